package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * A sorted map that many threads read and write at once.
 *
 * <p>All entries form one ascending list; about a quarter of them are also in a sparser list above it, a quarter of
 * those in the next, and so on. Readers take no lock. Writers take turns. A removed node loses its value first, then
 * the indexes above it, then its place in the list; it keeps its own link, so that a reader standing on it gets on.
 */
public class ConcurrentSkipListMap<K, V> extends SkipListNavigation<K, V> implements Cloneable, Serializable {
    private static final long serialVersionUID = -8627078645895051609L;
    private static final int MAXIMUM_HEIGHT = 16;

    /** An entry; the first node of the list has no key. */
    static final class Node<K, V> {
        final K key;
        /** Null: removed. */
        volatile V value;
        volatile Node<K, V> next;

        Node(K key, V value, Node<K, V> next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    /** A node's place in one of the sparse lists. */
    private static final class Index<K, V> {
        final Node<K, V> node;
        final Index<K, V> down;
        volatile Index<K, V> right;

        Index(Node<K, V> node, Index<K, V> down) {
            this.node = node;
            this.down = down;
        }
    }

    private final Comparator<? super K> comparator;
    /** Held by writers; guards head's list, the indexes, height, count and seed. */
    private transient Object lock;
    private transient Node<K, V> head;
    private transient volatile Index<K, V> top;
    private transient int height;
    private transient volatile int count;
    private transient int seed;

    /** Creates an empty map in natural order. */
    public ConcurrentSkipListMap() {
        this((Comparator<? super K>) null);
    }

    /** Creates an empty map in an order. */
    public ConcurrentSkipListMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
        prepare();
    }

    /** Creates a map with the entries of another, in natural order. */
    public ConcurrentSkipListMap(Map<? extends K, ? extends V> m) {
        this((Comparator<? super K>) null);
        putAll(m);
    }

    /** Creates a map with the entries and in the order of another. */
    public ConcurrentSkipListMap(SortedMap<K, ? extends V> m) {
        this(m.comparator());
        putAll(m);
    }

    private void prepare() {
        lock = new Object();
        seed = System.identityHashCode(this) | 1;
        head = new Node<K, V>(null, null, null);
        top = new Index<K, V>(head, null);
        height = 1;
    }

    @SuppressWarnings("unchecked")
    final int compare(K a, K b) {
        return comparator != null ? comparator.compare(a, b) : ((Comparable<? super K>) a).compareTo(b);
    }

    // Searching

    /** The last node whose key comes before the given one, or is equal if that counts; the head if there is none. */
    private Node<K, V> before(K key, boolean orEqual) {
        int least = orEqual ? 0 : 1;
        Index<K, V> index = top;
        for (;;) {
            for (Index<K, V> right = index.right; right != null && compare(key, right.node.key) >= least;
                    right = index.right) {
                index = right;
            }
            if (index.down == null) {
                break;
            }
            index = index.down;
        }
        Node<K, V> node = index.node;
        for (Node<K, V> next = node.next; next != null && compare(key, next.key) >= least; next = node.next) {
            node = next;
        }
        return node;
    }

    private Node<K, V> find(Object key) {
        @SuppressWarnings("unchecked")
        K known = (K) Objects.requireNonNull(key);
        Node<K, V> node = before(known, true);
        return node != head && compare(known, node.key) == 0 ? node : null;
    }

    @Override
    Node<K, V> near(K key, boolean up, boolean inclusive) {
        Objects.requireNonNull(key);
        for (;;) {
            Node<K, V> node = before(key, up != inclusive);
            if (up) {
                return after(node);
            }
            if (node == head) {
                return null;
            }
            if (node.value != null) {
                return node;
            }
        }
    }

    @Override
    Node<K, V> end(boolean highest) {
        return highest ? last() : after(head);
    }

    private Node<K, V> last() {
        for (;;) {
            Index<K, V> index = top;
            while (index.right != null || index.down != null) {
                Index<K, V> right = index.right;
                index = right != null ? right : index.down != null ? index.down : index;
            }
            Node<K, V> node = index.node;
            for (Node<K, V> next = node.next; next != null; next = node.next) {
                node = next;
            }
            if (node == head) {
                return null;
            }
            if (node.value != null) {
                return node;
            }
        }
    }

    @Override
    Node<K, V> after(Node<K, V> node) {
        Node<K, V> next = node.next;
        while (next != null && next.value == null) {
            next = next.next;
        }
        return next;
    }

    @Override
    ConcurrentSkipListMap<K, V> core() {
        return this;
    }

    @Override
    boolean isDescending() {
        return false;
    }

    @Override
    SkipListNavigation<K, V> range(K from, boolean fromInclusive, K to, boolean toInclusive, boolean reverse) {
        return new SkipListView<K, V>(this, from, fromInclusive, to, toInclusive, reverse);
    }

    // Changing

    /** Sets, adds or (null) removes a value if the present one is the expected object; null: there is none. */
    final boolean swap(K key, V expected, V value) {
        synchronized (lock) {
            Node<K, V> previous = before(key, false);
            Node<K, V> node = previous.next;
            boolean present = node != null && compare(key, node.key) == 0;
            if (expected != (present ? node.value : null)) {
                return false;
            }
            if (!present) {
                insert(previous, key, value);
            } else if (value != null) {
                node.value = value;
            } else {
                unlink(previous, node);
            }
            return true;
        }
    }

    private V put(K key, V value, boolean keepOld) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            Node<K, V> previous = before(key, false);
            Node<K, V> node = previous.next;
            if (node == null || compare(key, node.key) != 0) {
                insert(previous, key, value);
                return null;
            }
            V old = node.value;
            if (!keepOld) {
                node.value = value;
            }
            return old;
        }
    }

    private void insert(Node<K, V> previous, K key, V value) {
        if (count == 0) {
            compare(key, key); // an unsuitable key is refused even when nothing is there to compare with
        }
        Node<K, V> node = new Node<K, V>(key, value, previous.next);
        previous.next = node;
        count = count + 1;
        int levels = levels();
        if (levels > 0) {
            addIndexes(node, levels);
        }
    }

    /** Random: one in four nodes has an index, one in four of those another. */
    private int levels() {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        return Math.min(Math.min(Integer.numberOfTrailingZeros(seed) >>> 1, height + 1), MAXIMUM_HEIGHT);
    }

    private void addIndexes(Node<K, V> node, int levels) {
        Index<K, V> added = null;
        for (int i = 0; i < levels; i++) {
            added = new Index<K, V>(node, added);
        }
        if (levels > height) {
            top = new Index<K, V>(head, top);
            height++;
        }
        Index<K, V> index = top;
        for (int level = height; level > 0; level--, index = index.down) {
            index = lastBefore(index, node.key);
            if (level <= levels) {
                added.right = index.right;
                index.right = added;
                added = added.down;
            }
        }
    }

    private Index<K, V> lastBefore(Index<K, V> start, K key) {
        Index<K, V> index = start;
        for (Index<K, V> right = index.right; right != null && compare(key, right.node.key) > 0; right = index.right) {
            index = right;
        }
        return index;
    }

    private void unlink(Node<K, V> previous, Node<K, V> node) {
        node.value = null;
        for (Index<K, V> index = top; index != null; index = index.down) {
            index = lastBefore(index, node.key);
            Index<K, V> right = index.right;
            if (right != null && right.node == node) {
                index.right = right.right;
            }
        }
        previous.next = node.next;
        count = count - 1;
    }

    // Map

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public V remove(Object key) {
        @SuppressWarnings("unchecked")
        K known = (K) Objects.requireNonNull(key);
        V old = get(key);
        while (old != null && !swap(known, old, null)) {
            old = get(key);
        }
        return old;
    }

    @Override
    public boolean remove(Object key, Object value) {
        @SuppressWarnings("unchecked")
        K known = (K) Objects.requireNonNull(key);
        V old = get(key);
        while (old != null && old.equals(value)) {
            if (swap(known, old, null)) {
                return true;
            }
            old = get(key);
        }
        return false;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        V old = get(key);
        while (old != null && oldValue.equals(old)) {
            if (swap(key, old, newValue)) {
                return true;
            }
            old = get(key);
        }
        return false;
    }

    @Override
    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        V old = get(key);
        while (old != null && !swap(key, old, value)) {
            old = get(key);
        }
        return old;
    }

    @Override
    public void clear() {
        synchronized (lock) {
            Node<K, V> node = head.next;
            head.next = null;
            top = new Index<K, V>(head, null);
            height = 1;
            count = 0;
            for (; node != null; node = node.next) {
                node.value = null;
            }
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Node<K, V> node = head.next; node != null; node = node.next) {
            V value = node.value;
            if (value != null) {
                action.accept(node.key, value);
            }
        }
    }

    @Override
    public NavigableSet<K> keySet() {
        return new SkipListKeys<K>(this);
    }

    @Override
    public ConcurrentSkipListMap<K, V> clone() {
        try {
            @SuppressWarnings("unchecked")
            ConcurrentSkipListMap<K, V> copy = (ConcurrentSkipListMap<K, V>) super.clone();
            copy.prepare();
            copy.count = 0;
            copy.putAll(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        for (Map.Entry<K, V> entry : entrySet()) {
            out.writeObject(entry.getKey());
            out.writeObject(entry.getValue());
        }
        out.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        prepare();
        for (K key = (K) in.readObject(); key != null; key = (K) in.readObject()) {
            put(key, (V) in.readObject());
        }
    }
}
