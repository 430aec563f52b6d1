package java.time.chrono;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalUnit;
import java.util.Comparator;

/** A date of any calendar system. */
public interface ChronoLocalDate extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDate> {
    /** Compares by time, whatever the calendar system. */
    static Comparator<ChronoLocalDate> timeLineOrder() {
        return Comparator.comparingLong(ChronoLocalDate::toEpochDay);
    }

    /** Returns the calendar system. */
    Chronology getChronology();

    /** Returns the era. */
    default Era getEra() {
        return getChronology().eraOf(get(ChronoField.ERA));
    }

    /** Returns whether the year has a leap day. */
    default boolean isLeapYear() {
        return getChronology().isLeapYear(getLong(ChronoField.YEAR));
    }

    /** Returns the days of the month. */
    int lengthOfMonth();

    /** Returns the days of the year. */
    default int lengthOfYear() {
        return isLeapYear() ? 366 : 365;
    }

    /** Returns the period to another date. */
    ChronoPeriod until(ChronoLocalDate endDateExclusive);

    /** Returns this date at a time. */
    ChronoLocalDateTime<?> atTime(LocalTime localTime);

    /** Returns an amount later. */
    @Override
    ChronoLocalDate plus(long amountToAdd, TemporalUnit unit);

    /** Returns the days since 1970-01-01. */
    default long toEpochDay() {
        return getLong(ChronoField.EPOCH_DAY);
    }

    @Override
    default int compareTo(ChronoLocalDate other) {
        int order = Long.compare(toEpochDay(), other.toEpochDay());
        return order != 0 ? order : getChronology().compareTo(other.getChronology());
    }

    /** Returns whether this is later. */
    default boolean isAfter(ChronoLocalDate other) {
        return toEpochDay() > other.toEpochDay();
    }

    /** Returns whether this is earlier. */
    default boolean isBefore(ChronoLocalDate other) {
        return toEpochDay() < other.toEpochDay();
    }

    /** Returns whether this is the same day. */
    default boolean isEqual(ChronoLocalDate other) {
        return toEpochDay() == other.toEpochDay();
    }
}
