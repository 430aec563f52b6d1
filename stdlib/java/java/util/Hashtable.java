package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A synchronized map in a hash table, without null. */
public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1421746759512286392L;

    private static final class Node<K, V> implements Map.Entry<K, V> {
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

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V newValue) {
            V old = value;
            value = Objects.requireNonNull(newValue);
            return old;
        }

        public boolean equals(Object o) {
            return AbstractMap.entryEquals(this, o);
        }

        public int hashCode() {
            return hash ^ Objects.hashCode(value);
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    private transient Node<K, V>[] table;
    private transient int count;
    private transient int modCount;
    private int threshold;
    private final float loadFactor;

    /** Creates a table with the given capacity and load factor. */
    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0)
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        if (!(loadFactor > 0))
            throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        this.loadFactor = loadFactor;
        allocate(Math.max(initialCapacity, 1));
    }

    /** Creates a table with the given capacity. */
    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    /** Creates an empty table. */
    public Hashtable() {
        this(11, 0.75f);
    }

    /** Creates a table of the mappings of {@code t}. */
    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11), 0.75f);
        putAll(t);
    }

    @SuppressWarnings("unchecked")
    private void allocate(int capacity) {
        table = (Node<K, V>[]) new Node[capacity];
        threshold = (int) Math.min(capacity * loadFactor, Integer.MAX_VALUE - 7);
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized boolean isEmpty() {
        return count == 0;
    }

    @Override
    public synchronized Enumeration<K> keys() {
        return new KeyCursor();
    }

    @Override
    public synchronized Enumeration<V> elements() {
        return new ValueCursor();
    }

    /** Returns whether a key is mapped to {@code value}. */
    public synchronized boolean contains(Object value) {
        Objects.requireNonNull(value);
        for (Node<K, V> e : table) {
            for (; e != null; e = e.next) {
                if (e.value.equals(value))
                    return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return contains(value);
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public synchronized V get(Object key) {
        Node<K, V> e = node(key);
        return e == null ? null : e.value;
    }

    private Node<K, V> node(Object key) {
        int hash = key.hashCode();
        Node<K, V> e = table[(hash & 0x7fffffff) % table.length];
        while (e != null && (e.hash != hash || !e.key.equals(key)))
            e = e.next;
        return e;
    }

    /** Enlarges the table. */
    protected void rehash() {
        Node<K, V>[] old = table;
        modCount++;
        allocate((old.length << 1) + 1);
        for (int i = old.length; i-- > 0;) {
            for (Node<K, V> e = old[i]; e != null;) {
                Node<K, V> next = e.next;
                int index = (e.hash & 0x7fffffff) % table.length;
                e.next = table[index];
                table[index] = e;
                e = next;
            }
        }
    }

    @Override
    public synchronized V put(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> e = node(key);
        if (e != null)
            return e.setValue(value);
        add(key, value);
        return null;
    }

    private void add(K key, V value) {
        if (count >= threshold)
            rehash();
        int hash = key.hashCode();
        int index = (hash & 0x7fffffff) % table.length;
        table[index] = new Node<>(hash, key, value, table[index]);
        count++;
        modCount++;
    }

    @Override
    public synchronized V remove(Object key) {
        Node<K, V> e = node(key);
        if (e == null)
            return null;
        unlink(e);
        return e.value;
    }

    private void unlink(Node<K, V> e) {
        int index = (e.hash & 0x7fffffff) % table.length;
        modCount++;
        count--;
        if (table[index] == e) {
            table[index] = e.next;
            return;
        }
        Node<K, V> previous = table[index];
        while (previous.next != e)
            previous = previous.next;
        previous.next = e.next;
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> entry : t.entrySet())
            put(entry.getKey(), entry.getValue());
    }

    @Override
    public synchronized void clear() {
        modCount++;
        Arrays.fill(table, null);
        count = 0;
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public synchronized Object clone() {
        try {
            Hashtable<K, V> copy = (Hashtable<K, V>) super.clone();
            copy.table = table.clone();
            for (int i = 0; i < table.length; i++)
                copy.table[i] = copyChain(table[i]);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private static <K, V> Node<K, V> copyChain(Node<K, V> e) {
        Node<K, V> first = null;
        Node<K, V> last = null;
        for (; e != null; e = e.next) {
            Node<K, V> copy = new Node<>(e.hash, e.key, e.value, null);
            if (last == null)
                first = copy;
            else
                last.next = copy;
            last = copy;
        }
        return first;
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder().append('{');
        NodeCursor it = new NodeCursor();
        while (it.hasNext()) {
            Node<K, V> e = it.nextNode();
            text.append(e.key == this ? "(this Map)" : e.key.toString()).append('=');
            text.append(e.value == this ? "(this Map)" : e.value.toString());
            if (it.hasNext())
                text.append(", ");
        }
        return text.append('}').toString();
    }

    @Override
    public synchronized boolean equals(Object o) {
        if (o == this)
            return true;
        if (!(o instanceof Map) || ((Map<?, ?>) o).size() != count)
            return false;
        try {
            for (NodeCursor it = new NodeCursor(); it.hasNext();) {
                Node<K, V> e = it.nextNode();
                if (!e.value.equals(((Map<?, ?>) o).get(e.key)))
                    return false;
            }
            return true;
        } catch (ClassCastException | NullPointerException unused) {
            return false;
        }
    }

    @Override
    public synchronized int hashCode() {
        int hash = 0;
        for (NodeCursor it = new NodeCursor(); it.hasNext();)
            hash += it.nextNode().hashCode();
        return hash;
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = node(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public synchronized void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Node<K, V> e : table) {
            for (; e != null; e = e.next) {
                action.accept(e.key, e.value);
                checkUnchanged(expected);
            }
        }
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Node<K, V> e : table) {
            for (; e != null; e = e.next) {
                e.value = Objects.requireNonNull(function.apply(e.key, e.value));
                checkUnchanged(expected);
            }
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        return Map.super.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        Objects.requireNonNull(value);
        return Map.super.remove(key, value);
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        return Map.super.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized V replace(K key, V value) {
        Objects.requireNonNull(value);
        return Map.super.replace(key, value);
    }

    @Override
    public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Node<K, V> e = node(key);
        if (e != null)
            return e.value;
        int expected = modCount;
        V value = mappingFunction.apply(key);
        checkUnchanged(expected);
        if (value != null)
            add(key, value);
        return value;
    }

    @Override
    public synchronized V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return node(key) == null ? null : compute(key, remappingFunction);
    }

    @Override
    public synchronized V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Node<K, V> e = node(key);
        int expected = modCount;
        V value = remappingFunction.apply(key, e == null ? null : e.value);
        checkUnchanged(expected);
        return store(e, key, value);
    }

    @Override
    public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = node(key);
        if (e == null)
            return store(null, key, value);
        int expected = modCount;
        V merged = remappingFunction.apply(e.value, value);
        checkUnchanged(expected);
        return store(e, key, merged);
    }

    private V store(Node<K, V> e, K key, V value) {
        if (e != null && value != null)
            e.value = value;
        else if (e != null)
            unlink(e);
        else if (value != null)
            add(key, value);
        return value;
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    /** Goes through the buckets from the last to the first. */
    private class NodeCursor {
        private final Node<K, V>[] tab = table;
        private int index = tab.length;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected = modCount;

        public boolean hasNext() {
            while (next == null && index > 0)
                next = tab[--index];
            return next != null;
        }

        public boolean hasMoreElements() {
            return hasNext();
        }

        final Node<K, V> nextNode() {
            if (!hasNext())
                throw new NoSuchElementException();
            last = next;
            next = last.next;
            return last;
        }

        final Node<K, V> nextChecked() {
            checkUnchanged(expected);
            return nextNode();
        }

        public void remove() {
            if (last == null)
                throw new IllegalStateException("Hashtable Enumerator");
            synchronized (Hashtable.this) {
                checkUnchanged(expected);
                unlink(last);
                expected = modCount;
                last = null;
            }
        }
    }

    /** Keys; as an enumeration, does not fail fast. */
    private final class KeyCursor extends NodeCursor implements Iterator<K>, Enumeration<K> {
        public K next() {
            return nextChecked().key;
        }

        public K nextElement() {
            return nextNode().key;
        }
    }

    private final class ValueCursor extends NodeCursor implements Iterator<V>, Enumeration<V> {
        public V next() {
            return nextChecked().value;
        }

        public V nextElement() {
            return nextNode().value;
        }
    }

    private final class EntryCursor extends NodeCursor implements Iterator<Map.Entry<K, V>> {
        public Map.Entry<K, V> next() {
            return nextChecked();
        }
    }

    @Override
    public Set<K> keySet() {
        return Collections.synchronizedSet(new KeySet(), this);
    }

    @Override
    public Collection<V> values() {
        return Collections.synchronizedCollection(new Values(), this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.synchronizedSet(new EntrySet(), this);
    }

    private final class KeySet extends AbstractSet<K> {
        @Override
        public Iterator<K> iterator() {
            return new KeyCursor();
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return Hashtable.this.remove(o) != null;
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new ValueCursor();
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryCursor();
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry && matches((Map.Entry<?, ?>) o);
        }

        private boolean matches(Map.Entry<?, ?> entry) {
            Node<K, V> e = node(entry.getKey());
            return e != null && e.value.equals(entry.getValue());
        }

        @Override
        public boolean remove(Object o) {
            if (!contains(o))
                return false;
            unlink(node(((Map.Entry<?, ?>) o).getKey()));
            return true;
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private synchronized void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        writeEntries(out);
    }

    void writeEntries(ObjectOutputStream out) throws IOException {
        out.writeInt(table.length);
        out.writeInt(count);
        for (NodeCursor it = new NodeCursor(); it.hasNext();) {
            Node<K, V> e = it.nextNode();
            out.writeObject(e.key);
            out.writeObject(e.value);
        }
    }

    /** An odd size with some room. */
    private int tableFor(int elements) {
        int length = (int) ((elements + elements / 20) / loadFactor) + 3;
        return length > elements && length % 2 == 0 ? length - 1 : length;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        readEntries(in);
    }

    @SuppressWarnings("unchecked")
    void readEntries(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int length = in.readInt();
        int elements = in.readInt();
        if (elements < 0)
            throw new InvalidObjectException("Illegal # of Elements: " + elements);
        allocate(Math.max(1, Math.min(length, tableFor(elements))));
        count = 0;
        for (; elements > 0; elements--) {
            K key = (K) in.readObject();
            add(key, (V) in.readObject());
        }
    }
}
