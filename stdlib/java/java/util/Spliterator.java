package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Traverses and partitions the elements of a source. */
public interface Spliterator<T> {
    /** The elements have an order. */
    int ORDERED = 0x00000010;
    /** No two elements are equal. */
    int DISTINCT = 0x00000001;
    /** The elements are sorted. */
    int SORTED = 0x00000004;
    /** The size is known exactly. */
    int SIZED = 0x00000040;
    /** No element is null. */
    int NONNULL = 0x00000100;
    /** The source cannot change. */
    int IMMUTABLE = 0x00000400;
    /** The source may be changed by other threads. */
    int CONCURRENT = 0x00001000;
    /** All parts that splitting gives are sized. */
    int SUBSIZED = 0x00004000;

    /** Gives the next element, if any, to {@code action}. */
    boolean tryAdvance(Consumer<? super T> action);

    /** Gives every remaining element to {@code action}. */
    default void forEachRemaining(Consumer<? super T> action) {
        while (tryAdvance(action))
            continue;
    }

    /** Splits off a part, or returns null. */
    Spliterator<T> trySplit();

    /** Returns an estimate of the number of elements. */
    long estimateSize();

    /** Returns the exact number of elements, or -1. */
    default long getExactSizeIfKnown() {
        return (characteristics() & SIZED) == 0 ? -1L : estimateSize();
    }

    /** Returns the characteristics as a bit set. */
    int characteristics();

    /** Returns whether all of {@code characteristics} hold. */
    default boolean hasCharacteristics(int characteristics) {
        return (characteristics() & characteristics) == characteristics;
    }

    /** Returns the comparator of a sorted source. */
    default Comparator<? super T> getComparator() {
        throw new IllegalStateException();
    }

    /** A spliterator over primitive values. */
    interface OfPrimitive<T, T_CONS, T_SPLITR extends Spliterator.OfPrimitive<T, T_CONS, T_SPLITR>> extends Spliterator<T> {
        @Override
        T_SPLITR trySplit();

        /** Gives the next value, if any, to {@code action}. */
        boolean tryAdvance(T_CONS action);

        /** Gives every remaining value to {@code action}. */
        default void forEachRemaining(T_CONS action) {
            while (tryAdvance(action))
                continue;
        }
    }

    /** A spliterator over {@code int} values. */
    interface OfInt extends OfPrimitive<Integer, IntConsumer, OfInt> {
        @Override
        OfInt trySplit();

        @Override
        boolean tryAdvance(IntConsumer action);

        @Override
        default void forEachRemaining(IntConsumer action) {
            while (tryAdvance(action))
                continue;
        }

        @Override
        default boolean tryAdvance(Consumer<? super Integer> action) {
            if (action instanceof IntConsumer)
                return tryAdvance((IntConsumer) action);
            return tryAdvance((IntConsumer) action::accept);
        }

        @Override
        default void forEachRemaining(Consumer<? super Integer> action) {
            if (action instanceof IntConsumer)
                forEachRemaining((IntConsumer) action);
            else
                forEachRemaining((IntConsumer) action::accept);
        }
    }

    /** A spliterator over {@code long} values. */
    interface OfLong extends OfPrimitive<Long, LongConsumer, OfLong> {
        @Override
        OfLong trySplit();

        @Override
        boolean tryAdvance(LongConsumer action);

        @Override
        default void forEachRemaining(LongConsumer action) {
            while (tryAdvance(action))
                continue;
        }

        @Override
        default boolean tryAdvance(Consumer<? super Long> action) {
            if (action instanceof LongConsumer)
                return tryAdvance((LongConsumer) action);
            return tryAdvance((LongConsumer) action::accept);
        }

        @Override
        default void forEachRemaining(Consumer<? super Long> action) {
            if (action instanceof LongConsumer)
                forEachRemaining((LongConsumer) action);
            else
                forEachRemaining((LongConsumer) action::accept);
        }
    }

    /** A spliterator over {@code double} values. */
    interface OfDouble extends OfPrimitive<Double, DoubleConsumer, OfDouble> {
        @Override
        OfDouble trySplit();

        @Override
        boolean tryAdvance(DoubleConsumer action);

        @Override
        default void forEachRemaining(DoubleConsumer action) {
            while (tryAdvance(action))
                continue;
        }

        @Override
        default boolean tryAdvance(Consumer<? super Double> action) {
            if (action instanceof DoubleConsumer)
                return tryAdvance((DoubleConsumer) action);
            return tryAdvance((DoubleConsumer) action::accept);
        }

        @Override
        default void forEachRemaining(Consumer<? super Double> action) {
            if (action instanceof DoubleConsumer)
                forEachRemaining((DoubleConsumer) action);
            else
                forEachRemaining((DoubleConsumer) action::accept);
        }
    }
}
