package java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * One stage of a pipeline: its source, or an operation on the stage before. Stages form a list back to the source.
 * A terminal operation wraps its sink once for each stage, last to first, and then drives the source into the result.
 * The flags of a stage are spliterator characteristics of its output, and two bits of our own.
 */
abstract class Pipeline<T> {
    static final int ORDERED = Spliterator.ORDERED;
    static final int DISTINCT = Spliterator.DISTINCT;
    static final int SORTED = Spliterator.SORTED;
    static final int SIZED = Spliterator.SIZED;
    /** Some stage up to here may end the run early. */
    static final int SHORT_CIRCUIT = 1 << 24;
    /** Some stage up to here changes the known size in a known way (limit, skip). */
    static final int SIZE_ADJUSTING = 1 << 25;
    private static final int FROM_SOURCE = ORDERED | DISTINCT | SORTED | SIZED;

    private static final String REUSED = "stream has already been operated upon or closed";

    /** The first stage. */
    final Pipeline<?> source;
    /** The stage before, or null for the source. */
    final Pipeline<?> previous;
    /** Characteristics of the output. */
    int flags;

    private boolean used;
    // The rest matters in the source stage only.
    private Spliterator<?> spliterator;
    private Supplier<? extends Spliterator<?>> supplier;
    private boolean parallel;
    private Runnable closeAction;

    Pipeline(Spliterator<?> spliterator, boolean parallel) {
        this(flagsOf(spliterator), parallel);
        this.spliterator = spliterator;
    }

    Pipeline(Supplier<? extends Spliterator<?>> supplier, int characteristics, boolean parallel) {
        this(characteristics & FROM_SOURCE, parallel);
        this.supplier = supplier;
    }

    private Pipeline(int flags, boolean parallel) {
        this.source = this;
        this.previous = null;
        this.flags = flags;
        this.parallel = parallel;
    }

    /** Adds a stage that clears some flags of its input and sets others. */
    Pipeline(Pipeline<?> previous, int clear, int set) {
        previous.claim();
        this.previous = previous;
        this.source = previous.source;
        this.flags = previous.flags & ~clear | set;
    }

    private static int flagsOf(Spliterator<?> spliterator) {
        int flags = spliterator.characteristics() & FROM_SOURCE;
        boolean natural = (flags & SORTED) == 0 || spliterator.getComparator() == null;
        return natural ? flags : flags & ~SORTED;
    }

    private void claim() {
        if (used) {
            throw new IllegalStateException(REUSED);
        }
        used = true;
    }

    final boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Returns the sink that does this stage's work and feeds the given one. */
    abstract Sink<?> wrap(Sink<?> down);

    /** Drives a spliterator of this stage's shape into a sink, asking for cancellation when told to. */
    abstract void drive(Spliterator<?> from, Sink<?> to, boolean mayStop);

    /** Pushes one element of a spliterator of this stage's shape into a sink; false if there is none. */
    abstract boolean pushOne(Spliterator<?> from, Sink<?> to);

    /** Returns the size of the output for a given size of the input; only called for size-adjusting stages. */
    long adjustSize(long size) {
        return size;
    }

    /** Wraps a terminal sink in all the stages. */
    final Sink<?> wrapAll(Sink<?> terminal) {
        Sink<?> sink = terminal;
        for (Pipeline<?> stage = this; stage.previous != null; stage = stage.previous) {
            sink = stage.wrap(sink);
        }
        return sink;
    }

    /** Returns the source's spliterator and uses this stage up: the start of each terminal operation. */
    final Spliterator<?> start() {
        claim();
        return takeSource();
    }

    private Spliterator<?> takeSource() {
        Spliterator<?> from = source.spliterator;
        if (from == null) {
            if (source.supplier == null) {
                throw new IllegalStateException("source already consumed or closed");
            }
            from = source.supplier.get();
        }
        source.spliterator = null;
        source.supplier = null;
        return from;
    }

    /** Runs the pipeline into a terminal sink and returns that. */
    final <K extends Sink<?>> K run(K terminal, boolean terminalMayStop) {
        Spliterator<?> from = start();
        into(terminal, from, terminalMayStop);
        return terminal;
    }

    /** Runs the stages over what a source spliterator has left. */
    final void into(Sink<?> terminal, Spliterator<?> from, boolean terminalMayStop) {
        Sink<?> sink = wrapAll(terminal);
        sink.begin(from.getExactSizeIfKnown());
        source.drive(from, sink, terminalMayStop || has(SHORT_CIRCUIT));
        sink.end();
    }

    /** Returns the exact number of elements that will come from a source spliterator, or -1. */
    final long exactSize(Spliterator<?> from) {
        if (!has(SIZED)) {
            return -1;
        }
        long size = from.getExactSizeIfKnown();
        return size < 0 || !has(SIZE_ADJUSTING) ? size : adjustedThroughAll(size);
    }

    private long adjustedThroughAll(long size) {
        return previous == null ? size : adjustSize(previous.adjustedThroughAll(size));
    }

    /** Counts elements, without running the stages when the count is known. */
    final long countElements(CountSink counter) {
        Spliterator<?> from = start();
        long known = exactSize(from);
        if (known >= 0) {
            return known;
        }
        into(counter, from, false);
        return counter.count;
    }

    /** Counts elements of any shape. */
    static final class CountSink extends Sink<Object> {
        long count;

        @Override
        public void accept(Object value) {
            count++;
        }

        @Override
        public void accept(int value) {
            count++;
        }

        @Override
        public void accept(long value) {
            count++;
        }

        @Override
        public void accept(double value) {
            count++;
        }
    }

    /** Tells whether parallel running was asked for last. */
    public final boolean isParallel() {
        return source.parallel;
    }

    final void setParallel(boolean value) {
        source.parallel = value;
    }

    final void addCloseAction(Runnable action) {
        if (used) {
            throw new IllegalStateException(REUSED);
        }
        Objects.requireNonNull(action);
        Runnable first = source.closeAction;
        source.closeAction = first == null ? action : inTurn(first, action);
    }

    /** Returns an action that runs both, the second also when the first fails. */
    static Runnable inTurn(Runnable first, Runnable second) {
        return new Runnable() {
            @Override
            public void run() {
                try {
                    first.run();
                } catch (Throwable failure) {
                    try {
                        second.run();
                    } catch (Throwable another) {
                        if (another != failure) {
                            failure.addSuppressed(another);
                        }
                    }
                    throw failure;
                }
                second.run();
            }
        };
    }

    /** Closes the pipeline; its close actions run once. */
    public final void close() {
        used = true;
        source.spliterator = null;
        source.supplier = null;
        Runnable action = source.closeAction;
        source.closeAction = null;
        if (action != null) {
            action.run();
        }
    }

    /** Refuses a negative limit or skip. */
    static void checkCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
    }

    /** Returns how many elements a slice keeps of so many. */
    static long sliceSize(long size, long skip, long limit) {
        if (size < 0) {
            return -1;
        }
        long rest = Math.max(0, size - skip);
        return limit < 0 ? rest : Math.min(rest, limit);
    }
}
