package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A map from enum constants, in their order. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
    private static final long serialVersionUID = 458661240069192865L;
    /** Stands for a null value; null itself means no mapping. */
    private static final Object NULL = new Object();

    private final Class<K> keyType;
    private transient K[] universe;
    private transient Object[] vals;
    private transient int size;

    /** Creates an empty map. */
    public EnumMap(Class<K> keyType) {
        this.keyType = keyType;
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
    }

    /** Creates a copy of a map. */
    public EnumMap(EnumMap<K, ? extends V> m) {
        keyType = m.keyType;
        universe = m.universe;
        vals = m.vals.clone();
        size = m.size;
    }

    /** Creates a map of the mappings of {@code m}, which must not be empty. */
    public EnumMap(Map<K, ? extends V> m) {
        if (!(m instanceof EnumMap) && m.isEmpty())
            throw new IllegalArgumentException("Specified map is empty");
        keyType = m instanceof EnumMap ? ((EnumMap<K, ? extends V>) m).keyType : m.keySet().iterator().next().getDeclaringClass();
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
        putAll(m);
    }

    private boolean isKey(Object key) {
        return key != null && (key.getClass() == keyType || key.getClass().getSuperclass() == keyType);
    }

    @SuppressWarnings("unchecked")
    private V unmask(Object value) {
        return value == NULL ? null : (V) value;
    }

    private Object raw(Object key) {
        return isKey(key) ? vals[((Enum<?>) key).ordinal()] : null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Object v : vals) {
            if (v != null && Objects.equals(value, unmask(v)))
                return true;
        }
        return false;
    }

    @Override
    public boolean containsKey(Object key) {
        return raw(key) != null;
    }

    @Override
    public V get(Object key) {
        return unmask(raw(key));
    }

    @Override
    public V put(K key, V value) {
        if (key.getClass() != keyType && key.getClass().getSuperclass() != keyType)
            throw new ClassCastException(key.getClass() + " != " + keyType);
        int index = key.ordinal();
        Object old = vals[index];
        vals[index] = value == null ? NULL : value;
        if (old == null)
            size++;
        return unmask(old);
    }

    @Override
    public V remove(Object key) {
        Object old = raw(key);
        if (old != null) {
            vals[((Enum<?>) key).ordinal()] = null;
            size--;
        }
        return unmask(old);
    }

    @Override
    public void clear() {
        Arrays.fill(vals, null);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySet();
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            EnumMap.this.clear();
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry))
                return false;
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
            return containsKey(entry.getKey()) && Objects.equals(get(entry.getKey()), entry.getValue());
        }

        @Override
        public boolean remove(Object o) {
            if (!contains(o))
                return false;
            EnumMap.this.remove(((Map.Entry<?, ?>) o).getKey());
            return true;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator();
        }
    }

    /** Weakly consistent, as documented. */
    private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
        private int index;
        private int last = -1;

        public boolean hasNext() {
            while (index < vals.length && vals[index] == null)
                index++;
            return index < vals.length;
        }

        public Map.Entry<K, V> next() {
            if (!hasNext())
                throw new NoSuchElementException();
            last = index++;
            return new Slot(last);
        }

        public void remove() {
            if (last < 0)
                throw new IllegalStateException();
            EnumMap.this.remove(universe[last]);
            last = -1;
        }
    }

    /** The entry of a constant, which writes through. */
    private final class Slot implements Map.Entry<K, V> {
        private final int index;

        Slot(int index) {
            this.index = index;
        }

        public K getKey() {
            return universe[index];
        }

        public V getValue() {
            return unmask(vals[index]);
        }

        public V setValue(V value) {
            return put(universe[index], value);
        }

        public boolean equals(Object o) {
            return entryEquals(this, o);
        }

        public int hashCode() {
            return getKey().hashCode() ^ Objects.hashCode(getValue());
        }

        public String toString() {
            return getKey() + "=" + getValue();
        }
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public EnumMap<K, V> clone() {
        try {
            EnumMap<K, V> copy = (EnumMap<K, V>) super.clone();
            copy.vals = vals.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
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
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
        for (int count = in.readInt(); count > 0; count--) {
            K key = (K) in.readObject();
            put(key, (V) in.readObject());
        }
    }
}
