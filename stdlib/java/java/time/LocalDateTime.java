package java.time;

import java.io.Serializable;
import java.time.chrono.ChronoLocalDateTime;
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
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A date and time. */
public final class LocalDateTime implements Temporal, TemporalAdjuster, ChronoLocalDateTime<LocalDate>, Serializable {
    private static final long serialVersionUID = 6207766400415563566L;
    /** The earliest. */
    public static final LocalDateTime MIN = new LocalDateTime(LocalDate.MIN, LocalTime.MIN);
    /** The latest. */
    public static final LocalDateTime MAX = new LocalDateTime(LocalDate.MAX, LocalTime.MAX);

    private final LocalDate date;
    private final LocalTime time;

    private LocalDateTime(LocalDate date, LocalTime time) {
        this.date = date;
        this.time = time;
    }

    /** Returns the current one in the default zone. */
    public static LocalDateTime now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static LocalDateTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static LocalDateTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** Parses a text of a format. */
    public static LocalDateTime parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, LocalDateTime::from);
    }

    /** Returns the date and time by a clock. */
    public static LocalDateTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, Month month, int dayOfMonth, int hour, int minute) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, Month month, int dayOfMonth, int hour, int minute, int second) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, Month month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second, nanoOfSecond));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond) {
        return new LocalDateTime(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second, nanoOfSecond));
    }

    /** Returns a date and time. */
    public static LocalDateTime of(LocalDate date, LocalTime time) {
        return new LocalDateTime(Objects.requireNonNull(date, "date"), Objects.requireNonNull(time, "time"));
    }

    /** Returns the date and time of an instant. */
    public static LocalDateTime ofInstant(Instant instant, ZoneId zone) {
        return ofEpochSecond(instant.getEpochSecond(), instant.getNano(), zone.getRules().getOffset(instant));
    }

    /** Returns the date and time of a second since 1970. */
    public static LocalDateTime ofEpochSecond(long epochSecond, int nanoOfSecond, ZoneOffset offset) {
        ChronoField.NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        long local = epochSecond + offset.getTotalSeconds();
        return new LocalDateTime(LocalDate.ofEpochDay(Math.floorDiv(local, 86400L)),
            LocalTime.ofNanoOfDay(Math.floorMod(local, 86400L) * 1000000000L + nanoOfSecond));
    }

    /** Returns the one that a date or time tells. */
    public static LocalDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof LocalDateTime) {
            return (LocalDateTime) temporal;
        }
        if (temporal instanceof ZonedDateTime) {
            return ((ZonedDateTime) temporal).toLocalDateTime();
        }
        if (temporal instanceof OffsetDateTime) {
            return ((OffsetDateTime) temporal).toLocalDateTime();
        }
        try {
            return new LocalDateTime(LocalDate.from(temporal), LocalTime.from(temporal));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain LocalDateTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() || field.isTimeBased()
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit != ChronoUnit.FOREVER : unit != null && unit.isSupportedBy(this);
    }

    private LocalDateTime change(LocalDate newDate, LocalTime newTime) {
        return date == newDate && time == newTime ? this : new LocalDateTime(newDate, newTime);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.range(field) : date.range(field)
            : field.rangeRefinedBy(this);
    }

    @Override
    public int get(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.get(field) : date.get(field)
            : ChronoLocalDateTime.super.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.getLong(field) : date.getLong(field)
            : field.getFrom(this);
    }

    @Override
    public LocalDate toLocalDate() {
        return date;
    }

    @Override
    public LocalTime toLocalTime() {
        return time;
    }

    /** Returns the year. */
    public int getYear() {
        return date.getYear();
    }

    /** Returns the month, from 1. */
    public int getMonthValue() {
        return date.getMonthValue();
    }

    /** Returns the month. */
    public Month getMonth() {
        return date.getMonth();
    }

    /** Returns the day of the month. */
    public int getDayOfMonth() {
        return date.getDayOfMonth();
    }

    /** Returns the day of the year. */
    public int getDayOfYear() {
        return date.getDayOfYear();
    }

    /** Returns the day of the week. */
    public DayOfWeek getDayOfWeek() {
        return date.getDayOfWeek();
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
    public LocalDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate) {
            return change((LocalDate) adjuster, time);
        }
        return (LocalDateTime) adjuster.adjustInto(this);
    }

    @Override
    public LocalDateTime plus(TemporalAmount amount) {
        return (LocalDateTime) amount.addTo(this);
    }

    @Override
    public LocalDateTime minus(TemporalAmount amount) {
        return (LocalDateTime) amount.subtractFrom(this);
    }

    @Override
    public LocalDateTime minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public LocalDateTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        return field.isTimeBased() ? change(date, time.with(field, newValue)) : change(date.with(field, newValue), time);
    }

    /** Returns a copy with another Year. */
    public LocalDateTime withYear(int year) {
        return change(date.withYear(year), time);
    }

    /** Returns a copy with another Month. */
    public LocalDateTime withMonth(int month) {
        return change(date.withMonth(month), time);
    }

    /** Returns a copy with another DayOfMonth. */
    public LocalDateTime withDayOfMonth(int dayOfMonth) {
        return change(date.withDayOfMonth(dayOfMonth), time);
    }

    /** Returns a copy with another DayOfYear. */
    public LocalDateTime withDayOfYear(int dayOfYear) {
        return change(date.withDayOfYear(dayOfYear), time);
    }

    /** Returns a copy with another Hour. */
    public LocalDateTime withHour(int hour) {
        return change(date, time.withHour(hour));
    }

    /** Returns a copy with another Minute. */
    public LocalDateTime withMinute(int minute) {
        return change(date, time.withMinute(minute));
    }

    /** Returns a copy with another Second. */
    public LocalDateTime withSecond(int second) {
        return change(date, time.withSecond(second));
    }

    /** Returns a copy with another Nano. */
    public LocalDateTime withNano(int nanoOfSecond) {
        return change(date, time.withNano(nanoOfSecond));
    }

    /** Returns this cut to whole units. */
    public LocalDateTime truncatedTo(TemporalUnit unit) {
        return change(date, time.truncatedTo(unit));
    }

    @Override
    public LocalDateTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, amountToAdd);
        }
        if (!unit.isTimeBased()) {
            return change(date.plus(amountToAdd, unit), time);
        }
        if (unit == ChronoUnit.HALF_DAYS) {
            // Programs see 256 half days count as one day, as in the JDK.
            return plusDays(amountToAdd / 256).plusHours(amountToAdd % 256 * 12);
        }
        long length = unit.getDuration().toNanos();
        long perDay = LocalTime.NANOS_PER_DAY / length;
        long nanos = time.toNanoOfDay() + amountToAdd % perDay * length;
        long days = amountToAdd / perDay + Math.floorDiv(nanos, LocalTime.NANOS_PER_DAY);
        return change(date.plusDays(days), LocalTime.ofNanoOfDay(Math.floorMod(nanos, LocalTime.NANOS_PER_DAY)));
    }

    /** Returns some years later. */
    public LocalDateTime plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** Returns some months later. */
    public LocalDateTime plusMonths(long months) {
        return plus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks later. */
    public LocalDateTime plusWeeks(long weeks) {
        return plus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days later. */
    public LocalDateTime plusDays(long days) {
        return plus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours later. */
    public LocalDateTime plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes later. */
    public LocalDateTime plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds later. */
    public LocalDateTime plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos later. */
    public LocalDateTime plusNanos(long nanos) {
        return plus(nanos, ChronoUnit.NANOS);
    }

    /** Returns some years earlier. */
    public LocalDateTime minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    /** Returns some months earlier. */
    public LocalDateTime minusMonths(long months) {
        return minus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks earlier. */
    public LocalDateTime minusWeeks(long weeks) {
        return minus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days earlier. */
    public LocalDateTime minusDays(long days) {
        return minus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours earlier. */
    public LocalDateTime minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes earlier. */
    public LocalDateTime minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds earlier. */
    public LocalDateTime minusSeconds(long seconds) {
        return minus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos earlier. */
    public LocalDateTime minusNanos(long nanos) {
        return minus(nanos, ChronoUnit.NANOS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.localTime()) {
            return (R) time;
        }
        return query == TemporalQueries.precision() ? (R) ChronoUnit.NANOS : date.queryParts(query, this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.EPOCH_DAY, date.toEpochDay()).with(ChronoField.NANO_OF_DAY, time.toNanoOfDay());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalDateTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        if (unit.isTimeBased()) {
            return timeUntil(end, unit.getDuration().toNanos());
        }
        LocalDate endDate = end.date;
        if (endDate.isAfter(date) && end.time.isBefore(time)) {
            endDate = endDate.minusDays(1);
        } else if (endDate.isBefore(date) && end.time.isAfter(time)) {
            endDate = endDate.plusDays(1);
        }
        return date.until(endDate, unit);
    }

    private long timeUntil(LocalDateTime end, long length) {
        long days = end.date.toEpochDay() - date.toEpochDay();
        long nanos = end.time.toNanoOfDay() - time.toNanoOfDay();
        if (days > 0 && nanos < 0) {
            days--;
            nanos += LocalTime.NANOS_PER_DAY;
        } else if (days < 0 && nanos > 0) {
            days++;
            nanos -= LocalTime.NANOS_PER_DAY;
        }
        return Math.addExact(Math.multiplyExact(days, LocalTime.NANOS_PER_DAY / length), nanos / length);
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns this at an offset. */
    public OffsetDateTime atOffset(ZoneOffset offset) {
        return OffsetDateTime.of(this, offset);
    }

    @Override
    public ZonedDateTime atZone(ZoneId zone) {
        return ZonedDateTime.of(this, zone);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalDateTime && date.equals(((LocalDateTime) obj).date)
            && time.equals(((LocalDateTime) obj).time);
    }

    @Override
    public int hashCode() {
        return date.hashCode() ^ time.hashCode();
    }

    @Override
    public String toString() {
        return date + "T" + time;
    }
}
