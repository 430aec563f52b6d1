//: IntPipeline Type=Int type=int Box=Integer
//: LongPipeline Type=Long type=long Box=Long
//: DoublePipeline Type=Double type=double Box=Double
package java.util.stream;

import java.util.Objects;
//: if IntPipeline LongPipeline
import java.util.OptionalDouble;
//: end
import java.util.Optional$Type$;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.$Type$SummaryStatistics;
import java.util.function.BiConsumer;
import java.util.function.$Type$BinaryOperator;
import java.util.function.$Type$Consumer;
import java.util.function.$Type$Function;
import java.util.function.$Type$Predicate;
//: if LongPipeline DoublePipeline
import java.util.function.$Type$ToIntFunction;
//: end
//: if IntPipeline DoublePipeline
import java.util.function.$Type$ToLongFunction;
//: end
//: if IntPipeline LongPipeline
import java.util.function.$Type$ToDoubleFunction;
//: end
import java.util.function.$Type$UnaryOperator;
import java.util.function.Obj$Type$Consumer;
import java.util.function.Supplier;

/** A stage that gives $type$ values. The source stage is an instance of the class itself. */
@SuppressWarnings("unchecked")
class $Type$Pipeline extends Pipeline<$Box$> implements $Type$Stream {
    $Type$Pipeline(Spliterator.Of$Type$ spliterator, boolean parallel) {
        super(spliterator, parallel);
    }

    $Type$Pipeline(Supplier<? extends Spliterator.Of$Type$> supplier, int characteristics, boolean parallel) {
        super(supplier, characteristics, parallel);
    }

    $Type$Pipeline(Pipeline<?> previous, int clear, int set) {
        super(previous, clear, set);
    }

    @Override
    Sink<?> wrap(Sink<?> down) {
        return down;
    }

    @Override
    final void drive(Spliterator<?> from, Sink<?> to, boolean mayStop) {
        Spliterator.Of$Type$ elements = (Spliterator.Of$Type$) from;
        $Type$Consumer consumer = to;
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
        $Type$Consumer consumer = to;
        return ((Spliterator.Of$Type$) from).tryAdvance(consumer);
    }

    // Modes

    @Override
    public final $Type$Stream sequential() {
        setParallel(false);
        return this;
    }

    @Override
    public final $Type$Stream parallel() {
        setParallel(true);
        return this;
    }

    @Override
    public final $Type$Stream unordered() {
        return has(ORDERED) ? new $Type$Pipeline(this, ORDERED, 0) : this;
    }

    @Override
    public final $Type$Stream onClose(Runnable closeHandler) {
        addCloseAction(closeHandler);
        return this;
    }

    // Stages that treat elements one by one

    @Override
    public final $Type$Stream filter($Type$Predicate predicate) {
        Objects.requireNonNull(predicate);
        return new $Type$Pipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept($type$ value) {
                        if (predicate.test(value)) {
                            down.accept(value);
                        }
                    }
                };
            }
        };
    }

    @Override
    public final $Type$Stream map($Type$UnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new $Type$Pipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept(mapper.applyAs$Type$(value));
                    }
                };
            }
        };
    }

    @Override
    public final <U> Stream<U> mapToObj($Type$Function<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, SORTED | DISTINCT);
    }

    @Override
    public final Stream<$Box$> boxed() {
        return toObjects($Box$::valueOf, 0);
    }

    private <U> Stream<U> toObjects($Type$Function<? extends U> mapper, int clear) {
        return new RefPipeline<U>(this, clear, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<U>((Sink<U>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept(mapper.apply(value));
                    }
                };
            }
        };
    }

//: if LongPipeline DoublePipeline
    @Override
    public final IntStream mapToInt($Type$ToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<Integer>((Sink<Integer>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept(mapper.applyAsInt(value));
                    }
                };
            }
        };
    }

//: end
//: if IntPipeline DoublePipeline
    @Override
    public final LongStream mapToLong($Type$ToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<Long>((Sink<Long>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept(mapper.applyAsLong(value));
                    }
                };
            }
        };
    }

//: end
//: if IntPipeline LongPipeline
    @Override
    public final DoubleStream mapToDouble($Type$ToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, SORTED | DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<Double>((Sink<Double>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept(mapper.applyAsDouble(value));
                    }
                };
            }
        };
    }

//: end
//: if IntPipeline
    @Override
    public final LongStream asLongStream() {
        return new LongPipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<Long>((Sink<Long>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept((long) value);
                    }
                };
            }
        };
    }

//: end
//: if IntPipeline LongPipeline
    @Override
    public final DoubleStream asDoubleStream() {
        return new DoublePipeline(this, DISTINCT, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<Double>((Sink<Double>) down) {
                    @Override
                    public void accept($type$ value) {
                        down.accept((double) value);
                    }
                };
            }
        };
    }

//: end
    @Override
    public final $Type$Stream peek($Type$Consumer action) {
        Objects.requireNonNull(action);
        return new $Type$Pipeline(this, 0, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    @Override
                    public void accept($type$ value) {
                        action.accept(value);
                        down.accept(value);
                    }
                };
            }
        };
    }

    @Override
    public final $Type$Stream flatMap($Type$Function<? extends $Type$Stream> mapper) {
        Objects.requireNonNull(mapper);
        return new $Type$Pipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new FlatSinks.From$Type$<$Box$>((Sink<$Box$>) down) {
                    @Override
                    public void accept($type$ value) {
                        try ($Type$Stream inner = mapper.apply(value)) {
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
    public final $Type$Stream mapMulti($Type$MapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new $Type$Pipeline(this, SORTED | DISTINCT | SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept($type$ value) {
                        mapper.accept(value, ($Type$Consumer) down);
                    }
                };
            }
        };
    }

    // Stages with state

    @Override
    public final $Type$Stream distinct() {
        return boxed().distinct().mapTo$Type$(value -> value);
    }

    @Override
    public final $Type$Stream sorted() {
        if (has(SORTED)) {
            return new $Type$Pipeline(this, 0, ORDERED);
        }
        return new $Type$Pipeline(this, 0, ORDERED | SORTED) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sorting((Sink<$Box$>) down);
            }
        };
    }

    /** Holds all elements back until the end, then sorts them. */
    private static final class Sorting extends Sink.$Type$Link<$Box$> {
        private $Type$ArrayBuilder buffer;
        private boolean mayStop;

        Sorting(Sink<$Box$> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            buffer = new $Type$ArrayBuilder();
            buffer.begin(size);
        }

        @Override
        public void accept($type$ value) {
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
    public final $Type$Stream limit(long maxSize) {
        checkCount(maxSize);
        return slice(0, maxSize);
    }

    @Override
    public final $Type$Stream skip(long n) {
        checkCount(n);
        return n == 0 ? this : slice(n, -1);
    }

    private $Type$Stream slice(long skip, long limit) {
        return new $Type$Pipeline(this, 0, limit < 0 ? SIZE_ADJUSTING : SIZE_ADJUSTING | SHORT_CIRCUIT) {
            @Override
            long adjustSize(long size) {
                return sliceSize(size, skip, limit);
            }

            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Slicing((Sink<$Box$>) down, skip, limit);
            }
        };
    }

    private static final class Slicing extends Sink.$Type$Link<$Box$> {
        private long toSkip;
        private long toTake;
        private final long limit;

        Slicing(Sink<$Box$> down, long skip, long limit) {
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
        public void accept($type$ value) {
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
    public final $Type$Stream takeWhile($Type$Predicate predicate) {
        Objects.requireNonNull(predicate);
        return new $Type$Pipeline(this, SIZED, SHORT_CIRCUIT) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    private boolean taking = true;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept($type$ value) {
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
    public final $Type$Stream dropWhile($Type$Predicate predicate) {
        Objects.requireNonNull(predicate);
        return new $Type$Pipeline(this, SIZED, 0) {
            @Override
            Sink<?> wrap(Sink<?> down) {
                return new Sink.$Type$Link<$Box$>((Sink<$Box$>) down) {
                    private boolean taking;

                    @Override
                    void begin(long size) {
                        down.begin(-1);
                    }

                    @Override
                    public void accept($type$ value) {
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
    public final Spliterator.Of$Type$ spliterator() {
        Spliterator<?> from = start();
        return previous == null ? (Spliterator.Of$Type$) from : new PipelineSpliterators.Of$Type$(this, from);
    }

    @Override
    public final PrimitiveIterator.Of$Type$ iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public final void forEach($Type$Consumer action) {
        if (previous == null) {
            ((Spliterator.Of$Type$) start()).forEachRemaining(action);
            return;
        }
        Objects.requireNonNull(action);
        run(new Sink.Of$Type$() {
            @Override
            public void accept($type$ value) {
                action.accept(value);
            }
        }, false);
    }

    @Override
    public final void forEachOrdered($Type$Consumer action) {
        forEach(action);
    }

    @Override
    public final $type$[] toArray() {
        Spliterator<?> from = start();
        $Type$ArrayBuilder buffer = new $Type$ArrayBuilder();
        buffer.begin(exactSize(from));
        into(buffer, from, false);
        return buffer.toArray();
    }

    /** Folds elements into one value. */
    private static final class Folding extends Sink.Of$Type$ {
        private final $Type$BinaryOperator op;
        private $type$ result;
        private boolean empty;

        Folding($type$ identity, boolean empty, $Type$BinaryOperator op) {
            this.result = identity;
            this.empty = empty;
            this.op = Objects.requireNonNull(op);
        }

        @Override
        public void accept($type$ value) {
            if (empty) {
                empty = false;
                result = value;
            } else {
                result = op.applyAs$Type$(result, value);
            }
        }
    }

    @Override
    public final $type$ reduce($type$ identity, $Type$BinaryOperator op) {
        return run(new Folding(identity, false, op), false).result;
    }

    @Override
    public final Optional$Type$ reduce($Type$BinaryOperator op) {
        Folding folding = run(new Folding(0, true, op), false);
        return folding.empty ? Optional$Type$.empty() : Optional$Type$.of(folding.result);
    }

    @Override
    public final <R> R collect(Supplier<R> supplier, Obj$Type$Consumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Spliterator<?> from = start();
        R container = supplier.get();
        into(new Sink.Of$Type$() {
            @Override
            public void accept($type$ value) {
                accumulator.accept(container, value);
            }
        }, from, false);
        return container;
    }

//: if IntPipeline LongPipeline
    /** Adds up elements. */
    private static final class Summing extends Sink.Of$Type$ {
        private long count;
        private long sum;

        @Override
        public void accept($type$ value) {
            count++;
            sum += value;
        }
    }

    @Override
    public final $type$ sum() {
        return ($type$) run(new Summing(), false).sum;
    }

    @Override
    public final OptionalDouble average() {
        Summing all = run(new Summing(), false);
        return all.count > 0 ? OptionalDouble.of((double) all.sum / all.count) : OptionalDouble.empty();
    }
//: end
//: if DoublePipeline
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
//: end

    @Override
    public final Optional$Type$ min() {
        return reduce(Math::min);
    }

    @Override
    public final Optional$Type$ max() {
        return reduce(Math::max);
    }

    @Override
    public final long count() {
        return countElements(new CountSink());
    }

    @Override
    public final $Type$SummaryStatistics summaryStatistics() {
        return collect($Type$SummaryStatistics::new, $Type$SummaryStatistics::accept, $Type$SummaryStatistics::combine);
    }

    /** Stops at the first element that gives the predicate the wanted result. */
    private static final class Matching extends Sink.Of$Type$ {
        private final $Type$Predicate predicate;
        private final boolean wanted;
        private boolean found;

        Matching($Type$Predicate predicate, boolean wanted) {
            this.predicate = Objects.requireNonNull(predicate);
            this.wanted = wanted;
        }

        @Override
        public void accept($type$ value) {
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
    public final boolean anyMatch($Type$Predicate predicate) {
        return run(new Matching(predicate, true), true).found;
    }

    @Override
    public final boolean allMatch($Type$Predicate predicate) {
        return !run(new Matching(predicate, false), true).found;
    }

    @Override
    public final boolean noneMatch($Type$Predicate predicate) {
        return !run(new Matching(predicate, true), true).found;
    }

    /** Stops at the first element. */
    private static final class Finding extends Sink.Of$Type$ {
        private boolean found;
        private $type$ value;

        @Override
        public void accept($type$ value) {
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
    public final Optional$Type$ findFirst() {
        Finding finding = run(new Finding(), true);
        return finding.found ? Optional$Type$.of(finding.value) : Optional$Type$.empty();
    }

    @Override
    public final Optional$Type$ findAny() {
        return findFirst();
    }
}
