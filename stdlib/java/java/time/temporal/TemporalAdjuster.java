package java.time.temporal;

/** A change of a date or time. */
@FunctionalInterface
public interface TemporalAdjuster {
    /** Returns the changed date or time. */
    Temporal adjustInto(Temporal temporal);
}
