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

/** A time of day. */
public final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, Serializable {
    private static final long serialVersionUID = 6414437269572265201L;
    static final long NANOS_PER_DAY = 86400L * 1000000000L;
    /** Midnight. */
    public static final LocalTime MIN = new LocalTime(0, 0, 0, 0);
    /** The last nanosecond of the day. */
    public static final LocalTime MAX = new LocalTime(23, 59, 59, 999999999);
    /** Midnight. */
    public static final LocalTime MIDNIGHT = MIN;
    /** Noon. */
    public static final LocalTime NOON = new LocalTime(12, 0, 0, 0);

    private final byte hour;
    private final byte minute;
    private final byte second;
    private final int nano;

    private LocalTime(int hour, int minute, int second, int nano) {
        this.hour = (byte) hour;
        this.minute = (byte) minute;
        this.second = (byte) second;
        this.nano = nano;
    }

    /** Returns the current one in the default zone. */
    public static LocalTime now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static LocalTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static LocalTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** Parses a text of a format. */
    public static LocalTime parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, LocalTime::from);
    }

    /** Returns the time by a clock. */
    public static LocalTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a time. */
    public static LocalTime of(int hour, int minute) {
        return of(hour, minute, 0, 0);
    }

    /** Returns a time. */
    public static LocalTime of(int hour, int minute, int second) {
        return of(hour, minute, second, 0);
    }

    /** Returns a time. */
    public static LocalTime of(int hour, int minute, int second, int nanoOfSecond) {
        ChronoField.HOUR_OF_DAY.checkValidValue(hour);
        ChronoField.MINUTE_OF_HOUR.checkValidValue(minute);
        ChronoField.SECOND_OF_MINUTE.checkValidValue(second);
        ChronoField.NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        return new LocalTime(hour, minute, second, nanoOfSecond);
    }

    /** Returns the time of an instant. */
    public static LocalTime ofInstant(Instant instant, ZoneId zone) {
        long local = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return ofNanoOfDay(Math.floorMod(local, 86400L) * 1000000000L + instant.getNano());
    }

    /** Returns the time of a second of the day. */
    public static LocalTime ofSecondOfDay(long secondOfDay) {
        ChronoField.SECOND_OF_DAY.checkValidValue(secondOfDay);
        return ofNanoOfDay(secondOfDay * 1000000000L);
    }

    /** Returns the time of a nanosecond of the day. */
    public static LocalTime ofNanoOfDay(long nanoOfDay) {
        ChronoField.NANO_OF_DAY.checkValidValue(nanoOfDay);
        int seconds = (int) (nanoOfDay / 1000000000L);
        return new LocalTime(seconds / 3600, seconds / 60 % 60, seconds % 60, (int) (nanoOfDay % 1000000000L));
    }

    /** Returns the time that a date or time has. */
    public static LocalTime from(TemporalAccessor temporal) {
        LocalTime time = temporal.query(TemporalQueries.localTime());
        if (time == null) {
            throw new DateTimeException("Unable to obtain LocalTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        }
        return time;
    }

    /** Returns this time with an offset. */
    public OffsetTime atOffset(ZoneOffset offset) {
        return OffsetTime.of(this, offset);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isTimeBased() : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        switch ((ChronoField) field) {
            case NANO_OF_SECOND: return nano;
            case NANO_OF_DAY: return toNanoOfDay();
            case MICRO_OF_SECOND: return nano / 1000;
            case MICRO_OF_DAY: return toNanoOfDay() / 1000;
            case MILLI_OF_SECOND: return nano / 1000000;
            case MILLI_OF_DAY: return toNanoOfDay() / 1000000;
            case SECOND_OF_MINUTE: return second;
            case SECOND_OF_DAY: return toSecondOfDay();
            case MINUTE_OF_HOUR: return minute;
            case MINUTE_OF_DAY: return hour * 60 + minute;
            case HOUR_OF_AMPM: return hour % 12;
            case CLOCK_HOUR_OF_AMPM: return hour % 12 == 0 ? 12 : hour % 12;
            case HOUR_OF_DAY: return hour;
            case CLOCK_HOUR_OF_DAY: return hour == 0 ? 24 : hour;
            case AMPM_OF_DAY: return hour / 12;
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.NANO_OF_DAY || field == ChronoField.MICRO_OF_DAY) {
            throw new UnsupportedTemporalTypeException("Invalid field '" + field
                + "' for get() method, use getLong() instead");
        }
        return field instanceof ChronoField ? (int) getLong(field) : Temporal.super.get(field);
    }

    /** Returns the hour. */
    public int getHour() {
        return hour;
    }

    /** Returns the minute. */
    public int getMinute() {
        return minute;
    }

    /** Returns the second. */
    public int getSecond() {
        return second;
    }

    /** Returns the nanosecond of the second. */
    public int getNano() {
        return nano;
    }

    @Override
    public LocalTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        ((ChronoField) field).checkValidValue(newValue);
        switch ((ChronoField) field) {
            case NANO_OF_SECOND: return withNano((int) newValue);
            case NANO_OF_DAY: return ofNanoOfDay(newValue);
            case MICRO_OF_SECOND: return withNano((int) newValue * 1000);
            case MICRO_OF_DAY: return ofNanoOfDay(newValue * 1000);
            case MILLI_OF_SECOND: return withNano((int) newValue * 1000000);
            case MILLI_OF_DAY: return ofNanoOfDay(newValue * 1000000);
            case SECOND_OF_MINUTE: return withSecond((int) newValue);
            case SECOND_OF_DAY: return plusSeconds(newValue - toSecondOfDay());
            case MINUTE_OF_HOUR: return withMinute((int) newValue);
            case MINUTE_OF_DAY: return plusMinutes(newValue - (hour * 60 + minute));
            case HOUR_OF_AMPM: return plusHours(newValue - hour % 12);
            case CLOCK_HOUR_OF_AMPM: return plusHours(newValue % 12 - hour % 12);
            case HOUR_OF_DAY: return withHour((int) newValue);
            case CLOCK_HOUR_OF_DAY: return withHour((int) newValue % 24);
            case AMPM_OF_DAY: return plusHours((newValue - hour / 12) * 12);
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    /** Returns a copy with another hour. */
    public LocalTime withHour(int hour) {
        return of(hour, minute, second, nano);
    }

    /** Returns a copy with another minute. */
    public LocalTime withMinute(int minute) {
        return of(hour, minute, second, nano);
    }

    /** Returns a copy with another second. */
    public LocalTime withSecond(int second) {
        return of(hour, minute, second, nano);
    }

    /** Returns a copy with another nanosecond of the second. */
    public LocalTime withNano(int nanoOfSecond) {
        return of(hour, minute, second, nanoOfSecond);
    }

    /** Returns this cut to whole units. */
    public LocalTime truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) {
            return this;
        }
        Duration size = unit.getDuration();
        if (size.getSeconds() > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long length = size.toNanos();
        if (NANOS_PER_DAY % length != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        return ofNanoOfDay(toNanoOfDay() / length * length);
    }

    @Override
    public LocalTime with(TemporalAdjuster adjuster) {
        return (LocalTime) adjuster.adjustInto(this);
    }

    @Override
    public LocalTime plus(TemporalAmount amount) {
        return (LocalTime) amount.addTo(this);
    }

    @Override
    public LocalTime minus(TemporalAmount amount) {
        return (LocalTime) amount.subtractFrom(this);
    }

    @Override
    public LocalTime minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public LocalTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, amountToAdd);
        }
        if (!unit.isTimeBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        long length = unit.getDuration().toNanos();
        long nanos = amountToAdd % (NANOS_PER_DAY / length) * length;
        return nanos == 0 ? this : ofNanoOfDay(Math.floorMod(toNanoOfDay() + nanos, NANOS_PER_DAY));
    }

    /** Returns some hours later. */
    public LocalTime plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes later. */
    public LocalTime plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds later. */
    public LocalTime plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos later. */
    public LocalTime plusNanos(long nanos) {
        return plus(nanos, ChronoUnit.NANOS);
    }

    /** Returns some hours earlier. */
    public LocalTime minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes earlier. */
    public LocalTime minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds earlier. */
    public LocalTime minusSeconds(long seconds) {
        return minus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos earlier. */
    public LocalTime minusNanos(long nanos) {
        return minus(nanos, ChronoUnit.NANOS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.localTime()) {
            return (R) this;
        }
        if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.NANOS;
        }
        return query == TemporalQueries.localDate() || query == TemporalQueries.zone() || query == TemporalQueries.offset()
            || query == TemporalQueries.chronology() || query == TemporalQueries.zoneId() ? null : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.NANO_OF_DAY, toNanoOfDay());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        if (!unit.isTimeBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return (end.toNanoOfDay() - toNanoOfDay()) / unit.getDuration().toNanos();
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns this on a date. */
    public LocalDateTime atDate(LocalDate date) {
        return LocalDateTime.of(date, this);
    }

    /** Returns the second of the day. */
    public int toSecondOfDay() {
        return hour * 3600 + minute * 60 + second;
    }

    /** Returns the nanosecond of the day. */
    public long toNanoOfDay() {
        return toSecondOfDay() * 1000000000L + nano;
    }

    /** Returns the seconds since 1970 on a date. */
    public long toEpochSecond(LocalDate date, ZoneOffset offset) {
        return date.toEpochSecond(this, offset);
    }

    @Override
    public int compareTo(LocalTime other) {
        return Long.compare(toNanoOfDay(), other.toNanoOfDay());
    }

    /** Returns whether this is later. */
    public boolean isAfter(LocalTime other) {
        return compareTo(other) > 0;
    }

    /** Returns whether this is earlier. */
    public boolean isBefore(LocalTime other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalTime && toNanoOfDay() == ((LocalTime) obj).toNanoOfDay();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(toNanoOfDay());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(18);
        out.append(hour < 10 ? "0" : "").append(hour).append(minute < 10 ? ":0" : ":").append(minute);
        if (second > 0 || nano > 0) {
            out.append(second < 10 ? ":0" : ":").append(second);
        }
        if (nano > 0) {
            int digits = nano % 1000000 == 0 ? nano / 1000000 + 1000 : nano % 1000 == 0 ? nano / 1000 + 1000000
                : nano + 1000000000;
            out.append('.').append(Integer.toString(digits).substring(1));
        }
        return out.toString();
    }
}
