package java.time;

import java.time.chrono.IsoChronology;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;
import wardian.internal.Days;

/** A month. */
public enum Month implements TemporalAccessor, TemporalAdjuster {
    JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;

    private static final Month[] ALL = values();

    /** Returns a month, January is 1. */
    public static Month of(int month) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("Invalid value for MonthOfYear: " + month);
        }
        return ALL[month - 1];
    }

    /** Returns the month of a date. */
    public static Month from(TemporalAccessor temporal) {
        return temporal instanceof Month ? (Month) temporal : of(temporal.get(ChronoField.MONTH_OF_YEAR));
    }

    /** Returns the number, January is 1. */
    public int getValue() {
        return ordinal() + 1;
    }

    /** Returns the English name. */
    public String getDisplayName(TextStyle style, Locale locale) {
        return Names.of(this, style);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.MONTH_OF_YEAR : field != null && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == ChronoField.MONTH_OF_YEAR) {
            return getValue();
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    /** Returns a month some months later. */
    public Month plus(long months) {
        return ALL[(ordinal() + (int) (months % 12) + 12) % 12];
    }

    /** Returns a month some months earlier. */
    public Month minus(long months) {
        return plus(-(months % 12));
    }

    /** Returns the number of days. */
    public int length(boolean leapYear) {
        return Days.inMonth(leapYear ? 2000 : 2001, getValue());
    }

    /** Returns the number of days in ordinary years. */
    public int minLength() {
        return length(false);
    }

    /** Returns the number of days in leap years. */
    public int maxLength() {
        return length(true);
    }

    /** Returns the day of the year of the first day. */
    public int firstDayOfYear(boolean leapYear) {
        int year = leapYear ? 2000 : 2001;
        return (int) (Days.of(year, getValue(), 1) - Days.of(year, 1, 1)) + 1;
    }

    /** Returns the first month of the quarter. */
    public Month firstMonthOfQuarter() {
        return ALL[ordinal() / 3 * 3];
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.chronology()) {
            return (R) IsoChronology.INSTANCE;
        }
        return query == TemporalQueries.precision() ? (R) ChronoUnit.MONTHS : TemporalAccessor.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.MONTH_OF_YEAR, getValue());
    }
}
