package java.time.temporal;

import java.time.Duration;

/** A unit of time. */
public interface TemporalUnit {
    /** Returns how long the unit is, or about. */
    Duration getDuration();

    /** Returns whether the duration is an estimate. */
    boolean isDurationEstimated();

    /** Returns whether the unit is of dates. */
    boolean isDateBased();

    /** Returns whether the unit is of times. */
    boolean isTimeBased();

    /** Returns whether a date or time can be changed by the unit. */
    default boolean isSupportedBy(Temporal temporal) {
        return temporal.isSupported(this);
    }

    /** Returns a date or time some units later. */
    <R extends Temporal> R addTo(R temporal, long amount);

    /** Returns the whole units between two dates or times. */
    long between(Temporal temporal1Inclusive, Temporal temporal2Exclusive);

    @Override
    String toString();
}
