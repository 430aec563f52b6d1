package java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Supplier;

/** Makes streams from spliterators. */
public final class StreamSupport {
    private StreamSupport() {
    }

    /** Returns a stream over a spliterator. */
    public static <T> Stream<T> stream(Spliterator<T> spliterator, boolean parallel) {
        Objects.requireNonNull(spliterator);
        return new RefPipeline<T>(spliterator, parallel);
    }

    /** Returns a stream over a spliterator that is made when the terminal operation starts. */
    public static <T> Stream<T> stream(
            Supplier<? extends Spliterator<T>> supplier, int characteristics, boolean parallel) {
        Objects.requireNonNull(supplier);
        return new RefPipeline<T>(supplier, characteristics, parallel);
    }

    /** Returns a stream of int over a spliterator. */
    public static IntStream intStream(Spliterator.OfInt spliterator, boolean parallel) {
        return new IntPipeline(spliterator, parallel);
    }

    /** Returns a stream of int over a spliterator that is made when the terminal operation starts. */
    public static IntStream intStream(
            Supplier<? extends Spliterator.OfInt> supplier, int characteristics, boolean parallel) {
        return new IntPipeline(supplier, characteristics, parallel);
    }

    /** Returns a stream of long over a spliterator. */
    public static LongStream longStream(Spliterator.OfLong spliterator, boolean parallel) {
        return new LongPipeline(spliterator, parallel);
    }

    /** Returns a stream of long over a spliterator that is made when the terminal operation starts. */
    public static LongStream longStream(
            Supplier<? extends Spliterator.OfLong> supplier, int characteristics, boolean parallel) {
        return new LongPipeline(supplier, characteristics, parallel);
    }

    /** Returns a stream of double over a spliterator. */
    public static DoubleStream doubleStream(Spliterator.OfDouble spliterator, boolean parallel) {
        return new DoublePipeline(spliterator, parallel);
    }

    /** Returns a stream of double over a spliterator that is made when the terminal operation starts. */
    public static DoubleStream doubleStream(
            Supplier<? extends Spliterator.OfDouble> supplier, int characteristics, boolean parallel) {
        return new DoublePipeline(supplier, characteristics, parallel);
    }
}
