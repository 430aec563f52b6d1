package java.time.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The common changes of dates. */
public final class TemporalAdjusters {
    private TemporalAdjusters() {
    }

    /** Changes dates with a function. */
    public static TemporalAdjuster ofDateAdjuster(UnaryOperator<LocalDate> dateBasedAdjuster) {
        Objects.requireNonNull(dateBasedAdjuster, "dateBasedAdjuster");
        return t -> t.with(dateBasedAdjuster.apply(LocalDate.from(t)));
    }

    /** Goes to the first day of the month. */
    public static TemporalAdjuster firstDayOfMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, 1);
    }

    /** Goes to the last day of the month. */
    public static TemporalAdjuster lastDayOfMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, t.range(ChronoField.DAY_OF_MONTH).getMaximum());
    }

    /** Goes to the first day of the next month. */
    public static TemporalAdjuster firstDayOfNextMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS);
    }

    /** Goes to the first day of the year. */
    public static TemporalAdjuster firstDayOfYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, 1);
    }

    /** Goes to the last day of the year. */
    public static TemporalAdjuster lastDayOfYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, t.range(ChronoField.DAY_OF_YEAR).getMaximum());
    }

    /** Goes to the first day of the next year. */
    public static TemporalAdjuster firstDayOfNextYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS);
    }

    /** Goes to the first such weekday of the month. */
    public static TemporalAdjuster firstInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(1, dayOfWeek);
    }

    /** Goes to the last such weekday of the month. */
    public static TemporalAdjuster lastInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(-1, dayOfWeek);
    }

    /** Goes to the nth such weekday of the month, from the end if negative. */
    public static TemporalAdjuster dayOfWeekInMonth(int ordinal, DayOfWeek dayOfWeek) {
        int weekday = dayOfWeek.getValue();
        if (ordinal >= 0) {
            return t -> {
                Temporal first = t.with(ChronoField.DAY_OF_MONTH, 1);
                int days = Math.floorMod(weekday - first.get(ChronoField.DAY_OF_WEEK), 7);
                return first.plus(days + (ordinal - 1) * 7L, ChronoUnit.DAYS);
            };
        }
        return t -> {
            Temporal last = t.with(ChronoField.DAY_OF_MONTH, t.range(ChronoField.DAY_OF_MONTH).getMaximum());
            int days = Math.floorMod(last.get(ChronoField.DAY_OF_WEEK) - weekday, 7);
            return last.minus(days + (-ordinal - 1) * 7L, ChronoUnit.DAYS);
        };
    }

    private static TemporalAdjuster step(DayOfWeek dayOfWeek, boolean forward, boolean same) {
        int weekday = dayOfWeek.getValue();
        return t -> {
            int now = t.get(ChronoField.DAY_OF_WEEK);
            if (now == weekday && same) {
                return t;
            }
            int days = Math.floorMod(forward ? weekday - now : now - weekday, 7);
            days = days == 0 ? 7 : days;
            return forward ? t.plus(days, ChronoUnit.DAYS) : t.minus(days, ChronoUnit.DAYS);
        };
    }

    /** Goes to the next such weekday. */
    public static TemporalAdjuster next(DayOfWeek dayOfWeek) {
        return step(dayOfWeek, true, false);
    }

    /** Goes to the next such weekday, which may be the same day. */
    public static TemporalAdjuster nextOrSame(DayOfWeek dayOfWeek) {
        return step(dayOfWeek, true, true);
    }

    /** Goes to the previous such weekday. */
    public static TemporalAdjuster previous(DayOfWeek dayOfWeek) {
        return step(dayOfWeek, false, false);
    }

    /** Goes to the previous such weekday, which may be the same day. */
    public static TemporalAdjuster previousOrSame(DayOfWeek dayOfWeek) {
        return step(dayOfWeek, false, true);
    }
}
