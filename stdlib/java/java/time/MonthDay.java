package java.time;

import java.io.Serializable;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A day of a month without a year, such as a birthday. */
public final class MonthDay implements TemporalAccessor, TemporalAdjuster, Comparable<MonthDay>, Serializable {
    private static final long serialVersionUID = -939150713474957432L;

    private final int month;
    private final int day;

    private MonthDay(int month, int day) {
        this.month = month;
        this.day = day;
    }

    /** Returns the current one in the default zone. */
    public static MonthDay now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static MonthDay now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Returns the day by a clock. */
    public static MonthDay now(Clock clock) {
        return from(LocalDate.now(clock));
    }

    /** Returns a day of a month. */
    public static MonthDay of(Month month, int dayOfMonth) {
        Objects.requireNonNull(month, "month");
        ChronoField.DAY_OF_MONTH.checkValidValue(dayOfMonth);
        if (dayOfMonth > month.maxLength()) {
            throw new DateTimeException("Illegal value for DayOfMonth field, value " + dayOfMonth
                + " is not valid for month " + month.name());
        }
        return new MonthDay(month.getValue(), dayOfMonth);
    }

    /** Returns a day of a month. */
    public static MonthDay of(int month, int dayOfMonth) {
        return of(Month.of(month), dayOfMonth);
    }

    /** Returns the one that a date or time tells. */
    public static MonthDay from(TemporalAccessor temporal) {
        if (temporal instanceof MonthDay) {
            return (MonthDay) temporal;
        }
        try {
            return of(temporal.get(ChronoField.MONTH_OF_YEAR), temporal.get(ChronoField.DAY_OF_MONTH));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain MonthDay from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    /** Parses a text such as {@code --12-03}. */
    public static MonthDay parse(CharSequence text) {
        return parse(text, new DateTimeFormatterBuilder().appendLiteral("--").appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-').appendValue(ChronoField.DAY_OF_MONTH, 2).toFormatter());
    }

    /** Parses a text of a format. */
    public static MonthDay parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, MonthDay::from);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_MONTH
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (field == ChronoField.MONTH_OF_YEAR) {
            return field.range();
        }
        return field == ChronoField.DAY_OF_MONTH ? ValueRange.of(1, getMonth().minLength(), getMonth().maxLength())
            : TemporalAccessor.super.range(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        if (field == ChronoField.DAY_OF_MONTH) {
            return day;
        }
        if (field == ChronoField.MONTH_OF_YEAR) {
            return month;
        }
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }

    @Override
    public int get(TemporalField field) {
        return range(field).checkValidIntValue(getLong(field), field);
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

    /** Returns whether a year has the day. */
    public boolean isValidYear(int year) {
        return day != 29 || month != 2 || Year.isLeap(year);
    }

    /** Returns a copy with another month; the day is made to fit. */
    public MonthDay withMonth(int month) {
        return with(Month.of(month));
    }

    /** Returns a copy with another month; the day is made to fit. */
    public MonthDay with(Month month) {
        Objects.requireNonNull(month, "month");
        return month.getValue() == this.month ? this
            : new MonthDay(month.getValue(), Math.min(day, month.maxLength()));
    }

    /** Returns a copy with another day. */
    public MonthDay withDayOfMonth(int dayOfMonth) {
        return dayOfMonth == day ? this : of(month, dayOfMonth);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.chronology() ? (R) IsoChronology.INSTANCE : TemporalAccessor.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        Temporal moved = temporal.with(ChronoField.MONTH_OF_YEAR, month);
        return moved.with(ChronoField.DAY_OF_MONTH, Math.min(moved.range(ChronoField.DAY_OF_MONTH).getMaximum(), day));
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns this day of a year; February 29th becomes the 28th where needed. */
    public LocalDate atYear(int year) {
        return LocalDate.of(year, month, isValidYear(year) ? day : 28);
    }

    @Override
    public int compareTo(MonthDay other) {
        return month != other.month ? month - other.month : day - other.day;
    }

    /** Returns whether this is later in the year. */
    public boolean isAfter(MonthDay other) {
        return compareTo(other) > 0;
    }

    /** Returns whether this is earlier in the year. */
    public boolean isBefore(MonthDay other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof MonthDay && month == ((MonthDay) obj).month && day == ((MonthDay) obj).day;
    }

    @Override
    public int hashCode() {
        return (month << 6) + day;
    }

    @Override
    public String toString() {
        return (month < 10 ? "--0" : "--") + month + (day < 10 ? "-0" : "-") + day;
    }
}
