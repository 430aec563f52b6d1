package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import wardian.internal.Atomic;

/**
 * A hash table that many threads read and write at once. Iteration order is that of the JDK's class.
 *
 * <p>Readers take no lock. A first node enters an empty bin by compare-and-set; every other change to a bin holds the
 * monitor of its first node. One thread at a time grows the table: it copies bin after bin under the bin's monitor and
 * leaves a forwarding node behind, which sends readers and writers to the next table. Long bins have a tree.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, java.io.Serializable {
    private static final long serialVersionUID = 7249069246763182397L;
    private static final int MAXIMUM = 1 << 30;
    private static final int LONG_BIN = 8;
    private static final int MIN_TREE_TABLE = 64;
    /** A bin that is this short after growing loses its tree. */
    private static final int SHORT_BIN = 6;
    private static final int MOVED = -1;
    private static final int RESERVED = -3;
    private static final long BASE;
    private static final long SCALE;
    private static final long COUNT = Atomic.fieldOffset(ConcurrentHashMap.class, "count");
    private static final long GROWING = Atomic.fieldOffset(ConcurrentHashMap.class, "growing");

    static {
        Object[] probe = new Object[2];
        BASE = Atomic.arrayOffset(probe, 0);
        SCALE = Atomic.arrayOffset(probe, 1) - BASE;
    }

    /** An entry; negative hashes mark the special kinds. */
    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        volatile V value;
        volatile Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        boolean isFor(int hash, Object key) {
            return this.hash == hash && (this.key == key || key.equals(this.key));
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }
    }

    /** Stands in a bin that has moved to the next table. */
    private static final class Forward<K, V> extends Node<K, V> {
        final Node<K, V>[] table;

        Forward(Node<K, V>[] table) {
            super(MOVED, null, null, null);
            this.table = table;
        }
    }

    private transient volatile Node<K, V>[] table;
    private transient volatile long count;
    private transient volatile int growing;
    /** The table grows when the count reaches this; before the first use: the size of the first table, or 0. */
    private transient volatile int threshold;

    /** Creates an empty map. */
    public ConcurrentHashMap() {
    }

    /** Creates an empty map with room for so many entries. */
    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    /** Creates a map with the entries of another. */
    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        threshold = 16;
        putAll(m);
    }

    /** Creates an empty map; the load factor counts for its first size only. */
    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, 1);
    }

    /** Creates an empty map; the load factor counts for its first size only. */
    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) {
            throw new IllegalArgumentException();
        }
        long size = (long) (1.0 + Math.max(initialCapacity, concurrencyLevel) / loadFactor);
        threshold = size >= MAXIMUM ? MAXIMUM : tableSize((int) size);
    }

    private static int tableSize(int atLeast) {
        return atLeast <= 1 ? 1 : atLeast >= MAXIMUM ? MAXIMUM : Integer.highestOneBit(atLeast - 1) << 1;
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 16) & 0x7fffffff;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] newTable(int size) {
        return (Node<K, V>[]) new Node<?, ?>[size];
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V> bin(Node<K, V>[] table, int i) {
        return (Node<K, V>) Atomic.getReferenceVolatile(table, BASE + i * SCALE);
    }

    private static boolean casBin(Node<?, ?>[] table, int i, Node<?, ?> expected, Node<?, ?> node) {
        return Atomic.compareAndSetReference(table, BASE + i * SCALE, expected, node);
    }

    private static void setBin(Node<?, ?>[] table, int i, Node<?, ?> node) {
        Atomic.putReferenceVolatile(table, BASE + i * SCALE, node);
    }

    // Tables

    private Node<K, V>[] tableForWriting() {
        Node<K, V>[] current = table;
        return current != null ? current : firstTable();
    }

    private synchronized Node<K, V>[] firstTable() {
        if (table == null) {
            int size = threshold > 0 ? threshold : 16;
            threshold = size - (size >>> 2);
            table = newTable(size);
        }
        return table;
    }

    private void added() {
        Atomic.getAndAddLong(this, COUNT, 1L);
        growIfNeeded();
    }

    private void growIfNeeded() {
        while (count >= threshold && growing == 0) {
            Node<K, V>[] current = table;
            if (current == null || current.length >= MAXIMUM || !grow(current)) {
                return;
            }
        }
    }

    /** Doubles a table unless another thread is at it. */
    private boolean grow(Node<K, V>[] from) {
        if (!Atomic.compareAndSetInt(this, GROWING, 0, 1)) {
            return false;
        }
        try {
            if (table == from) {
                Node<K, V>[] to = newTable(from.length << 1);
                for (int i = from.length - 1; i >= 0; i--) {
                    moveBin(from, to, i);
                }
                table = to;
                threshold = to.length - (to.length >>> 2);
            }
        } finally {
            growing = 0;
        }
        return true;
    }

    private static <K, V> void moveBin(Node<K, V>[] from, Node<K, V>[] to, int i) {
        for (;;) {
            Node<K, V> first = bin(from, i);
            if (first == null) {
                if (casBin(from, i, null, new Forward<K, V>(to))) {
                    return;
                }
                continue;
            }
            synchronized (first) {
                if (bin(from, i) == first) {
                    if (first instanceof TreeBin) {
                        splitTree((TreeBin<K, V>) first, from.length, to, i);
                    } else {
                        split(first, from.length, to, i);
                    }
                    setBin(from, i, new Forward<K, V>(to));
                    return;
                }
            }
        }
    }

    /** Splits a bin by one bit of the hash. The tail that stays together is shared; other nodes are put in front. */
    private static <K, V> void split(Node<K, V> first, int bit, Node<K, V>[] to, int i) {
        Node<K, V> tail = first;
        for (Node<K, V> node = first.next; node != null; node = node.next) {
            if ((node.hash & bit) != (tail.hash & bit)) {
                tail = node;
            }
        }
        Node<K, V> low = (tail.hash & bit) == 0 ? tail : null;
        Node<K, V> high = low == null ? tail : null;
        for (Node<K, V> node = first; node != tail; node = node.next) {
            if ((node.hash & bit) == 0) {
                low = new Node<K, V>(node.hash, node.key, node.value, low);
            } else {
                high = new Node<K, V>(node.hash, node.key, node.value, high);
            }
        }
        setBin(to, i, low);
        setBin(to, i + bit, high);
    }

    /** Splits a bin with a tree; both parts keep their order. */
    private static <K, V> void splitTree(TreeBin<K, V> tree, int bit, Node<K, V>[] to, int i) {
        for (int half = 0; half <= bit; half += bit) {
            Node<K, V> head = new Node<K, V>(RESERVED, null, null, null);
            Node<K, V> last = head;
            int length = 0;
            boolean all = true;
            for (Node<K, V> node = tree.next; node != null; node = node.next) {
                if ((node.hash & bit) == half) {
                    last = last.next = new Node<K, V>(node.hash, node.key, node.value, null);
                    length++;
                } else {
                    all = false;
                }
            }
            setBin(to, i + half, length <= SHORT_BIN ? head.next : all ? tree : new TreeBin<K, V>(head.next));
        }
    }

    // Reading

    private Node<K, V> find(Object key) {
        int hash = spread(key.hashCode());
        Node<K, V>[] current = table;
        while (current != null) {
            Node<K, V> node = bin(current, hash & current.length - 1);
            current = null;
            if (node instanceof Forward) {
                current = ((Forward<K, V>) node).table;
                continue;
            }
            if (node instanceof TreeBin) {
                return ((TreeBin<K, V>) node).find(hash, key);
            }
            for (; node != null; node = node.next) {
                if (node.isFor(hash, key)) {
                    return node;
                }
            }
        }
        return null;
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
    public V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value == null ? defaultValue : value;
    }

    @Override
    public int size() {
        return (int) Math.min(Math.max(count, 0L), Integer.MAX_VALUE);
    }

    /** Returns the number of entries. */
    public long mappingCount() {
        return Math.max(count, 0L);
    }

    @Override
    public boolean isEmpty() {
        return count <= 0L;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            if (value.equals(walk.value)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether some key has the value. */
    public boolean contains(Object value) {
        return containsValue(value);
    }

    // Writing

    /** What to do with the entry of a key, under the monitor of its bin. */
    private abstract static class Change<K, V> {
        /** Returns the new value for the present one (null: no entry); null: no entry from now on. */
        abstract V next(K key, V old);

        /** Tells whether the change may make an entry. */
        boolean inserts() {
            return true;
        }
    }

    /** Applies a change; returns the value before, or the value after. */
    private V change(K key, Change<K, V> change, boolean wantNew) {
        int hash = spread(key.hashCode());
        Node<K, V>[] current = tableForWriting();
        for (;;) {
            int i = hash & current.length - 1;
            Node<K, V> first = bin(current, i);
            if (first == null) {
                if (!change.inserts()) {
                    return null;
                }
                Node<K, V> reserved = new Node<K, V>(RESERVED, null, null, null);
                synchronized (reserved) {
                    if (casBin(current, i, null, reserved)) {
                        return insertFirst(current, i, hash, key, change, wantNew);
                    }
                }
            } else if (first instanceof Forward) {
                current = ((Forward<K, V>) first).table;
            } else {
                Outcome<V> outcome = new Outcome<V>();
                synchronized (first) {
                    if (bin(current, i) == first) {
                        changeBin(current, i, hash, key, change, outcome);
                    }
                }
                if (outcome.done) {
                    finish(current, i, outcome);
                    return wantNew ? outcome.after : outcome.before;
                }
            }
        }
    }

    /** What came of a change. */
    private static final class Outcome<V> {
        boolean done;
        V before;
        V after;
        /** How many nodes of a list were looked at. */
        int length;
    }

    private V insertFirst(Node<K, V>[] current, int i, int hash, K key, Change<K, V> change, boolean wantNew) {
        Node<K, V> node = null;
        V value;
        try {
            value = change.next(key, null);
            node = value == null ? null : new Node<K, V>(hash, key, value, null);
        } finally {
            setBin(current, i, node);
        }
        if (node != null) {
            added();
        }
        return wantNew ? value : null;
    }

    private void changeBin(Node<K, V>[] current, int i, int hash, K key, Change<K, V> change, Outcome<V> outcome) {
        Node<K, V> previous = null;
        Node<K, V> node = bin(current, i);
        if (node.hash == RESERVED) {
            throw new IllegalStateException("Recursive update");
        }
        if (node instanceof TreeBin) {
            changeTree(current, i, (TreeBin<K, V>) node, hash, key, change, outcome);
            return;
        }
        for (; node != null && !node.isFor(hash, key); node = node.next) {
            previous = node;
            outcome.length++;
        }
        outcome.done = true;
        outcome.before = node == null ? null : node.value;
        if (node == null && !change.inserts()) {
            return;
        }
        outcome.after = change.next(key, outcome.before);
        if (node == null && outcome.after != null) {
            if (previous.next != null) {
                throw new IllegalStateException("Recursive update");
            }
            previous.next = new Node<K, V>(hash, key, outcome.after, null);
        } else if (node != null && outcome.after != null) {
            if (outcome.after != outcome.before) {
                node.value = outcome.after;
            }
        } else if (node != null) {
            unlink(current, i, previous, node);
        }
        if (!change.inserts()) {
            outcome.length = 0;
        } else if (node != null) {
            outcome.length++;
        }
    }

    private static <K, V> void changeTree(
            Node<K, V>[] current, int i, TreeBin<K, V> tree, int hash, K key, Change<K, V> change, Outcome<V> outcome) {
        Node<K, V> node = tree.find(hash, key);
        outcome.done = true;
        outcome.before = node == null ? null : node.value;
        if (node == null && !change.inserts()) {
            return;
        }
        outcome.after = change.next(key, outcome.before);
        if (bin(current, i) != tree || tree.find(hash, key) != node) {
            throw new IllegalStateException("Recursive update");
        }
        if (node == null && outcome.after != null) {
            tree.add(new Node<K, V>(hash, key, outcome.after, null));
        } else if (node != null && outcome.after != null) {
            if (outcome.after != outcome.before) {
                node.value = outcome.after;
            }
        } else if (node != null && !tree.remove(hash, key)) {
            setBin(current, i, tree.next);
        }
    }

    private static <K, V> void unlink(Node<K, V>[] current, int i, Node<K, V> previous, Node<K, V> node) {
        if (previous == null) {
            setBin(current, i, node.next);
        } else {
            previous.next = node.next;
        }
    }

    private void finish(Node<K, V>[] current, int i, Outcome<V> outcome) {
        if (outcome.length >= LONG_BIN) {
            shortenBin(current, i);
        }
        if (outcome.before == null && outcome.after != null) {
            added();
        } else if (outcome.before != null && outcome.after == null) {
            Atomic.getAndAddLong(this, COUNT, -1L);
        }
    }

    /** Grows a small table for its long bin; in a larger one the bin gets a tree. */
    private void shortenBin(Node<K, V>[] current, int i) {
        if (current.length < MIN_TREE_TABLE) {
            reserve(current.length << 1);
            return;
        }
        Node<K, V> first = bin(current, i);
        if (first == null || first.hash < 0) {
            return;
        }
        synchronized (first) {
            if (bin(current, i) == first) {
                setBin(current, i, new TreeBin<K, V>(first));
            }
        }
    }

    /** Puts a value; an old one stays if told so. */
    private V put(K key, V value, boolean keepOld) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        int hash = spread(key.hashCode());
        Node<K, V>[] current = tableForWriting();
        for (;;) {
            int i = hash & current.length - 1;
            Node<K, V> first = bin(current, i);
            if (first == null) {
                if (casBin(current, i, null, new Node<K, V>(hash, key, value, null))) {
                    added();
                    return null;
                }
            } else if (first instanceof Forward) {
                current = ((Forward<K, V>) first).table;
            } else {
                Outcome<V> outcome = new Outcome<V>();
                synchronized (first) {
                    if (bin(current, i) == first) {
                        putInBin(first, hash, key, value, keepOld, outcome);
                    }
                }
                if (outcome.done) {
                    finish(current, i, outcome);
                    return outcome.before;
                }
            }
        }
    }

    private static <K, V> void putInBin(
            Node<K, V> first, int hash, K key, V value, boolean keepOld, Outcome<V> outcome) {
        if (first.hash == RESERVED) {
            throw new IllegalStateException("Recursive update");
        }
        outcome.done = true;
        outcome.after = value;
        if (first instanceof TreeBin) {
            putInTree((TreeBin<K, V>) first, hash, key, value, keepOld, outcome);
            return;
        }
        Node<K, V> last = null;
        for (Node<K, V> node = first; node != null; node = node.next) {
            if (node.isFor(hash, key)) {
                outcome.before = node.value;
                if (!keepOld) {
                    node.value = value;
                }
                outcome.length++;
                return;
            }
            last = node;
            outcome.length++;
        }
        last.next = new Node<K, V>(hash, key, value, null);
    }

    private static <K, V> void putInTree(
            TreeBin<K, V> tree, int hash, K key, V value, boolean keepOld, Outcome<V> outcome) {
        Node<K, V> node = tree.find(hash, key);
        if (node == null) {
            tree.add(new Node<K, V>(hash, key, value, null));
            return;
        }
        outcome.before = node.value;
        if (!keepOld) {
            node.value = value;
        }
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
    public void putAll(Map<? extends K, ? extends V> m) {
        reserve(m.size());
        for (Map.Entry<? extends K, ? extends V> entry : m.entrySet()) {
            put(entry.getKey(), entry.getValue(), false);
        }
    }

    /** Grows the table for so many more entries. */
    private void reserve(int size) {
        int wanted = size >= MAXIMUM >>> 1 ? MAXIMUM : tableSize(size + (size >>> 1) + 1);
        if (table == null) {
            synchronized (this) {
                if (table == null) {
                    threshold = Math.max(threshold, wanted);
                    firstTable();
                }
            }
        }
        while (wanted > threshold && table.length < MAXIMUM) {
            if (!grow(table)) {
                return;
            }
        }
    }

    /** Replaces or, for null, removes the value if the old one is present and as expected (null: any). */
    private V swap(Object key, V value, Object expected) {
        Objects.requireNonNull(key);
        if (table == null) {
            return null;
        }
        @SuppressWarnings("unchecked")
        K known = (K) key;
        boolean[] hit = new boolean[1];
        V old = change(known, new Change<K, V>() {
            @Override
            V next(K k, V before) {
                hit[0] = expected == null || expected == before || expected.equals(before);
                return hit[0] ? value : before;
            }

            @Override
            boolean inserts() {
                return false;
            }
        }, false);
        return hit[0] ? old : null;
    }

    @Override
    public V remove(Object key) {
        return swap(key, null, null);
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        return value != null && swap(key, null, value) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        return swap(key, newValue, oldValue) != null;
    }

    @Override
    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        return swap(key, value, null);
    }

    @Override
    public void clear() {
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            remove(walk.node.key);
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (key == null || mappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = find(key);
        V present = node == null ? null : node.value;
        if (present != null) {
            return present;
        }
        return change(key, new Change<K, V>() {
            @Override
            V next(K k, V old) {
                return old != null ? old : mappingFunction.apply(k);
            }
        }, true);
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return change(key, new Change<K, V>() {
            @Override
            V next(K k, V old) {
                return remappingFunction.apply(k, old);
            }

            @Override
            boolean inserts() {
                return false;
            }
        }, true);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return change(key, new Change<K, V>() {
            @Override
            V next(K k, V old) {
                return remappingFunction.apply(k, old);
            }
        }, true);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return change(key, new Change<K, V>() {
            @Override
            V next(K k, V old) {
                return old == null ? value : remappingFunction.apply(old, value);
            }
        }, true);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            action.accept(walk.node.key, walk.value);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            V old = walk.value;
            while (old != null && !replace(walk.node.key, old, Objects.requireNonNull(
                    function.apply(walk.node.key, old)))) {
                old = get(walk.node.key);
            }
        }
    }

    // Walking

    /** Visits each entry once, in the order of the table the walk began with, whatever moves meanwhile. */
    private static final class Walk<K, V> {
        private final Node<K, V>[] table;
        private int index;
        /** Bins of larger tables still to visit, when a bin of this one has moved. */
        private java.util.ArrayDeque<Object[]> moved;
        Node<K, V> node;
        V value;

        Walk(ConcurrentHashMap<K, V> map) {
            this.table = map.table;
            step();
        }

        /** Goes to the next entry; the value is read once, so that it is never null. */
        void step() {
            Node<K, V> next = node == null ? null : node.next;
            for (;;) {
                while (next == null) {
                    if (table == null || !more()) {
                        node = null;
                        value = null;
                        return;
                    }
                    next = nextBin();
                }
                if (next.hash >= 0) {
                    value = next.value;
                    node = next;
                    return;
                }
                next = next.next;
            }
        }

        private boolean more() {
            return moved != null && !moved.isEmpty() || index < table.length;
        }

        @SuppressWarnings("unchecked")
        private Node<K, V> nextBin() {
            Node<K, V>[] from = table;
            int i;
            if (moved != null && !moved.isEmpty()) {
                Object[] place = moved.pop();
                from = (Node<K, V>[]) place[0];
                i = (Integer) place[1];
            } else {
                i = index++;
            }
            Node<K, V> first = bin(from, i);
            if (first instanceof Forward) {
                Node<K, V>[] to = ((Forward<K, V>) first).table;
                if (moved == null) {
                    moved = new java.util.ArrayDeque<Object[]>();
                }
                moved.push(new Object[] {to, i + from.length});
                moved.push(new Object[] {to, i});
                return null;
            }
            return first;
        }
    }

    /** Iterates over a walk. */
    private abstract static class Iteration<K, V, T> implements Iterator<T>, Enumeration<T> {
        private final ConcurrentHashMap<K, V> map;
        private final Walk<K, V> walk;
        private K last;

        Iteration(ConcurrentHashMap<K, V> map) {
            this.map = map;
            this.walk = new Walk<K, V>(map);
        }

        abstract T make(K key, V value);

        @Override
        public final boolean hasNext() {
            return walk.node != null;
        }

        @Override
        public final boolean hasMoreElements() {
            return walk.node != null;
        }

        @Override
        public final T next() {
            if (walk.node == null) {
                throw new NoSuchElementException();
            }
            last = walk.node.key;
            T result = make(last, walk.value);
            walk.step();
            return result;
        }

        @Override
        public final T nextElement() {
            return next();
        }

        @Override
        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            map.remove(last);
            last = null;
        }
    }

    private static final class Keys<K, V> extends Iteration<K, V, K> {
        Keys(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        K make(K key, V value) {
            return key;
        }
    }

    private static final class Values<K, V> extends Iteration<K, V, V> {
        Values(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        V make(K key, V value) {
            return value;
        }
    }

    private static final class Entries<K, V> extends Iteration<K, V, Map.Entry<K, V>> {
        private final ConcurrentHashMap<K, V> map;

        Entries(ConcurrentHashMap<K, V> map) {
            super(map);
            this.map = map;
        }

        @Override
        Map.Entry<K, V> make(K key, V value) {
            return new WriteThrough<K, V>(map, key, value);
        }
    }

    /** An entry that sets its value in the map too. */
    private static final class WriteThrough<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;

        private final transient ConcurrentHashMap<K, V> map;

        WriteThrough(ConcurrentHashMap<K, V> map, K key, V value) {
            super(key, value);
            this.map = map;
        }

        @Override
        public V setValue(V value) {
            Objects.requireNonNull(value);
            V old = super.setValue(value);
            map.put(getKey(), value);
            return old;
        }
    }

    // Views

    /** Returns a view of the keys. */
    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<K, V>(this, null);
    }

    /** Returns a view of the keys that adds keys with the given value. */
    public KeySetView<K, V> keySet(V mappedValue) {
        return new KeySetView<K, V>(this, Objects.requireNonNull(mappedValue));
    }

    /** Returns a new concurrent set. */
    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(), Boolean.TRUE);
    }

    /** Returns a new concurrent set with room for so many elements. */
    public static <T> KeySetView<T, Boolean> newKeySet(int initialCapacity) {
        return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(initialCapacity), Boolean.TRUE);
    }

    /** Returns the keys. */
    public Enumeration<K> keys() {
        return new Keys<K, V>(this);
    }

    /** Returns the values. */
    public Enumeration<V> elements() {
        return new Values<K, V>(this);
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            @Override
            public Iterator<V> iterator() {
                return new Values<K, V>(ConcurrentHashMap.this);
            }

            @Override
            public int size() {
                return ConcurrentHashMap.this.size();
            }

            @Override
            public boolean contains(Object value) {
                return containsValue(value);
            }

            @Override
            public void clear() {
                ConcurrentHashMap.this.clear();
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Entries<K, V>(ConcurrentHashMap.this);
            }

            @Override
            public int size() {
                return ConcurrentHashMap.this.size();
            }

            @Override
            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry)) {
                    return false;
                }
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
                V value = entry.getKey() == null ? null : get(entry.getKey());
                return value != null && value.equals(entry.getValue());
            }

            @Override
            public boolean remove(Object o) {
                if (!(o instanceof Map.Entry)) {
                    return false;
                }
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
                return entry.getKey() != null && ConcurrentHashMap.this.remove(entry.getKey(), entry.getValue());
            }

            @Override
            public boolean add(Map.Entry<K, V> entry) {
                return put(entry.getKey(), entry.getValue()) == null;
            }

            @Override
            public void clear() {
                ConcurrentHashMap.this.clear();
            }
        };
    }

    /** The keys of a map as a set. */
    public static final class KeySetView<K, V> extends AbstractSet<K> implements java.io.Serializable {
        private static final long serialVersionUID = 7249069246763182397L;

        private final ConcurrentHashMap<K, V> map;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }

        /** Returns the map. */
        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        /** Returns the value for added keys, or null. */
        public V getMappedValue() {
            return value;
        }

        @Override
        public Iterator<K> iterator() {
            return new Keys<K, V>(map);
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }

        @Override
        public boolean remove(Object key) {
            return map.remove(key) != null;
        }

        @Override
        public boolean add(K key) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return map.put(key, value, true) == null;
        }

        @Override
        public boolean addAll(Collection<? extends K> keys) {
            boolean changed = false;
            for (K key : keys) {
                changed |= add(key);
            }
            return changed;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            map.forEach((key, ignored) -> action.accept(key));
        }
    }

    // Bulk operations: sequential whatever the threshold

    /** Runs an action on each entry. */
    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        forEach(action);
    }

    /** Returns the first non-null result of a function of the entries, or null. */
    public <U> U search(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            U result = searchFunction.apply(walk.node.key, walk.value);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    /** Combines the non-null results of a function of the entries; null if there are none. */
    public <U> U reduce(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        if (transformer == null || reducer == null) {
            throw new NullPointerException();
        }
        U result = null;
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            U next = transformer.apply(walk.node.key, walk.value);
            if (next != null) {
                result = result == null ? next : reducer.apply(result, next);
            }
        }
        return result;
    }

    /** Runs an action on each key. */
    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        forEach((key, value) -> action.accept(key));
    }

    /** Runs an action on each value. */
    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        forEach((key, value) -> action.accept(value));
    }

    /** Returns the first non-null result of a function of the keys, or null. */
    public <U> U searchKeys(long parallelismThreshold, Function<? super K, ? extends U> searchFunction) {
        return search(1L, (key, value) -> searchFunction.apply(key));
    }

    /** Returns the first non-null result of a function of the values, or null. */
    public <U> U searchValues(long parallelismThreshold, Function<? super V, ? extends U> searchFunction) {
        return search(1L, (key, value) -> searchFunction.apply(value));
    }

    /** Combines all keys; null if there are none. */
    public K reduceKeys(long parallelismThreshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        return this.<K>reduce(1L, (key, value) -> key, reducer);
    }

    /** Combines all values; null if there are none. */
    public V reduceValues(long parallelismThreshold, BiFunction<? super V, ? super V, ? extends V> reducer) {
        return this.<V>reduce(1L, (key, value) -> value, reducer);
    }

    /** Combines the non-null results of a function of the values; null if there are none. */
    public <U> U reduceValues(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return this.<U>reduce(1L, (key, value) -> transformer.apply(value), reducer);
    }

    private static <T> Consumer<T> nonNull(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return result -> {
            if (result != null) {
                action.accept(result);
            }
        };
    }

    /** Runs an action on each non-null result of a function of the entries. */
    public <U> void forEach(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Consumer<U> present = nonNull(action);
        forEach((key, value) -> present.accept(transformer.apply(key, value)));
    }

    /** Runs an action on each non-null result of a function of the keys. */
    public <U> void forEachKey(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Consumer<U> present = nonNull(action);
        forEach((key, value) -> present.accept(transformer.apply(key)));
    }

    /** Runs an action on each non-null result of a function of the values. */
    public <U> void forEachValue(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Consumer<U> present = nonNull(action);
        forEach((key, value) -> present.accept(transformer.apply(value)));
    }

    /** Runs an action on each entry. */
    public void forEachEntry(long parallelismThreshold, Consumer<? super Map.Entry<K, V>> action) {
        Objects.requireNonNull(action);
        forEach((key, value) -> action.accept(entry(key, value)));
    }

    /** Runs an action on each non-null result of a function of the entries. */
    public <U> void forEachEntry(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Consumer<U> present = nonNull(action);
        forEach((key, value) -> present.accept(transformer.apply(entry(key, value))));
    }

    private Map.Entry<K, V> entry(K key, V value) {
        return new SimpleImmutableEntry<K, V>(key, value);
    }

    /** Returns the first non-null result of a function of the entries, or null. */
    public <U> U searchEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> searchFunction) {
        return search(1L, (key, value) -> searchFunction.apply(entry(key, value)));
    }

    /** Combines all entries; null if there are none. */
    public Map.Entry<K, V> reduceEntries(long parallelismThreshold,
            BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        return this.<Map.Entry<K, V>>reduce(1L, this::entry, reducer);
    }

    /** Combines the non-null results of a function of the entries; null if there are none. */
    public <U> U reduceEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        return this.<U>reduce(1L, (key, value) -> transformer.apply(entry(key, value)), reducer);
    }

    /** Combines the non-null results of a function of the keys; null if there are none. */
    public <U> U reduceKeys(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        return this.<U>reduce(1L, (key, value) -> transformer.apply(key), reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public double reduceToDouble(long parallelismThreshold, ToDoubleBiFunction<? super K, ? super V> transformer,
            double basis, DoubleBinaryOperator reducer) {
        if (transformer == null || reducer == null) {
            throw new NullPointerException();
        }
        double result = basis;
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(walk.node.key, walk.value));
        }
        return result;
    }

    /** Combines a basis and the numbers a function makes of the keys. */
    public double reduceKeysToDouble(long parallelismThreshold, ToDoubleFunction<? super K> transformer,
            double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToDouble(1L, (key, value) -> transformer.applyAsDouble(key), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the values. */
    public double reduceValuesToDouble(long parallelismThreshold, ToDoubleFunction<? super V> transformer,
            double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToDouble(1L, (key, value) -> transformer.applyAsDouble(value), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public double reduceEntriesToDouble(long parallelismThreshold, ToDoubleFunction<Map.Entry<K, V>> transformer,
            double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToDouble(1L, (key, value) -> transformer.applyAsDouble(entry(key, value)), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public long reduceToLong(long parallelismThreshold, ToLongBiFunction<? super K, ? super V> transformer,
            long basis, LongBinaryOperator reducer) {
        if (transformer == null || reducer == null) {
            throw new NullPointerException();
        }
        long result = basis;
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(walk.node.key, walk.value));
        }
        return result;
    }

    /** Combines a basis and the numbers a function makes of the keys. */
    public long reduceKeysToLong(long parallelismThreshold, ToLongFunction<? super K> transformer,
            long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToLong(1L, (key, value) -> transformer.applyAsLong(key), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the values. */
    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> transformer,
            long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToLong(1L, (key, value) -> transformer.applyAsLong(value), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public long reduceEntriesToLong(long parallelismThreshold, ToLongFunction<Map.Entry<K, V>> transformer,
            long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToLong(1L, (key, value) -> transformer.applyAsLong(entry(key, value)), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public int reduceToInt(long parallelismThreshold, ToIntBiFunction<? super K, ? super V> transformer,
            int basis, IntBinaryOperator reducer) {
        if (transformer == null || reducer == null) {
            throw new NullPointerException();
        }
        int result = basis;
        for (Walk<K, V> walk = new Walk<K, V>(this); walk.node != null; walk.step()) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(walk.node.key, walk.value));
        }
        return result;
    }

    /** Combines a basis and the numbers a function makes of the keys. */
    public int reduceKeysToInt(long parallelismThreshold, ToIntFunction<? super K> transformer,
            int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToInt(1L, (key, value) -> transformer.applyAsInt(key), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the values. */
    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> transformer,
            int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToInt(1L, (key, value) -> transformer.applyAsInt(value), basis, reducer);
    }

    /** Combines a basis and the numbers a function makes of the entries. */
    public int reduceEntriesToInt(long parallelismThreshold, ToIntFunction<Map.Entry<K, V>> transformer,
            int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return reduceToInt(1L, (key, value) -> transformer.applyAsInt(entry(key, value)), basis, reducer);
    }
}
