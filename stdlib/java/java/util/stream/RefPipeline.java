package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
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

/** A stage that gives objects. The source stage is an instance of the class itself. */
@SuppressWarnings("unchecked")
class RefPipeline<T> extends Pipeline<T> implements Stream<T> {
    RefPipeline(Spliterator<T> spliterator, boolean parallel) {
        super(spliterator, parallel);
    }

    RefPipeline(Supplier<? extends Spliterator<T>> supplier, int characteristics, boolean parallel) {
        super(supplier, characteristics, parallel);
    }

    RefPipeline(Pipeline<?> previous, int clear, int set) {
        super(previous, clear, set);
    }

    @Override
    Sink<?> wrap(Sink<?> down) {
        return down;
    }

    @Override
    final void drive(Spliterator<?> from, Sink<?> to, boolean mayStop) {
        Spliterator<T> elements = (Spliterator<T>) from;
        Sink<T> sink = (Sink<T>) to;
        if (!mayStop) {
            elements.forEachRemaining(sink);
            return;
        }
        while (!sink.cancellationRequested() && elements.tryAdvance(sink)) {
            continue;
        }
    }

    @Override
    final boolean pushOne(Spliterator<?> from, Sink<?> to) {
        return ((Spliterator<T>) from).tryAdvance((Sink<T>) to);
    }

    // Modes

    @Override
    public final Stream<T> sequential() {
        setParallel(false);
        return this;
    }

    @Override
    public final Stream<T> parallel() {
        setParallel(true);
        return this;
    }

    @Override
    public final Stream<T> unordered() {
        return has(ORDERED) ? new RefPipeline<T>(this, ORDERED, 0) : this;
    }

    @Override
    public final Stream<T> onClose(Runnable closeHandler) {
        addCloseAction(closeHandler);
        return this;
    }

    // Stages that treat elements one by one

    @Override
    public final Stream<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipeline<T>(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, T>((Sink<T>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        if (predicate.test(value)) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipeline<R>(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, R>((Sink<R>) down) {
                    @Override
                    public void accept(T value) {
                        down.accept(mapper.apply(value));
                    }
                };
            }
        };
    }

    @Override
    public final IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(T value) {
                        down.accept(mapper.applyAsInt(value));
                    }
                };
            }
        };
    }

    @Override
    public final LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Long>((Sink<Long>) down) {
                    @Override
                    public void accept(T value) {
                        down.accept(mapper.applyAsLong(value));
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Double>((Sink<Double>) down) {
                    @Override
                    public void accept(T value) {
                        down.accept(mapper.applyAsDouble(value));
                    }
                };
            }
        };
    }

    @Override
    public final Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return new RefPipeline<T>(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, T>((Sink<T>) down) {
                    @Override
                    public void accept(T value) {
                        action.accept(value);
                        down.accept(value);
                    }
                };
            }
        };
    }

    @Override
    public final <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipeline<R>(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromRef<T, R>((Sink<R>) down) {
                    @Override
                    public void accept(T value) {
                        try (Stream<? extends R> inner = mapper.apply(value)) {
                            if (inner != null) {
                                pour(inner);
                            }
                        }
                    }
                };
            }
        };
    }

    @Override
    public final IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromRef<T, Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(T value) {
                        try (IntStream inner = mapper.apply(value)) {
                            if (inner != null) {
                                pour(inner);
                            }
                        }
                    }
                };
            }
        };
    }

    @Override
    public final LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromRef<T, Long>((Sink<Long>) down) {
                    @Override
                    public void accept(T value) {
                        try (LongStream inner = mapper.apply(value)) {
                            if (inner != null) {
                                pour(inner);
                            }
                        }
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromRef<T, Double>((Sink<Double>) down) {
                    @Override
                    public void accept(T value) {
                        try (DoubleStream inner = mapper.apply(value)) {
                            if (inner != null) {
                                pour(inner);
                            }
                        }
                    }
                };
            }
        };
    }

    @Override
    public final <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipeline<R>(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, R>((Sink<R>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        mapper.accept(value, down);
                    }
                };
            }
        };
    }

    @Override
    public final IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Integer>((Sink<Integer>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        mapper.accept(value, down);
                    }
                };
            }
        };
    }

    @Override
    public final LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Long>((Sink<Long>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        mapper.accept(value, down);
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, Double>((Sink<Double>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        mapper.accept(value, down);
                    }
                };
            }
        };
    }

    // Stages with state

    @Override
    public final Stream<T> distinct() {
        if (has(DISTINCT)) {
            return new RefPipeline<T>(this, 0, 0);
        }
        boolean adjacent = has(SORTED);
        return new RefPipeline<T>(this, SIZED, DISTINCT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return adjacent ? new Unrepeated<T>((Sink<T>) down) : new Distinct<T>((Sink<T>) down);
            }
        };
    }

    /** Passes each element the first time. */
    private static final class Distinct<T> extends Sink.Link<T, T> {
        private HashSet<T> seen;

        Distinct(Sink<T> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            seen = new HashSet<T>();
            down.begin(-1);
        }

        @Override
        public void accept(T value) {
            if (seen.add(value)) {
                down.accept(value);
            }
        }

        @Override
        void end() {
            seen = null;
            down.end();
        }
    }

    /** Passes elements that differ from the one before, enough when the input is sorted. */
    private static final class Unrepeated<T> extends Sink.Link<T, T> {
        private boolean seenNull;
        private T last;

        Unrepeated(Sink<T> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            down.begin(-1);
        }

        @Override
        public void accept(T value) {
            if (value == null) {
                if (!seenNull) {
                    seenNull = true;
                    last = null;
                    down.accept(null);
                }
            } else if (last == null || !value.equals(last)) {
                last = value;
                down.accept(value);
            }
        }
    }

    @Override
    public final Stream<T> sorted() {
        if (has(SORTED)) {
            return new RefPipeline<T>(this, 0, ORDERED);
        }
        return sorted((Comparator<? super T>) (Comparator<?>) Comparator.naturalOrder(), 0, SORTED);
    }

    @Override
    public final Stream<T> sorted(Comparator<? super T> comparator) {
        return sorted(Objects.requireNonNull(comparator), SORTED, 0);
    }

    private Stream<T> sorted(Comparator<? super T> comparator, int clear, int set) {
        return new RefPipeline<T>(this, clear, ORDERED | set) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sorting<T>((Sink<T>) down, comparator);
            }
        };
    }

    /** Holds all elements back until the end, then sorts them. */
    private static final class Sorting<T> extends Sink.Link<T, T> {
        private final Comparator<? super T> comparator;
        private ArrayList<T> buffer;
        private boolean mayStop;

        Sorting(Sink<T> down, Comparator<? super T> comparator) {
            super(down);
            this.comparator = comparator;
        }

        @Override
        void begin(long size) {
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            buffer = size >= 0 ? new ArrayList<T>((int) size) : new ArrayList<T>();
        }

        @Override
        public void accept(T value) {
            buffer.add(value);
        }

        @Override
        boolean cancellationRequested() {
            mayStop = true;
            return false;
        }

        @Override
        void end() {
            T[] sorted = (T[]) buffer.toArray();
            buffer = null;
            Arrays.sort(sorted, comparator);
            down.begin(sorted.length);
            for (T value : sorted) {
                if (mayStop && down.cancellationRequested()) {
                    break;
                }
                down.accept(value);
            }
            down.end();
        }
    }

    @Override
    public final Stream<T> limit(long maxSize) {
        checkCount(maxSize);
        return slice(0, maxSize);
    }

    @Override
    public final Stream<T> skip(long n) {
        checkCount(n);
        return n == 0 ? this : slice(n, -1);
    }

    private Stream<T> slice(long skip, long limit) {
        return new RefPipeline<T>(this, 0, limit < 0 ? SIZE_ADJUSTING : SIZE_ADJUSTING | SHORT_CIRCUIT) {
            @Override
            long adjustSize(long size) {
                return sliceSize(size, skip, limit);
            }

            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Slicing<T>((Sink<T>) down, skip, limit);
            }
        };
    }

    private static final class Slicing<T> extends Sink.Link<T, T> {
        private long toSkip;
        private long toTake;
        private final long limit;

        Slicing(Sink<T> down, long skip, long limit) {
            super(down);
            this.toSkip = skip;
            this.limit = limit;
            this.toTake = limit < 0 ? Long.MAX_VALUE : limit;
        }

        @Override
        void begin(long size) {
            down.begin(sliceSize(size, toSkip, limit));
        }

        @Override
        public void accept(T value) {
            if (toSkip > 0) {
                toSkip--;
            } else if (toTake > 0) {
                toTake--;
                down.accept(value);
            }
        }

        @Override
        boolean cancellationRequested() {
            return toTake == 0 || down.cancellationRequested();
        }
    }

    @Override
    public final Stream<T> takeWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipeline<T>(this, SIZED, SHORT_CIRCUIT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, T>((Sink<T>) down) {
                    private boolean taking = true;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        if (taking && (taking = predicate.test(value))) {
                            down.accept(value);
                        }
                    }

                    @Override
                    boolean cancellationRequested() {
                        return !taking || down.cancellationRequested();
                    }
                };
            }
        };
    }

    @Override
    public final Stream<T> dropWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipeline<T>(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.Link<T, T>((Sink<T>) down) {
                    private boolean taking;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(T value) {
                        if (taking || (taking = !predicate.test(value))) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final <R> Stream<R> gather(Gatherer<? super T, ?, R> gatherer) {
        Objects.requireNonNull(gatherer);
        int stop = gatherer.integrator() instanceof Gatherer.Integrator.Greedy ? 0 : SHORT_CIRCUIT;
        return new RefPipeline<R>(this, SORTED | DISTINCT | SIZED, stop) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Gathering<T, Object, R>((Sink<R>) down, (Gatherer<T, Object, R>) gatherer);
            }
        };
    }

    /** Runs a gatherer. */
    private static final class Gathering<T, A, R> extends Sink.Link<T, R> implements Gatherer.Downstream<R> {
        private final Gatherer<T, A, R> gatherer;
        private final Gatherer.Integrator<A, T, R> integrator;
        private A state;
        private boolean proceed = true;
        private boolean downProceeds = true;

        Gathering(Sink<R> down, Gatherer<T, A, R> gatherer) {
            super(down);
            this.gatherer = gatherer;
            this.integrator = gatherer.integrator();
        }

        @Override
        void begin(long size) {
            down.begin(-1);
            state = gatherer.initializer().get();
        }

        @Override
        public void accept(T value) {
            if (proceed) {
                proceed = integrator.integrate(state, value, this);
            }
        }

        @Override
        public boolean push(R value) {
            if (downProceeds) {
                downProceeds = !down.cancellationRequested();
            }
            if (downProceeds) {
                down.accept(value);
                downProceeds = !down.cancellationRequested();
            }
            return downProceeds;
        }

        @Override
        public boolean isRejecting() {
            return !downProceeds || down.cancellationRequested();
        }

        @Override
        boolean cancellationRequested() {
            return !proceed || !downProceeds || down.cancellationRequested();
        }

        @Override
        void end() {
            gatherer.finisher().accept(state, this);
            down.end();
            state = null;
        }
    }

    // Terminal operations

    @Override
    public final Spliterator<T> spliterator() {
        Spliterator<?> from = start();
        return previous == null ? (Spliterator<T>) from : new PipelineSpliterators.OfRef<T>(this, from);
    }

    @Override
    public final Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public final void forEach(Consumer<? super T> action) {
        if (previous == null) {
            ((Spliterator<T>) start()).forEachRemaining(action);
            return;
        }
        Objects.requireNonNull(action);
        run(new Sink<T>() {
            @Override
            public void accept(T value) {
                action.accept(value);
            }
        }, false);
    }

    @Override
    public final void forEachOrdered(Consumer<? super T> action) {
        forEach(action);
    }

    @Override
    public final Object[] toArray() {
        return toArray(Object[]::new);
    }

    @Override
    public final <A> A[] toArray(IntFunction<A[]> generator) {
        Spliterator<?> from = start();
        long size = exactSize(from);
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Stream size exceeds max array size");
        }
        if (size < 0) {
            ArrayList<Object> buffer = new ArrayList<Object>();
            into(new Appending(buffer), from, false);
            return (A[]) buffer.toArray((Object[]) generator.apply(buffer.size()));
        }
        Object[] array = generator.apply((int) size);
        Storing storing = new Storing(array);
        into(storing, from, false);
        if (storing.count < array.length) {
            throw new IllegalStateException("End size " + storing.count + " is less than fixed size " + array.length);
        }
        return (A[]) array;
    }

    private static final class Appending extends Sink<Object> {
        private final ArrayList<Object> list;

        Appending(ArrayList<Object> list) {
            this.list = list;
        }

        @Override
        public void accept(Object value) {
            list.add(value);
        }
    }

    /** Stores elements in an array of the expected size. */
    private static final class Storing extends Sink<Object> {
        private final Object[] array;
        private int count;

        Storing(Object[] array) {
            this.array = array;
        }

        @Override
        public void accept(Object value) {
            if (count >= array.length) {
                throw new IllegalStateException("Accept exceeded fixed size of " + array.length);
            }
            array[count++] = value;
        }
    }

    /** Folds elements into one value. */
    private static final class Folding<T, U> extends Sink<T> {
        private final BiFunction<U, ? super T, U> function;
        private U result;
        private boolean empty;

        Folding(U identity, boolean empty, BiFunction<U, ? super T, U> function) {
            this.result = identity;
            this.empty = empty;
            this.function = Objects.requireNonNull(function);
        }

        @Override
        public void accept(T value) {
            if (empty) {
                empty = false;
                result = (U) value;
            } else {
                result = function.apply(result, value);
            }
        }
    }

    @Override
    public final T reduce(T identity, BinaryOperator<T> accumulator) {
        return run(new Folding<T, T>(identity, false, accumulator), false).result;
    }

    @Override
    public final Optional<T> reduce(BinaryOperator<T> accumulator) {
        Folding<T, T> folding = run(new Folding<T, T>(null, true, accumulator), false);
        return folding.empty ? Optional.empty() : Optional.of(folding.result);
    }

    @Override
    public final <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Objects.requireNonNull(combiner);
        return run(new Folding<T, U>(identity, false, accumulator), false).result;
    }

    /** Feeds elements to an accumulator. */
    private <A> A accumulate(Supplier<A> supplier, BiConsumer<A, ? super T> accumulator) {
        Spliterator<?> from = start();
        A container = supplier.get();
        into(new Sink<T>() {
            @Override
            public void accept(T value) {
                accumulator.accept(container, value);
            }
        }, from, false);
        return container;
    }

    @Override
    public final <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return accumulate(supplier, accumulator);
    }

    @Override
    public final <R, A> R collect(Collector<? super T, A, R> collector) {
        A container = accumulate(collector.supplier(), collector.accumulator());
        return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
            ? (R) container : collector.finisher().apply(container);
    }

    @Override
    public final Optional<T> min(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.minBy(comparator));
    }

    @Override
    public final Optional<T> max(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.maxBy(comparator));
    }

    @Override
    public final long count() {
        return countElements(new CountSink());
    }

    /** Stops at the first element that gives the predicate the wanted result. */
    private static final class Matching<T> extends Sink<T> {
        private final Predicate<? super T> predicate;
        private final boolean wanted;
        private boolean found;

        Matching(Predicate<? super T> predicate, boolean wanted) {
            this.predicate = Objects.requireNonNull(predicate);
            this.wanted = wanted;
        }

        @Override
        public void accept(T value) {
            if (!found && predicate.test(value) == wanted) {
                found = true;
            }
        }

        @Override
        boolean cancellationRequested() {
            return found;
        }
    }

    @Override
    public final boolean anyMatch(Predicate<? super T> predicate) {
        return run(new Matching<T>(predicate, true), true).found;
    }

    @Override
    public final boolean allMatch(Predicate<? super T> predicate) {
        return !run(new Matching<T>(predicate, false), true).found;
    }

    @Override
    public final boolean noneMatch(Predicate<? super T> predicate) {
        return !run(new Matching<T>(predicate, true), true).found;
    }

    /** Stops at the first element. */
    private static final class Finding<T> extends Sink<T> {
        private boolean found;
        private T value;

        @Override
        public void accept(T value) {
            if (!found) {
                found = true;
                this.value = value;
            }
        }

        @Override
        boolean cancellationRequested() {
            return found;
        }
    }

    @Override
    public final Optional<T> findFirst() {
        Finding<T> finding = run(new Finding<T>(), true);
        return finding.found ? Optional.of(finding.value) : Optional.empty();
    }

    @Override
    public final Optional<T> findAny() {
        return findFirst();
    }
}
