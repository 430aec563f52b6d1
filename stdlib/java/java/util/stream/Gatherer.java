package java.util.stream;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** An intermediate operation: how to turn elements of type T into elements of type R with a state of type A. */
public interface Gatherer<T, A, R> {
    /** Returns the maker of states. */
    default Supplier<A> initializer() {
        return defaultInitializer();
    }

    /** Returns what takes an element in. */
    Integrator<A, T, R> integrator();

    /** Returns what merges two states. */
    default BinaryOperator<A> combiner() {
        return defaultCombiner();
    }

    /** Returns what runs after the last element. */
    default BiConsumer<A, Downstream<? super R>> finisher() {
        return defaultFinisher();
    }

    /** Returns this operation followed by another. */
    default <RR> Gatherer<T, ?, RR> andThen(Gatherer<? super R, ?, ? extends RR> that) {
        Objects.requireNonNull(that);
        return ComposedGatherer.of(this, that);
    }

    /** Returns the initializer of operations without state. */
    @SuppressWarnings("unchecked")
    static <A> Supplier<A> defaultInitializer() {
        return (Supplier<A>) GathererDefaults.INITIALIZER;
    }

    /** Returns the combiner of operations that cannot merge states. */
    @SuppressWarnings("unchecked")
    static <A> BinaryOperator<A> defaultCombiner() {
        return (BinaryOperator<A>) GathererDefaults.COMBINER;
    }

    /** Returns the finisher that does nothing. */
    @SuppressWarnings("unchecked")
    static <A, R> BiConsumer<A, Downstream<? super R>> defaultFinisher() {
        return (BiConsumer<A, Downstream<? super R>>) (BiConsumer<?, ?>) GathererDefaults.FINISHER;
    }

    /** Returns a sequential operation without state. */
    static <T, R> Gatherer<T, Void, R> ofSequential(Integrator<Void, T, R> integrator) {
        return of(Gatherer.<Void>defaultInitializer(), integrator, Gatherer.<Void>defaultCombiner(),
            Gatherer.<Void, R>defaultFinisher());
    }

    /** Returns a sequential operation without state that ends with a finisher. */
    static <T, R> Gatherer<T, Void, R> ofSequential(
            Integrator<Void, T, R> integrator, BiConsumer<Void, Downstream<? super R>> finisher) {
        return of(Gatherer.<Void>defaultInitializer(), integrator, Gatherer.<Void>defaultCombiner(), finisher);
    }

    /** Returns a sequential operation. */
    static <T, A, R> Gatherer<T, A, R> ofSequential(Supplier<A> initializer, Integrator<A, T, R> integrator) {
        return of(initializer, integrator, Gatherer.<A>defaultCombiner(), Gatherer.<A, R>defaultFinisher());
    }

    /** Returns a sequential operation that ends with a finisher. */
    static <T, A, R> Gatherer<T, A, R> ofSequential(Supplier<A> initializer, Integrator<A, T, R> integrator,
            BiConsumer<A, Downstream<? super R>> finisher) {
        return of(initializer, integrator, Gatherer.<A>defaultCombiner(), finisher);
    }

    /** Returns an operation without state. */
    static <T, R> Gatherer<T, Void, R> of(Integrator<Void, T, R> integrator) {
        return of(Gatherer.<Void>defaultInitializer(), integrator, (left, right) -> left,
            Gatherer.<Void, R>defaultFinisher());
    }

    /** Returns an operation without state that ends with a finisher. */
    static <T, R> Gatherer<T, Void, R> of(
            Integrator<Void, T, R> integrator, BiConsumer<Void, Downstream<? super R>> finisher) {
        return of(Gatherer.<Void>defaultInitializer(), integrator, (left, right) -> left, finisher);
    }

    /** Returns an operation made of its four parts. */
    static <T, A, R> Gatherer<T, A, R> of(Supplier<A> initializer, Integrator<A, T, R> integrator,
            BinaryOperator<A> combiner, BiConsumer<A, Downstream<? super R>> finisher) {
        return new GathererDefaults.Parts<T, A, R>(Objects.requireNonNull(initializer),
            Objects.requireNonNull(integrator), Objects.requireNonNull(combiner), Objects.requireNonNull(finisher));
    }

    /** Where results go. */
    @FunctionalInterface
    interface Downstream<T> {
        /** Passes an element on; tells whether more are wanted. */
        boolean push(T element);

        /** Tells whether no more elements are wanted. */
        default boolean isRejecting() {
            return false;
        }
    }

    /** Takes elements in. */
    @FunctionalInterface
    interface Integrator<A, T, R> {
        /** Takes an element in; tells whether more are wanted. */
        boolean integrate(A state, T element, Downstream<? super R> downstream);

        /** Returns the integrator given. */
        static <A, T, R> Integrator<A, T, R> of(Integrator<A, T, R> integrator) {
            return integrator;
        }

        /** Returns the greedy integrator given. */
        static <A, T, R> Greedy<A, T, R> ofGreedy(Greedy<A, T, R> greedy) {
            return greedy;
        }

        /** An integrator that stops only when downstream does. */
        @FunctionalInterface
        interface Greedy<A, T, R> extends Integrator<A, T, R> {
        }
    }
}
