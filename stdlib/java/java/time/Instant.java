package java.time;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

/** A point in time, in nanoseconds. */
public final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, Serializable {
    private static final long serialVersionUID = -665713676816604388L;
    private static final long MIN_SECOND = -31557014167219200L;
    private static final long MAX_SECOND = 31556889864403199L;
    private static final long BILLION = 1000000000L;
    /** 1970-01-01T00:00Z. */
    public static final Instant EPOCH = new Instant(0, 0);
    /** The earliest. */
    public static final Instant MIN = new Instant(MIN_SECOND, 0);
    /** The latest. */
    public static final Instant MAX = new Instant(MAX_SECOND, 999999999);

    private final long seconds;
    private final int nanos;

    private Instant(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    private static Instant create(long seconds, int nanos) {
        if (seconds < MIN_SECOND || seconds > MAX_SECOND) {
            throw new DateTimeException("Instant exceeds minimum or maximum instant");
        }
        return (seconds | nanos) == 0 ? EPOCH : new Instant(seconds, nanos);
    }

    /** Returns the current instant. */
    public static Instant now() {
        return ofEpochMilli(System.currentTimeMillis());
    }

    /** Returns the current instant of a clock. */
    public static Instant now(Clock clock) {
        return clock.instant();
    }

    /** Returns an instant in seconds since 1970. */
    public static Instant ofEpochSecond(long epochSecond) {
        return create(epochSecond, 0);
    }

    /** Returns an instant in seconds and nanoseconds. */
    public static Instant ofEpochSecond(long epochSecond, long nanoAdjustment) {
        return create(Math.addExact(epochSecond, Math.floorDiv(nanoAdjustment, BILLION)),
            (int) Math.floorMod(nanoAdjustment, BILLION));
    }

    /** Returns an instant in milliseconds since 1970. */
    public static Instant ofEpochMilli(long epochMilli) {
        return create(Math.floorDiv(epochMilli, 1000L), (int) Math.floorMod(epochMilli, 1000L) * 1000000);
    }

    /** Returns the instant of a date and time. */
    public static Instant from(TemporalAccessor temporal) {
        if (temporal instanceof Instant) {
            return (Instant) temporal;
        }
        try {
            return ofEpochSecond(temporal.getLong(ChronoField.INSTANT_SECONDS), temporal.get(ChronoField.NANO_OF_SECOND));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain Instant from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    /** Parses a text such as {@code 2007-12-03T10:15:30.00Z}. */
    public static Instant parse(CharSequence text) {
        return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field instanceof ChronoField) {
            return field == ChronoField.INSTANT_SECONDS || field == ChronoField.NANO_OF_SECOND
                || field == ChronoField.MICRO_OF_SECOND || field == ChronoField.MILLI_OF_SECOND;
        }
        return field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        if (unit instanceof ChronoUnit) {
            return unit.isTimeBased() || unit == ChronoUnit.DAYS;
        }
        return unit != null && unit.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field instanceof ChronoField) {
            switch ((ChronoField) field) {
                case NANO_OF_SECOND: return nanos;
                case MICRO_OF_SECOND: return nanos / 1000;
                case MILLI_OF_SECOND: return nanos / 1000000;
                case INSTANT_SECONDS: return seconds;
                default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            }
        }
        return field.getFrom(this);
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) {
            ChronoField.INSTANT_SECONDS.checkValidIntValue(seconds);
        }
        return Temporal.super.get(field);
    }

    /** Returns the seconds since 1970. */
    public long getEpochSecond() {
        return seconds;
    }

    /** Returns the nanoseconds of the second. */
    public int getNano() {
        return nanos;
    }

    @Override
    public Instant with(TemporalAdjuster adjuster) {
        return (Instant) adjuster.adjustInto(this);
    }

    @Override
    public Instant with(TemporalField field, long newValue) {
        if (field instanceof ChronoField) {
            ((ChronoField) field).checkValidValue(newValue);
            switch ((ChronoField) field) {
                case NANO_OF_SECOND: return create(seconds, (int) newValue);
                case MICRO_OF_SECOND: return create(seconds, (int) newValue * 1000);
                case MILLI_OF_SECOND: return create(seconds, (int) newValue * 1000000);
                case INSTANT_SECONDS: return create(newValue, nanos);
                default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            }
        }
        return field.adjustInto(this, newValue);
    }

    /** Returns this cut to whole units. */
    public Instant truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) {
            return this;
        }
        Duration size = unit.getDuration();
        if (size.getSeconds() > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long length = size.toNanos();
        if (86400 * BILLION % length != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long ofDay = Math.floorMod(seconds, 86400L) * BILLION + nanos;
        return plusNanos(ofDay / length * length - ofDay);
    }

    @Override
    public Instant plus(TemporalAmount amount) {
        return (Instant) amount.addTo(this);
    }

    @Override
    public Instant plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, amountToAdd);
        }
        switch ((ChronoUnit) unit) {
            case NANOS: return plusNanos(amountToAdd);
            case MICROS: return plus(amountToAdd / 1000000, amountToAdd % 1000000 * 1000);
            case MILLIS: return plusMillis(amountToAdd);
            case SECONDS: case MINUTES: case HOURS: case HALF_DAYS: case DAYS:
                return plusSeconds(Math.multiplyExact(amountToAdd, unit.getDuration().getSeconds()));
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    private Instant plus(long moreSeconds, long moreNanos) {
        return ofEpochSecond(Math.addExact(Math.addExact(seconds, moreSeconds), moreNanos / BILLION),
            nanos + moreNanos % BILLION);
    }

    /** Returns some seconds later. */
    public Instant plusSeconds(long secondsToAdd) {
        return plus(secondsToAdd, 0);
    }

    /** Returns some milliseconds later. */
    public Instant plusMillis(long millisToAdd) {
        return plus(millisToAdd / 1000, millisToAdd % 1000 * 1000000);
    }

    /** Returns some nanoseconds later. */
    public Instant plusNanos(long nanosToAdd) {
        return plus(0, nanosToAdd);
    }

    @Override
    public Instant minus(TemporalAmount amount) {
        return (Instant) amount.subtractFrom(this);
    }

    @Override
    public Instant minus(long amountToSubtract, TemporalUnit unit) {
        return (Instant) Temporal.super.minus(amountToSubtract, unit);
    }

    /** Returns some seconds earlier. */
    public Instant minusSeconds(long secondsToSubtract) {
        return minus(secondsToSubtract, ChronoUnit.SECONDS);
    }

    /** Returns some milliseconds earlier. */
    public Instant minusMillis(long millisToSubtract) {
        return minus(millisToSubtract, ChronoUnit.MILLIS);
    }

    /** Returns some nanoseconds earlier. */
    public Instant minusNanos(long nanosToSubtract) {
        return minus(nanosToSubtract, ChronoUnit.NANOS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.NANOS;
        }
        return query == TemporalQueries.zone() || query == TemporalQueries.offset() || query == TemporalQueries.localDate()
            || query == TemporalQueries.localTime() ? null : Temporal.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.INSTANT_SECONDS, seconds).with(ChronoField.NANO_OF_SECOND, nanos);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Instant end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        switch ((ChronoUnit) unit) {
            case NANOS: return nanosUntil(end);
            case MICROS: return nanosUntil(end) / 1000;
            case MILLIS: return Math.subtractExact(end.toEpochMilli(), toEpochMilli());
            case SECONDS: case MINUTES: case HOURS: case HALF_DAYS: case DAYS:
                return secondsUntil(end) / unit.getDuration().getSeconds();
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    private long nanosUntil(Instant end) {
        return Math.addExact(Math.multiplyExact(Math.subtractExact(end.seconds, seconds), BILLION), end.nanos - nanos);
    }

    private long secondsUntil(Instant end) {
        long difference = Math.subtractExact(end.seconds, seconds);
        long rest = end.nanos - nanos;
        return difference > 0 && rest < 0 ? difference - 1 : difference < 0 && rest > 0 ? difference + 1 : difference;
    }

    /** Returns the duration to another instant. */
    public Duration until(Instant endExclusive) {
        return Duration.ofSeconds(Math.subtractExact(endExclusive.seconds, seconds), endExclusive.nanos - nanos);
    }

    /** Returns this at an offset. */
    public OffsetDateTime atOffset(ZoneOffset offset) {
        return OffsetDateTime.ofInstant(this, offset);
    }

    /** Returns this in a zone. */
    public ZonedDateTime atZone(ZoneId zone) {
        return ZonedDateTime.ofInstant(this, zone);
    }

    /** Returns the milliseconds since 1970. */
    public long toEpochMilli() {
        if (seconds < 0 && nanos > 0) {
            return Math.addExact(Math.multiplyExact(seconds + 1, 1000L), nanos / 1000000 - 1000);
        }
        return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / 1000000);
    }

    @Override
    public int compareTo(Instant other) {
        int order = Long.compare(seconds, other.seconds);
        return order != 0 ? order : nanos - other.nanos;
    }

    /** Returns whether this is later. */
    public boolean isAfter(Instant other) {
        return compareTo(other) > 0;
    }

    /** Returns whether this is earlier. */
    public boolean isBefore(Instant other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instant && seconds == ((Instant) other).seconds && nanos == ((Instant) other).nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ seconds >>> 32) + 51 * nanos;
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_INSTANT.format(this);
    }
}
