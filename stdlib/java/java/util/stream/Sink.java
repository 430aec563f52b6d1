package java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * One link of a running pipeline. A stage wraps the sink of the stage after it, so a whole pipeline is one pass of
 * nested calls. Protocol: {@code begin}, any number of {@code accept}, {@code end}; when a stage may stop early the
 * source asks {@code cancellationRequested} before each element. A sink of a primitive shape overrides the accept
 * of its type only.
 */
abstract class Sink<T> implements Consumer<T>, IntConsumer, LongConsumer, DoubleConsumer {
    /** Prepares for elements; the size is -1 when unknown. */
    void begin(long size) {
    }

    /** Flushes what the sink holds back. */
    void end() {
    }

    /** Tells whether the sink wants no more elements. */
    boolean cancellationRequested() {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(int value) {
        accept((T) (Object) Integer.valueOf(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(long value) {
        accept((T) (Object) Long.valueOf(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(double value) {
        accept((T) (Object) Double.valueOf(value));
    }

    /** A sink of ints. */
    abstract static class OfInt extends Sink<Integer> {
        @Override
        public abstract void accept(int value);

        @Override
        public void accept(Integer value) {
            accept(value.intValue());
        }
    }

    /** A sink of longs. */
    abstract static class OfLong extends Sink<Long> {
        @Override
        public abstract void accept(long value);

        @Override
        public void accept(Long value) {
            accept(value.longValue());
        }
    }

    /** A sink of doubles. */
    abstract static class OfDouble extends Sink<Double> {
        @Override
        public abstract void accept(double value);

        @Override
        public void accept(Double value) {
            accept(value.doubleValue());
        }
    }

    /** A sink of references that passes everything but the elements on. */
    abstract static class Link<T, R> extends Sink<T> {
        final Sink<R> down;

        Link(Sink<R> down) {
            this.down = down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean cancellationRequested() {
            return down.cancellationRequested();
        }
    }

    /** A sink of ints that passes everything but the elements on. */
    abstract static class IntLink<R> extends OfInt {
        final Sink<R> down;

        IntLink(Sink<R> down) {
            this.down = down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean cancellationRequested() {
            return down.cancellationRequested();
        }
    }

    /** A sink of longs that passes everything but the elements on. */
    abstract static class LongLink<R> extends OfLong {
        final Sink<R> down;

        LongLink(Sink<R> down) {
            this.down = down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean cancellationRequested() {
            return down.cancellationRequested();
        }
    }

    /** A sink of doubles that passes everything but the elements on. */
    abstract static class DoubleLink<R> extends OfDouble {
        final Sink<R> down;

        DoubleLink(Sink<R> down) {
            this.down = down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean cancellationRequested() {
            return down.cancellationRequested();
        }
    }
}
