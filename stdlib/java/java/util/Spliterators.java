package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Makes spliterators of arrays, collections and iterators, and iterators of spliterators. */
public final class Spliterators {
    /** Sequential sources hand out batches that grow by this much. */
    private static final int BATCH = 1 << 10;
    private static final int MAX_BATCH = 1 << 25;

    private Spliterators() {
    }

    static int sized(int characteristics) {
        return (characteristics & Spliterator.CONCURRENT) == 0
            ? characteristics | Spliterator.SIZED | Spliterator.SUBSIZED : characteristics;
    }

    static int unsized(int characteristics) {
        return characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    private static void rangeCheck(int length, int from, int to) {
        if (from > to)
            throw new ArrayIndexOutOfBoundsException("origin(" + from + ") > fence(" + to + ")");
        if (from < 0)
            throw new ArrayIndexOutOfBoundsException(from);
        if (to > length)
            throw new ArrayIndexOutOfBoundsException(to);
    }

    /** Returns a spliterator over an array. */
    public static <T> Spliterator<T> spliterator(Object[] array, int additionalCharacteristics) {
        return new ArraySpliterator<>(array, 0, array.length, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over part of an array. */
    public static <T> Spliterator<T> spliterator(Object[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        rangeCheck(array.length, fromIndex, toIndex);
        return new ArraySpliterator<>(array, fromIndex, toIndex, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over a collection. */
    public static <T> Spliterator<T> spliterator(Collection<? extends T> c, int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(c), characteristics);
    }

    /** Returns a spliterator over an iterator of known size. */
    public static <T> Spliterator<T> spliterator(Iterator<? extends T> iterator, long size, int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    /** Returns a spliterator over an iterator of unknown size. */
    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> iterator, int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    /** Returns the empty spliterator. */
    public static <T> Spliterator<T> emptySpliterator() {
        return new ArraySpliterator<>(new Object[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    /** Returns an iterator over a spliterator. */
    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        Objects.requireNonNull(spliterator);
        final class Adapter implements Iterator<T>, Consumer<T> {
            private boolean ready;
            private T next;

            public void accept(T t) {
                ready = true;
                next = t;
            }

            public boolean hasNext() {
                if (!ready)
                    spliterator.tryAdvance(this);
                return ready;
            }

            public T next() {
                if (!ready && !hasNext())
                    throw new NoSuchElementException();
                ready = false;
                T t = next;
                next = null;
                return t;
            }
        }
        return new Adapter();
    }

    /** Traverses part of an array. */
    static final class ArraySpliterator<T> implements Spliterator<T> {
        private final Object[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        ArraySpliterator(Object[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        public Spliterator<T> trySplit() {
            int low = index;
            int middle = low + fence >>> 1;
            if (low >= middle)
                return null;
            index = middle;
            return new ArraySpliterator<>(array, low, middle, characteristics);
        }

        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++)
                action.accept((T) array[i]);
        }

        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index >= fence)
                return false;
            action.accept((T) array[index++]);
            return true;
        }

        public long estimateSize() {
            return fence - index;
        }

        public int characteristics() {
            return characteristics;
        }

        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    /** Traverses a list of constant access time. */
    static final class ListSpliterator<T> implements Spliterator<T> {
        private final List<T> list;
        private int index;
        /** The end; -1 until the traversal begins. */
        private int fence;

        ListSpliterator(List<T> list) {
            this(list, 0, -1);
        }

        private ListSpliterator(List<T> list, int index, int fence) {
            this.list = list;
            this.index = index;
            this.fence = fence;
        }

        private int fence() {
            if (fence < 0)
                fence = list.size();
            return fence;
        }

        public Spliterator<T> trySplit() {
            int low = index;
            int middle = low + fence() >>> 1;
            if (low >= middle)
                return null;
            index = middle;
            return new ListSpliterator<>(list, low, middle);
        }

        /** A whole list is traversed by its own loop, which fails fast. */
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int i = index;
            int end = fence();
            index = end;
            if (i == 0 && end == list.size()) {
                list.forEach(action);
                return;
            }
            try {
                for (; i < end; i++)
                    action.accept(list.get(i));
            } catch (IndexOutOfBoundsException e) {
                throw list.size() < end ? new ConcurrentModificationException() : e;
            }
        }

        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index >= fence())
                return false;
            action.accept(list.get(index++));
            return true;
        }

        public long estimateSize() {
            return fence() - index;
        }

        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }

    /** Traverses a collection or an iterator. */
    static class IteratorSpliterator<T> implements Spliterator<T> {
        private final Collection<? extends T> collection;
        private Iterator<? extends T> it;
        private final int characteristics;
        private long size;
        private int batch;

        IteratorSpliterator(Collection<? extends T> collection, int characteristics) {
            this.collection = collection;
            this.characteristics = sized(characteristics);
        }

        IteratorSpliterator(Iterator<? extends T> it, long size, int characteristics) {
            this.collection = null;
            this.it = it;
            this.size = size;
            this.characteristics = characteristics;
        }

        /** Binds late to a collection: at the first use. */
        private void start() {
            if (it == null) {
                it = collection.iterator();
                size = collection.size();
            }
        }

        public Spliterator<T> trySplit() {
            start();
            if (size <= 1 || !it.hasNext())
                return null;
            batch = (int) Math.min(Math.min(batch + BATCH, size), MAX_BATCH);
            Object[] part = new Object[batch];
            int n = 0;
            while (n < batch && it.hasNext())
                part[n++] = it.next();
            if (size != Long.MAX_VALUE)
                size -= n;
            return new ArraySpliterator<>(part, 0, n, sized(characteristics));
        }

        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (it == null) {
                start();
                size = 0;
                collection.forEach(action);
                it = Collections.emptyIterator();
            } else {
                it.forEachRemaining(action);
            }
        }

        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            start();
            if (!it.hasNext())
                return false;
            if (size > 0 && size != Long.MAX_VALUE)
                size--;
            action.accept(it.next());
            return true;
        }

        public long estimateSize() {
            start();
            return size;
        }

        public int characteristics() {
            return characteristics;
        }

        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    /** Traverses a tree; its parts have estimated sizes, and their elements an order of their own. */
    static final class TreeSpliterator<T> extends IteratorSpliterator<T> {
        private final int kind;
        private final Comparator<? super T> order;

        TreeSpliterator(Collection<? extends T> tree, int kind, Comparator<? super T> order) {
            super(tree, kind);
            this.kind = kind | SIZED | ORDERED;
            this.order = order;
        }

        @Override
        public int characteristics() {
            return kind;
        }

        @Override
        public Comparator<? super T> getComparator() {
            return (kind & SORTED) != 0 ? order : super.getComparator();
        }
    }

    /** Implements splitting over {@code tryAdvance}. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private final int characteristics;
        private long est;
        private int batch;

        /** Creates a spliterator of an estimated size. */
        protected AbstractSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            this.characteristics = (additionalCharacteristics & SIZED) != 0
                ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            if (est <= 1)
                return null;
            int limit = (int) Math.min(Math.min(batch + BATCH, est), MAX_BATCH);
            ArrayList<T> part = new ArrayList<>();
            while (part.size() < limit && tryAdvance(part::add))
                continue;
            if (part.isEmpty())
                return null;
            batch = part.size();
            if (est != Long.MAX_VALUE)
                est -= batch;
            return new ArraySpliterator<>(part.toArray(), 0, batch, sized(characteristics));
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    /** Returns a spliterator over an array. */
    public static Spliterator.OfInt spliterator(int[] array, int additionalCharacteristics) {
        return new IntArray(array, 0, array.length, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over part of an array. */
    public static Spliterator.OfInt spliterator(int[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        rangeCheck(array.length, fromIndex, toIndex);
        return new IntArray(array, fromIndex, toIndex, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over an iterator of known size. */
    public static Spliterator.OfInt spliterator(PrimitiveIterator.OfInt iterator, long size, int characteristics) {
        return new IntIteration(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    /** Returns a spliterator over an iterator of unknown size. */
    public static Spliterator.OfInt spliteratorUnknownSize(PrimitiveIterator.OfInt iterator, int characteristics) {
        return new IntIteration(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    /** Returns the empty spliterator. */
    public static Spliterator.OfInt emptyIntSpliterator() {
        return new IntArray(new int[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    /** Returns an iterator over a spliterator. */
    public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
        Objects.requireNonNull(spliterator);
        final class Adapter implements PrimitiveIterator.OfInt, IntConsumer {
            private boolean ready;
            private int next;

            public void accept(int value) {
                ready = true;
                next = value;
            }

            public boolean hasNext() {
                if (!ready)
                    spliterator.tryAdvance(this);
                return ready;
            }

            public int nextInt() {
                if (!ready && !hasNext())
                    throw new NoSuchElementException();
                ready = false;
                return next;
            }
        }
        return new Adapter();
    }

    private static final class IntArray implements Spliterator.OfInt {
        private final int[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        IntArray(int[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        public Spliterator.OfInt trySplit() {
            int low = index;
            int middle = low + fence >>> 1;
            if (low >= middle)
                return null;
            index = middle;
            return new IntArray(array, low, middle, characteristics);
        }

        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++)
                action.accept(array[i]);
        }

        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence)
                return false;
            action.accept(array[index++]);
            return true;
        }

        public long estimateSize() {
            return fence - index;
        }

        public int characteristics() {
            return characteristics;
        }

        public Comparator<? super Integer> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    private static final class IntIteration extends AbstractIntSpliterator {
        private final PrimitiveIterator.OfInt it;

        IntIteration(PrimitiveIterator.OfInt it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext())
                return false;
            action.accept(it.nextInt());
            return true;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    /** Implements splitting over {@code tryAdvance}. */
    public abstract static class AbstractIntSpliterator implements Spliterator.OfInt {
        private final int characteristics;
        private long est;
        private int batch;

        /** Creates a spliterator of an estimated size. */
        protected AbstractIntSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            this.characteristics = (additionalCharacteristics & SIZED) != 0
                ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (est <= 1)
                return null;
            int[] part = new int[(int) Math.min(Math.min(batch + BATCH, est), MAX_BATCH)];
            int[] count = new int[1];
            while (count[0] < part.length && tryAdvance((IntConsumer) value -> part[count[0]++] = value))
                continue;
            if (count[0] == 0)
                return null;
            batch = count[0];
            if (est != Long.MAX_VALUE)
                est -= batch;
            return new IntArray(part, 0, batch, sized(characteristics));
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    /** Returns a spliterator over an array. */
    public static Spliterator.OfLong spliterator(long[] array, int additionalCharacteristics) {
        return new LongArray(array, 0, array.length, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over part of an array. */
    public static Spliterator.OfLong spliterator(long[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        rangeCheck(array.length, fromIndex, toIndex);
        return new LongArray(array, fromIndex, toIndex, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over an iterator of known size. */
    public static Spliterator.OfLong spliterator(PrimitiveIterator.OfLong iterator, long size, int characteristics) {
        return new LongIteration(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    /** Returns a spliterator over an iterator of unknown size. */
    public static Spliterator.OfLong spliteratorUnknownSize(PrimitiveIterator.OfLong iterator, int characteristics) {
        return new LongIteration(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    /** Returns the empty spliterator. */
    public static Spliterator.OfLong emptyLongSpliterator() {
        return new LongArray(new long[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    /** Returns an iterator over a spliterator. */
    public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
        Objects.requireNonNull(spliterator);
        final class Adapter implements PrimitiveIterator.OfLong, LongConsumer {
            private boolean ready;
            private long next;

            public void accept(long value) {
                ready = true;
                next = value;
            }

            public boolean hasNext() {
                if (!ready)
                    spliterator.tryAdvance(this);
                return ready;
            }

            public long nextLong() {
                if (!ready && !hasNext())
                    throw new NoSuchElementException();
                ready = false;
                return next;
            }
        }
        return new Adapter();
    }

    private static final class LongArray implements Spliterator.OfLong {
        private final long[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        LongArray(long[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        public Spliterator.OfLong trySplit() {
            int low = index;
            int middle = low + fence >>> 1;
            if (low >= middle)
                return null;
            index = middle;
            return new LongArray(array, low, middle, characteristics);
        }

        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++)
                action.accept(array[i]);
        }

        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence)
                return false;
            action.accept(array[index++]);
            return true;
        }

        public long estimateSize() {
            return fence - index;
        }

        public int characteristics() {
            return characteristics;
        }

        public Comparator<? super Long> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    private static final class LongIteration extends AbstractLongSpliterator {
        private final PrimitiveIterator.OfLong it;

        LongIteration(PrimitiveIterator.OfLong it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext())
                return false;
            action.accept(it.nextLong());
            return true;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    /** Implements splitting over {@code tryAdvance}. */
    public abstract static class AbstractLongSpliterator implements Spliterator.OfLong {
        private final int characteristics;
        private long est;
        private int batch;

        /** Creates a spliterator of an estimated size. */
        protected AbstractLongSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            this.characteristics = (additionalCharacteristics & SIZED) != 0
                ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (est <= 1)
                return null;
            long[] part = new long[(int) Math.min(Math.min(batch + BATCH, est), MAX_BATCH)];
            int[] count = new int[1];
            while (count[0] < part.length && tryAdvance((LongConsumer) value -> part[count[0]++] = value))
                continue;
            if (count[0] == 0)
                return null;
            batch = count[0];
            if (est != Long.MAX_VALUE)
                est -= batch;
            return new LongArray(part, 0, batch, sized(characteristics));
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    /** Returns a spliterator over an array. */
    public static Spliterator.OfDouble spliterator(double[] array, int additionalCharacteristics) {
        return new DoubleArray(array, 0, array.length, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over part of an array. */
    public static Spliterator.OfDouble spliterator(double[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        rangeCheck(array.length, fromIndex, toIndex);
        return new DoubleArray(array, fromIndex, toIndex, sized(additionalCharacteristics));
    }

    /** Returns a spliterator over an iterator of known size. */
    public static Spliterator.OfDouble spliterator(PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
        return new DoubleIteration(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    /** Returns a spliterator over an iterator of unknown size. */
    public static Spliterator.OfDouble spliteratorUnknownSize(PrimitiveIterator.OfDouble iterator, int characteristics) {
        return new DoubleIteration(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    /** Returns the empty spliterator. */
    public static Spliterator.OfDouble emptyDoubleSpliterator() {
        return new DoubleArray(new double[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    /** Returns an iterator over a spliterator. */
    public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
        Objects.requireNonNull(spliterator);
        final class Adapter implements PrimitiveIterator.OfDouble, DoubleConsumer {
            private boolean ready;
            private double next;

            public void accept(double value) {
                ready = true;
                next = value;
            }

            public boolean hasNext() {
                if (!ready)
                    spliterator.tryAdvance(this);
                return ready;
            }

            public double nextDouble() {
                if (!ready && !hasNext())
                    throw new NoSuchElementException();
                ready = false;
                return next;
            }
        }
        return new Adapter();
    }

    private static final class DoubleArray implements Spliterator.OfDouble {
        private final double[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        DoubleArray(double[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        public Spliterator.OfDouble trySplit() {
            int low = index;
            int middle = low + fence >>> 1;
            if (low >= middle)
                return null;
            index = middle;
            return new DoubleArray(array, low, middle, characteristics);
        }

        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++)
                action.accept(array[i]);
        }

        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence)
                return false;
            action.accept(array[index++]);
            return true;
        }

        public long estimateSize() {
            return fence - index;
        }

        public int characteristics() {
            return characteristics;
        }

        public Comparator<? super Double> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    private static final class DoubleIteration extends AbstractDoubleSpliterator {
        private final PrimitiveIterator.OfDouble it;

        DoubleIteration(PrimitiveIterator.OfDouble it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext())
                return false;
            action.accept(it.nextDouble());
            return true;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (hasCharacteristics(SORTED))
                return null;
            throw new IllegalStateException();
        }
    }

    /** Implements splitting over {@code tryAdvance}. */
    public abstract static class AbstractDoubleSpliterator implements Spliterator.OfDouble {
        private final int characteristics;
        private long est;
        private int batch;

        /** Creates a spliterator of an estimated size. */
        protected AbstractDoubleSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            this.characteristics = (additionalCharacteristics & SIZED) != 0
                ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (est <= 1)
                return null;
            double[] part = new double[(int) Math.min(Math.min(batch + BATCH, est), MAX_BATCH)];
            int[] count = new int[1];
            while (count[0] < part.length && tryAdvance((DoubleConsumer) value -> part[count[0]++] = value))
                continue;
            if (count[0] == 0)
                return null;
            batch = count[0];
            if (est != Long.MAX_VALUE)
                est -= batch;
            return new DoubleArray(part, 0, batch, sized(characteristics));
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }
}
