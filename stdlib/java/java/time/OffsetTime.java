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
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A time of day with an offset from UTC. */
public final class OffsetTime implements Temporal, TemporalAdjuster, Comparable<OffsetTime>, Serializable {
    private static final long serialVersionUID = 7264499704384272492L;
    /** The earliest. */
    public static final OffsetTime MIN = new OffsetTime(LocalTime.MIN, ZoneOffset.MAX);
    /** The latest. */
    public static final OffsetTime MAX = new OffsetTime(LocalTime.MAX, ZoneOffset.MIN);

    private final LocalTime time;
    private final ZoneOffset offset;

    private OffsetTime(LocalTime time, ZoneOffset offset) {
        this.time = Objects.requireNonNull(time, "time");
        this.offset = Objects.requireNonNull(offset, "offset");
    }

    /** Returns the current one in the default zone. */
    public static OffsetTime now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static OffsetTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Returns the time by a clock. */
    public static OffsetTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a time. */
    public static OffsetTime of(LocalTime time, ZoneOffset offset) {
        return new OffsetTime(time, offset);
    }

    /** Returns a time. */
    public static OffsetTime of(int hour, int minute, int second, int nanoOfSecond, ZoneOffset offset) {
        return new OffsetTime(LocalTime.of(hour, minute, second, nanoOfSecond), offset);
    }

    /** Returns the time of an instant. */
    public static OffsetTime ofInstant(Instant instant, ZoneId zone) {
        return new OffsetTime(LocalTime.ofInstant(instant, zone), zone.getRules().getOffset(instant));
    }

    /** Returns the one that a date or time tells. */
    public static OffsetTime from(TemporalAccessor temporal) {
        if (temporal instanceof OffsetTime) {
            return (OffsetTime) temporal;
        }
        try {
            return new OffsetTime(LocalTime.from(temporal), ZoneOffset.from(temporal));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain OffsetTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    /** Parses the ISO form. */
    public static OffsetTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_OFFSET_TIME);
    }

    /** Parses a text of a format. */
    public static OffsetTime parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, OffsetTime::from);
    }

    private OffsetTime change(LocalTime newTime) {
        return newTime == time ? this : new OffsetTime(newTime, offset);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() || field == ChronoField.OFFSET_SECONDS
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isTimeBased() : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return !(field instanceof ChronoField) ? field.rangeRefinedBy(this)
            : field == ChronoField.OFFSET_SECONDS ? field.range() : time.range(field);
    }

    @Override
    public long getLong(TemporalField field) {
        return !(field instanceof ChronoField) ? field.getFrom(this)
            : field == ChronoField.OFFSET_SECONDS ? offset.getTotalSeconds() : time.getLong(field);
    }

    /** Returns the offset. */
    public ZoneOffset getOffset() {
        return offset;
    }

    /** Returns the same local time at another offset. */
    public OffsetTime withOffsetSameLocal(ZoneOffset offset) {
        return offset.equals(this.offset) ? this : new OffsetTime(time, offset);
    }

    /** Returns the same instant of the day at another offset. */
    public OffsetTime withOffsetSameInstant(ZoneOffset offset) {
        return offset.equals(this.offset) ? this
            : new OffsetTime(time.plusSeconds(offset.getTotalSeconds() - this.offset.getTotalSeconds()), offset);
    }

    /** Returns the local time. */
    public LocalTime toLocalTime() {
        return time;
    }

    /** Returns the hour. */
    public int getHour() {
        return time.getHour();
    }

    /** Returns the minute. */
    public int getMinute() {
        return time.getMinute();
    }

    /** Returns the second. */
    public int getSecond() {
        return time.getSecond();
    }

    /** Returns the nanosecond of the second. */
    public int getNano() {
        return time.getNano();
    }

    @Override
    public OffsetTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalTime) {
            return change((LocalTime) adjuster);
        }
        return adjuster instanceof ZoneOffset ? withOffsetSameLocal((ZoneOffset) adjuster)
            : (OffsetTime) adjuster.adjustInto(this);
    }

    @Override
    public OffsetTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        return field == ChronoField.OFFSET_SECONDS
            ? withOffsetSameLocal(ZoneOffset.ofTotalSeconds(ChronoField.OFFSET_SECONDS.checkValidIntValue(newValue)))
            : change(time.with(field, newValue));
    }

    /** Returns a copy with another hour. */
    public OffsetTime withHour(int hour) {
        return change(time.withHour(hour));
    }

    /** Returns a copy with another minute. */
    public OffsetTime withMinute(int minute) {
        return change(time.withMinute(minute));
    }

    /** Returns a copy with another second. */
    public OffsetTime withSecond(int second) {
        return change(time.withSecond(second));
    }

    /** Returns a copy with another nanosecond of the second. */
    public OffsetTime withNano(int nanoOfSecond) {
        return change(time.withNano(nanoOfSecond));
    }

    /** Returns this cut to whole units. */
    public OffsetTime truncatedTo(TemporalUnit unit) {
        return change(time.truncatedTo(unit));
    }

    @Override
    public OffsetTime plus(TemporalAmount amountToAdd) {
        return (OffsetTime) amountToAdd.addTo(this);
    }

    @Override
    public OffsetTime plus(long amountToAdd, TemporalUnit unit) {
        return unit instanceof ChronoUnit ? change(time.plus(amountToAdd, unit)) : unit.addTo(this, amountToAdd);
    }

    @Override
    public OffsetTime minus(TemporalAmount amountToSubtract) {
        return (OffsetTime) amountToSubtract.subtractFrom(this);
    }

    @Override
    public OffsetTime minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    /** Returns some hours later. */
    public OffsetTime plusHours(long hours) {
        return change(time.plusHours(hours));
    }

    /** Returns some minutes later. */
    public OffsetTime plusMinutes(long minutes) {
        return change(time.plusMinutes(minutes));
    }

    /** Returns some seconds later. */
    public OffsetTime plusSeconds(long seconds) {
        return change(time.plusSeconds(seconds));
    }

    /** Returns some nanoseconds later. */
    public OffsetTime plusNanos(long nanos) {
        return change(time.plusNanos(nanos));
    }

    /** Returns some hours earlier. */
    public OffsetTime minusHours(long hours) {
        return change(time.minusHours(hours));
    }

    /** Returns some minutes earlier. */
    public OffsetTime minusMinutes(long minutes) {
        return change(time.minusMinutes(minutes));
    }

    /** Returns some seconds earlier. */
    public OffsetTime minusSeconds(long seconds) {
        return change(time.minusSeconds(seconds));
    }

    /** Returns some nanoseconds earlier. */
    public OffsetTime minusNanos(long nanos) {
        return change(time.minusNanos(nanos));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.offset() || query == TemporalQueries.zone()) {
            return (R) offset;
        }
        if (query == TemporalQueries.zoneId() || query == TemporalQueries.chronology()
            || query == TemporalQueries.localDate()) {
            return null;
        }
        return query == TemporalQueries.localTime() ? (R) time
            : query == TemporalQueries.precision() ? (R) ChronoUnit.NANOS : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.NANO_OF_DAY, time.toNanoOfDay())
            .with(ChronoField.OFFSET_SECONDS, offset.getTotalSeconds());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        OffsetTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        if (!unit.isTimeBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return (end.nanos() - nanos()) / unit.getDuration().toNanos();
    }

    /** Nanoseconds of the day in UTC, which may be before its start or after its end. */
    private long nanos() {
        return time.toNanoOfDay() - offset.getTotalSeconds() * 1000000000L;
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns this time of a date. */
    public OffsetDateTime atDate(LocalDate date) {
        return OffsetDateTime.of(date, time, offset);
    }

    /** Returns the second since 1970 of this time of a date. */
    public long toEpochSecond(LocalDate date) {
        return date.toEpochDay() * 86400 + time.toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    public int compareTo(OffsetTime other) {
        int instants = offset.equals(other.offset) ? 0 : Long.compare(nanos(), other.nanos());
        return instants != 0 ? instants : time.compareTo(other.time);
    }

    /** Returns whether this is a later instant of a day. */
    public boolean isAfter(OffsetTime other) {
        return nanos() > other.nanos();
    }

    /** Returns whether this is an earlier instant of a day. */
    public boolean isBefore(OffsetTime other) {
        return nanos() < other.nanos();
    }

    /** Returns whether this is the same instant of a day. */
    public boolean isEqual(OffsetTime other) {
        return nanos() == other.nanos();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof OffsetTime && time.equals(((OffsetTime) obj).time) && offset.equals(((OffsetTime) obj).offset);
    }

    @Override
    public int hashCode() {
        return time.hashCode() ^ offset.hashCode();
    }

    @Override
    public String toString() {
        return time.toString() + offset.toString();
    }
}
