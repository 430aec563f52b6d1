package java.util;

import java.util.function.Consumer;

/** Walks the buckets of a hash table from one index to before another; splits between buckets, binds when first used. */
abstract class HashSpliterator<K, V, T> implements Spliterator<T> {
    static final class OfKeys<K, V> extends HashSpliterator<K, V, K> {
        OfKeys(HashMap<K, V> map) {
            super(map, DISTINCT);
        }

        private OfKeys(HashSpliterator<K, V, ?> other, int end) {
            super(other, end);
        }

        @Override
        K element(HashMap.Node<K, V> node) {
            return node.key;
        }

        @Override
        Spliterator<K> prefix(int end) {
            return new OfKeys<>(this, end);
        }
    }

    static final class OfValues<K, V> extends HashSpliterator<K, V, V> {
        OfValues(HashMap<K, V> map) {
            super(map, 0);
        }

        private OfValues(HashSpliterator<K, V, ?> other, int end) {
            super(other, end);
        }

        @Override
        V element(HashMap.Node<K, V> node) {
            return node.value;
        }

        @Override
        Spliterator<V> prefix(int end) {
            return new OfValues<>(this, end);
        }
    }

    static final class OfEntries<K, V> extends HashSpliterator<K, V, Map.Entry<K, V>> {
        OfEntries(HashMap<K, V> map) {
            super(map, DISTINCT);
        }

        private OfEntries(HashSpliterator<K, V, ?> other, int end) {
            super(other, end);
        }

        @Override
        Map.Entry<K, V> element(HashMap.Node<K, V> node) {
            return node;
        }

        @Override
        Spliterator<Map.Entry<K, V>> prefix(int end) {
            return new OfEntries<>(this, end);
        }
    }

    private final HashMap<K, V> map;
    private final int kind;
    private HashMap.Node<K, V> node;
    private int index;
    /** The index to stop at; negative before binding. */
    private int end = -1;
    private int estimate;
    private int expected;

    private HashSpliterator(HashMap<K, V> map, int kind) {
        this.map = map;
        this.kind = kind;
    }

    /** Makes the part of another before an index. */
    private HashSpliterator(HashSpliterator<K, V, ?> other, int end) {
        this(other.map, other.kind);
        this.index = other.index;
        this.end = end;
        this.estimate = other.estimate;
        this.expected = other.expected;
    }

    abstract T element(HashMap.Node<K, V> node);

    abstract Spliterator<T> prefix(int end);

    private void bind() {
        if (end >= 0)
            return;
        estimate = map.size;
        expected = map.modCount;
        end = map.table == null ? 0 : map.table.length;
    }

    /** Returns the next node, or null. */
    private HashMap.Node<K, V> next() {
        while (node == null && index < end)
            node = map.table[index++];
        HashMap.Node<K, V> result = node;
        if (result != null)
            node = result.next;
        return result;
    }

    private void checkUnchanged() {
        if (map.modCount != expected)
            throw new ConcurrentModificationException();
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        HashMap.Node<K, V> found = next();
        if (found == null)
            return false;
        action.accept(element(found));
        checkUnchanged();
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        HashMap.Node<K, V> found = next();
        if (found == null)
            return;
        for (; found != null; found = next())
            action.accept(element(found));
        checkUnchanged();
    }

    @Override
    public Spliterator<T> trySplit() {
        bind();
        int middle = index + end >>> 1;
        if (index >= middle || node != null)
            return null;
        estimate >>>= 1;
        Spliterator<T> result = prefix(middle);
        index = middle;
        return result;
    }

    @Override
    public long estimateSize() {
        bind();
        return estimate;
    }

    @Override
    public int characteristics() {
        return kind | (end < 0 || estimate == map.size ? SIZED : 0);
    }
}
