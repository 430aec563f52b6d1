package java.time.temporal;

/** A question to a date or time. */
@FunctionalInterface
public interface TemporalQuery<R> {
    /** Returns the answer. */
    R queryFrom(TemporalAccessor temporal);
}
