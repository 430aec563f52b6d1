package java.util.stream;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.DoubleSummaryStatistics;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stage that gives double values. The source stage is an instance of the class itself. */
@SuppressWarnings("unchecked")
class DoublePipeline extends Pipeline<Double> implements DoubleStream {
    DoublePipeline(Spliterator.OfDouble spliterator, boolean parallel) {
        super(spliterator, parallel);
    }

    DoublePipeline(Supplier<? extends Spliterator.OfDouble> supplier, int characteristics, boolean parallel) {
        super(supplier, characteristics, parallel);
    }

    DoublePipeline(Pipeline<?> previous, int clear, int set) {
        super(previous, clear, set);
    }

    @Override
    Sink<?> wrap(Sink<?> down) {
        return down;
    }

    @Override
    final void drive(Spliterator<?> from, Sink<?> to, boolean mayStop) {
        Spliterator.OfDouble elements = (Spliterator.OfDouble) from;
        DoubleConsumer consumer = to;
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
        DoubleConsumer consumer = to;
        return ((Spliterator.OfDouble) from).tryAdvance(consumer);
    }

    // Modes

    @Override
    public final DoubleStream sequential() {
        setParallel(false);
        return this;
    }

    @Override
    public final DoubleStream parallel() {
        setParallel(true);
        return this;
    }

    @Override
    public final DoubleStream unordered() {
        return has(ORDERED) ? new DoublePipeline(this, ORDERED, 0) : this;
    }

    @Override
    public final DoubleStream onClose(Runnable closeHandler) {
        addCloseAction(closeHandler);
        return this;
    }

    // Stages that treat elements one by one

    @Override
    public final DoubleStream filter(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(double value) {
                        if (predicate.test(value)) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(double value) {
                        down.accept(mapper.applyAsDouble(value));
                    }
                };
            }
        };
    }

    @Override
    public final <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, SORTED | DISTINCT);
    }

    @Override
    public final Stream<Double> boxed() {
        return toObjects(Double::valueOf, 0);
    }

    private <U> Stream<U> toObjects(DoubleFunction<? extends U> mapper, int clear) {
        return new RefPipeline<U>(this, clear, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<U>((Sink<U>) down) {
                    @Override
                    public void accept(double value) {
                        down.accept(mapper.apply(value));
                    }
                };
            }
        };
    }

    @Override
    public final IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(double value) {
                        down.accept(mapper.applyAsInt(value));
                    }
                };
            }
        };
    }

    @Override
    public final LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(double value) {
                        down.accept(mapper.applyAsLong(value));
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        return new DoublePipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(double value) {
                        action.accept(value);
                        down.accept(value);
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromDouble<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(double value) {
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
    public final DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(double value) {
                        mapper.accept(value, (DoubleConsumer) down);
                    }
                };
            }
        };
    }

    // Stages with state

    @Override
    public final DoubleStream distinct() {
        return boxed().distinct().mapToDouble(value -> value);
    }

    @Override
    public final DoubleStream sorted() {
        if (has(SORTED)) {
            return new DoublePipeline(this, 0, ORDERED);
        }
        return new DoublePipeline(this, 0, ORDERED | SORTED) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sorting((Sink<Double>) down);
            }
        };
    }

    /** Holds all elements back until the end, then sorts them. */
    private static final class Sorting extends Sink.DoubleLink<Double> {
        private DoubleArrayBuilder buffer;
        private boolean mayStop;

        Sorting(Sink<Double> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            buffer = new DoubleArrayBuilder();
            buffer.begin(size);
        }

        @Override
        public void accept(double value) {
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
    public final DoubleStream limit(long maxSize) {
        checkCount(maxSize);
        return slice(0, maxSize);
    }

    @Override
    public final DoubleStream skip(long n) {
        checkCount(n);
        return n == 0 ? this : slice(n, -1);
    }

    private DoubleStream slice(long skip, long limit) {
        return new DoublePipeline(this, 0, limit < 0 ? SIZE_ADJUSTING : SIZE_ADJUSTING | SHORT_CIRCUIT) {
            @Override
            long adjustSize(long size) {
                return sliceSize(size, skip, limit);
            }

            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Slicing((Sink<Double>) down, skip, limit);
            }
        };
    }

    private static final class Slicing extends Sink.DoubleLink<Double> {
        private long toSkip;
        private long toTake;
        private final long limit;

        Slicing(Sink<Double> down, long skip, long limit) {
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
        public void accept(double value) {
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
    public final DoubleStream takeWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, SIZED, SHORT_CIRCUIT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    private boolean taking = true;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(double value) {
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
    public final DoubleStream dropWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.DoubleLink<Double>((Sink<Double>) down) {
                    private boolean taking;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(double value) {
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
    public final Spliterator.OfDouble spliterator() {
        Spliterator<?> from = start();
        return previous == null ? (Spliterator.OfDouble) from : new PipelineSpliterators.OfDouble(this, from);
    }

    @Override
    public final PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public final void forEach(DoubleConsumer action) {
        if (previous == null) {
            ((Spliterator.OfDouble) start()).forEachRemaining(action);
            return;
        }
        Objects.requireNonNull(action);
        run(new Sink.OfDouble() {
            @Override
            public void accept(double value) {
                action.accept(value);
            }
        }, false);
    }

    @Override
    public final void forEachOrdered(DoubleConsumer action) {
        forEach(action);
    }

    @Override
    public final double[] toArray() {
        Spliterator<?> from = start();
        DoubleArrayBuilder buffer = new DoubleArrayBuilder();
        buffer.begin(exactSize(from));
        into(buffer, from, false);
        return buffer.toArray();
    }

    /** Folds elements into one value. */
    private static final class Folding extends Sink.OfDouble {
        private final DoubleBinaryOperator op;
        private double result;
        private boolean empty;

        Folding(double identity, boolean empty, DoubleBinaryOperator op) {
            this.result = identity;
            this.empty = empty;
            this.op = Objects.requireNonNull(op);
        }

        @Override
        public void accept(double value) {
            if (empty) {
                empty = false;
                result = value;
            } else {
                result = op.applyAsDouble(result, value);
            }
        }
    }

    @Override
    public final double reduce(double identity, DoubleBinaryOperator op) {
        return run(new Folding(identity, false, op), false).result;
    }

    @Override
    public final OptionalDouble reduce(DoubleBinaryOperator op) {
        Folding folding = run(new Folding(0, true, op), false);
        return folding.empty ? OptionalDouble.empty() : OptionalDouble.of(folding.result);
    }

    @Override
    public final <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Spliterator<?> from = start();
        R container = supplier.get();
        into(new Sink.OfDouble() {
            @Override
            public void accept(double value) {
                accumulator.accept(container, value);
            }
        }, from, false);
        return container;
    }

    /** Adds up elements with compensation. */
    private static final class Summing extends Sink.OfDouble {
        private final CompensatedSum sum = new CompensatedSum();

        @Override
        public void accept(double value) {
            sum.add(value);
        }
    }

    @Override
    public final double sum() {
        return run(new Summing(), false).sum.result();
    }

    @Override
    public final OptionalDouble average() {
        CompensatedSum sum = run(new Summing(), false).sum;
        return sum.count > 0 ? OptionalDouble.of(sum.result() / sum.count) : OptionalDouble.empty();
    }

    @Override
    public final OptionalDouble min() {
        return reduce(Math::min);
    }

    @Override
    public final OptionalDouble max() {
        return reduce(Math::max);
    }

    @Override
    public final long count() {
        return countElements(new CountSink());
    }

    @Override
    public final DoubleSummaryStatistics summaryStatistics() {
        return collect(DoubleSummaryStatistics::new, DoubleSummaryStatistics::accept, DoubleSummaryStatistics::combine);
    }

    /** Stops at the first element that gives the predicate the wanted result. */
    private static final class Matching extends Sink.OfDouble {
        private final DoublePredicate predicate;
        private final boolean wanted;
        private boolean found;

        Matching(DoublePredicate predicate, boolean wanted) {
            this.predicate = Objects.requireNonNull(predicate);
            this.wanted = wanted;
        }

        @Override
        public void accept(double value) {
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
    public final boolean anyMatch(DoublePredicate predicate) {
        return run(new Matching(predicate, true), true).found;
    }

    @Override
    public final boolean allMatch(DoublePredicate predicate) {
        return !run(new Matching(predicate, false), true).found;
    }

    @Override
    public final boolean noneMatch(DoublePredicate predicate) {
        return !run(new Matching(predicate, true), true).found;
    }

    /** Stops at the first element. */
    private static final class Finding extends Sink.OfDouble {
        private boolean found;
        private double value;

        @Override
        public void accept(double value) {
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
    public final OptionalDouble findFirst() {
        Finding finding = run(new Finding(), true);
        return finding.found ? OptionalDouble.of(finding.value) : OptionalDouble.empty();
    }

    @Override
    public final OptionalDouble findAny() {
        return findFirst();
    }
}
