package java.time.chrono;

import java.time.temporal.TemporalAmount;

/** An amount of years, months and days. */
public interface ChronoPeriod extends TemporalAmount {
    /** Returns the calendar system. */
    Chronology getChronology();

    /** Returns whether all parts are zero. */
    boolean isZero();

    /** Returns whether a part is negative. */
    boolean isNegative();
}
