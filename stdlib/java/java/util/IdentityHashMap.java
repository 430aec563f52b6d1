package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A hash table that compares keys and values by identity. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
    private static final long serialVersionUID = 8188218128353913216L;
    private static final Object NULL_KEY = new Object();

    /** Keys at even places, each followed by its value; at most two thirds full. */
    private transient Object[] table;
    private int size;
    private transient int modCount;

    /** Creates an empty map. */
    public IdentityHashMap() {
        this(21);
    }

    /** Creates a map for so many mappings. */
    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0)
            throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedMaxSize);
        allocate(expectedMaxSize);
    }

    /** Creates a map of the mappings of {@code m}. */
    public IdentityHashMap(Map<? extends K, ? extends V> m) {
        this((int) ((1 + m.size()) * 1.1));
        putAll(m);
    }

    private void allocate(int expected) {
        int keys = Integer.highestOneBit(Math.max(2, Math.min(expected, 1 << 28) * 3 / 2)) << 1;
        table = new Object[2 * keys];
    }

    private static Object mask(Object key) {
        return key == null ? NULL_KEY : key;
    }

    @SuppressWarnings("unchecked")
    private K key(int place) {
        return table[place] == NULL_KEY ? null : (K) table[place];
    }

    @SuppressWarnings("unchecked")
    private V value(int place) {
        return (V) table[place + 1];
    }

    private static int home(Object key, int length) {
        int h = System.identityHashCode(key);
        return (h ^ h >>> 15) << 1 & length - 1;
    }

    /** Returns the place of a key, or the free place where it belongs. */
    private int find(Object key) {
        Object k = mask(key);
        int place = home(k, table.length);
        while (table[place] != null && table[place] != k)
            place = place + 2 & table.length - 1;
        return place;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public V get(Object key) {
        return value(find(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return table[find(key)] != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null && table[i + 1] == value)
                return true;
        }
        return false;
    }

    @Override
    public V put(K key, V value) {
        int place = find(key);
        V old = value(place);
        if (table[place] == null) {
            if (3 * (size + 1) > table.length) {
                grow();
                place = find(key);
            }
            table[place] = mask(key);
            size++;
            modCount++;
        }
        table[place + 1] = value;
        return old;
    }

    private void grow() {
        Object[] old = table;
        table = new Object[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != null)
                move(old[i], old[i + 1]);
        }
    }

    private void move(Object maskedKey, Object value) {
        int place = find(maskedKey);
        table[place] = maskedKey;
        table[place + 1] = value;
    }

    @Override
    public V remove(Object key) {
        int place = find(key);
        V old = value(place);
        if (table[place] != null)
            removeAt(place);
        return old;
    }

    /** Frees a place and puts back the keys that may have been pushed past it. */
    private void removeAt(int place) {
        modCount++;
        size--;
        table[place] = null;
        table[place + 1] = null;
        for (int i = place + 2 & table.length - 1; table[i] != null; i = i + 2 & table.length - 1) {
            Object key = table[i];
            Object value = table[i + 1];
            table[i] = null;
            table[i + 1] = null;
            move(key, value);
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        int place = find(key);
        if (table[place] == null || table[place + 1] != value)
            return false;
        removeAt(place);
        return true;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        int place = find(key);
        if (table[place] == null || table[place + 1] != oldValue)
            return false;
        table[place + 1] = newValue;
        return true;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public boolean equals(Object o) {
        if (o == this)
            return true;
        if (o instanceof IdentityHashMap) {
            IdentityHashMap<?, ?> other = (IdentityHashMap<?, ?>) o;
            return other.size == size && other.containsAllOf(this);
        }
        return o instanceof Map && entrySet().equals(((Map<?, ?>) o).entrySet());
    }

    private boolean containsAllOf(IdentityHashMap<?, ?> other) {
        for (int i = 0; i < other.table.length; i += 2) {
            if (other.table[i] != null) {
                int place = find(other.table[i]);
                if (table[place] == null || table[place + 1] != other.table[i + 1])
                    return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null)
                hash += System.identityHashCode(key(i)) ^ System.identityHashCode(table[i + 1]);
        }
        return hash;
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            IdentityHashMap<K, V> copy = (IdentityHashMap<K, V>) super.clone();
            copy.table = table.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** Iterates over a snapshot of the keys, since removals move others. */
    private class Cursor {
        private final Object[] keys = maskedKeys();
        private int next;
        private Object last;
        private int expected = modCount;

        public boolean hasNext() {
            return next < keys.length;
        }

        final Object nextKey() {
            if (modCount != expected)
                throw new ConcurrentModificationException();
            if (next >= keys.length)
                throw new NoSuchElementException();
            last = keys[next++];
            return last;
        }

        public void remove() {
            if (last == null)
                throw new IllegalStateException();
            if (modCount != expected)
                throw new ConcurrentModificationException();
            IdentityHashMap.this.remove(last);
            expected = modCount;
            last = null;
        }
    }

    private Object[] maskedKeys() {
        Object[] keys = new Object[size];
        int n = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null)
                keys[n++] = table[i];
        }
        return keys;
    }

    private final class KeyCursor extends Cursor implements Iterator<K> {
        public K next() {
            return key(find(nextKey()));
        }
    }

    private final class ValueCursor extends Cursor implements Iterator<V> {
        public V next() {
            return value(find(nextKey()));
        }
    }

    private final class EntryCursor extends Cursor implements Iterator<Map.Entry<K, V>> {
        public Map.Entry<K, V> next() {
            return new IdentityEntry(nextKey());
        }
    }

    private final class IdentityEntry implements Map.Entry<K, V> {
        private final Object masked;

        IdentityEntry(Object masked) {
            this.masked = masked;
        }

        @SuppressWarnings("unchecked")
        public K getKey() {
            return masked == NULL_KEY ? null : (K) masked;
        }

        public V getValue() {
            return value(find(masked));
        }

        public V setValue(V value) {
            return put(getKey(), value);
        }

        public boolean equals(Object o) {
            if (!(o instanceof Map.Entry))
                return false;
            Map.Entry<?, ?> other = (Map.Entry<?, ?>) o;
            return other.getKey() == getKey() && other.getValue() == getValue();
        }

        public int hashCode() {
            return System.identityHashCode(getKey()) ^ System.identityHashCode(getValue());
        }

        public String toString() {
            return getKey() + "=" + getValue();
        }
    }

    @Override
    public Set<K> keySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<K> iterator() {
                return new KeyCursor();
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object o) {
                return containsKey(o);
            }

            @Override
            public boolean remove(Object o) {
                int before = size;
                IdentityHashMap.this.remove(o);
                return size != before;
            }

            @Override
            public void clear() {
                IdentityHashMap.this.clear();
            }

            @Override
            public int hashCode() {
                int hash = 0;
                for (K k : this)
                    hash += System.identityHashCode(k);
                return hash;
            }
        };
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return new ValueCursor();
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object o) {
                return containsValue(o);
            }

            @Override
            public void clear() {
                IdentityHashMap.this.clear();
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new EntryCursor();
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry))
                    return false;
                int place = find(((Map.Entry<?, ?>) o).getKey());
                return table[place] != null && table[place + 1] == ((Map.Entry<?, ?>) o).getValue();
            }

            @Override
            public boolean remove(Object o) {
                return o instanceof Map.Entry
                    && IdentityHashMap.this.remove(((Map.Entry<?, ?>) o).getKey(), ((Map.Entry<?, ?>) o).getValue());
            }

            @Override
            public void clear() {
                IdentityHashMap.this.clear();
            }
        };
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(size);
        for (Map.Entry<K, V> entry : entrySet()) {
            out.writeObject(entry.getKey());
            out.writeObject(entry.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        size = 0;
        allocate(count);
        for (; count > 0; count--) {
            K key = (K) in.readObject();
            put(key, (V) in.readObject());
        }
    }
}
