package java.util.stream;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A sequence of double values that operations are applied to in one pass. */
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
    /** Keeps the elements that match. */
    DoubleStream filter(DoublePredicate predicate);

    /** Replaces each element. */
    DoubleStream map(DoubleUnaryOperator mapper);

    /** Replaces each element by an object. */
    <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper);

    /** Replaces each element by an int. */
    IntStream mapToInt(DoubleToIntFunction mapper);

    /** Replaces each element by a long. */
    LongStream mapToLong(DoubleToLongFunction mapper);

    /** Replaces each element by the elements of a stream. */
    DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper);

    /** Replaces each element by what the mapper gives to its consumer. */
    default DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return flatMap(value -> {
            DoubleArrayBuilder buffer = new DoubleArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Drops repeated elements. */
    DoubleStream distinct();

    /** Sorts the elements. */
    DoubleStream sorted();

    /** Shows each element to an action as it passes. */
    DoubleStream peek(DoubleConsumer action);

    /** Keeps the first elements. */
    DoubleStream limit(long maxSize);

    /** Drops the first elements. */
    DoubleStream skip(long n);

    /** Keeps elements up to the first that does not match. */
    default DoubleStream takeWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.doubleStream(new WhileSpliterators.DoubleTaking(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Drops elements up to the first that does not match. */
    default DoubleStream dropWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.doubleStream(new WhileSpliterators.DoubleDropping(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Runs an action on each element. */
    void forEach(DoubleConsumer action);

    /** Runs an action on each element, in order. */
    void forEachOrdered(DoubleConsumer action);

    /** Returns the elements in an array. */
    double[] toArray();

    /** Combines all elements, starting from the identity. */
    double reduce(double identity, DoubleBinaryOperator op);

    /** Combines all elements, if there are any. */
    OptionalDouble reduce(DoubleBinaryOperator op);

    /** Collects the elements into a container. */
    <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);

    /** Returns the sum of the elements. */
    double sum();

    /** Returns the least element. */
    OptionalDouble min();

    /** Returns the greatest element. */
    OptionalDouble max();

    /** Returns the number of elements. */
    long count();

    /** Returns the mean of the elements. */
    OptionalDouble average();

    /** Returns count, sum, least and greatest element. */
    DoubleSummaryStatistics summaryStatistics();

    /** Tells whether an element matches. */
    boolean anyMatch(DoublePredicate predicate);

    /** Tells whether all elements match. */
    boolean allMatch(DoublePredicate predicate);

    /** Tells whether no element matches. */
    boolean noneMatch(DoublePredicate predicate);

    /** Returns the first element. */
    OptionalDouble findFirst();

    /** Returns some element: here the first. */
    OptionalDouble findAny();

    /** Boxes the elements. */
    Stream<Double> boxed();

    @Override
    DoubleStream sequential();

    @Override
    DoubleStream parallel();

    @Override
    PrimitiveIterator.OfDouble iterator();

    @Override
    Spliterator.OfDouble spliterator();

    /** Returns a builder of streams. */
    static Builder builder() {
        return new DoubleArrayBuilder();
    }

    /** Returns a stream of nothing. */
    static DoubleStream empty() {
        return of();
    }

    /** Returns a stream of one element. */
    static DoubleStream of(double value) {
        return Arrays.stream(new double[] {value});
    }

    /** Returns a stream of the given elements. */
    static DoubleStream of(double... values) {
        return Arrays.stream(values);
    }

    /** Returns the endless stream of seed, f(seed), f(f(seed)) and so on. */
    static DoubleStream iterate(double seed, DoubleUnaryOperator f) {
        Objects.requireNonNull(f);
        return StreamSupport.doubleStream(new Sources.DoubleIterated(seed, null, f), false);
    }

    /** Returns the stream of seed, next(seed) and so on while they match. */
    static DoubleStream iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return StreamSupport.doubleStream(new Sources.DoubleIterated(seed, hasNext, next), false);
    }

    /** Returns the endless stream of what a supplier gives. */
    static DoubleStream generate(DoubleSupplier s) {
        Objects.requireNonNull(s);
        return StreamSupport.doubleStream(new Sources.DoubleGenerated(s), false);
    }

    /** Returns the elements of one stream and then those of another. */
    static DoubleStream concat(DoubleStream a, DoubleStream b) {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Spliterator.OfDouble joined = new Sources.DoubleJoined(a.spliterator(), b.spliterator());
        return StreamSupport.doubleStream(joined, a.isParallel() || b.isParallel())
            .onClose(Pipeline.inTurn(a::close, b::close));
    }

    /** Builds a stream element by element. */
    interface Builder extends DoubleConsumer {
        @Override
        void accept(double t);

        /** Adds an element; returns this builder. */
        default Builder add(double t) {
            accept(t);
            return this;
        }

        /** Returns the stream; the builder is used up. */
        DoubleStream build();
    }

    /** Gives any number of replacements for an element to a consumer. */
    @FunctionalInterface
    interface DoubleMapMultiConsumer {
        /** Replaces a value. */
        void accept(double value, DoubleConsumer consumer);
    }
}
