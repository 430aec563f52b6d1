package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The spliterators behind iterate, generate, range and concat. */
final class Sources {
    private static final int ITERATED = Spliterator.ORDERED | Spliterator.IMMUTABLE;
    private static final int RANGE = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED
        | Spliterator.IMMUTABLE | Spliterator.NONNULL | Spliterator.DISTINCT | Spliterator.SORTED;

    private Sources() {
    }

    private static int joinedCharacteristics(Spliterator<?> first, Spliterator<?> second) {
        int lost = Spliterator.DISTINCT | Spliterator.SORTED;
        if (first.estimateSize() + second.estimateSize() < 0) {
            lost |= Spliterator.SIZED | Spliterator.SUBSIZED;
        }
        return first.characteristics() & second.characteristics() & ~lost;
    }

    private static long joinedSize(Spliterator<?> first, boolean beforeSecond, Spliterator<?> second) {
        if (!beforeSecond) {
            return second.estimateSize();
        }
        long size = first.estimateSize() + second.estimateSize();
        return size >= 0 ? size : Long.MAX_VALUE;
    }

    /** The values of iterate; the function is applied only when another value is asked for. */
    static final class Iterated<T> extends Spliterators.AbstractSpliterator<T> {
        private final Predicate<? super T> hasNext;
        private final UnaryOperator<T> next;
        private T value;
        private boolean started;
        private boolean finished;

        Iterated(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
            super(Long.MAX_VALUE, ITERATED);
            this.value = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        private boolean step() {
            if (finished) {
                return false;
            }
            if (started) {
                value = next.apply(value);
            }
            started = true;
            if (hasNext != null && !hasNext.test(value)) {
                finished = true;
                value = null;
                return false;
            }
            return true;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            while (step()) {
                action.accept(value);
            }
        }
    }

    /** The values of generate. */
    static final class Generated<T> extends Spliterators.AbstractSpliterator<T> {
        private final Supplier<? extends T> supplier;

        Generated(Supplier<? extends T> supplier) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.supplier = supplier;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            action.accept(supplier.get());
            return true;
        }
    }

    /** Two sources after each other. */
    static final class Joined<T> implements Spliterator<T> {
        private final Spliterator<T> first;
        private final Spliterator<T> second;
        private final int characteristics;
        private boolean beforeSecond = true;

        Joined(Spliterator<T> first, Spliterator<T> second) {
            this.first = first;
            this.second = second;
            this.characteristics = joinedCharacteristics(first, second);
        }

        @Override
        public Spliterator<T> trySplit() {
            if (!beforeSecond) {
                return second.trySplit();
            }
            beforeSecond = false;
            return first;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (beforeSecond) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                beforeSecond = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            if (beforeSecond) {
                beforeSecond = false;
                first.forEachRemaining(action);
            }
            second.forEachRemaining(action);
        }

        @Override
        public long estimateSize() {
            return joinedSize(first, beforeSecond, second);
        }

        @Override
        public int characteristics() {
            return beforeSecond ? characteristics : second.characteristics();
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (beforeSecond) {
                throw new IllegalStateException();
            }
            return second.getComparator();
        }
    }

    /** The int values of iterate. */
    static final class IntIterated extends Spliterators.AbstractIntSpliterator {
        private final IntPredicate hasNext;
        private final IntUnaryOperator next;
        private int value;
        private boolean started;
        private boolean finished;

        IntIterated(int seed, IntPredicate hasNext, IntUnaryOperator next) {
            super(Long.MAX_VALUE, ITERATED | NONNULL);
            this.value = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        private boolean step() {
            if (finished) {
                return false;
            }
            if (started) {
                value = next.applyAsInt(value);
            }
            started = true;
            if (hasNext != null && !hasNext.test(value)) {
                finished = true;
                return false;
            }
            return true;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            while (step()) {
                action.accept(value);
            }
        }
    }

    /** The int values of generate. */
    static final class IntGenerated extends Spliterators.AbstractIntSpliterator {
        private final IntSupplier supplier;

        IntGenerated(IntSupplier supplier) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.supplier = supplier;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            action.accept(supplier.getAsInt());
            return true;
        }
    }

    /** Two sources of int after each other. */
    static final class IntJoined implements Spliterator.OfInt {
        private final Spliterator.OfInt first;
        private final Spliterator.OfInt second;
        private final int characteristics;
        private boolean beforeSecond = true;

        IntJoined(Spliterator.OfInt first, Spliterator.OfInt second) {
            this.first = first;
            this.second = second;
            this.characteristics = joinedCharacteristics(first, second);
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (!beforeSecond) {
                return second.trySplit();
            }
            beforeSecond = false;
            return first;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (beforeSecond) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                beforeSecond = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            if (beforeSecond) {
                beforeSecond = false;
                first.forEachRemaining(action);
            }
            second.forEachRemaining(action);
        }

        @Override
        public long estimateSize() {
            return joinedSize(first, beforeSecond, second);
        }

        @Override
        public int characteristics() {
            return beforeSecond ? characteristics : second.characteristics();
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (beforeSecond) {
                throw new IllegalStateException();
            }
            return second.getComparator();
        }
    }

    /** Consecutive int values. */
    static final class IntRange implements Spliterator.OfInt {
        private int next;
        private long left;

        IntRange(int from, long end) {
            this.next = from;
            this.left = end - from;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (left <= 0) {
                return false;
            }
            left--;
            action.accept(next++);
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int value = next;
            long count = left;
            left = 0;
            next += (int) count;
            for (; count > 0; count--) {
                action.accept(value++);
            }
        }

        @Override
        public Spliterator.OfInt trySplit() {
            long half = left >>> 1;
            if (half == 0) {
                return null;
            }
            int from = next;
            next += (int) half;
            left -= half;
            return new IntRange(from, from + half);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return RANGE;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return null;
        }
    }

    /** The long values of iterate. */
    static final class LongIterated extends Spliterators.AbstractLongSpliterator {
        private final LongPredicate hasNext;
        private final LongUnaryOperator next;
        private long value;
        private boolean started;
        private boolean finished;

        LongIterated(long seed, LongPredicate hasNext, LongUnaryOperator next) {
            super(Long.MAX_VALUE, ITERATED | NONNULL);
            this.value = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        private boolean step() {
            if (finished) {
                return false;
            }
            if (started) {
                value = next.applyAsLong(value);
            }
            started = true;
            if (hasNext != null && !hasNext.test(value)) {
                finished = true;
                return false;
            }
            return true;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            while (step()) {
                action.accept(value);
            }
        }
    }

    /** The long values of generate. */
    static final class LongGenerated extends Spliterators.AbstractLongSpliterator {
        private final LongSupplier supplier;

        LongGenerated(LongSupplier supplier) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.supplier = supplier;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            action.accept(supplier.getAsLong());
            return true;
        }
    }

    /** Two sources of long after each other. */
    static final class LongJoined implements Spliterator.OfLong {
        private final Spliterator.OfLong first;
        private final Spliterator.OfLong second;
        private final int characteristics;
        private boolean beforeSecond = true;

        LongJoined(Spliterator.OfLong first, Spliterator.OfLong second) {
            this.first = first;
            this.second = second;
            this.characteristics = joinedCharacteristics(first, second);
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (!beforeSecond) {
                return second.trySplit();
            }
            beforeSecond = false;
            return first;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (beforeSecond) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                beforeSecond = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            if (beforeSecond) {
                beforeSecond = false;
                first.forEachRemaining(action);
            }
            second.forEachRemaining(action);
        }

        @Override
        public long estimateSize() {
            return joinedSize(first, beforeSecond, second);
        }

        @Override
        public int characteristics() {
            return beforeSecond ? characteristics : second.characteristics();
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (beforeSecond) {
                throw new IllegalStateException();
            }
            return second.getComparator();
        }
    }

    /** Consecutive long values. */
    static final class LongRange implements Spliterator.OfLong {
        private long next;
        private long left;

        LongRange(long from, long count) {
            this.next = from;
            this.left = count;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (left <= 0) {
                return false;
            }
            left--;
            action.accept(next++);
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            long value = next;
            long count = left;
            left = 0;
            next += (long) count;
            for (; count > 0; count--) {
                action.accept(value++);
            }
        }

        @Override
        public Spliterator.OfLong trySplit() {
            long half = left >>> 1;
            if (half == 0) {
                return null;
            }
            long from = next;
            next += (long) half;
            left -= half;
            return new LongRange(from, half);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return RANGE;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return null;
        }
    }

    /** The double values of iterate. */
    static final class DoubleIterated extends Spliterators.AbstractDoubleSpliterator {
        private final DoublePredicate hasNext;
        private final DoubleUnaryOperator next;
        private double value;
        private boolean started;
        private boolean finished;

        DoubleIterated(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
            super(Long.MAX_VALUE, ITERATED | NONNULL);
            this.value = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        private boolean step() {
            if (finished) {
                return false;
            }
            if (started) {
                value = next.applyAsDouble(value);
            }
            started = true;
            if (hasNext != null && !hasNext.test(value)) {
                finished = true;
                return false;
            }
            return true;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            while (step()) {
                action.accept(value);
            }
        }
    }

    /** The double values of generate. */
    static final class DoubleGenerated extends Spliterators.AbstractDoubleSpliterator {
        private final DoubleSupplier supplier;

        DoubleGenerated(DoubleSupplier supplier) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.supplier = supplier;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            action.accept(supplier.getAsDouble());
            return true;
        }
    }

    /** Two sources of double after each other. */
    static final class DoubleJoined implements Spliterator.OfDouble {
        private final Spliterator.OfDouble first;
        private final Spliterator.OfDouble second;
        private final int characteristics;
        private boolean beforeSecond = true;

        DoubleJoined(Spliterator.OfDouble first, Spliterator.OfDouble second) {
            this.first = first;
            this.second = second;
            this.characteristics = joinedCharacteristics(first, second);
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (!beforeSecond) {
                return second.trySplit();
            }
            beforeSecond = false;
            return first;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (beforeSecond) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                beforeSecond = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            if (beforeSecond) {
                beforeSecond = false;
                first.forEachRemaining(action);
            }
            second.forEachRemaining(action);
        }

        @Override
        public long estimateSize() {
            return joinedSize(first, beforeSecond, second);
        }

        @Override
        public int characteristics() {
            return beforeSecond ? characteristics : second.characteristics();
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (beforeSecond) {
                throw new IllegalStateException();
            }
            return second.getComparator();
        }
    }
}
