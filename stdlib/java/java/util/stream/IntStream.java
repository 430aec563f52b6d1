package java.util.stream;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A sequence of int values that operations are applied to in one pass. */
public interface IntStream extends BaseStream<Integer, IntStream> {
    /** Keeps the elements that match. */
    IntStream filter(IntPredicate predicate);

    /** Replaces each element. */
    IntStream map(IntUnaryOperator mapper);

    /** Replaces each element by an object. */
    <U> Stream<U> mapToObj(IntFunction<? extends U> mapper);

    /** Replaces each element by a long. */
    LongStream mapToLong(IntToLongFunction mapper);

    /** Replaces each element by a double. */
    DoubleStream mapToDouble(IntToDoubleFunction mapper);

    /** Replaces each element by the elements of a stream. */
    IntStream flatMap(IntFunction<? extends IntStream> mapper);

    /** Replaces each element by what the mapper gives to its consumer. */
    default IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return flatMap(value -> {
            IntArrayBuilder buffer = new IntArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Drops repeated elements. */
    IntStream distinct();

    /** Sorts the elements. */
    IntStream sorted();

    /** Shows each element to an action as it passes. */
    IntStream peek(IntConsumer action);

    /** Keeps the first elements. */
    IntStream limit(long maxSize);

    /** Drops the first elements. */
    IntStream skip(long n);

    /** Keeps elements up to the first that does not match. */
    default IntStream takeWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.intStream(new WhileSpliterators.IntTaking(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Drops elements up to the first that does not match. */
    default IntStream dropWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.intStream(new WhileSpliterators.IntDropping(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Runs an action on each element. */
    void forEach(IntConsumer action);

    /** Runs an action on each element, in order. */
    void forEachOrdered(IntConsumer action);

    /** Returns the elements in an array. */
    int[] toArray();

    /** Combines all elements, starting from the identity. */
    int reduce(int identity, IntBinaryOperator op);

    /** Combines all elements, if there are any. */
    OptionalInt reduce(IntBinaryOperator op);

    /** Collects the elements into a container. */
    <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);

    /** Returns the sum of the elements. */
    int sum();

    /** Returns the least element. */
    OptionalInt min();

    /** Returns the greatest element. */
    OptionalInt max();

    /** Returns the number of elements. */
    long count();

    /** Returns the mean of the elements. */
    OptionalDouble average();

    /** Returns count, sum, least and greatest element. */
    IntSummaryStatistics summaryStatistics();

    /** Tells whether an element matches. */
    boolean anyMatch(IntPredicate predicate);

    /** Tells whether all elements match. */
    boolean allMatch(IntPredicate predicate);

    /** Tells whether no element matches. */
    boolean noneMatch(IntPredicate predicate);

    /** Returns the first element. */
    OptionalInt findFirst();

    /** Returns some element: here the first. */
    OptionalInt findAny();

    /** Converts the elements to long. */
    LongStream asLongStream();

    /** Converts the elements to double. */
    DoubleStream asDoubleStream();

    /** Boxes the elements. */
    Stream<Integer> boxed();

    @Override
    IntStream sequential();

    @Override
    IntStream parallel();

    @Override
    PrimitiveIterator.OfInt iterator();

    @Override
    Spliterator.OfInt spliterator();

    /** Returns a builder of streams. */
    static Builder builder() {
        return new IntArrayBuilder();
    }

    /** Returns a stream of nothing. */
    static IntStream empty() {
        return of();
    }

    /** Returns a stream of one element. */
    static IntStream of(int value) {
        return Arrays.stream(new int[] {value});
    }

    /** Returns a stream of the given elements. */
    static IntStream of(int... values) {
        return Arrays.stream(values);
    }

    /** Returns the endless stream of seed, f(seed), f(f(seed)) and so on. */
    static IntStream iterate(int seed, IntUnaryOperator f) {
        Objects.requireNonNull(f);
        return StreamSupport.intStream(new Sources.IntIterated(seed, null, f), false);
    }

    /** Returns the stream of seed, next(seed) and so on while they match. */
    static IntStream iterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return StreamSupport.intStream(new Sources.IntIterated(seed, hasNext, next), false);
    }

    /** Returns the endless stream of what a supplier gives. */
    static IntStream generate(IntSupplier s) {
        Objects.requireNonNull(s);
        return StreamSupport.intStream(new Sources.IntGenerated(s), false);
    }

    /** Returns the values from start up to end without it. */
    static IntStream range(int startInclusive, int endExclusive) {
        if (startInclusive >= endExclusive) {
            return empty();
        }
        return StreamSupport.intStream(new Sources.IntRange(startInclusive, endExclusive), false);
    }

    /** Returns the values from start up to end with it. */
    static IntStream rangeClosed(int startInclusive, int endInclusive) {
        if (startInclusive > endInclusive) {
            return empty();
        }
        return StreamSupport.intStream(new Sources.IntRange(startInclusive, endInclusive + 1L), false);
    }

    /** Returns the elements of one stream and then those of another. */
    static IntStream concat(IntStream a, IntStream b) {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Spliterator.OfInt joined = new Sources.IntJoined(a.spliterator(), b.spliterator());
        return StreamSupport.intStream(joined, a.isParallel() || b.isParallel())
            .onClose(Pipeline.inTurn(a::close, b::close));
    }

    /** Builds a stream element by element. */
    interface Builder extends IntConsumer {
        @Override
        void accept(int t);

        /** Adds an element; returns this builder. */
        default Builder add(int t) {
            accept(t);
            return this;
        }

        /** Returns the stream; the builder is used up. */
        IntStream build();
    }

    /** Gives any number of replacements for an element to a consumer. */
    @FunctionalInterface
    interface IntMapMultiConsumer {
        /** Replaces a value. */
        void accept(int value, IntConsumer consumer);
    }
}
