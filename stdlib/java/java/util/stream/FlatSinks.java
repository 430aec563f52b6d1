package java.util.stream;

import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * The sinks of flatMap. An inner stream is poured out whole unless a later stage has been asked whether it wants to
 * stop; then it is asked before each inner element.
 */
final class FlatSinks {
    private FlatSinks() {
    }

    private static <R> void pourInto(Sink<R> down, Stream<? extends R> inner, boolean mayStop) {
        if (!mayStop) {
            inner.sequential().forEach(down);
            return;
        }
        Spliterator<? extends R> elements = inner.sequential().spliterator();
        while (!down.cancellationRequested() && elements.tryAdvance(down)) {
            continue;
        }
    }

    private static void pourInto(Sink<?> down, IntStream inner, boolean mayStop) {
        IntConsumer consumer = down;
        if (!mayStop) {
            inner.sequential().forEach(consumer);
            return;
        }
        Spliterator.OfInt elements = inner.sequential().spliterator();
        while (!down.cancellationRequested() && elements.tryAdvance(consumer)) {
            continue;
        }
    }

    private static void pourInto(Sink<?> down, LongStream inner, boolean mayStop) {
        LongConsumer consumer = down;
        if (!mayStop) {
            inner.sequential().forEach(consumer);
            return;
        }
        Spliterator.OfLong elements = inner.sequential().spliterator();
        while (!down.cancellationRequested() && elements.tryAdvance(consumer)) {
            continue;
        }
    }

    private static void pourInto(Sink<?> down, DoubleStream inner, boolean mayStop) {
        DoubleConsumer consumer = down;
        if (!mayStop) {
            inner.sequential().forEach(consumer);
            return;
        }
        Spliterator.OfDouble elements = inner.sequential().spliterator();
        while (!down.cancellationRequested() && elements.tryAdvance(consumer)) {
            continue;
        }
    }

    /** The base of flatMap from references. */
    abstract static class FromRef<T, R> extends Sink.Link<T, R> {
        private boolean mayStop;

        FromRef(Sink<R> down) {
            super(down);
        }

        @Override
        final void begin(long size) {
            down.begin(-1);
        }

        @Override
        final boolean cancellationRequested() {
            mayStop = true;
            return down.cancellationRequested();
        }

        final void pour(Stream<? extends R> inner) {
            pourInto(down, inner, mayStop);
        }

        final void pour(IntStream inner) {
            pourInto(down, inner, mayStop);
        }

        final void pour(LongStream inner) {
            pourInto(down, inner, mayStop);
        }

        final void pour(DoubleStream inner) {
            pourInto(down, inner, mayStop);
        }
    }

    /** The base of flatMap from ints. */
    abstract static class FromInt<R> extends Sink.IntLink<R> {
        private boolean mayStop;

        FromInt(Sink<R> down) {
            super(down);
        }

        @Override
        final void begin(long size) {
            down.begin(-1);
        }

        @Override
        final boolean cancellationRequested() {
            mayStop = true;
            return down.cancellationRequested();
        }

        final void pour(IntStream inner) {
            pourInto(down, inner, mayStop);
        }
    }

    /** The base of flatMap from longs. */
    abstract static class FromLong<R> extends Sink.LongLink<R> {
        private boolean mayStop;

        FromLong(Sink<R> down) {
            super(down);
        }

        @Override
        final void begin(long size) {
            down.begin(-1);
        }

        @Override
        final boolean cancellationRequested() {
            mayStop = true;
            return down.cancellationRequested();
        }

        final void pour(LongStream inner) {
            pourInto(down, inner, mayStop);
        }
    }

    /** The base of flatMap from doubles. */
    abstract static class FromDouble<R> extends Sink.DoubleLink<R> {
        private boolean mayStop;

        FromDouble(Sink<R> down) {
            super(down);
        }

        @Override
        final void begin(long size) {
            down.begin(-1);
        }

        @Override
        final boolean cancellationRequested() {
            mayStop = true;
            return down.cancellationRequested();
        }

        final void pour(DoubleStream inner) {
            pourInto(down, inner, mayStop);
        }
    }
}
