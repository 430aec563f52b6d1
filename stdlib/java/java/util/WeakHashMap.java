package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A hash table whose mappings go when their keys are collected. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final Object NULL_KEY = new Object();

    private static final class Node<V> extends WeakReference<Object> {
        final int hash;
        V value;
        Node<V> next;

        Node(Object key, V value, ReferenceQueue<Object> queue, int hash, Node<V> next) {
            super(key, queue);
            this.hash = hash;
            this.value = value;
            this.next = next;
        }
    }

    private Node<V>[] table;
    private int size;
    private int modCount;
    private final float loadFactor;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

    /** Creates a map with the given capacity and load factor. */
    public WeakHashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0)
            throw new IllegalArgumentException("Illegal Initial Capacity: " + initialCapacity);
        if (!(loadFactor > 0))
            throw new IllegalArgumentException("Illegal Load factor: " + loadFactor);
        this.loadFactor = loadFactor;
        int length = Integer.highestOneBit(Math.max(1, Math.min(initialCapacity, 1 << 30)));
        allocate(length < initialCapacity && length < 1 << 30 ? length << 1 : length);
    }

    /** Creates a map with the given capacity. */
    public WeakHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    /** Creates an empty map. */
    public WeakHashMap() {
        this(16, 0.75f);
    }

    /** Creates a map of the mappings of {@code m}. */
    public WeakHashMap(Map<? extends K, ? extends V> m) {
        this(Math.max((int) Math.ceil(m.size() / 0.75), 16), 0.75f);
        putAll(m);
    }

    @SuppressWarnings("unchecked")
    private void allocate(int length) {
        table = (Node<V>[]) new Node[length];
    }

    /** Creates a map that holds {@code numMappings} without growing. */
    public static <K, V> WeakHashMap<K, V> newWeakHashMap(int numMappings) {
        return new WeakHashMap<>(HashMap.capacityFor(numMappings));
    }

    private static int hash(Object key) {
        int h = key.hashCode();
        h ^= h >>> 20 ^ h >>> 12;
        return h ^ h >>> 7 ^ h >>> 4;
    }

    private static Object mask(Object key) {
        return key == null ? NULL_KEY : key;
    }

    /** Drops the nodes whose keys have been collected. */
    private void expunge() {
        for (Object gone; (gone = queue.poll()) != null;)
            unlink((Node<?>) gone);
    }

    private boolean unlink(Node<?> gone) {
        int index = gone.hash & table.length - 1;
        Node<V> previous = null;
        for (Node<V> e = table[index]; e != null; previous = e, e = e.next) {
            if (e == gone) {
                if (previous == null)
                    table[index] = e.next;
                else
                    previous.next = e.next;
                size--;
                return true;
            }
        }
        return false;
    }

    private Node<V> node(Object key) {
        expunge();
        Object k = mask(key);
        int hash = hash(k);
        for (Node<V> e = table[hash & table.length - 1]; e != null; e = e.next) {
            if (e.hash == hash) {
                Object present = e.get();
                if (present == k || present != null && k.equals(present))
                    return e;
            }
        }
        return null;
    }

    @Override
    public int size() {
        expunge();
        return size;
    }

    @Override
    public V get(Object key) {
        Node<V> e = node(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public V put(K key, V value) {
        Node<V> e = node(key);
        if (e != null) {
            V old = e.value;
            e.value = value;
            return old;
        }
        Object k = mask(key);
        int hash = hash(k);
        int index = hash & table.length - 1;
        modCount++;
        table[index] = new Node<>(k, value, queue, hash, table[index]);
        if (++size > table.length * loadFactor && table.length < 1 << 30)
            grow();
        return null;
    }

    private void grow() {
        Node<V>[] old = table;
        allocate(2 * old.length);
        for (Node<V> e : old) {
            while (e != null) {
                Node<V> next = e.next;
                int index = e.hash & table.length - 1;
                e.next = table[index];
                table[index] = e;
                e = next;
            }
        }
    }

    @Override
    public V remove(Object key) {
        Node<V> e = node(key);
        if (e == null)
            return null;
        modCount++;
        unlink(e);
        return e.value;
    }

    @Override
    public void clear() {
        expunge();
        modCount++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                expunge();
                return new Cursor();
            }

            @Override
            public int size() {
                return WeakHashMap.this.size();
            }

            @Override
            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry))
                    return false;
                Node<V> e = node(((Map.Entry<?, ?>) o).getKey());
                return e != null && Objects.equals(e.value, ((Map.Entry<?, ?>) o).getValue());
            }

            @Override
            public void clear() {
                WeakHashMap.this.clear();
            }
        };
    }

    /** Goes through the buckets from the last to the first, holding on to the next key. */
    private final class Cursor implements Iterator<Map.Entry<K, V>> {
        private int index = table.length;
        private Node<V> next;
        private Object nextKey;
        private Node<V> last;
        private int expected = modCount;

        public boolean hasNext() {
            while (nextKey == null) {
                while (next == null && index > 0)
                    next = table[--index];
                if (next == null)
                    return false;
                nextKey = next.get();
                if (nextKey == null)
                    next = next.next;
            }
            return true;
        }

        @SuppressWarnings("unchecked")
        public Map.Entry<K, V> next() {
            if (modCount != expected)
                throw new ConcurrentModificationException();
            if (!hasNext())
                throw new NoSuchElementException();
            Object key = nextKey;
            last = next;
            next = next.next;
            nextKey = null;
            return new LiveEntry<>(key == NULL_KEY ? null : (K) key, last);
        }

        public void remove() {
            if (last == null)
                throw new IllegalStateException();
            if (modCount != expected)
                throw new ConcurrentModificationException();
            unlink(last);
            expected = ++modCount;
            last = null;
        }
    }

    /** An entry that keeps its key alive and writes through. */
    private static final class LiveEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;
        private final transient Node<V> node;

        LiveEntry(K key, Node<V> node) {
            super(key, node.value);
            this.node = node;
        }

        @Override
        public V setValue(V value) {
            node.value = value;
            return super.setValue(value);
        }
    }
}
