package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A map in a hash table; iteration follows the table's buckets. */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 362498820763181265L;
    private static final int DEFAULT_CAPACITY = 16;
    private static final int MAXIMUM_CAPACITY = 1 << 30;
    static final float DEFAULT_LOAD_FACTOR = 0.75f;
    /** A chain this long makes a table below MIN_TABLE grow early, and gets a tree in larger ones. */
    private static final int LONG_CHAIN = 8;
    private static final int MIN_TABLE = 64;
    /** A chain that is this short after growing loses its tree. */
    private static final int SHORT_CHAIN = 6;

    /** An entry of a bucket's chain. */
    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        public final K getKey() {
            return key;
        }

        public final V getValue() {
            return value;
        }

        public final V setValue(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }

        public final boolean equals(Object o) {
            return o == this || entryEquals(this, o);
        }

        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        public final String toString() {
            return key + "=" + value;
        }
    }

    transient Node<K, V>[] table;
    /** The trees over the longest chains, by bucket; null as long as there are none. */
    private transient HashTree<K, V>[] trees;
    transient int size;
    transient int modCount;
    /** Size at which to grow; before the table exists, its first length. */
    private int threshold;
    private final float loadFactor;

    /** Creates a map with the given initial capacity and load factor. */
    public HashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0)
            throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        if (!(loadFactor > 0))
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        this.loadFactor = loadFactor;
        this.threshold = tableSizeFor(initialCapacity);
    }

    /** Creates a map with the given initial capacity. */
    public HashMap(int initialCapacity) {
        this(initialCapacity, DEFAULT_LOAD_FACTOR);
    }

    /** Creates an empty map. */
    public HashMap() {
        this.loadFactor = DEFAULT_LOAD_FACTOR;
    }

    /** Creates a map of the mappings of {@code m}. */
    public HashMap(Map<? extends K, ? extends V> m) {
        this.loadFactor = DEFAULT_LOAD_FACTOR;
        putMapEntries(m);
    }

    /** Creates a map that holds {@code numMappings} without growing. */
    public static <K, V> HashMap<K, V> newHashMap(int numMappings) {
        return new HashMap<>(capacityFor(numMappings));
    }

    static int capacityFor(int numMappings) {
        if (numMappings < 0)
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        return (int) Math.ceil(numMappings / (double) DEFAULT_LOAD_FACTOR);
    }

    /** Spreads the high bits, since buckets are chosen by the low ones. */
    static int hash(Object key) {
        if (key == null)
            return 0;
        int h = key.hashCode();
        return h ^ h >>> 16;
    }

    private static int tableSizeFor(int capacity) {
        if (capacity <= 1)
            return 1;
        if (capacity >= MAXIMUM_CAPACITY)
            return MAXIMUM_CAPACITY;
        return 1 << 32 - Integer.numberOfLeadingZeros(capacity - 1);
    }

    private void putMapEntries(Map<? extends K, ? extends V> m) {
        int count = m.size();
        if (count <= 0)
            return;
        if (table == null) {
            double capacity = Math.ceil(count / (double) loadFactor);
            if (capacity > threshold)
                threshold = tableSizeFor((int) Math.min(capacity, MAXIMUM_CAPACITY));
        } else {
            while (count > threshold && table.length < MAXIMUM_CAPACITY)
                resize();
        }
        for (Entry<? extends K, ? extends V> entry : m.entrySet())
            put(entry.getKey(), entry.getValue(), false);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    final Node<K, V> getNode(Object key) {
        Node<K, V>[] tab = table;
        if (tab == null)
            return null;
        int hash = hash(key);
        int index = hash & tab.length - 1;
        if (trees != null && trees[index] != null)
            return trees[index].find(hash, key);
        for (Node<K, V> e = tab[index]; e != null; e = e.next) {
            if (e.hash == hash && (e.key == key || key != null && key.equals(e.key)))
                return e;
        }
        return null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = getNode(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return getNode(key) != null;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false);
    }

    /** Appends to the chain, or replaces a value unless {@code onlyIfAbsent}. */
    final V put(K key, V value, boolean onlyIfAbsent) {
        int hash = hash(key);
        Node<K, V>[] tab = table;
        if (tab == null)
            tab = resize();
        int index = hash & tab.length - 1;
        if (trees != null && trees[index] != null)
            return putInTree(index, hash, key, value, onlyIfAbsent);
        Node<K, V> last = null;
        int length = 0;
        for (Node<K, V> e = tab[index]; e != null; last = e, e = e.next) {
            if (e.hash == hash && (e.key == key || key != null && key.equals(e.key)))
                return replaceValue(e, value, onlyIfAbsent);
            length++;
        }
        Node<K, V> added = newNode(hash, key, value, null);
        if (last == null)
            tab[index] = added;
        else
            last.next = added;
        if (length >= LONG_CHAIN)
            shortenChain(index);
        countAdded();
        return null;
    }

    private V putInTree(int index, int hash, K key, V value, boolean onlyIfAbsent) {
        Node<K, V> e = trees[index].find(hash, key);
        if (e != null)
            return replaceValue(e, value, onlyIfAbsent);
        addToTree(index, newNode(hash, key, value, null));
        countAdded();
        return null;
    }

    private void addToTree(int index, Node<K, V> added) {
        trees[index].add(added);
        table[index] = trees[index].first();
    }

    private void countAdded() {
        modCount++;
        if (++size > threshold)
            resize();
        afterNodeInsertion(true);
    }

    private void shortenChain(int index) {
        if (table.length < MIN_TABLE)
            resize();
        else
            plantTree(index);
    }

    @SuppressWarnings("unchecked")
    private void plantTree(int index) {
        if (trees == null)
            trees = (HashTree<K, V>[]) new HashTree[table.length];
        trees[index] = new HashTree<>(table[index]);
        table[index] = trees[index].first();
    }

    private V replaceValue(Node<K, V> e, V value, boolean onlyIfAbsent) {
        V old = e.value;
        if (!onlyIfAbsent || old == null)
            e.value = value;
        afterNodeAccess(e);
        return old;
    }

    /** Creates or doubles the table; chains keep their order. */
    private Node<K, V>[] resize() {
        Node<K, V>[] old = table;
        if (old != null && old.length >= MAXIMUM_CAPACITY) {
            threshold = Integer.MAX_VALUE;
            return old;
        }
        int length = old != null ? old.length << 1 : threshold > 0 ? threshold : DEFAULT_CAPACITY;
        float limit = length * loadFactor;
        threshold = length < MAXIMUM_CAPACITY && limit < MAXIMUM_CAPACITY ? (int) limit : Integer.MAX_VALUE;
        @SuppressWarnings("unchecked")
        Node<K, V>[] fresh = (Node<K, V>[]) new Node[length];
        table = fresh;
        if (old != null) {
            for (int i = 0; i < old.length; i++) {
                if (old[i] != null)
                    split(old[i], fresh, i, old.length);
            }
        }
        if (trees != null)
            splitTrees(old.length);
        return fresh;
    }

    /** Chains that had a tree and are still long keep one; one that was split is built anew. */
    @SuppressWarnings("unchecked")
    private void splitTrees(int bit) {
        HashTree<K, V>[] old = trees;
        trees = (HashTree<K, V>[]) new HashTree[table.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] == null)
                continue;
            for (int half = i; half <= i + bit; half += bit) {
                if (!isLongerThan(table[half], SHORT_CHAIN))
                    continue;
                if (table[half == i ? i + bit : i] == null)
                    trees[half] = old[i];
                else
                    plantTree(half);
            }
        }
    }

    private static <K, V> boolean isLongerThan(Node<K, V> chain, int length) {
        for (; chain != null && length >= 0; chain = chain.next)
            length--;
        return length < 0;
    }

    private static <K, V> void split(Node<K, V> e, Node<K, V>[] fresh, int index, int bit) {
        Node<K, V> lowTail = null;
        Node<K, V> highTail = null;
        for (; e != null; e = e.next) {
            if ((e.hash & bit) == 0) {
                if (lowTail == null)
                    fresh[index] = e;
                else
                    lowTail.next = e;
                lowTail = e;
            } else {
                if (highTail == null)
                    fresh[index + bit] = e;
                else
                    highTail.next = e;
                highTail = e;
            }
        }
        if (lowTail != null)
            lowTail.next = null;
        if (highTail != null)
            highTail.next = null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        putMapEntries(m);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> e = removeNode(key, null, false);
        return e == null ? null : e.value;
    }

    final Node<K, V> removeNode(Object key, Object value, boolean matchValue) {
        return removeNode(key, value, matchValue, true);
    }

    /** Iterators must not reorder the chain they are in. */
    private Node<K, V> removeNode(Object key, Object value, boolean matchValue, boolean mayReorder) {
        Node<K, V>[] tab = table;
        if (tab == null)
            return null;
        int hash = hash(key);
        int index = hash & tab.length - 1;
        if (trees != null && trees[index] != null)
            return removeFromTree(index, hash, key, value, matchValue, mayReorder);
        Node<K, V> previous = null;
        for (Node<K, V> e = tab[index]; e != null; previous = e, e = e.next) {
            if (e.hash != hash || e.key != key && (key == null || !key.equals(e.key)))
                continue;
            if (matchValue && !Objects.equals(value, e.value))
                return null;
            if (previous == null)
                tab[index] = e.next;
            else
                previous.next = e.next;
            countRemoved(e);
            return e;
        }
        return null;
    }

    private void countRemoved(Node<K, V> e) {
        modCount++;
        size--;
        afterNodeRemoval(e);
    }

    private Node<K, V> removeFromTree(int index, int hash, Object key, Object value, boolean matchValue,
            boolean mayReorder) {
        HashTree<K, V> tree = trees[index];
        Node<K, V> e = tree.find(hash, key);
        if (e == null || matchValue && !Objects.equals(value, e.value))
            return null;
        if (!tree.remove(hash, key, mayReorder))
            trees[index] = null;
        table[index] = tree.first();
        countRemoved(e);
        return e;
    }

    @Override
    public void clear() {
        modCount++;
        if (table != null && size > 0) {
            size = 0;
            trees = null;
            Arrays.fill(table, null);
        }
    }

    @Override
    public boolean containsValue(Object value) {
        if (table == null || size == 0)
            return false;
        for (Node<K, V> e : table) {
            for (; e != null; e = e.next) {
                if (e.value == value || value != null && value.equals(e.value))
                    return true;
            }
        }
        return false;
    }

    @Override
    public Set<K> keySet() {
        return new KeySet();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySet();
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(key, value, true) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> e = getNode(key);
        if (e == null || !Objects.equals(e.value, oldValue))
            return false;
        e.value = newValue;
        afterNodeAccess(e);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> e = getNode(key);
        if (e == null)
            return null;
        V old = e.value;
        e.value = value;
        afterNodeAccess(e);
        return old;
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    /** Computed mappings go to the front of their chain, unlike put ones. */
    private void addComputed(K key, V value) {
        int hash = hash(key);
        Node<K, V>[] tab = table;
        int index = hash & tab.length - 1;
        if (trees != null && trees[index] != null) {
            addToTree(index, newNode(hash, key, value, null));
        } else {
            boolean isLong = isLongerThan(tab[index], LONG_CHAIN - 2);
            tab[index] = newNode(hash, key, value, tab[index]);
            if (isLong)
                shortenChain(index);
        }
        modCount++;
        size++;
        afterNodeInsertion(true);
    }

    private void growIfFull() {
        if (table == null || size > threshold)
            resize();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        growIfFull();
        Node<K, V> e = getNode(key);
        if (e != null && e.value != null) {
            afterNodeAccess(e);
            return e.value;
        }
        int expected = modCount;
        V value = mappingFunction.apply(key);
        checkUnchanged(expected);
        if (value == null)
            return null;
        if (e == null) {
            addComputed(key, value);
            return value;
        }
        e.value = value;
        afterNodeAccess(e);
        return value;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = getNode(key);
        if (e == null || e.value == null)
            return null;
        int expected = modCount;
        V value = remappingFunction.apply(key, e.value);
        checkUnchanged(expected);
        return storeComputed(e, key, value);
    }

    private V storeComputed(Node<K, V> e, K key, V value) {
        if (value == null) {
            removeNode(key, null, false);
        } else {
            e.value = value;
            afterNodeAccess(e);
        }
        return value;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        growIfFull();
        Node<K, V> e = getNode(key);
        int expected = modCount;
        V value = remappingFunction.apply(key, e == null ? null : e.value);
        checkUnchanged(expected);
        if (e != null)
            return storeComputed(e, key, value);
        if (value != null)
            addComputed(key, value);
        return value;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (value == null || remappingFunction == null)
            throw new NullPointerException();
        growIfFull();
        Node<K, V> e = getNode(key);
        if (e == null) {
            addComputed(key, value);
            return value;
        }
        V merged = value;
        if (e.value != null) {
            int expected = modCount;
            merged = remappingFunction.apply(e.value, value);
            checkUnchanged(expected);
        }
        return storeComputed(e, key, merged);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (NodeIterator it = new NodeIterator(); it.hasNext();) {
            Node<K, V> e = it.nextUnchecked();
            action.accept(e.key, e.value);
        }
        checkUnchanged(expected);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (NodeIterator it = new NodeIterator(); it.hasNext();) {
            Node<K, V> e = it.nextUnchecked();
            e.value = function.apply(e.key, e.value);
        }
        checkUnchanged(expected);
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            HashMap<K, V> copy = (HashMap<K, V>) super.clone();
            copy.reinitialize();
            copy.putMapEntries(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** Makes a clone empty and independent of its original. */
    void reinitialize() {
        table = null;
        trees = null;
        modCount = 0;
        threshold = 0;
        size = 0;
    }

    /* Hooks by which LinkedHashMap keeps its order. */

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    void afterNodeAccess(Node<K, V> e) {
    }

    void afterNodeInsertion(boolean evict) {
    }

    void afterNodeRemoval(Node<K, V> e) {
    }

    private class NodeIterator {
        private final Node<K, V>[] tab = table;
        private Node<K, V> next;
        private Node<K, V> current;
        private int index;
        private int expected = modCount;

        NodeIterator() {
            if (size > 0)
                advance();
        }

        private void advance() {
            int i = index;
            Node<K, V> e = null;
            while (i < tab.length && (e = tab[i++]) == null)
                continue;
            index = i;
            next = e;
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Node<K, V> nextUnchecked() {
            Node<K, V> e = next;
            next = e.next;
            if (next == null)
                advance();
            return e;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            checkUnchanged(expected);
            if (e == null)
                throw new NoSuchElementException();
            current = e;
            next = e.next;
            if (next == null)
                advance();
            return e;
        }

        public final void remove() {
            if (current == null)
                throw new IllegalStateException();
            checkUnchanged(expected);
            removeNode(current.key, null, false, false);
            current = null;
            expected = modCount;
        }
    }

    private final class KeyIterator extends NodeIterator implements Iterator<K> {
        public K next() {
            return nextNode().key;
        }
    }

    private final class ValueIterator extends NodeIterator implements Iterator<V> {
        public V next() {
            return nextNode().value;
        }
    }

    private final class EntryIterator extends NodeIterator implements Iterator<Map.Entry<K, V>> {
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    final boolean containsEntry(Object o) {
        if (!(o instanceof Map.Entry))
            return false;
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
        Node<K, V> e = getNode(entry.getKey());
        return e != null && e.equals(entry);
    }

    final boolean removeEntry(Object o) {
        if (!(o instanceof Map.Entry))
            return false;
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
        return removeNode(entry.getKey(), entry.getValue(), true) != null;
    }

    private final class KeySet extends AbstractSet<K> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new KeyIterator();
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object key) {
            return removeNode(key, null, false) != null;
        }

        @Override
        public Spliterator<K> spliterator() {
            return new HashSpliterator.OfKeys<>(HashMap.this);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (NodeIterator it = new NodeIterator(); it.hasNext();)
                action.accept(it.nextUnchecked().key);
            checkUnchanged(expected);
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new ValueIterator();
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return new HashSpliterator.OfValues<>(HashMap.this);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (NodeIterator it = new NodeIterator(); it.hasNext();)
                action.accept(it.nextUnchecked().value);
            checkUnchanged(expected);
        }
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator();
        }

        @Override
        public boolean contains(Object o) {
            return containsEntry(o);
        }

        @Override
        public boolean remove(Object o) {
            return removeEntry(o);
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new HashSpliterator.OfEntries<>(HashMap.this);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (NodeIterator it = new NodeIterator(); it.hasNext();)
                action.accept(it.nextUnchecked());
            checkUnchanged(expected);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        int capacity = table != null ? table.length : threshold > 0 ? threshold : DEFAULT_CAPACITY;
        out.defaultWriteObject();
        out.writeInt(capacity);
        out.writeInt(size);
        for (Map.Entry<K, V> entry : entrySet()) {
            out.writeObject(entry.getKey());
            out.writeObject(entry.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (!(loadFactor > 0))
            throw new InvalidObjectException("Illegal load factor: " + loadFactor);
        reinitialize();
        in.readInt();
        int count = in.readInt();
        if (count < 0)
            throw new InvalidObjectException("Illegal mappings count: " + count);
        threshold = tableSizeFor((int) Math.min(Math.ceil(count / (double) loadFactor), MAXIMUM_CAPACITY));
        for (int i = 0; i < count; i++) {
            K key = (K) in.readObject();
            put(key, (V) in.readObject(), false);
        }
    }
}
