package java.util.function;

import java.util.Objects;

/** A test of two arguments. */
@FunctionalInterface
public interface BiPredicate<T, U> {
    /** Returns whether the test succeeds. */
    boolean test(T t, U u);

    /** Returns the short-circuiting conjunction. */
    default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (first, second) -> test(first, second) && other.test(first, second);
    }

    /** Returns the negation. */
    default BiPredicate<T, U> negate() {
        return (first, second) -> !test(first, second);
    }

    /** Returns the short-circuiting disjunction. */
    default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (first, second) -> test(first, second) || other.test(first, second);
    }
}
