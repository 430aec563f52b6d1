package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** A sequence of objects that operations are applied to in one pass. */
public interface Stream<T> extends BaseStream<T, Stream<T>> {
    /** Keeps the elements that match. */
    Stream<T> filter(Predicate<? super T> predicate);

    /** Replaces each element. */
    <R> Stream<R> map(Function<? super T, ? extends R> mapper);

    /** Replaces each element by an int. */
    IntStream mapToInt(ToIntFunction<? super T> mapper);

    /** Replaces each element by a long. */
    LongStream mapToLong(ToLongFunction<? super T> mapper);

    /** Replaces each element by a double. */
    DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper);

    /** Replaces each element by the elements of a stream. */
    <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper);

    /** Replaces each element by the elements of a stream of int. */
    IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper);

    /** Replaces each element by the elements of a stream of long. */
    LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper);

    /** Replaces each element by the elements of a stream of double. */
    DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper);

    /** Replaces each element by what the mapper gives to its consumer. */
    default <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        Objects.requireNonNull(mapper);
        return flatMap(value -> {
            ArrayList<R> buffer = new ArrayList<R>();
            mapper.accept(value, (Consumer<R>) buffer::add);
            return StreamSupport.stream(buffer.spliterator(), false);
        });
    }

    /** Replaces each element by the int values the mapper gives to its consumer. */
    default IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return flatMapToInt(value -> {
            IntArrayBuilder buffer = new IntArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Replaces each element by the long values the mapper gives to its consumer. */
    default LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return flatMapToLong(value -> {
            LongArrayBuilder buffer = new LongArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Replaces each element by the double values the mapper gives to its consumer. */
    default DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return flatMapToDouble(value -> {
            DoubleArrayBuilder buffer = new DoubleArrayBuilder();
            mapper.accept(value, buffer);
            return buffer.toStream();
        });
    }

    /** Drops elements equal to earlier ones. */
    Stream<T> distinct();

    /** Sorts the elements in natural order. */
    Stream<T> sorted();

    /** Sorts the elements, stably. */
    Stream<T> sorted(Comparator<? super T> comparator);

    /** Shows each element to an action as it passes. */
    Stream<T> peek(Consumer<? super T> action);

    /** Keeps the first elements. */
    Stream<T> limit(long maxSize);

    /** Drops the first elements. */
    Stream<T> skip(long n);

    /** Keeps elements up to the first that does not match. */
    default Stream<T> takeWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.stream(new WhileSpliterators.Taking<T>(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Drops elements up to the first that does not match. */
    default Stream<T> dropWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return StreamSupport.stream(new WhileSpliterators.Dropping<T>(spliterator(), predicate), isParallel())
            .onClose(this::close);
    }

    /** Transforms the elements with a gatherer. */
    default <R> Stream<R> gather(Gatherer<? super T, ?, R> gatherer) {
        Objects.requireNonNull(gatherer);
        return StreamSupport.stream(spliterator(), isParallel()).gather(gatherer).onClose(this::close);
    }

    /** Runs an action on each element. */
    void forEach(Consumer<? super T> action);

    /** Runs an action on each element, in order. */
    void forEachOrdered(Consumer<? super T> action);

    /** Returns the elements in an array. */
    Object[] toArray();

    /** Returns the elements in an array the generator makes. */
    <A> A[] toArray(IntFunction<A[]> generator);

    /** Combines all elements, starting from the identity. */
    T reduce(T identity, BinaryOperator<T> accumulator);

    /** Combines all elements, if there are any. */
    Optional<T> reduce(BinaryOperator<T> accumulator);

    /** Combines all elements into a value of another type. */
    <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner);

    /** Collects the elements into a container. */
    <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);

    /** Collects the elements with a collector. */
    <R, A> R collect(Collector<? super T, A, R> collector);

    /** Returns the elements in an unmodifiable list. */
    @SuppressWarnings("unchecked")
    default List<T> toList() {
        return (List<T>) Collections.unmodifiableList(new ArrayList<Object>(Arrays.asList(toArray())));
    }

    /** Returns the least element. */
    Optional<T> min(Comparator<? super T> comparator);

    /** Returns the greatest element. */
    Optional<T> max(Comparator<? super T> comparator);

    /** Returns the number of elements. */
    long count();

    /** Tells whether an element matches. */
    boolean anyMatch(Predicate<? super T> predicate);

    /** Tells whether all elements match. */
    boolean allMatch(Predicate<? super T> predicate);

    /** Tells whether no element matches. */
    boolean noneMatch(Predicate<? super T> predicate);

    /** Returns the first element, which must not be null. */
    Optional<T> findFirst();

    /** Returns some element: here the first. */
    Optional<T> findAny();

    /** Returns a builder of streams. */
    static <T> Builder<T> builder() {
        return new ListBuilder<T>();
    }

    /** Returns a stream of nothing. */
    static <T> Stream<T> empty() {
        return StreamSupport.stream(java.util.Spliterators.<T>emptySpliterator(), false);
    }

    /** Returns a stream of one element. */
    @SuppressWarnings("unchecked")
    static <T> Stream<T> of(T value) {
        return (Stream<T>) Arrays.stream(new Object[] {value});
    }

    /** Returns a stream of one element, or of none for null. */
    static <T> Stream<T> ofNullable(T value) {
        return value == null ? Stream.<T>empty() : of(value);
    }

    /** Returns a stream of the given elements. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Stream<T> of(T... values) {
        return Arrays.stream(values);
    }

    /** Returns the endless stream of seed, f(seed), f(f(seed)) and so on. */
    static <T> Stream<T> iterate(T seed, UnaryOperator<T> f) {
        Objects.requireNonNull(f);
        return StreamSupport.stream(new Sources.Iterated<T>(seed, null, f), false);
    }

    /** Returns the stream of seed, next(seed) and so on while they match. */
    static <T> Stream<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return StreamSupport.stream(new Sources.Iterated<T>(seed, hasNext, next), false);
    }

    /** Returns the endless stream of what a supplier gives. */
    static <T> Stream<T> generate(Supplier<? extends T> s) {
        Objects.requireNonNull(s);
        return StreamSupport.stream(new Sources.Generated<T>(s), false);
    }

    /** Returns the elements of one stream and then those of another. */
    @SuppressWarnings("unchecked")
    static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b) {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Spliterator<T> joined = new Sources.Joined<T>(
            (Spliterator<T>) a.spliterator(), (Spliterator<T>) b.spliterator());
        return StreamSupport.stream(joined, a.isParallel() || b.isParallel())
            .onClose(Pipeline.inTurn(a::close, b::close));
    }

    /** Builds a stream element by element. */
    interface Builder<T> extends Consumer<T> {
        @Override
        void accept(T t);

        /** Adds an element; returns this builder. */
        default Builder<T> add(T t) {
            accept(t);
            return this;
        }

        /** Returns the stream; the builder is used up. */
        Stream<T> build();
    }
}
