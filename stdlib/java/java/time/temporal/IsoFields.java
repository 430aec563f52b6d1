package java.time.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;

/** Quarters and the weeks of ISO 8601. */
public final class IsoFields {
    /** The day of the quarter, from 1. */
    public static final TemporalField DAY_OF_QUARTER = Field.DAY_OF_QUARTER;
    /** The quarter of the year, from 1. */
    public static final TemporalField QUARTER_OF_YEAR = Field.QUARTER_OF_YEAR;
    /** The week of the week-based year, from 1. */
    public static final TemporalField WEEK_OF_WEEK_BASED_YEAR = Field.WEEK_OF_WEEK_BASED_YEAR;
    /** The year that a week belongs to: the one with its Thursday. */
    public static final TemporalField WEEK_BASED_YEAR = Field.WEEK_BASED_YEAR;
    /** Years of whole weeks. */
    public static final TemporalUnit WEEK_BASED_YEARS = Unit.WEEK_BASED_YEARS;
    /** Quarters. */
    public static final TemporalUnit QUARTER_YEARS = Unit.QUARTER_YEARS;

    private IsoFields() {
    }

    private static void checkIso(TemporalAccessor temporal) {
        if (!Chronology.from(temporal).equals(IsoChronology.INSTANCE)) {
            throw new DateTimeException("Resolve requires IsoChronology");
        }
    }

    private static LocalDate thursday(LocalDate date) {
        return date.plusDays(DayOfWeek.THURSDAY.getValue() - date.getDayOfWeek().getValue());
    }

    private static int weeks(int weekBasedYear) {
        LocalDate first = LocalDate.of(weekBasedYear, 1, 1);
        boolean longYear = first.getDayOfWeek() == DayOfWeek.THURSDAY
            || first.getDayOfWeek() == DayOfWeek.WEDNESDAY && first.isLeapYear();
        return longYear ? 53 : 52;
    }

    /** Monday of the first week. */
    private static LocalDate start(int weekBasedYear) {
        LocalDate fourth = LocalDate.of(weekBasedYear, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1);
    }

    private static int quarter(LocalDate date) {
        return (date.getMonthValue() + 2) / 3;
    }

    private static int quarterLength(LocalDate date) {
        int quarter = quarter(date);
        return quarter == 1 ? date.isLeapYear() ? 91 : 90 : quarter == 2 ? 91 : 92;
    }

    private enum Field implements TemporalField {
        DAY_OF_QUARTER("DayOfQuarter", ChronoUnit.DAYS, Unit.QUARTER_YEARS, ValueRange.of(1, 90, 92)) {
            @Override
            boolean has(TemporalAccessor t) {
                return t.isSupported(ChronoField.DAY_OF_YEAR) && t.isSupported(ChronoField.MONTH_OF_YEAR)
                    && t.isSupported(ChronoField.YEAR);
            }

            @Override
            ValueRange refined(TemporalAccessor t) {
                long quarter = t.getLong(QUARTER_OF_YEAR);
                if (quarter == 1) {
                    return ValueRange.of(1, IsoChronology.INSTANCE.isLeapYear(t.getLong(ChronoField.YEAR)) ? 91 : 90);
                }
                return quarter == 2 ? ValueRange.of(1, 91) : ValueRange.of(1, 92);
            }

            @Override
            long get(TemporalAccessor t) {
                int month = t.get(ChronoField.MONTH_OF_YEAR);
                LocalDate first = LocalDate.of(t.get(ChronoField.YEAR), (month - 1) / 3 * 3 + 1, 1);
                return t.get(ChronoField.DAY_OF_YEAR) - first.getDayOfYear() + 1;
            }

            @Override
            Temporal set(Temporal t, long value) {
                long now = getFrom(t);
                range().checkValidValue(value, this);
                return t.with(ChronoField.DAY_OF_YEAR, t.getLong(ChronoField.DAY_OF_YEAR) + value - now);
            }

            @Override
            public TemporalAccessor resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long year = values.get(ChronoField.YEAR);
                Long quarter = values.get(QUARTER_OF_YEAR);
                if (year == null || quarter == null) {
                    return null;
                }
                checkIso(partial);
                long day = values.get(this);
                int y = ChronoField.YEAR.checkValidIntValue(year);
                LocalDate date;
                if (style == ResolverStyle.LENIENT) {
                    date = LocalDate.of(y, 1, 1).plusMonths(Math.multiplyExact(Math.subtractExact(quarter, 1L), 3L));
                    day = Math.subtractExact(day, 1L);
                } else {
                    date = LocalDate.of(y, (QUARTER_OF_YEAR.range().checkValidIntValue(quarter, QUARTER_OF_YEAR) - 1) * 3 + 1, 1);
                    ValueRange days = style == ResolverStyle.STRICT ? ValueRange.of(1, quarterLength(date)) : range();
                    day = days.checkValidValue(day, this) - 1;
                }
                values.remove(this);
                values.remove(ChronoField.YEAR);
                values.remove(QUARTER_OF_YEAR);
                return date.plusDays(day);
            }
        },
        QUARTER_OF_YEAR("QuarterOfYear", Unit.QUARTER_YEARS, ChronoUnit.YEARS, ValueRange.of(1, 4)) {
            @Override
            boolean has(TemporalAccessor t) {
                return t.isSupported(ChronoField.MONTH_OF_YEAR);
            }

            @Override
            long get(TemporalAccessor t) {
                return (t.getLong(ChronoField.MONTH_OF_YEAR) + 2) / 3;
            }

            @Override
            Temporal set(Temporal t, long value) {
                long now = getFrom(t);
                range().checkValidValue(value, this);
                return t.with(ChronoField.MONTH_OF_YEAR, t.getLong(ChronoField.MONTH_OF_YEAR) + (value - now) * 3);
            }
        },
        WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", ChronoUnit.WEEKS, Unit.WEEK_BASED_YEARS, ValueRange.of(1, 52, 53)) {
            @Override
            ValueRange refined(TemporalAccessor t) {
                return ValueRange.of(1, weeks(thursday(LocalDate.from(t)).getYear()));
            }

            @Override
            long get(TemporalAccessor t) {
                return (thursday(LocalDate.from(t)).getDayOfYear() - 1) / 7 + 1;
            }

            @Override
            Temporal set(Temporal t, long value) {
                range().checkValidValue(value, this);
                return t.plus(Math.subtractExact(value, getFrom(t)), ChronoUnit.WEEKS);
            }

            @Override
            public TemporalAccessor resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long year = values.get(WEEK_BASED_YEAR);
                Long weekday = values.get(ChronoField.DAY_OF_WEEK);
                if (year == null || weekday == null) {
                    return null;
                }
                checkIso(partial);
                int y = WEEK_BASED_YEAR.range().checkValidIntValue(year, WEEK_BASED_YEAR);
                long week = values.get(this);
                if (style != ResolverStyle.LENIENT) {
                    ChronoField.DAY_OF_WEEK.checkValidValue(weekday);
                    ValueRange weeks = style == ResolverStyle.STRICT ? ValueRange.of(1, weeks(y)) : range();
                    weeks.checkValidValue(week, this);
                }
                values.remove(this);
                values.remove(WEEK_BASED_YEAR);
                values.remove(ChronoField.DAY_OF_WEEK);
                return start(y).plusWeeks(Math.subtractExact(week, 1L)).plusDays(Math.subtractExact(weekday, 1L));
            }

            @Override
            public String getDisplayName(Locale locale) {
                java.util.Objects.requireNonNull(locale, "locale");
                return "Week";
            }
        },
        WEEK_BASED_YEAR("WeekBasedYear", Unit.WEEK_BASED_YEARS, ChronoUnit.FOREVER, ChronoField.YEAR.range()) {
            @Override
            long get(TemporalAccessor t) {
                return thursday(LocalDate.from(t)).getYear();
            }

            @Override
            Temporal set(Temporal t, long value) {
                if (!isSupportedBy(t)) {
                    throw new UnsupportedTemporalTypeException("Unsupported field: WeekBasedYear");
                }
                int year = range().checkValidIntValue(value, this);
                LocalDate date = LocalDate.from(t);
                long week = Math.min(date.getLong(WEEK_OF_WEEK_BASED_YEAR), weeks(year));
                return t.with(start(year).plusDays((week - 1) * 7 + date.getDayOfWeek().getValue() - 1));
            }
        };

        private final String name;
        private final TemporalUnit base;
        private final TemporalUnit whole;
        private final ValueRange range;

        Field(String name, TemporalUnit base, TemporalUnit whole, ValueRange range) {
            this.name = name;
            this.base = base;
            this.whole = whole;
            this.range = range;
        }

        boolean has(TemporalAccessor t) {
            return t.isSupported(ChronoField.EPOCH_DAY);
        }

        ValueRange refined(TemporalAccessor t) {
            return range;
        }

        abstract long get(TemporalAccessor t);

        abstract Temporal set(Temporal t, long value);

        @Override
        public TemporalUnit getBaseUnit() {
            return base;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return whole;
        }

        @Override
        public ValueRange range() {
            return range;
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
        public boolean isSupportedBy(TemporalAccessor temporal) {
            return has(temporal) && Chronology.from(temporal).equals(IsoChronology.INSTANCE);
        }

        private void check(TemporalAccessor temporal) {
            if (!isSupportedBy(temporal)) {
                throw new UnsupportedTemporalTypeException("Unsupported field: " + name);
            }
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            check(temporal);
            return refined(temporal);
        }

        @Override
        public long getFrom(TemporalAccessor temporal) {
            check(temporal);
            return get(temporal);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            return (R) set(temporal, newValue);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private enum Unit implements TemporalUnit {
        WEEK_BASED_YEARS("WeekBasedYears", Duration.ofSeconds(31556952L)),
        QUARTER_YEARS("QuarterYears", Duration.ofSeconds(31556952L / 4));

        private final String name;
        private final Duration duration;

        Unit(String name, Duration duration) {
            this.name = name;
            this.duration = duration;
        }

        @Override
        public Duration getDuration() {
            return duration;
        }

        @Override
        public boolean isDurationEstimated() {
            return true;
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
        public boolean isSupportedBy(Temporal temporal) {
            return temporal.isSupported(ChronoField.EPOCH_DAY) && Chronology.from(temporal).equals(IsoChronology.INSTANCE);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R addTo(R temporal, long amount) {
            return (R) (this == WEEK_BASED_YEARS
                ? temporal.with(Field.WEEK_BASED_YEAR, Math.addExact(temporal.get(Field.WEEK_BASED_YEAR), amount))
                : temporal.plus(amount / 4, ChronoUnit.YEARS).plus(amount % 4 * 3, ChronoUnit.MONTHS));
        }

        @Override
        public long between(Temporal from, Temporal to) {
            if (from.getClass() != to.getClass()) {
                return from.until(to, this);
            }
            return this == QUARTER_YEARS ? from.until(to, ChronoUnit.MONTHS) / 3
                : Math.subtractExact(to.getLong(Field.WEEK_BASED_YEAR), from.getLong(Field.WEEK_BASED_YEAR));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
