package java.util.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Spliterators over pipelines. One element is pushed in at a time, and what comes out waits in a buffer; asked for all
 * elements at once, the pipeline runs as a whole. They do not split.
 */
final class PipelineSpliterators {
    private PipelineSpliterators() {
    }

    /** What all shapes share. */
    abstract static class Base {
        final Pipeline<?> pipeline;
        final Spliterator<?> from;
        Sink<?> bufferSink;
        int position;
        private Sink<?> head;
        private boolean finished;

        Base(Pipeline<?> pipeline, Spliterator<?> from) {
            this.pipeline = pipeline;
            this.from = from;
        }

        abstract int buffered();

        abstract void clearBuffer();

        /** Moves to the next buffered element, running the pipeline when there is none. */
        final boolean advance() {
            if (head == null) {
                if (finished) {
                    return false;
                }
                head = pipeline.wrapAll(bufferSink);
                head.begin(from.getExactSizeIfKnown());
                return fill();
            }
            position++;
            return position < buffered() || fill();
        }

        private boolean fill() {
            position = 0;
            clearBuffer();
            while (buffered() == 0) {
                if (head.cancellationRequested() || !pipeline.source.pushOne(from, head)) {
                    if (finished) {
                        return false;
                    }
                    finished = true;
                    head.end();
                }
            }
            return true;
        }

        /** Tells whether nothing has been taken yet, in which case the caller takes everything. */
        final boolean startWhole() {
            boolean whole = head == null && !finished;
            if (whole) {
                finished = true;
            }
            return whole;
        }

        public final long estimateSize() {
            long exact = pipeline.exactSize(from);
            return exact >= 0 ? exact : from.estimateSize();
        }

        public final int characteristics() {
            int own = Pipeline.ORDERED | Pipeline.DISTINCT | Pipeline.SORTED;
            int result = pipeline.flags & own;
            boolean sized = head == null && pipeline.exactSize(from) >= 0;
            return sized ? result | Spliterator.SIZED | from.characteristics() & Spliterator.SUBSIZED : result;
        }

        /** Returns null, the comparator of natural order, if the elements are sorted. */
        final <C> Comparator<C> sortedComparator() {
            if (!pipeline.has(Pipeline.SORTED)) {
                throw new IllegalStateException();
            }
            return null;
        }
    }

    /** The elements of a pipeline of references. */
    static final class OfRef<T> extends Base implements Spliterator<T> {
        private final ArrayList<T> buffer = new ArrayList<T>();

        OfRef(Pipeline<?> pipeline, Spliterator<?> from) {
            super(pipeline, from);
            bufferSink = new Sink<T>() {
                @Override
                public void accept(T value) {
                    buffer.add(value);
                }
            };
        }

        @Override
        int buffered() {
            return buffer.size();
        }

        @Override
        void clearBuffer() {
            buffer.clear();
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!advance()) {
                return false;
            }
            action.accept(buffer.get(position));
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!startWhole()) {
                while (tryAdvance(action)) {
                    continue;
                }
                return;
            }
            pipeline.into(new Sink<T>() {
                @Override
                public void accept(T value) {
                    action.accept(value);
                }
            }, from, false);
        }

        @Override
        public Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public Comparator<? super T> getComparator() {
            return sortedComparator();
        }
    }

    /** The elements of a pipeline of int values. */
    static final class OfInt extends Base implements Spliterator.OfInt {
        private final IntArrayBuilder buffer = new IntArrayBuilder();

        OfInt(Pipeline<?> pipeline, Spliterator<?> from) {
            super(pipeline, from);
            bufferSink = buffer;
        }

        @Override
        int buffered() {
            return buffer.size();
        }

        @Override
        void clearBuffer() {
            buffer.clear();
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!advance()) {
                return false;
            }
            action.accept(buffer.get(position));
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!startWhole()) {
                while (tryAdvance(action)) {
                    continue;
                }
                return;
            }
            pipeline.into(new Sink.OfInt() {
                @Override
                public void accept(int value) {
                    action.accept(value);
                }
            }, from, false);
        }

        @Override
        public Spliterator.OfInt trySplit() {
            return null;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return sortedComparator();
        }
    }

    /** The elements of a pipeline of long values. */
    static final class OfLong extends Base implements Spliterator.OfLong {
        private final LongArrayBuilder buffer = new LongArrayBuilder();

        OfLong(Pipeline<?> pipeline, Spliterator<?> from) {
            super(pipeline, from);
            bufferSink = buffer;
        }

        @Override
        int buffered() {
            return buffer.size();
        }

        @Override
        void clearBuffer() {
            buffer.clear();
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!advance()) {
                return false;
            }
            action.accept(buffer.get(position));
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!startWhole()) {
                while (tryAdvance(action)) {
                    continue;
                }
                return;
            }
            pipeline.into(new Sink.OfLong() {
                @Override
                public void accept(long value) {
                    action.accept(value);
                }
            }, from, false);
        }

        @Override
        public Spliterator.OfLong trySplit() {
            return null;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return sortedComparator();
        }
    }

    /** The elements of a pipeline of double values. */
    static final class OfDouble extends Base implements Spliterator.OfDouble {
        private final DoubleArrayBuilder buffer = new DoubleArrayBuilder();

        OfDouble(Pipeline<?> pipeline, Spliterator<?> from) {
            super(pipeline, from);
            bufferSink = buffer;
        }

        @Override
        int buffered() {
            return buffer.size();
        }

        @Override
        void clearBuffer() {
            buffer.clear();
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!advance()) {
                return false;
            }
            action.accept(buffer.get(position));
            return true;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!startWhole()) {
                while (tryAdvance(action)) {
                    continue;
                }
                return;
            }
            pipeline.into(new Sink.OfDouble() {
                @Override
                public void accept(double value) {
                    action.accept(value);
                }
            }, from, false);
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            return null;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            return sortedComparator();
        }
    }
}
