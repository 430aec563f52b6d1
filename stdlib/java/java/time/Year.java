package java.time;

import java.io.Serializable;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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

/** A year. */
public final class Year implements Temporal, TemporalAdjuster, Comparable<Year>, Serializable {
    private static final long serialVersionUID = -23038383694477807L;
    /** The earliest. */
    public static final int MIN_VALUE = -999999999;
    /** The latest. */
    public static final int MAX_VALUE = 999999999;

    private final int year;

    private Year(int year) {
        this.year = year;
    }

    /** Returns the current year. */
    public static Year now() {
        return of(LocalDate.now().getYear());
    }

    /** Returns the current year in a zone. */
    public static Year now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Returns the current year by a clock. */
    public static Year now(Clock clock) {
        return of(LocalDate.now(clock).getYear());
    }

    /** Returns a year. */
    public static Year of(int isoYear) {
        return new Year(ChronoField.YEAR.checkValidIntValue(isoYear));
    }

    /** Returns whether a year has a leap day. */
    public static boolean isLeap(long year) {
        return Days.isLeap(year);
    }

    /** Parses a year. */
    public static Year parse(CharSequence text) {
        try {
            return of(Integer.parseInt(text.toString()));
        } catch (NumberFormatException e) {
            throw new DateTimeParseException("Text '" + text + "' could not be parsed at index 0", text, 0);
        }
    }

    /** Parses a text of a format. */
    public static Year parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, Year::from);
    }

    /** Returns the one that a date or time tells. */
    public static Year from(TemporalAccessor temporal) {
        if (temporal instanceof Year) {
            return (Year) temporal;
        }
        try {
            return of(temporal.get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain Year from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    /** Returns the number. */
    public int getValue() {
        return year;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.YEAR || field == ChronoField.YEAR_OF_ERA
            || field == ChronoField.ERA : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isDateBased() && ((ChronoUnit) unit).compareTo(ChronoUnit.YEARS) >= 0
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
        return field == ChronoField.YEAR_OF_ERA ? ValueRange.of(1, year <= 0 ? MAX_VALUE + 1 : MAX_VALUE)
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
            : query == TemporalQueries.precision() ? (R) ChronoUnit.YEARS : Temporal.super.query(query);
    }

    /** Returns whether the year has a day; false for null. */
    public boolean isValidMonthDay(MonthDay monthDay) {
        return monthDay != null && monthDay.isValidYear(year);
    }

    /** Returns a day of the year; February 29th becomes the 28th where needed. */
    public LocalDate atMonthDay(MonthDay monthDay) {
        return monthDay.atYear(year);
    }

    /** Returns whether there is a leap day. */
    public boolean isLeap() {
        return Days.isLeap(year);
    }

    /** Returns the number of days. */
    public int length() {
        return isLeap() ? 366 : 365;
    }

    @Override
    public Year with(TemporalAdjuster adjuster) {
        return (Year) adjuster.adjustInto(this);
    }

    @Override
    public Year plus(TemporalAmount amount) {
        return (Year) amount.addTo(this);
    }

    @Override
    public Year minus(TemporalAmount amount) {
        return (Year) amount.subtractFrom(this);
    }

    @Override
    public Year minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public Year with(TemporalField field, long newValue) {
        if (field instanceof ChronoField && !isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field instanceof ChronoField ? of(atDay(1).with(field, newValue).getYear()) : field.adjustInto(this, newValue);
    }

    @Override
    public Year plus(long amountToAdd, TemporalUnit unit) {
        if (unit instanceof ChronoUnit && !isSupported(unit)) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return unit instanceof ChronoUnit ? of(atDay(1).plus(amountToAdd, unit).getYear()) : unit.addTo(this, amountToAdd);
    }

    /** Returns some years later. */
    public Year plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** Returns some years earlier. */
    public Year minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.YEAR, year);
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

    /** Returns a day of the year. */
    public LocalDate atDay(int dayOfYear) {
        return LocalDate.ofYearDay(year, dayOfYear);
    }

    /** Returns a month of the year. */
    public YearMonth atMonth(int month) {
        return YearMonth.of(year, month);
    }

    /** Returns a month of the year. */
    public YearMonth atMonth(Month month) {
        return YearMonth.of(year, month);
    }

    @Override
    public int compareTo(Year other) {
        return year - other.year;
    }

    /** Returns whether this is later. */
    public boolean isAfter(Year other) {
        return compareTo(other) > 0;
    }

    /** Returns whether this is earlier. */
    public boolean isBefore(Year other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Year && year == ((Year) obj).year;
    }

    @Override
    public int hashCode() {
        return year;
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
