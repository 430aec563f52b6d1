package java.time;

import java.io.Serializable;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
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
import java.time.zone.ZoneOffsetTransition;
import wardian.internal.Days;

/** A date. */
public final class LocalDate implements Temporal, TemporalAdjuster, ChronoLocalDate, Serializable {
    private static final long serialVersionUID = 2942565459149668126L;
    /** The earliest. */
    public static final LocalDate MIN = new LocalDate(Year.MIN_VALUE, 1, 1);
    /** The latest. */
    public static final LocalDate MAX = new LocalDate(Year.MAX_VALUE, 12, 31);
    /** 1970-01-01. */
    public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);

    private final int year;
    private final byte month;
    private final byte day;

    private LocalDate(int year, int month, int day) {
        this.year = year;
        this.month = (byte) month;
        this.day = (byte) day;
    }

    /** Returns the current one in the default zone. */
    public static LocalDate now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static LocalDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static LocalDate parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Parses a text of a format. */
    public static LocalDate parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, LocalDate::from);
    }

    /** Returns today by a clock. */
    public static LocalDate now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a date. */
    public static LocalDate of(int year, Month month, int dayOfMonth) {
        return of(year, month.getValue(), dayOfMonth);
    }

    /** Returns a date. */
    public static LocalDate of(int year, int month, int dayOfMonth) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        ChronoField.DAY_OF_MONTH.checkValidValue(dayOfMonth);
        if (dayOfMonth > 28 && dayOfMonth > Days.inMonth(year, month)) {
            throw new DateTimeException(dayOfMonth == 29 ? "Invalid date 'February 29' as '" + year
                + "' is not a leap year" : "Invalid date '" + Month.of(month).name() + " " + dayOfMonth + "'");
        }
        return new LocalDate(year, month, dayOfMonth);
    }

    /** Returns a day of a year. */
    public static LocalDate ofYearDay(int year, int dayOfYear) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.DAY_OF_YEAR.checkValidValue(dayOfYear);
        if (dayOfYear == 366 && !Days.isLeap(year)) {
            throw new DateTimeException("Invalid date 'DayOfYear 366' as '" + year + "' is not a leap year");
        }
        return ofEpochDay(Days.of(year, 1, 1) + dayOfYear - 1);
    }

    /** Returns the date of an instant. */
    public static LocalDate ofInstant(Instant instant, ZoneId zone) {
        long local = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return ofEpochDay(Math.floorDiv(local, 86400L));
    }

    /** Returns the date of a day number. */
    public static LocalDate ofEpochDay(long epochDay) {
        ChronoField.EPOCH_DAY.checkValidValue(epochDay);
        long parts = Days.split(epochDay);
        return new LocalDate((int) (parts >> 9), (int) (parts >> 5 & 15), (int) parts & 31);
    }

    /** Returns the date that a date or time has. */
    public static LocalDate from(TemporalAccessor temporal) {
        LocalDate date = temporal.query(TemporalQueries.localDate());
        if (date == null) {
            throw new DateTimeException("Unable to obtain LocalDate from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        }
        return date;
    }

    private static LocalDate clamped(long year, int month, int day) {
        int y = ChronoField.YEAR.checkValidIntValue(year);
        return new LocalDate(y, month, day > 28 ? Math.min(day, Days.inMonth(y, month)) : day);
    }

    /** Returns this date with a time and an offset. */
    public OffsetDateTime atTime(OffsetTime time) {
        return OffsetDateTime.of(this, time.toLocalTime(), time.getOffset());
    }

    /** Returns the dates from this one to another, in steps. */
    public java.util.stream.Stream<LocalDate> datesUntil(LocalDate endExclusive, Period step) {
        if (step.isZero()) {
            throw new IllegalArgumentException("step is zero");
        }
        long months = step.toTotalMonths();
        long days = step.getDays();
        if (months < 0 && days > 0 || months > 0 && days < 0) {
            throw new IllegalArgumentException("period months and days are of opposite sign");
        }
        boolean back = months < 0 || days < 0;
        if (back ? endExclusive.isAfter(this) : endExclusive.isBefore(this)) {
            throw new IllegalArgumentException(back ? endExclusive + " > " + this : endExclusive + " < " + this);
        }
        return java.util.stream.Stream.iterate(0L, n -> n + 1).map(n -> plusMonths(months * n).plusDays(days * n))
            .takeWhile(date -> back ? date.isAfter(endExclusive) : date.isBefore(endExclusive));
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isDateBased() : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        if (!field.isDateBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        switch ((ChronoField) field) {
            case DAY_OF_MONTH: return ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR: return ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH: return ValueRange.of(1, month == 2 && !isLeapYear() ? 4 : 5);
            case YEAR_OF_ERA: return ValueRange.of(1, year <= 0 ? Year.MAX_VALUE + 1 : Year.MAX_VALUE);
            default: return field.range();
        }
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        switch ((ChronoField) field) {
            case DAY_OF_WEEK: return getDayOfWeek().getValue();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH: return (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR: return (getDayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH: return day;
            case DAY_OF_YEAR: return getDayOfYear();
            case EPOCH_DAY: return toEpochDay();
            case ALIGNED_WEEK_OF_MONTH: return (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR: return (getDayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR: return month;
            case PROLEPTIC_MONTH: return year * 12L + month - 1;
            case YEAR_OF_ERA: return year >= 1 ? year : 1 - year;
            case YEAR: return year;
            case ERA: return year >= 1 ? 1 : 0;
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.EPOCH_DAY || field == ChronoField.PROLEPTIC_MONTH) {
            throw new UnsupportedTemporalTypeException("Invalid field '" + field
                + "' for get() method, use getLong() instead");
        }
        return field instanceof ChronoField ? (int) getLong(field) : ChronoLocalDate.super.get(field);
    }

    @Override
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public IsoEra getEra() {
        return year >= 1 ? IsoEra.CE : IsoEra.BCE;
    }

    /** Returns the year. */
    public int getYear() {
        return year;
    }

    /** Returns the month, from 1. */
    public int getMonthValue() {
        return month;
    }

    /** Returns the month. */
    public Month getMonth() {
        return Month.of(month);
    }

    /** Returns the day of the month. */
    public int getDayOfMonth() {
        return day;
    }

    /** Returns the day of the year. */
    public int getDayOfYear() {
        return getMonth().firstDayOfYear(isLeapYear()) + day - 1;
    }

    /** Returns the day of the week. */
    public DayOfWeek getDayOfWeek() {
        return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1);
    }

    @Override
    public boolean isLeapYear() {
        return Days.isLeap(year);
    }

    @Override
    public int lengthOfMonth() {
        return Days.inMonth(year, month);
    }

    @Override
    public int lengthOfYear() {
        return isLeapYear() ? 366 : 365;
    }

    @Override
    public LocalDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        ((ChronoField) field).checkValidValue(newValue);
        switch ((ChronoField) field) {
            case DAY_OF_MONTH: return withDayOfMonth((int) newValue);
            case DAY_OF_YEAR: return withDayOfYear((int) newValue);
            case EPOCH_DAY: return ofEpochDay(newValue);
            case MONTH_OF_YEAR: return withMonth((int) newValue);
            case PROLEPTIC_MONTH: return plusMonths(newValue - getLong(field));
            case YEAR_OF_ERA: return withYear((int) (year >= 1 ? newValue : 1 - newValue));
            case YEAR: return withYear((int) newValue);
            case ERA: return getLong(field) == newValue ? this : withYear(1 - year);
            case ALIGNED_WEEK_OF_MONTH: case ALIGNED_WEEK_OF_YEAR: return plusWeeks(newValue - getLong(field));
            case DAY_OF_WEEK: case ALIGNED_DAY_OF_WEEK_IN_MONTH: case ALIGNED_DAY_OF_WEEK_IN_YEAR:
                return plusDays(newValue - getLong(field));
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    /** Returns a copy with another year. */
    public LocalDate withYear(int year) {
        return clamped(year, month, day);
    }

    /** Returns a copy with another month. */
    public LocalDate withMonth(int month) {
        return clamped(year, ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), day);
    }

    /** Returns a copy with another day of the month. */
    public LocalDate withDayOfMonth(int dayOfMonth) {
        return of(year, month, dayOfMonth);
    }

    /** Returns a copy with another day of the year. */
    public LocalDate withDayOfYear(int dayOfYear) {
        return ofYearDay(year, dayOfYear);
    }

    @Override
    public LocalDate with(TemporalAdjuster adjuster) {
        return (LocalDate) adjuster.adjustInto(this);
    }

    @Override
    public LocalDate plus(TemporalAmount amount) {
        return (LocalDate) amount.addTo(this);
    }

    @Override
    public LocalDate minus(TemporalAmount amount) {
        return (LocalDate) amount.subtractFrom(this);
    }

    @Override
    public LocalDate minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public LocalDate plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, amountToAdd);
        }
        switch ((ChronoUnit) unit) {
            case DAYS: return plusDays(amountToAdd);
            case WEEKS: return plusWeeks(amountToAdd);
            case MONTHS: return plusMonths(amountToAdd);
            case YEARS: return plusYears(amountToAdd);
            case DECADES: return plusYears(Math.multiplyExact(amountToAdd, 10L));
            case CENTURIES: return plusYears(Math.multiplyExact(amountToAdd, 100L));
            case MILLENNIA: return plusYears(Math.multiplyExact(amountToAdd, 1000L));
            case ERAS: return with(ChronoField.ERA, Math.addExact(getLong(ChronoField.ERA), amountToAdd));
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    /** Returns some years later. */
    public LocalDate plusYears(long yearsToAdd) {
        return yearsToAdd == 0 ? this : clamped(Math.addExact(year, yearsToAdd), month, day);
    }

    /** Returns some months later. */
    public LocalDate plusMonths(long monthsToAdd) {
        long months = Math.addExact(year * 12L + month - 1, monthsToAdd);
        return monthsToAdd == 0 ? this
            : clamped(Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, day);
    }

    /** Returns some weeks later. */
    public LocalDate plusWeeks(long weeksToAdd) {
        return plusDays(Math.multiplyExact(weeksToAdd, 7L));
    }

    /** Returns some days later. */
    public LocalDate plusDays(long daysToAdd) {
        long target = day + daysToAdd;
        if (target > 0 && target <= 28 && daysToAdd < 28) {
            return new LocalDate(year, month, (int) target);
        }
        return ofEpochDay(Math.addExact(toEpochDay(), daysToAdd));
    }

    /** Returns some years earlier. */
    public LocalDate minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    /** Returns some months earlier. */
    public LocalDate minusMonths(long months) {
        return minus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks earlier. */
    public LocalDate minusWeeks(long weeks) {
        return minus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days earlier. */
    public LocalDate minusDays(long days) {
        return minus(days, ChronoUnit.DAYS);
    }

    /** Answers a query for a date and time without zone. */
    <R> R queryParts(TemporalQuery<R> query, TemporalAccessor whole) {
        if (query == TemporalQueries.localDate() || query == TemporalQueries.chronology()) {
            return query(query);
        }
        return query == TemporalQueries.zone() || query == TemporalQueries.offset() || query == TemporalQueries.zoneId()
            ? null : query.queryFrom(whole);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.localDate()) {
            return (R) this;
        }
        if (query == TemporalQueries.chronology()) {
            return (R) getChronology();
        }
        if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.DAYS;
        }
        return query == TemporalQueries.localTime() || query == TemporalQueries.zone() || query == TemporalQueries.offset()
            || query == TemporalQueries.zoneId() ? null : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.EPOCH_DAY, toEpochDay());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalDate end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        switch ((ChronoUnit) unit) {
            case DAYS: return end.toEpochDay() - toEpochDay();
            case WEEKS: return (end.toEpochDay() - toEpochDay()) / 7;
            case MONTHS: return monthsUntil(end);
            case YEARS: return monthsUntil(end) / 12;
            case DECADES: return monthsUntil(end) / 120;
            case CENTURIES: return monthsUntil(end) / 1200;
            case MILLENNIA: return monthsUntil(end) / 12000;
            case ERAS: return end.getLong(ChronoField.ERA) - getLong(ChronoField.ERA);
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    private long monthsUntil(LocalDate end) {
        long from = (year * 12L + month - 1) * 32 + day;
        long to = (end.year * 12L + end.month - 1) * 32 + end.day;
        return (to - from) / 32;
    }

    @Override
    public Period until(ChronoLocalDate endDateExclusive) {
        LocalDate end = from(endDateExclusive);
        long months = end.year * 12L + end.month - (year * 12L + month);
        int days = end.day - day;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return Period.of(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    /** Returns the days up to another date. */
    public java.util.stream.Stream<LocalDate> datesUntil(LocalDate endExclusive) {
        long end = endExclusive.toEpochDay();
        if (end < toEpochDay()) {
            throw new IllegalArgumentException(endExclusive + " < " + this);
        }
        return java.util.stream.LongStream.range(toEpochDay(), end).mapToObj(LocalDate::ofEpochDay);
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    @Override
    public LocalDateTime atTime(LocalTime time) {
        return LocalDateTime.of(this, time);
    }

    /** Returns this at a time. */
    public LocalDateTime atTime(int hour, int minute) {
        return atTime(LocalTime.of(hour, minute));
    }

    /** Returns this at a time. */
    public LocalDateTime atTime(int hour, int minute, int second) {
        return atTime(LocalTime.of(hour, minute, second));
    }

    /** Returns this at a time. */
    public LocalDateTime atTime(int hour, int minute, int second, int nanoOfSecond) {
        return atTime(LocalTime.of(hour, minute, second, nanoOfSecond));
    }

    /** Returns this at midnight. */
    public LocalDateTime atStartOfDay() {
        return atTime(LocalTime.MIDNIGHT);
    }

    /** Returns the first valid time of this day in a zone. */
    public ZonedDateTime atStartOfDay(ZoneId zone) {
        LocalDateTime time = atStartOfDay();
        ZoneOffsetTransition gap = zone.getRules().getTransition(time);
        return ZonedDateTime.of(gap != null && gap.isGap() ? gap.getDateTimeAfter() : time, zone);
    }

    @Override
    public long toEpochDay() {
        return Days.of(year, month, day);
    }

    /** Returns the seconds since 1970 of a time of this day. */
    public long toEpochSecond(LocalTime time, ZoneOffset offset) {
        return toEpochDay() * 86400 + time.toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    public int compareTo(ChronoLocalDate other) {
        if (!(other instanceof LocalDate)) {
            return ChronoLocalDate.super.compareTo(other);
        }
        LocalDate that = (LocalDate) other;
        return year != that.year ? year - that.year : month != that.month ? month - that.month : day - that.day;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalDate && compareTo((LocalDate) obj) == 0;
    }

    @Override
    public int hashCode() {
        return year & 0xFFFFF800 ^ (year << 11) + (month << 6) + day;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        int absolute = Math.abs(year);
        if (absolute < 1000) {
            out.append(year < 0 ? "-" : "").append(absolute + 10000).deleteCharAt(year < 0 ? 1 : 0);
        } else {
            out.append(year > 9999 ? "+" : "").append(year);
        }
        out.append(month < 10 ? "-0" : "-").append(month);
        return out.append(day < 10 ? "-0" : "-").append(day).toString();
    }
}
