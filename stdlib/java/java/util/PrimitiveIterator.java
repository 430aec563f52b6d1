package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** An iterator over primitive values. */
public interface PrimitiveIterator<T, T_CONS> extends Iterator<T> {
    /** Gives every remaining value to {@code action}. */
    void forEachRemaining(T_CONS action);

    /** An iterator over {@code int} values. */
    interface OfInt extends PrimitiveIterator<Integer, IntConsumer> {
        /** Returns the next value. */
        int nextInt();

        @Override
        default void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext())
                action.accept(nextInt());
        }

        @Override
        default Integer next() {
            return nextInt();
        }

        @Override
        default void forEachRemaining(Consumer<? super Integer> action) {
            Objects.requireNonNull(action);
            if (action instanceof IntConsumer)
                forEachRemaining((IntConsumer) action);
            else
                forEachRemaining((IntConsumer) action::accept);
        }
    }

    /** An iterator over {@code long} values. */
    interface OfLong extends PrimitiveIterator<Long, LongConsumer> {
        /** Returns the next value. */
        long nextLong();

        @Override
        default void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext())
                action.accept(nextLong());
        }

        @Override
        default Long next() {
            return nextLong();
        }

        @Override
        default void forEachRemaining(Consumer<? super Long> action) {
            Objects.requireNonNull(action);
            if (action instanceof LongConsumer)
                forEachRemaining((LongConsumer) action);
            else
                forEachRemaining((LongConsumer) action::accept);
        }
    }

    /** An iterator over {@code double} values. */
    interface OfDouble extends PrimitiveIterator<Double, DoubleConsumer> {
        /** Returns the next value. */
        double nextDouble();

        @Override
        default void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext())
                action.accept(nextDouble());
        }

        @Override
        default Double next() {
            return nextDouble();
        }

        @Override
        default void forEachRemaining(Consumer<? super Double> action) {
            Objects.requireNonNull(action);
            if (action instanceof DoubleConsumer)
                forEachRemaining((DoubleConsumer) action);
            else
                forEachRemaining((DoubleConsumer) action::accept);
        }
    }
}
