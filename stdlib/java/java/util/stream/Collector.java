package java.util.stream;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** How to collect elements of type T in a container of type A into a result of type R. */
public interface Collector<T, A, R> {
    /** Returns the maker of empty containers. */
    Supplier<A> supplier();

    /** Returns what adds an element to a container. */
    BiConsumer<A, T> accumulator();

    /** Returns what merges two containers. */
    BinaryOperator<A> combiner();

    /** Returns what makes the result of a container. */
    Function<A, R> finisher();

    /** Returns properties of the collector. */
    Set<Characteristics> characteristics();

    /** Returns a collector whose container is the result. */
    static <T, R> Collector<T, R, R> of(Supplier<R> supplier, BiConsumer<R, T> accumulator,
            BinaryOperator<R> combiner, Characteristics... characteristics) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(characteristics);
        Set<Characteristics> all = EnumSet.of(Characteristics.IDENTITY_FINISH, characteristics);
        return new SimpleCollector<T, R, R>(supplier, accumulator, combiner, container -> container,
            Collections.unmodifiableSet(all));
    }

    /** Returns a collector. */
    static <T, A, R> Collector<T, A, R> of(Supplier<A> supplier, BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner, Function<A, R> finisher, Characteristics... characteristics) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(finisher);
        Objects.requireNonNull(characteristics);
        Set<Characteristics> all = EnumSet.noneOf(Characteristics.class);
        Collections.addAll(all, characteristics);
        return new SimpleCollector<T, A, R>(supplier, accumulator, combiner, finisher,
            Collections.unmodifiableSet(all));
    }

    /** Properties of collectors. */
    enum Characteristics {
        /** Several threads may add to one container. */
        CONCURRENT,
        /** The order of elements does not matter. */
        UNORDERED,
        /** The container is the result. */
        IDENTITY_FINISH
    }
}
