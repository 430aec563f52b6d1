package java.util;

/** The key, value and entry views of sequenced maps. */
final class SequencedViews {
    private SequencedViews() {
    }

    /** An entry as it was. */
    static final class Snapshot<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {
        private static final long serialVersionUID = 1L;

        Snapshot(Map.Entry<K, V> entry) {
            super(entry);
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException("not supported");
        }
    }

    /** Forwards a collection that a map gave out. */
    abstract static class View<E> extends AbstractCollection<E> {
        abstract Collection<E> base();

        @Override
        public Iterator<E> iterator() {
            return base().iterator();
        }

        @Override
        public int size() {
            return base().size();
        }

        @Override
        public boolean contains(Object o) {
            return base().contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return base().remove(o);
        }

        @Override
        public void clear() {
            base().clear();
        }

        @Override
        public boolean equals(Object o) {
            return o == this || base().equals(o);
        }

        @Override
        public int hashCode() {
            return base().hashCode();
        }
    }

    static final class KeySet<K> extends View<K> implements SequencedSet<K> {
        private final SequencedMap<K, ?> map;

        KeySet(SequencedMap<K, ?> map) {
            this.map = map;
        }

        @Override
        Collection<K> base() {
            return map.keySet();
        }

        @Override
        public SequencedSet<K> reversed() {
            return new KeySet<>(map.reversed());
        }

        @Override
        public Spliterator<K> spliterator() {
            return base().spliterator();
        }
    }

    static final class Values<V> extends View<V> implements SequencedCollection<V> {
        private final SequencedMap<?, V> map;

        Values(SequencedMap<?, V> map) {
            this.map = map;
        }

        @Override
        Collection<V> base() {
            return map.values();
        }

        @Override
        public SequencedCollection<V> reversed() {
            return new Values<>(map.reversed());
        }
    }

    static final class EntrySet<K, V> extends View<Map.Entry<K, V>> implements SequencedSet<Map.Entry<K, V>> {
        private final SequencedMap<K, V> map;

        EntrySet(SequencedMap<K, V> map) {
            this.map = map;
        }

        @Override
        Collection<Map.Entry<K, V>> base() {
            return map.entrySet();
        }

        @Override
        public SequencedSet<Map.Entry<K, V>> reversed() {
            return new EntrySet<>(map.reversed());
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return base().spliterator();
        }
    }
}
