package java.util.stream;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.IntSummaryStatistics;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stage that gives int values. The source stage is an instance of the class itself. */
@SuppressWarnings("unchecked")
class IntPipeline extends Pipeline<Integer> implements IntStream {
    IntPipeline(Spliterator.OfInt spliterator, boolean parallel) {
        super(spliterator, parallel);
    }

    IntPipeline(Supplier<? extends Spliterator.OfInt> supplier, int characteristics, boolean parallel) {
        super(supplier, characteristics, parallel);
    }

    IntPipeline(Pipeline<?> previous, int clear, int set) {
        super(previous, clear, set);
    }

    @Override
    Sink<?> wrap(Sink<?> down) {
        return down;
    }

    @Override
    final void drive(Spliterator<?> from, Sink<?> to, boolean mayStop) {
        Spliterator.OfInt elements = (Spliterator.OfInt) from;
        IntConsumer consumer = to;
        if (!mayStop) {
            elements.forEachRemaining(consumer);
            return;
        }
        while (!to.cancellationRequested() && elements.tryAdvance(consumer)) {
            continue;
        }
    }

    @Override
    final boolean pushOne(Spliterator<?> from, Sink<?> to) {
        IntConsumer consumer = to;
        return ((Spliterator.OfInt) from).tryAdvance(consumer);
    }

    // Modes

    @Override
    public final IntStream sequential() {
        setParallel(false);
        return this;
    }

    @Override
    public final IntStream parallel() {
        setParallel(true);
        return this;
    }

    @Override
    public final IntStream unordered() {
        return has(ORDERED) ? new IntPipeline(this, ORDERED, 0) : this;
    }

    @Override
    public final IntStream onClose(Runnable closeHandler) {
        addCloseAction(closeHandler);
        return this;
    }

    // Stages that treat elements one by one

    @Override
    public final IntStream filter(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(int value) {
                        if (predicate.test(value)) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept(mapper.applyAsInt(value));
                    }
                };
            }
        };
    }

    @Override
    public final <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, SORTED | DISTINCT);
    }

    @Override
    public final Stream<Integer> boxed() {
        return toObjects(Integer::valueOf, 0);
    }

    private <U> Stream<U> toObjects(IntFunction<? extends U> mapper, int clear) {
        return new RefPipeline<U>(this, clear, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<U>((Sink<U>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept(mapper.apply(value));
                    }
                };
            }
        };
    }

    @Override
    public final LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept(mapper.applyAsLong(value));
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept(mapper.applyAsDouble(value));
                    }
                };
            }
        };
    }

    @Override
    public final LongStream asLongStream() {
        return new LongPipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept((long) value);
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream asDoubleStream() {
        return new DoublePipeline(this, DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(int value) {
                        down.accept((double) value);
                    }
                };
            }
        };
    }

    @Override
    public final IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        return new IntPipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(int value) {
                        action.accept(value);
                        down.accept(value);
                    }
                };
            }
        };
    }

    @Override
    public final IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromInt<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(int value) {
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
    public final IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(int value) {
                        mapper.accept(value, (IntConsumer) down);
                    }
                };
            }
        };
    }

    // Stages with state

    @Override
    public final IntStream distinct() {
        return boxed().distinct().mapToInt(value -> value);
    }

    @Override
    public final IntStream sorted() {
        if (has(SORTED)) {
            return new IntPipeline(this, 0, ORDERED);
        }
        return new IntPipeline(this, 0, ORDERED | SORTED) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sorting((Sink<Integer>) down);
            }
        };
    }

    /** Holds all elements back until the end, then sorts them. */
    private static final class Sorting extends Sink.IntLink<Integer> {
        private IntArrayBuilder buffer;
        private boolean mayStop;

        Sorting(Sink<Integer> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            buffer = new IntArrayBuilder();
            buffer.begin(size);
        }

        @Override
        public void accept(int value) {
            buffer.accept(value);
        }

        @Override
        boolean cancellationRequested() {
            mayStop = true;
            return false;
        }

        @Override
        void end() {
            buffer.sort();
            down.begin(buffer.size());
            for (int i = 0, n = buffer.size(); i < n; i++) {
                if (mayStop && down.cancellationRequested()) {
                    break;
                }
                down.accept(buffer.get(i));
            }
            down.end();
            buffer = null;
        }
    }

    @Override
    public final IntStream limit(long maxSize) {
        checkCount(maxSize);
        return slice(0, maxSize);
    }

    @Override
    public final IntStream skip(long n) {
        checkCount(n);
        return n == 0 ? this : slice(n, -1);
    }

    private IntStream slice(long skip, long limit) {
        return new IntPipeline(this, 0, limit < 0 ? SIZE_ADJUSTING : SIZE_ADJUSTING | SHORT_CIRCUIT) {
            @Override
            long adjustSize(long size) {
                return sliceSize(size, skip, limit);
            }

            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Slicing((Sink<Integer>) down, skip, limit);
            }
        };
    }

    private static final class Slicing extends Sink.IntLink<Integer> {
        private long toSkip;
        private long toTake;
        private final long limit;

        Slicing(Sink<Integer> down, long skip, long limit) {
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
        public void accept(int value) {
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
    public final IntStream takeWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, SIZED, SHORT_CIRCUIT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    private boolean taking = true;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(int value) {
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
    public final IntStream dropWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.IntLink<Integer>((Sink<Integer>) down) {
                    private boolean taking;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(int value) {
                        if (taking || (taking = !predicate.test(value))) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    // Terminal operations

    @Override
    public final Spliterator.OfInt spliterator() {
        Spliterator<?> from = start();
        return previous == null ? (Spliterator.OfInt) from : new PipelineSpliterators.OfInt(this, from);
    }

    @Override
    public final PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public final void forEach(IntConsumer action) {
        if (previous == null) {
            ((Spliterator.OfInt) start()).forEachRemaining(action);
            return;
        }
        Objects.requireNonNull(action);
        run(new Sink.OfInt() {
            @Override
            public void accept(int value) {
                action.accept(value);
            }
        }, false);
    }

    @Override
    public final void forEachOrdered(IntConsumer action) {
        forEach(action);
    }

    @Override
    public final int[] toArray() {
        Spliterator<?> from = start();
        IntArrayBuilder buffer = new IntArrayBuilder();
        buffer.begin(exactSize(from));
        into(buffer, from, false);
        return buffer.toArray();
    }

    /** Folds elements into one value. */
    private static final class Folding extends Sink.OfInt {
        private final IntBinaryOperator op;
        private int result;
        private boolean empty;

        Folding(int identity, boolean empty, IntBinaryOperator op) {
            this.result = identity;
            this.empty = empty;
            this.op = Objects.requireNonNull(op);
        }

        @Override
        public void accept(int value) {
            if (empty) {
                empty = false;
                result = value;
            } else {
                result = op.applyAsInt(result, value);
            }
        }
    }

    @Override
    public final int reduce(int identity, IntBinaryOperator op) {
        return run(new Folding(identity, false, op), false).result;
    }

    @Override
    public final OptionalInt reduce(IntBinaryOperator op) {
        Folding folding = run(new Folding(0, true, op), false);
        return folding.empty ? OptionalInt.empty() : OptionalInt.of(folding.result);
    }

    @Override
    public final <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Spliterator<?> from = start();
        R container = supplier.get();
        into(new Sink.OfInt() {
            @Override
            public void accept(int value) {
                accumulator.accept(container, value);
            }
        }, from, false);
        return container;
    }

    /** Adds up elements. */
    private static final class Summing extends Sink.OfInt {
        private long count;
        private long sum;

        @Override
        public void accept(int value) {
            count++;
            sum += value;
        }
    }

    @Override
    public final int sum() {
        return (int) run(new Summing(), false).sum;
    }

    @Override
    public final OptionalDouble average() {
        Summing all = run(new Summing(), false);
        return all.count > 0 ? OptionalDouble.of((double) all.sum / all.count) : OptionalDouble.empty();
    }

    @Override
    public final OptionalInt min() {
        return reduce(Math::min);
    }

    @Override
    public final OptionalInt max() {
        return reduce(Math::max);
    }

    @Override
    public final long count() {
        return countElements(new CountSink());
    }

    @Override
    public final IntSummaryStatistics summaryStatistics() {
        return collect(IntSummaryStatistics::new, IntSummaryStatistics::accept, IntSummaryStatistics::combine);
    }

    /** Stops at the first element that gives the predicate the wanted result. */
    private static final class Matching extends Sink.OfInt {
        private final IntPredicate predicate;
        private final boolean wanted;
        private boolean found;

        Matching(IntPredicate predicate, boolean wanted) {
            this.predicate = Objects.requireNonNull(predicate);
            this.wanted = wanted;
        }

        @Override
        public void accept(int value) {
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
    public final boolean anyMatch(IntPredicate predicate) {
        return run(new Matching(predicate, true), true).found;
    }

    @Override
    public final boolean allMatch(IntPredicate predicate) {
        return !run(new Matching(predicate, false), true).found;
    }

    @Override
    public final boolean noneMatch(IntPredicate predicate) {
        return !run(new Matching(predicate, true), true).found;
    }

    /** Stops at the first element. */
    private static final class Finding extends Sink.OfInt {
        private boolean found;
        private int value;

        @Override
        public void accept(int value) {
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
    public final OptionalInt findFirst() {
        Finding finding = run(new Finding(), true);
        return finding.found ? OptionalInt.of(finding.value) : OptionalInt.empty();
    }

    @Override
    public final OptionalInt findAny() {
        return findFirst();
    }
}
