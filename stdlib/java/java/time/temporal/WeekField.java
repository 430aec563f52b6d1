package java.time.temporal;

import java.time.LocalDate;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A field of a way to count weeks. */
final class WeekField implements TemporalField {
    /** What is counted, in what. */
    enum Kind {
        DAY_OF_WEEK("DayOfWeek", ChronoUnit.DAYS, ChronoUnit.WEEKS, ValueRange.of(1, 7)),
        WEEK_OF_MONTH("WeekOfMonth", ChronoUnit.WEEKS, ChronoUnit.MONTHS, ValueRange.of(0, 1, 4, 6)),
        WEEK_OF_YEAR("WeekOfYear", ChronoUnit.WEEKS, ChronoUnit.YEARS, ValueRange.of(0, 1, 52, 54)),
        WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", ChronoUnit.WEEKS, IsoFields.WEEK_BASED_YEARS,
            ValueRange.of(1, 52, 53)),
        WEEK_BASED_YEAR("WeekBasedYear", IsoFields.WEEK_BASED_YEARS, ChronoUnit.FOREVER, ChronoField.YEAR.range());

        private final String title;
        private final TemporalUnit base;
        private final TemporalUnit whole;
        private final ValueRange range;

        Kind(String title, TemporalUnit base, TemporalUnit whole, ValueRange range) {
            this.title = title;
            this.base = base;
            this.whole = whole;
            this.range = range;
        }
    }

    private final WeekFields weeks;
    private final Kind kind;

    WeekField(WeekFields weeks, Kind kind) {
        this.weeks = weeks;
        this.kind = kind;
    }

    // ---- Counting ----

    /** The day of the week, 1 for the first. */
    private int weekday(TemporalAccessor t) {
        return weekday(t.get(ChronoField.DAY_OF_WEEK));
    }

    private int weekday(int isoDay) {
        return Math.floorMod(isoDay - weeks.getFirstDayOfWeek().getValue(), 7) + 1;
    }

    /** How many days before the first of a period its first week begins; negative if it begins after. */
    private int lead(int weekdayOfFirst) {
        int before = weekdayOfFirst - 1;
        return 7 - before >= weeks.getMinimalDaysInFirstWeek() ? before : before - 7;
    }

    /** The week of a day of a period, whose weekday is known; 0 before the first week. */
    private int week(int day, int weekday) {
        int weekdayOfFirst = Math.floorMod(weekday - day, 7) + 1;
        return Math.floorDiv(day - 1 + lead(weekdayOfFirst), 7) + 1;
    }

    /** The first day of a year of whole weeks. */
    private LocalDate start(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.minusDays(lead(weekday(first)));
    }

    private int yearOf(LocalDate date) {
        if (date.getYear() < LocalDate.MAX.getYear() && !date.isBefore(start(date.getYear() + 1))) {
            return date.getYear() + 1;
        }
        return date.isBefore(start(date.getYear())) ? date.getYear() - 1 : date.getYear();
    }

    private int weeksOf(int year) {
        return (int) (start(year).until(start(year + 1), ChronoUnit.DAYS) / 7);
    }

    private static LocalDate date(TemporalAccessor t) {
        return LocalDate.from(t);
    }

    @Override
    public long getFrom(TemporalAccessor t) {
        int weekday = weekday(t);
        switch (kind) {
            case DAY_OF_WEEK: return weekday;
            case WEEK_OF_MONTH: return week(t.get(ChronoField.DAY_OF_MONTH), weekday);
            case WEEK_OF_YEAR: return week(t.get(ChronoField.DAY_OF_YEAR), weekday);
            case WEEK_BASED_YEAR: return yearOf(date(t));
            default: return start(yearOf(date(t))).until(date(t), ChronoUnit.DAYS) / 7 + 1;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Temporal> R adjustInto(R temporal, long newValue) {
        int value = kind.range.checkValidIntValue(newValue, this);
        long now = getFrom(temporal);
        if (value == now) {
            return temporal;
        }
        if (kind != Kind.WEEK_BASED_YEAR) {
            return (R) temporal.plus(value - now, kind.base);
        }
        LocalDate date = date(temporal);
        long week = Math.min(weeks.weekOfWeekBasedYear().getFrom(temporal), weeksOf(value));
        LocalDate to = start(value).plusDays((week - 1) * 7 + weekday(temporal) - 1);
        return (R) temporal.plus(date.until(to, ChronoUnit.DAYS), ChronoUnit.DAYS);
    }

    // ---- Parsing ----

    @Override
    public TemporalAccessor resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
        int value = Math.toIntExact(values.get(this));
        if (kind == Kind.DAY_OF_WEEK) {
            int day = style == ResolverStyle.LENIENT ? value : kind.range.checkValidIntValue(value, this);
            values.remove(this);
            values.put(ChronoField.DAY_OF_WEEK,
                (long) Math.floorMod(weeks.getFirstDayOfWeek().getValue() - 1 + day - 1, 7) + 1);
            return null;
        }
        Long isoDay = values.get(ChronoField.DAY_OF_WEEK);
        if (isoDay == null) {
            return null;
        }
        int weekday = weekday(ChronoField.DAY_OF_WEEK.checkValidIntValue(isoDay));
        if (kind == Kind.WEEK_OF_WEEK_BASED_YEAR || kind == Kind.WEEK_BASED_YEAR) {
            return resolveWeekBased(values, weekday, style);
        }
        Long year = values.get(ChronoField.YEAR);
        Long month = values.get(ChronoField.MONTH_OF_YEAR);
        if (year == null || kind == Kind.WEEK_OF_MONTH && month == null) {
            return null;
        }
        boolean inMonth = kind == Kind.WEEK_OF_MONTH;
        LocalDate date = weekOf(ChronoField.YEAR.checkValidIntValue(year), inMonth ? month : null, value, weekday, style);
        values.remove(this);
        values.remove(ChronoField.YEAR);
        values.remove(ChronoField.DAY_OF_WEEK);
        if (inMonth) {
            values.remove(ChronoField.MONTH_OF_YEAR);
        }
        return date;
    }

    private LocalDate weekOf(int year, Long month, int week, int weekday, ResolverStyle style) {
        boolean lenient = style == ResolverStyle.LENIENT;
        LocalDate first = month == null ? LocalDate.of(year, 1, 1) : lenient
            ? LocalDate.of(year, 1, 1).plusMonths(Math.subtractExact(month, 1L))
            : LocalDate.of(year, ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), 1);
        if (!lenient) {
            kind.range.checkValidIntValue(week, this);
        }
        LocalDate date = first.minusDays(lead(weekday(first))).plusDays((week - 1) * 7L + weekday - 1);
        boolean moved = month == null ? date.getYear() != year : date.getMonthValue() != first.getMonthValue();
        if (style == ResolverStyle.STRICT && moved) {
            throw new java.time.DateTimeException("Strict mode rejected resolved date as it is in a different "
                + (month == null ? "year" : "month"));
        }
        return date;
    }

    private LocalDate resolveWeekBased(Map<TemporalField, Long> values, int weekday, ResolverStyle style) {
        TemporalField weekField = weeks.weekOfWeekBasedYear();
        TemporalField yearField = weeks.weekBasedYear();
        if (!values.containsKey(weekField) || !values.containsKey(yearField)) {
            return null;
        }
        int year = yearField.range().checkValidIntValue(values.get(yearField), yearField);
        long week = values.get(weekField);
        if (style != ResolverStyle.LENIENT) {
            weekField.range().checkValidIntValue(week, weekField);
            week = Math.min(week, weeksOf(year));
        }
        LocalDate date = start(year).plusDays((week - 1) * 7 + weekday - 1);
        values.remove(weekField);
        values.remove(yearField);
        values.remove(ChronoField.DAY_OF_WEEK);
        return date;
    }

    // ---- About the field ----

    @Override
    public String getDisplayName(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return kind.whole == ChronoUnit.YEARS ? "Week" : kind.title;
    }

    @Override
    public TemporalUnit getBaseUnit() {
        return kind.base;
    }

    @Override
    public TemporalUnit getRangeUnit() {
        return kind.whole;
    }

    @Override
    public ValueRange range() {
        return kind.range;
    }

    @Override
    public boolean isDateBased() {
        return true;
    }

    @Override
    public boolean isTimeBased() {
        return false;
    }

    @Override
    public boolean isSupportedBy(TemporalAccessor t) {
        if (!t.isSupported(ChronoField.DAY_OF_WEEK)) {
            return false;
        }
        switch (kind) {
            case DAY_OF_WEEK: return true;
            case WEEK_OF_MONTH: return t.isSupported(ChronoField.DAY_OF_MONTH);
            case WEEK_BASED_YEAR: return t.isSupported(ChronoField.YEAR);
            default: return t.isSupported(ChronoField.DAY_OF_YEAR);
        }
    }

    @Override
    public ValueRange rangeRefinedBy(TemporalAccessor t) {
        switch (kind) {
            case WEEK_OF_MONTH: return refined(t, ChronoField.DAY_OF_MONTH);
            case WEEK_OF_YEAR: return refined(t, ChronoField.DAY_OF_YEAR);
            case WEEK_OF_WEEK_BASED_YEAR: return ValueRange.of(1, weeksOf(yearOf(date(t))));
            default: return kind.range;
        }
    }

    private ValueRange refined(TemporalAccessor t, ChronoField dayField) {
        int weekday = weekday(t);
        int day = t.get(dayField);
        int last = (int) t.range(dayField).getMaximum();
        return ValueRange.of(week(1, Math.floorMod(weekday - day, 7) + 1),
            week(last, Math.floorMod(weekday - 1 + last - day, 7) + 1));
    }

    @Override
    public String toString() {
        return kind.title + "[" + weeks + "]";
    }
}
