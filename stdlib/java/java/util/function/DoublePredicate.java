package java.util.function;

import java.util.Objects;

/** A test of an argument. */
@FunctionalInterface
public interface DoublePredicate {
    /** Returns whether the test succeeds. */
    boolean test(double value);

    /** Returns the short-circuiting conjunction. */
    default DoublePredicate and(DoublePredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** Returns the negation. */
    default DoublePredicate negate() {
        return value -> !test(value);
    }

    /** Returns the short-circuiting disjunction. */
    default DoublePredicate or(DoublePredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
