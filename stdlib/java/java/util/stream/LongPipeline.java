package java.util.stream;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.LongSummaryStatistics;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stage that gives long values. The source stage is an instance of the class itself. */
@SuppressWarnings("unchecked")
class LongPipeline extends Pipeline<Long> implements LongStream {
    LongPipeline(Spliterator.OfLong spliterator, boolean parallel) {
        super(spliterator, parallel);
    }

    LongPipeline(Supplier<? extends Spliterator.OfLong> supplier, int characteristics, boolean parallel) {
        super(supplier, characteristics, parallel);
    }

    LongPipeline(Pipeline<?> previous, int clear, int set) {
        super(previous, clear, set);
    }

    @Override
    Sink<?> wrap(Sink<?> down) {
        return down;
    }

    @Override
    final void drive(Spliterator<?> from, Sink<?> to, boolean mayStop) {
        Spliterator.OfLong elements = (Spliterator.OfLong) from;
        LongConsumer consumer = to;
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
        LongConsumer consumer = to;
        return ((Spliterator.OfLong) from).tryAdvance(consumer);
    }

    // Modes

    @Override
    public final LongStream sequential() {
        setParallel(false);
        return this;
    }

    @Override
    public final LongStream parallel() {
        setParallel(true);
        return this;
    }

    @Override
    public final LongStream unordered() {
        return has(ORDERED) ? new LongPipeline(this, ORDERED, 0) : this;
    }

    @Override
    public final LongStream onClose(Runnable closeHandler) {
        addCloseAction(closeHandler);
        return this;
    }

    // Stages that treat elements one by one

    @Override
    public final LongStream filter(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(long value) {
                        if (predicate.test(value)) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(long value) {
                        down.accept(mapper.applyAsLong(value));
                    }
                };
            }
        };
    }

    @Override
    public final <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, SORTED | DISTINCT);
    }

    @Override
    public final Stream<Long> boxed() {
        return toObjects(Long::valueOf, 0);
    }

    private <U> Stream<U> toObjects(LongFunction<? extends U> mapper, int clear) {
        return new RefPipeline<U>(this, clear, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<U>((Sink<U>) down) {
                    @Override
                    public void accept(long value) {
                        down.accept(mapper.apply(value));
                    }
                };
            }
        };
    }

    @Override
    public final IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept(long value) {
                        down.accept(mapper.applyAsInt(value));
                    }
                };
            }
        };
    }

    @Override
    public final DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(long value) {
                        down.accept(mapper.applyAsDouble(value));
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
                return new Sink.LongLink<Double>((Sink<Double>) down) {
                    @Override
                    public void accept(long value) {
                        down.accept((double) value);
                    }
                };
            }
        };
    }

    @Override
    public final LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        return new LongPipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(long value) {
                        action.accept(value);
                        down.accept(value);
                    }
                };
            }
        };
    }

    @Override
    public final LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.FromLong<Long>((Sink<Long>) down) {
                    @Override
                    public void accept(long value) {
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
    public final LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(long value) {
                        mapper.accept(value, (LongConsumer) down);
                    }
                };
            }
        };
    }

    // Stages with state

    @Override
    public final LongStream distinct() {
        return boxed().distinct().mapToLong(value -> value);
    }

    @Override
    public final LongStream sorted() {
        if (has(SORTED)) {
            return new LongPipeline(this, 0, ORDERED);
        }
        return new LongPipeline(this, 0, ORDERED | SORTED) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sorting((Sink<Long>) down);
            }
        };
    }

    /** Holds all elements back until the end, then sorts them. */
    private static final class Sorting extends Sink.LongLink<Long> {
        private LongArrayBuilder buffer;
        private boolean mayStop;

        Sorting(Sink<Long> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            buffer = new LongArrayBuilder();
            buffer.begin(size);
        }

        @Override
        public void accept(long value) {
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
    public final LongStream limit(long maxSize) {
        checkCount(maxSize);
        return slice(0, maxSize);
    }

    @Override
    public final LongStream skip(long n) {
        checkCount(n);
        return n == 0 ? this : slice(n, -1);
    }

    private LongStream slice(long skip, long limit) {
        return new LongPipeline(this, 0, limit < 0 ? SIZE_ADJUSTING : SIZE_ADJUSTING | SHORT_CIRCUIT) {
            @Override
            long adjustSize(long size) {
                return sliceSize(size, skip, limit);
            }

            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Slicing((Sink<Long>) down, skip, limit);
            }
        };
    }

    private static final class Slicing extends Sink.LongLink<Long> {
        private long toSkip;
        private long toTake;
        private final long limit;

        Slicing(Sink<Long> down, long skip, long limit) {
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
        public void accept(long value) {
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
    public final LongStream takeWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, SIZED, SHORT_CIRCUIT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    private boolean taking = true;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(long value) {
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
    public final LongStream dropWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.LongLink<Long>((Sink<Long>) down) {
                    private boolean taking;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept(long value) {
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
    public final Spliterator.OfLong spliterator() {
        Spliterator<?> from = start();
        return previous == null ? (Spliterator.OfLong) from : new PipelineSpliterators.OfLong(this, from);
    }

    @Override
    public final PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public final void forEach(LongConsumer action) {
        if (previous == null) {
            ((Spliterator.OfLong) start()).forEachRemaining(action);
            return;
        }
        Objects.requireNonNull(action);
        run(new Sink.OfLong() {
            @Override
            public void accept(long value) {
                action.accept(value);
            }
        }, false);
    }

    @Override
    public final void forEachOrdered(LongConsumer action) {
        forEach(action);
    }

    @Override
    public final long[] toArray() {
        Spliterator<?> from = start();
        LongArrayBuilder buffer = new LongArrayBuilder();
        buffer.begin(exactSize(from));
        into(buffer, from, false);
        return buffer.toArray();
    }

    /** Folds elements into one value. */
    private static final class Folding extends Sink.OfLong {
        private final LongBinaryOperator op;
        private long result;
        private boolean empty;

        Folding(long identity, boolean empty, LongBinaryOperator op) {
            this.result = identity;
            this.empty = empty;
            this.op = Objects.requireNonNull(op);
        }

        @Override
        public void accept(long value) {
            if (empty) {
                empty = false;
                result = value;
            } else {
                result = op.applyAsLong(result, value);
            }
        }
    }

    @Override
    public final long reduce(long identity, LongBinaryOperator op) {
        return run(new Folding(identity, false, op), false).result;
    }

    @Override
    public final OptionalLong reduce(LongBinaryOperator op) {
        Folding folding = run(new Folding(0, true, op), false);
        return folding.empty ? OptionalLong.empty() : OptionalLong.of(folding.result);
    }

    @Override
    public final <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Spliterator<?> from = start();
        R container = supplier.get();
        into(new Sink.OfLong() {
            @Override
            public void accept(long value) {
                accumulator.accept(container, value);
            }
        }, from, false);
        return container;
    }

    /** Adds up elements. */
    private static final class Summing extends Sink.OfLong {
        private long count;
        private long sum;

        @Override
        public void accept(long value) {
            count++;
            sum += value;
        }
    }

    @Override
    public final long sum() {
        return (long) run(new Summing(), false).sum;
    }

    @Override
    public final OptionalDouble average() {
        Summing all = run(new Summing(), false);
        return all.count > 0 ? OptionalDouble.of((double) all.sum / all.count) : OptionalDouble.empty();
    }

    @Override
    public final OptionalLong min() {
        return reduce(Math::min);
    }

    @Override
    public final OptionalLong max() {
        return reduce(Math::max);
    }

    @Override
    public final long count() {
        return countElements(new CountSink());
    }

    @Override
    public final LongSummaryStatistics summaryStatistics() {
        return collect(LongSummaryStatistics::new, LongSummaryStatistics::accept, LongSummaryStatistics::combine);
    }

    /** Stops at the first element that gives the predicate the wanted result. */
    private static final class Matching extends Sink.OfLong {
        private final LongPredicate predicate;
        private final boolean wanted;
        private boolean found;

        Matching(LongPredicate predicate, boolean wanted) {
            this.predicate = Objects.requireNonNull(predicate);
            this.wanted = wanted;
        }

        @Override
        public void accept(long value) {
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
    public final boolean anyMatch(LongPredicate predicate) {
        return run(new Matching(predicate, true), true).found;
    }

    @Override
    public final boolean allMatch(LongPredicate predicate) {
        return !run(new Matching(predicate, false), true).found;
    }

    @Override
    public final boolean noneMatch(LongPredicate predicate) {
        return !run(new Matching(predicate, true), true).found;
    }

    /** Stops at the first element. */
    private static final class Finding extends Sink.OfLong {
        private boolean found;
        private long value;

        @Override
        public void accept(long value) {
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
    public final OptionalLong findFirst() {
        Finding finding = run(new Finding(), true);
        return finding.found ? OptionalLong.of(finding.value) : OptionalLong.empty();
    }

    @Override
    public final OptionalLong findAny() {
        return findFirst();
    }
}
