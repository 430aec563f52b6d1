package java.util.stream;

import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToIntFunction;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A sequence of long values that operations are applied to in one pass. */
public interface LongStream extends BaseStream<Long, LongStream> {
    /** Keeps the elements that match. */
    LongStream filter(LongPredicate predicate);

    /** Replaces each element. */
    LongStream map(LongUnaryOperator mapper);

    /** Replaces each element by an object. */
    <U> Stream<U> mapToObj(LongFunction<? extends U> mapper);

    /** Replaces each element by an int. */
    IntStream mapToInt(LongToIntFunction mapper);

    /** Replaces each element by a double. */
    DoubleStream mapToDouble(LongToDoubleFunction mapper);

    /** Replaces each element by the elements of a stream. */
    LongStream flatMap(LongFunction<? extends LongStream> mapper);

    /** Replaces each element by what the mapper gives to its consumer. */
    default LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return flatMap(value -> {
            LongArrayBuilder buffer = new LongArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Drops repeated elements. */
    LongStream distinct();

    /** Sorts the elements. */
    LongStream sorted();

    /** Shows each element to an action as it passes. */
    LongStream peek(LongConsumer action);

    /** Keeps the first elements. */
    LongStream limit(long maxSize);

    /** Drops the first elements. */
    LongStream skip(long n);

    /** Keeps elements up to the first that does not match. */
    default LongStream takeWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.longStream(new WhileSpliterators.LongTaking(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Drops elements up to the first that does not match. */
    default LongStream dropWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.longStream(new WhileSpliterators.LongDropping(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Runs an action on each element. */
    void forEach(LongConsumer action);

    /** Runs an action on each element, in order. */
    void forEachOrdered(LongConsumer action);

    /** Returns the elements in an array. */
    long[] toArray();

    /** Combines all elements, starting from the identity. */
    long reduce(long identity, LongBinaryOperator op);

    /** Combines all elements, if there are any. */
    OptionalLong reduce(LongBinaryOperator op);

    /** Collects the elements into a container. */
    <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);

    /** Returns the sum of the elements. */
    long sum();

    /** Returns the least element. */
    OptionalLong min();

    /** Returns the greatest element. */
    OptionalLong max();

    /** Returns the number of elements. */
    long count();

    /** Returns the mean of the elements. */
    OptionalDouble average();

    /** Returns count, sum, least and greatest element. */
    LongSummaryStatistics summaryStatistics();

    /** Tells whether an element matches. */
    boolean anyMatch(LongPredicate predicate);

    /** Tells whether all elements match. */
    boolean allMatch(LongPredicate predicate);

    /** Tells whether no element matches. */
    boolean noneMatch(LongPredicate predicate);

    /** Returns the first element. */
    OptionalLong findFirst();

    /** Returns some element: here the first. */
    OptionalLong findAny();

    /** Converts the elements to double. */
    DoubleStream asDoubleStream();

    /** Boxes the elements. */
    Stream<Long> boxed();

    @Override
    LongStream sequential();

    @Override
    LongStream parallel();

    @Override
    PrimitiveIterator.OfLong iterator();

    @Override
    Spliterator.OfLong spliterator();

    /** Returns a builder of streams. */
    static Builder builder() {
        return new LongArrayBuilder();
    }

    /** Returns a stream of nothing. */
    static LongStream empty() {
        return of();
    }

    /** Returns a stream of one element. */
    static LongStream of(long value) {
        return Arrays.stream(new long[] {value});
    }

    /** Returns a stream of the given elements. */
    static LongStream of(long... values) {
        return Arrays.stream(values);
    }

    /** Returns the endless stream of seed, f(seed), f(f(seed)) and so on. */
    static LongStream iterate(long seed, LongUnaryOperator f) {
        Objects.requireNonNull(f);
        return StreamSupport.longStream(new Sources.LongIterated(seed, null, f), false);
    }

    /** Returns the stream of seed, next(seed) and so on while they match. */
    static LongStream iterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return StreamSupport.longStream(new Sources.LongIterated(seed, hasNext, next), false);
    }

    /** Returns the endless stream of what a supplier gives. */
    static LongStream generate(LongSupplier s) {
        Objects.requireNonNull(s);
        return StreamSupport.longStream(new Sources.LongGenerated(s), false);
    }

    /** Returns the values from start up to end without it. */
    static LongStream range(long startInclusive, long endExclusive) {
        if (startInclusive >= endExclusive) {
            return empty();
        }
        if (endExclusive - startInclusive < 0) {
            long middle = startInclusive + Long.divideUnsigned(endExclusive - startInclusive, 2) + 1;
            return concat(range(startInclusive, middle), range(middle, endExclusive));
        }
        return StreamSupport.longStream(new Sources.LongRange(startInclusive, endExclusive - startInclusive), false);
    }

    /** Returns the values from start up to end with it. */
    static LongStream rangeClosed(long startInclusive, long endInclusive) {
        if (startInclusive > endInclusive) {
            return empty();
        }
        if (endInclusive - startInclusive + 1 <= 0) {
            long middle = startInclusive + Long.divideUnsigned(endInclusive - startInclusive, 2) + 1;
            return concat(range(startInclusive, middle), rangeClosed(middle, endInclusive));
        }
        return StreamSupport.longStream(
            new Sources.LongRange(startInclusive, endInclusive - startInclusive + 1), false);
    }

    /** Returns the elements of one stream and then those of another. */
    static LongStream concat(LongStream a, LongStream b) {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Spliterator.OfLong joined = new Sources.LongJoined(a.spliterator(), b.spliterator());
        return StreamSupport.longStream(joined, a.isParallel() || b.isParallel())
            .onClose(Pipeline.inTurn(a::close, b::close));
    }

    /** Builds a stream element by element. */
    interface Builder extends LongConsumer {
        @Override
        void accept(long t);

        /** Adds an element; returns this builder. */
        default Builder add(long t) {
            accept(t);
            return this;
        }

        /** Returns the stream; the builder is used up. */
        LongStream build();
    }

    /** Gives any number of replacements for an element to a consumer. */
    @FunctionalInterface
    interface LongMapMultiConsumer {
        /** Replaces a value. */
        void accept(long value, LongConsumer consumer);
    }
}
