package java.util;

/** A sorted map, known by that interface only, in reverse. */
final class ReverseSortedMap<K, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
    private final SortedMap<K, V> base;

    ReverseSortedMap(SortedMap<K, V> base) {
        this.base = base;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return base.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Backward();
            }
        };
    }

    /** Steps to the last key before the present one. */
    private final class Backward implements Iterator<Entry<K, V>> {
        private SortedMap<K, V> rest = base;
        private K current;
        private boolean removable;

        public boolean hasNext() {
            return !rest.isEmpty();
        }

        public Entry<K, V> next() {
            current = rest.lastKey();
            rest = base.headMap(current);
            removable = true;
            return new SimpleEntry<>(current, base.get(current)) {
                private static final long serialVersionUID = 1L;

                @Override
                public V setValue(V value) {
                    base.put(getKey(), value);
                    return super.setValue(value);
                }
            };
        }

        public void remove() {
            if (!removable)
                throw new IllegalStateException();
            removable = false;
            base.remove(current);
        }
    }

    @Override
    public V get(Object key) {
        return base.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return base.containsKey(key);
    }

    @Override
    public V put(K key, V value) {
        return base.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return base.remove(key);
    }

    @Override
    public Comparator<? super K> comparator() {
        return Collections.reverseOrder(base.comparator());
    }

    @Override
    public K firstKey() {
        return base.lastKey();
    }

    @Override
    public K lastKey() {
        return base.firstKey();
    }

    @Override
    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return new TreeMap<>(this).subMap(fromKey, toKey);
    }

    @Override
    public SortedMap<K, V> headMap(K toKey) {
        return new TreeMap<>(this).headMap(toKey);
    }

    @Override
    public SortedMap<K, V> tailMap(K fromKey) {
        return new TreeMap<>(this).tailMap(fromKey);
    }

    @Override
    public SortedMap<K, V> reversed() {
        return base;
    }
}
