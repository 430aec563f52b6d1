package java.util;

import java.io.Serializable;

/** Implements a map over its entry set. */
public abstract class AbstractMap<K, V> implements Map<K, V> {
    /** For subclasses. */
    protected AbstractMap() {
    }

    public abstract Set<Entry<K, V>> entrySet();

    private Entry<K, V> find(Object key) {
        for (Entry<K, V> entry : entrySet()) {
            if (Objects.equals(key, entry.getKey()))
                return entry;
        }
        return null;
    }

    @Override
    public int size() {
        return entrySet().size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Entry<K, V> entry : entrySet()) {
            if (Objects.equals(value, entry.getValue()))
                return true;
        }
        return false;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V get(Object key) {
        Entry<K, V> entry = find(key);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public V put(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V remove(Object key) {
        for (Iterator<Entry<K, V>> it = entrySet().iterator(); it.hasNext();) {
            Entry<K, V> entry = it.next();
            if (Objects.equals(key, entry.getKey())) {
                V old = entry.getValue();
                it.remove();
                return old;
            }
        }
        return null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Entry<? extends K, ? extends V> entry : m.entrySet())
            put(entry.getKey(), entry.getValue());
    }

    @Override
    public void clear() {
        entrySet().clear();
    }

    @Override
    public Set<K> keySet() {
        return new KeyView<>(this);
    }

    @Override
    public Collection<V> values() {
        return new ValueView<>(this);
    }

    private static final class KeyView<K, V> extends AbstractSet<K> {
        private final AbstractMap<K, V> map;

        KeyView(AbstractMap<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<K> iterator() {
            Iterator<Entry<K, V>> it = map.entrySet().iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public K next() {
                    return it.next().getKey();
                }

                public void remove() {
                    it.remove();
                }
            };
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }
    }

    private static final class ValueView<K, V> extends AbstractCollection<V> {
        private final AbstractMap<K, V> map;

        ValueView(AbstractMap<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<V> iterator() {
            Iterator<Entry<K, V>> it = map.entrySet().iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public V next() {
                    return it.next().getValue();
                }

                public void remove() {
                    it.remove();
                }
            };
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object value) {
            return map.containsValue(value);
        }
    }

    @Override
    public boolean equals(Object o) {
        if (o == this)
            return true;
        if (!(o instanceof Map) || ((Map<?, ?>) o).size() != size())
            return false;
        Map<?, ?> other = (Map<?, ?>) o;
        try {
            for (Entry<K, V> entry : entrySet()) {
                K key = entry.getKey();
                V value = entry.getValue();
                if (value == null ? other.get(key) != null || !other.containsKey(key) : !value.equals(other.get(key)))
                    return false;
            }
            return true;
        } catch (ClassCastException | NullPointerException unused) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Entry<K, V> entry : entrySet())
            hash += entry.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        Iterator<Entry<K, V>> it = entrySet().iterator();
        if (!it.hasNext())
            return "{}";
        StringBuilder text = new StringBuilder().append('{');
        for (;;) {
            Entry<K, V> entry = it.next();
            K key = entry.getKey();
            V value = entry.getValue();
            text.append(key == this ? "(this Map)" : key).append('=');
            text.append(value == this ? "(this Map)" : value);
            if (!it.hasNext())
                return text.append('}').toString();
            text.append(',').append(' ');
        }
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    static boolean entryEquals(Entry<?, ?> entry, Object o) {
        if (!(o instanceof Entry))
            return false;
        Entry<?, ?> other = (Entry<?, ?>) o;
        return Objects.equals(entry.getKey(), other.getKey()) && Objects.equals(entry.getValue(), other.getValue());
    }

    /** A modifiable entry. */
    public static class SimpleEntry<K, V> implements Entry<K, V>, Serializable {
        private static final long serialVersionUID = -8499721149061103585L;
        private final K key;
        private V value;

        /** Creates an entry. */
        public SimpleEntry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        /** Copies an entry. */
        public SimpleEntry(Entry<? extends K, ? extends V> entry) {
            this(entry.getKey(), entry.getValue());
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
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return entryEquals(this, o);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /** An unmodifiable entry. */
    public static class SimpleImmutableEntry<K, V> implements Entry<K, V>, Serializable {
        private static final long serialVersionUID = 7138329143949025153L;
        private final K key;
        private final V value;

        /** Creates an entry. */
        public SimpleImmutableEntry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        /** Copies an entry. */
        public SimpleImmutableEntry(Entry<? extends K, ? extends V> entry) {
            this(entry.getKey(), entry.getValue());
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

        @Override
        public boolean equals(Object o) {
            return entryEquals(this, o);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }
}
