package java.util.function;

import java.util.Objects;

/** A test of an argument. */
@FunctionalInterface
public interface Predicate<T> {
    /** Returns whether the test succeeds. */
    boolean test(T t);

    /** Returns the short-circuiting conjunction. */
    default Predicate<T> and(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** Returns the negation. */
    default Predicate<T> negate() {
        return value -> !test(value);
    }

    /** Returns the short-circuiting disjunction. */
    default Predicate<T> or(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }

    /** Returns a test for equality with {@code target}. */
    static <T> Predicate<T> isEqual(Object target) {
        return target == null ? value -> value == null : target::equals;
    }

    /** Returns the negation of {@code target}. */
    @SuppressWarnings("unchecked")
    static <T> Predicate<T> not(Predicate<? super T> target) {
        Objects.requireNonNull(target);
        return (Predicate<T>) target.negate();
    }
}
