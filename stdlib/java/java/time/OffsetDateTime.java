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

/** A date and time with an offset from UTC. */
public final class OffsetDateTime implements Temporal, TemporalAdjuster, Comparable<OffsetDateTime>, Serializable {
    private static final long serialVersionUID = 2287754244819255394L;
    /** The earliest. */
    public static final OffsetDateTime MIN = LocalDateTime.MIN.atOffset(ZoneOffset.MAX);
    /** The latest. */
    public static final OffsetDateTime MAX = LocalDateTime.MAX.atOffset(ZoneOffset.MIN);

    private final LocalDateTime local;
    private final ZoneOffset offset;

    private OffsetDateTime(LocalDateTime local, ZoneOffset offset) {
        this.local = Objects.requireNonNull(local, "dateTime");
        this.offset = Objects.requireNonNull(offset, "offset");
    }

    /** Compares by instant. */
    public static java.util.Comparator<OffsetDateTime> timeLineOrder() {
        return (a, b) -> a.toInstant().compareTo(b.toInstant());
    }

    /** Returns the current one in the default zone. */
    public static OffsetDateTime now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static OffsetDateTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static OffsetDateTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Parses a text of a format. */
    public static OffsetDateTime parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, OffsetDateTime::from);
    }

    /** Returns the date and time by a clock. */
    public static OffsetDateTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a date and time. */
    public static OffsetDateTime of(LocalDate date, LocalTime time, ZoneOffset offset) {
        return new OffsetDateTime(LocalDateTime.of(date, time), offset);
    }

    /** Returns a date and time. */
    public static OffsetDateTime of(LocalDateTime dateTime, ZoneOffset offset) {
        return new OffsetDateTime(dateTime, offset);
    }

    /** Returns a date and time. */
    public static OffsetDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond,
        ZoneOffset offset) {
        return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), offset);
    }

    /** Returns the date and time of an instant. */
    public static OffsetDateTime ofInstant(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return of(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset), offset);
    }

    /** Returns the one that a date or time tells. */
    public static OffsetDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof OffsetDateTime) {
            return (OffsetDateTime) temporal;
        }
        try {
            ZoneOffset offset = ZoneOffset.from(temporal);
            LocalDate date = temporal.query(TemporalQueries.localDate());
            LocalTime time = temporal.query(TemporalQueries.localTime());
            return date != null && time != null ? of(date, time, offset) : ofInstant(Instant.from(temporal), offset);
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain OffsetDateTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    private OffsetDateTime change(LocalDateTime newLocal) {
        return newLocal == local ? this : of(newLocal, offset);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() || field.isTimeBased() || !field.isDateBased()
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit != ChronoUnit.FOREVER : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        return field == ChronoField.INSTANT_SECONDS || field == ChronoField.OFFSET_SECONDS ? field.range()
            : local.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) {
            throw new UnsupportedTemporalTypeException("Invalid field 'InstantSeconds' for get() method, use getLong() instead");
        }
        return field == ChronoField.OFFSET_SECONDS ? offset.getTotalSeconds() : local.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        return field == ChronoField.INSTANT_SECONDS ? toEpochSecond() : field == ChronoField.OFFSET_SECONDS
            ? offset.getTotalSeconds() : local.getLong(field);
    }

    /** Returns the offset. */
    public ZoneOffset getOffset() {
        return offset;
    }

    /** Returns the date and time. */
    public LocalDateTime toLocalDateTime() {
        return local;
    }

    /** Returns the date. */
    public LocalDate toLocalDate() {
        return local.toLocalDate();
    }

    /** Returns the time. */
    public LocalTime toLocalTime() {
        return local.toLocalTime();
    }

    /** Returns the year. */
    public int getYear() {
        return local.getYear();
    }

    /** Returns the month, from 1. */
    public int getMonthValue() {
        return local.getMonthValue();
    }

    /** Returns the month. */
    public Month getMonth() {
        return local.getMonth();
    }

    /** Returns the day of the month. */
    public int getDayOfMonth() {
        return local.getDayOfMonth();
    }

    /** Returns the day of the year. */
    public int getDayOfYear() {
        return local.getDayOfYear();
    }

    /** Returns the day of the week. */
    public DayOfWeek getDayOfWeek() {
        return local.getDayOfWeek();
    }

    /** Returns the hour. */
    public int getHour() {
        return local.getHour();
    }

    /** Returns the minute. */
    public int getMinute() {
        return local.getMinute();
    }

    /** Returns the second. */
    public int getSecond() {
        return local.getSecond();
    }

    /** Returns the nanosecond of the second. */
    public int getNano() {
        return local.getNano();
    }

    /** Returns a copy with another Year. */
    public OffsetDateTime withYear(int year) {
        return change(local.withYear(year));
    }

    /** Returns a copy with another Month. */
    public OffsetDateTime withMonth(int month) {
        return change(local.withMonth(month));
    }

    /** Returns a copy with another DayOfMonth. */
    public OffsetDateTime withDayOfMonth(int dayOfMonth) {
        return change(local.withDayOfMonth(dayOfMonth));
    }

    /** Returns a copy with another DayOfYear. */
    public OffsetDateTime withDayOfYear(int dayOfYear) {
        return change(local.withDayOfYear(dayOfYear));
    }

    /** Returns a copy with another Hour. */
    public OffsetDateTime withHour(int hour) {
        return change(local.withHour(hour));
    }

    /** Returns a copy with another Minute. */
    public OffsetDateTime withMinute(int minute) {
        return change(local.withMinute(minute));
    }

    /** Returns a copy with another Second. */
    public OffsetDateTime withSecond(int second) {
        return change(local.withSecond(second));
    }

    /** Returns a copy with another Nano. */
    public OffsetDateTime withNano(int nanoOfSecond) {
        return change(local.withNano(nanoOfSecond));
    }

    /** Returns this cut to whole units. */
    public OffsetDateTime truncatedTo(TemporalUnit unit) {
        return change(local.truncatedTo(unit));
    }

    /** Returns the same local time at another offset. */
    public OffsetDateTime withOffsetSameLocal(ZoneOffset offset) {
        return of(local, offset);
    }

    /** Returns the same instant at another offset. */
    public OffsetDateTime withOffsetSameInstant(ZoneOffset offset) {
        return of(local.plusSeconds(offset.getTotalSeconds() - this.offset.getTotalSeconds()), offset);
    }

    @Override
    public OffsetDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate || adjuster instanceof LocalTime || adjuster instanceof LocalDateTime) {
            return change(local.with(adjuster));
        }
        if (adjuster instanceof Instant) {
            return ofInstant((Instant) adjuster, offset);
        }
        return (OffsetDateTime) adjuster.adjustInto(this);
    }

    @Override
    public OffsetDateTime plus(TemporalAmount amount) {
        return (OffsetDateTime) amount.addTo(this);
    }

    @Override
    public OffsetDateTime minus(TemporalAmount amount) {
        return (OffsetDateTime) amount.subtractFrom(this);
    }

    @Override
    public OffsetDateTime minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public OffsetDateTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        if (field == ChronoField.INSTANT_SECONDS) {
            return ofInstant(Instant.ofEpochSecond(newValue, getNano()), offset);
        }
        if (field == ChronoField.OFFSET_SECONDS) {
            return of(local, ZoneOffset.ofTotalSeconds(ChronoField.OFFSET_SECONDS.checkValidIntValue(newValue)));
        }
        return change(local.with(field, newValue));
    }

    @Override
    public OffsetDateTime plus(long amountToAdd, TemporalUnit unit) {
        return unit instanceof ChronoUnit ? change(local.plus(amountToAdd, unit)) : unit.addTo(this, amountToAdd);
    }

    /** Returns some years later. */
    public OffsetDateTime plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** Returns some months later. */
    public OffsetDateTime plusMonths(long months) {
        return plus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks later. */
    public OffsetDateTime plusWeeks(long weeks) {
        return plus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days later. */
    public OffsetDateTime plusDays(long days) {
        return plus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours later. */
    public OffsetDateTime plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes later. */
    public OffsetDateTime plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds later. */
    public OffsetDateTime plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos later. */
    public OffsetDateTime plusNanos(long nanos) {
        return plus(nanos, ChronoUnit.NANOS);
    }

    /** Returns some years earlier. */
    public OffsetDateTime minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    /** Returns some months earlier. */
    public OffsetDateTime minusMonths(long months) {
        return minus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks earlier. */
    public OffsetDateTime minusWeeks(long weeks) {
        return minus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days earlier. */
    public OffsetDateTime minusDays(long days) {
        return minus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours earlier. */
    public OffsetDateTime minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes earlier. */
    public OffsetDateTime minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds earlier. */
    public OffsetDateTime minusSeconds(long seconds) {
        return minus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos earlier. */
    public OffsetDateTime minusNanos(long nanos) {
        return minus(nanos, ChronoUnit.NANOS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.offset()) {
            return (R) offset;
        }
        if (query == TemporalQueries.zone() || query == TemporalQueries.zoneId()) {
            return (R) (query == TemporalQueries.zone() ? offset : null);
        }
        boolean isLocal = query == TemporalQueries.chronology() || query == TemporalQueries.precision()
            || query == TemporalQueries.localDate() || query == TemporalQueries.localTime();
        return isLocal ? local.query(query) : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.EPOCH_DAY, toLocalDate().toEpochDay())
            .with(ChronoField.NANO_OF_DAY, toLocalTime().toNanoOfDay())
            .with(ChronoField.OFFSET_SECONDS, offset.getTotalSeconds());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        OffsetDateTime end = from(endExclusive);
        return unit instanceof ChronoUnit ? local.until(end.withOffsetSameInstant(offset).local, unit)
            : unit.between(this, end);
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns the same instant in a zone. */
    public ZonedDateTime atZoneSameInstant(ZoneId zone) {
        return ZonedDateTime.ofInstant(local, offset, zone);
    }

    /** Returns the same local time in a zone. */
    public ZonedDateTime atZoneSimilarLocal(ZoneId zone) {
        return ZonedDateTime.ofLocal(local, zone, offset);
    }

    /** Returns the time with the offset. */
    public OffsetTime toOffsetTime() {
        return OffsetTime.of(toLocalTime(), offset);
    }

    /** Returns the same with the offset as zone. */
    public ZonedDateTime toZonedDateTime() {
        return ZonedDateTime.of(local, offset);
    }

    /** Returns the instant. */
    public Instant toInstant() {
        return local.toInstant(offset);
    }

    /** Returns the seconds since 1970. */
    public long toEpochSecond() {
        return local.toEpochSecond(offset);
    }

    @Override
    public int compareTo(OffsetDateTime other) {
        int order = toInstant().compareTo(other.toInstant());
        return order != 0 ? order : local.compareTo(other.local);
    }

    /** Returns whether this is a later instant. */
    public boolean isAfter(OffsetDateTime other) {
        return toInstant().isAfter(other.toInstant());
    }

    /** Returns whether this is an earlier instant. */
    public boolean isBefore(OffsetDateTime other) {
        return toInstant().isBefore(other.toInstant());
    }

    /** Returns whether this is the same instant. */
    public boolean isEqual(OffsetDateTime other) {
        return toInstant().equals(other.toInstant());
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof OffsetDateTime && local.equals(((OffsetDateTime) obj).local)
            && offset.equals(((OffsetDateTime) obj).offset);
    }

    @Override
    public int hashCode() {
        return local.hashCode() ^ offset.hashCode();
    }

    @Override
    public String toString() {
        return local.toString() + offset;
    }
}
