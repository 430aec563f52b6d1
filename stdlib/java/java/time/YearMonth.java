package java.time;

import java.io.Serializable;
import java.time.chrono.IsoChronology;
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
import wardian.internal.Days;

/** A month of a year. */
public final class YearMonth implements Temporal, TemporalAdjuster, Comparable<YearMonth>, Serializable {
    private static final long serialVersionUID = 4183400860270640070L;

    private final int year;
    private final int month;

    private YearMonth(int year, int month) {
        this.year = year;
        this.month = month;
    }

    /** Returns the current one in the default zone. */
    public static YearMonth now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static YearMonth now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static YearMonth parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ofPattern("uuuu-MM"));
    }

    /** Parses a text of a format. */
    public static YearMonth parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, YearMonth::from);
    }

    /** Returns the current month by a clock. */
    public static YearMonth now(Clock clock) {
        return from(LocalDate.now(clock));
    }

    /** Returns a month. */
    public static YearMonth of(int year, Month month) {
        return of(year, month.getValue());
    }

    /** Returns a month. */
    public static YearMonth of(int year, int month) {
        return new YearMonth(ChronoField.YEAR.checkValidIntValue(year), ChronoField.MONTH_OF_YEAR.checkValidIntValue(month));
    }

    /** Returns the one that a date or time tells. */
    public static YearMonth from(TemporalAccessor temporal) {
        if (temporal instanceof YearMonth) {
            return (YearMonth) temporal;
        }
        try {
            return of(temporal.get(ChronoField.YEAR), temporal.get(ChronoField.MONTH_OF_YEAR));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain YearMonth from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.YEAR || field == ChronoField.MONTH_OF_YEAR
            || field == ChronoField.PROLEPTIC_MONTH || field == ChronoField.YEAR_OF_ERA || field == ChronoField.ERA
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isDateBased() && ((ChronoUnit) unit).compareTo(ChronoUnit.MONTHS) >= 0
            : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return atDay(1).getLong(field);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field == ChronoField.YEAR_OF_ERA ? ValueRange.of(1, getYear() <= 0 ? 1000000000 : 999999999)
            : Temporal.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        return range(field).checkValidIntValue(getLong(field), field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.chronology() ? (R) IsoChronology.INSTANCE
            : query == TemporalQueries.precision() ? (R) ChronoUnit.MONTHS : Temporal.super.query(query);
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

    /** Returns whether the year has a leap day. */
    public boolean isLeapYear() {
        return Days.isLeap(year);
    }

    /** Returns whether there is such a day. */
    public boolean isValidDay(int dayOfMonth) {
        return dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth();
    }

    /** Returns the days of the month. */
    public int lengthOfMonth() {
        return Days.inMonth(year, month);
    }

    /** Returns the days of the year. */
    public int lengthOfYear() {
        return isLeapYear() ? 366 : 365;
    }

    /** Returns a copy with another year. */
    public YearMonth withYear(int year) {
        return of(year, month);
    }

    /** Returns a copy with another month. */
    public YearMonth withMonth(int month) {
        return of(year, month);
    }

    @Override
    public YearMonth with(TemporalAdjuster adjuster) {
        return (YearMonth) adjuster.adjustInto(this);
    }

    @Override
    public YearMonth plus(TemporalAmount amount) {
        return (YearMonth) amount.addTo(this);
    }

    @Override
    public YearMonth minus(TemporalAmount amount) {
        return (YearMonth) amount.subtractFrom(this);
    }

    @Override
    public YearMonth minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public YearMonth with(TemporalField field, long newValue) {
        if (field instanceof ChronoField && !isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field instanceof ChronoField ? from(atDay(1).with(field, newValue)) : field.adjustInto(this, newValue);
    }

    @Override
    public YearMonth plus(long amountToAdd, TemporalUnit unit) {
        if (unit instanceof ChronoUnit && !isSupported(unit)) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return unit instanceof ChronoUnit ? from(atDay(1).plus(amountToAdd, unit)) : unit.addTo(this, amountToAdd);
    }

    /** Returns some years later. */
    public YearMonth plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** Returns some months later. */
    public YearMonth plusMonths(long months) {
        return plus(months, ChronoUnit.MONTHS);
    }

    /** Returns some years earlier. */
    public YearMonth minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    /** Returns some months earlier. */
    public YearMonth minusMonths(long months) {
        return minus(months, ChronoUnit.MONTHS);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.PROLEPTIC_MONTH, year * 12L + month - 1);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        if (unit instanceof ChronoUnit && !isSupported(unit)) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return unit instanceof ChronoUnit ? atDay(1).until(from(endExclusive).atDay(1), unit)
            : unit.between(this, from(endExclusive));
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns a day of the month. */
    public LocalDate atDay(int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    /** Returns the last day of the month. */
    public LocalDate atEndOfMonth() {
        return atDay(lengthOfMonth());
    }

    @Override
    public int compareTo(YearMonth other) {
        return year != other.year ? year - other.year : month - other.month;
    }

    /** Returns whether this is later. */
    public boolean isAfter(YearMonth other) {
        return compareTo(other) > 0;
    }

    /** Returns whether this is earlier. */
    public boolean isBefore(YearMonth other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof YearMonth && compareTo((YearMonth) obj) == 0;
    }

    @Override
    public int hashCode() {
        return year ^ month << 27;
    }

    @Override
    public String toString() {
        String digits = Integer.toString(Math.abs(year));
        String zeros = "0000".substring(Math.min(4, digits.length()));
        return (year < 0 ? "-" : "") + zeros + digits + (month < 10 ? "-0" : "-") + month;
    }
}
