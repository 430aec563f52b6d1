package java.util.function;

import java.util.Objects;

/** A test of an argument. */
@FunctionalInterface
public interface IntPredicate {
    /** Returns whether the test succeeds. */
    boolean test(int value);

    /** Returns the short-circuiting conjunction. */
    default IntPredicate and(IntPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** Returns the negation. */
    default IntPredicate negate() {
        return value -> !test(value);
    }

    /** Returns the short-circuiting disjunction. */
    default IntPredicate or(IntPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
