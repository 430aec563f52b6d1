package java.util.function;

import java.util.Objects;

/** A test of an argument. */
@FunctionalInterface
public interface LongPredicate {
    /** Returns whether the test succeeds. */
    boolean test(long value);

    /** Returns the short-circuiting conjunction. */
    default LongPredicate and(LongPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** Returns the negation. */
    default LongPredicate negate() {
        return value -> !test(value);
    }

    /** Returns the short-circuiting disjunction. */
    default LongPredicate or(LongPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
