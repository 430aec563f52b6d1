package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A hash map that iterates in order of insertion, or of access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
    private static final long serialVersionUID = 3801124242820219131L;

    /** A node that is also linked with its neighbours in order. */
    private static final class Link<K, V> extends HashMap.Node<K, V> {
        Link<K, V> before;
        Link<K, V> after;

        Link(int hash, K key, V value, Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    private transient Link<K, V> head;
    private transient Link<K, V> tail;
    private final boolean accessOrder;

    /** Whether the insertion under way goes first instead of last. */
    private transient boolean insertFirst;

    /** Creates a map with the given initial capacity and load factor. */
    public LinkedHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, false);
    }

    /** Creates a map with the given initial capacity. */
    public LinkedHashMap(int initialCapacity) {
        super(initialCapacity);
        accessOrder = false;
    }

    /** Creates an empty map in insertion order. */
    public LinkedHashMap() {
        accessOrder = false;
    }

    /** Creates a map of the mappings of {@code m}, in their order. */
    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        accessOrder = false;
        putAll(m);
    }

    /** Creates a map in insertion order, or in access order. */
    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    /** Creates a map that holds {@code numMappings} without growing. */
    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int numMappings) {
        return new LinkedHashMap<>(capacityFor(numMappings));
    }

    /** Returns whether to remove {@code eldest} after an insertion. */
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    @Override
    void reinitialize() {
        super.reinitialize();
        head = null;
        tail = null;
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        Link<K, V> e = new Link<>(hash, key, value, next);
        if (insertFirst)
            linkFirst(e);
        else
            linkLast(e);
        return e;
    }

    private void linkLast(Link<K, V> e) {
        e.before = tail;
        e.after = null;
        if (tail == null)
            head = e;
        else
            tail.after = e;
        tail = e;
    }

    private void linkFirst(Link<K, V> e) {
        e.after = head;
        e.before = null;
        if (head == null)
            tail = e;
        else
            head.before = e;
        head = e;
    }

    private void unlink(Link<K, V> e) {
        if (e.before == null)
            head = e.after;
        else
            e.before.after = e.after;
        if (e.after == null)
            tail = e.before;
        else
            e.after.before = e.before;
    }

    @Override
    void afterNodeRemoval(Node<K, V> e) {
        unlink((Link<K, V>) e);
    }

    @Override
    void afterNodeInsertion(boolean evict) {
        if (head != null && removeEldestEntry(head))
            removeNode(head.key, null, false);
    }

    @Override
    void afterNodeAccess(Node<K, V> e) {
        if (accessOrder && tail != e)
            moveLast((Link<K, V>) e);
    }

    private void moveLast(Link<K, V> e) {
        unlink(e);
        linkLast(e);
        modCount++;
    }

    @Override
    public V get(Object key) {
        return getOrDefault(key, null);
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        if (e == null)
            return defaultValue;
        if (accessOrder)
            afterNodeAccess(e);
        return e.value;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Link<K, V> e = head; e != null; e = e.after) {
            if (e.value == value || value != null && value.equals(e.value))
                return true;
        }
        return false;
    }

    @Override
    public void clear() {
        super.clear();
        head = null;
        tail = null;
    }

    @Override
    public V putFirst(K k, V v) {
        Link<K, V> e = (Link<K, V>) getNode(k);
        if (e != null) {
            V old = e.value;
            e.value = v;
            if (e != head) {
                unlink(e);
                linkFirst(e);
                modCount++;
            }
            return old;
        }
        insertFirst = true;
        try {
            return put(k, v, false);
        } finally {
            insertFirst = false;
        }
    }

    @Override
    public V putLast(K k, V v) {
        Link<K, V> e = (Link<K, V>) getNode(k);
        if (e == null)
            return put(k, v, false);
        V old = e.value;
        e.value = v;
        if (e != tail)
            moveLast(e);
        return old;
    }

    @Override
    public Set<K> keySet() {
        return sequencedKeySet();
    }

    @Override
    public SequencedSet<K> sequencedKeySet() {
        return new KeySet(false);
    }

    @Override
    public Collection<V> values() {
        return sequencedValues();
    }

    @Override
    public SequencedCollection<V> sequencedValues() {
        return new Values(false);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return sequencedEntrySet();
    }

    @Override
    public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new EntrySet(false);
    }

    @Override
    public SequencedMap<K, V> reversed() {
        return new Reversed();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Link<K, V> e = head; e != null; e = e.after)
            action.accept(e.key, e.value);
        checkUnchanged(expected);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Link<K, V> e = head; e != null; e = e.after)
            e.value = function.apply(e.key, e.value);
        checkUnchanged(expected);
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    private class LinkIterator {
        private final boolean backward;
        private Link<K, V> next;
        private Link<K, V> current;
        private int expected = modCount;

        LinkIterator(boolean backward) {
            this.backward = backward;
            next = backward ? tail : head;
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Link<K, V> nextLink() {
            Link<K, V> e = next;
            checkUnchanged(expected);
            if (e == null)
                throw new NoSuchElementException();
            current = e;
            next = backward ? e.before : e.after;
            return e;
        }

        public final void remove() {
            if (current == null)
                throw new IllegalStateException();
            checkUnchanged(expected);
            removeNode(current.key, null, false);
            current = null;
            expected = modCount;
        }
    }

    private final class KeyIterator extends LinkIterator implements Iterator<K> {
        KeyIterator(boolean backward) {
            super(backward);
        }

        public K next() {
            return nextLink().key;
        }
    }

    private final class ValueIterator extends LinkIterator implements Iterator<V> {
        ValueIterator(boolean backward) {
            super(backward);
        }

        public V next() {
            return nextLink().value;
        }
    }

    private final class EntryIterator extends LinkIterator implements Iterator<Map.Entry<K, V>> {
        EntryIterator(boolean backward) {
            super(backward);
        }

        public Map.Entry<K, V> next() {
            return nextLink();
        }
    }

    private final class KeySet extends AbstractSet<K> implements SequencedSet<K> {
        private final boolean backward;

        KeySet(boolean backward) {
            this.backward = backward;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new KeyIterator(backward);
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
        public SequencedSet<K> reversed() {
            return new KeySet(!backward);
        }

        @Override
        public Spliterator<K> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (Link<K, V> e = backward ? tail : head; e != null; e = backward ? e.before : e.after)
                action.accept(e.key);
            checkUnchanged(expected);
        }
    }

    private final class Values extends AbstractCollection<V> implements SequencedCollection<V> {
        private final boolean backward;

        Values(boolean backward) {
            this.backward = backward;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new ValueIterator(backward);
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public SequencedCollection<V> reversed() {
            return new Values(!backward);
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (Link<K, V> e = backward ? tail : head; e != null; e = backward ? e.before : e.after)
                action.accept(e.value);
            checkUnchanged(expected);
        }
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> implements SequencedSet<Map.Entry<K, V>> {
        private final boolean backward;

        EntrySet(boolean backward) {
            this.backward = backward;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator(backward);
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
        public SequencedSet<Map.Entry<K, V>> reversed() {
            return new EntrySet(!backward);
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (Link<K, V> e = backward ? tail : head; e != null; e = backward ? e.before : e.after)
                action.accept(e);
            checkUnchanged(expected);
        }
    }

    /** This map seen from its end. */
    private final class Reversed extends AbstractMap<K, V> implements SequencedMap<K, V> {
        @Override
        public SequencedMap<K, V> reversed() {
            return LinkedHashMap.this;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean containsKey(Object key) {
            return LinkedHashMap.this.containsKey(key);
        }

        @Override
        public V get(Object key) {
            return LinkedHashMap.this.get(key);
        }

        /** Puts a new mapping last in the base, which is first here. */
        @Override
        public V put(K key, V value) {
            return LinkedHashMap.this.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return LinkedHashMap.this.remove(key);
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
        }

        @Override
        public V putFirst(K k, V v) {
            return LinkedHashMap.this.putLast(k, v);
        }

        @Override
        public V putLast(K k, V v) {
            return LinkedHashMap.this.putFirst(k, v);
        }

        @Override
        public Set<K> keySet() {
            return new KeySet(true);
        }

        @Override
        public Collection<V> values() {
            return new Values(true);
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new EntrySet(true);
        }
    }
}
