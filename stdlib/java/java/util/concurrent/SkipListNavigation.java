package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentSkipListMap.Node;

/** What a skip list map and its views have in common: they are ranges of one list, seen in one of two directions. */
abstract class SkipListNavigation<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V> {
    /** The map that holds the entries. */
    abstract ConcurrentSkipListMap<K, V> core();

    /** Tells whether the largest key comes first. */
    abstract boolean isDescending();

    /** The live node in the range that is nearest to a key, at or above (up) or at or below it; null: none. */
    abstract Node<K, V> near(K key, boolean up, boolean inclusive);

    /** The live node at an end of the range; null: the range is empty. */
    abstract Node<K, V> end(boolean highest);

    /** A range of this range in this direction or the other; a null bound is the range's own. */
    abstract SkipListNavigation<K, V> range(
        K from, boolean fromInclusive, K to, boolean toInclusive, boolean reverse);

    /** The live node after another in this direction, or null. */
    abstract Node<K, V> after(Node<K, V> node);

    private Map.Entry<K, V> entryNear(K key, boolean up, boolean inclusive) {
        for (;;) {
            Node<K, V> node = near(key, up, inclusive);
            V value = node == null ? null : node.value;
            if (node == null || value != null) {
                return node == null ? null : new SimpleImmutableEntry<K, V>(node.key, value);
            }
        }
    }

    private K keyNear(K key, boolean up, boolean inclusive) {
        Node<K, V> node = near(key, up, inclusive);
        return node == null ? null : node.key;
    }

    private Map.Entry<K, V> entryAt(boolean highest, boolean remove) {
        for (;;) {
            Node<K, V> node = end(highest);
            if (node == null) {
                return null;
            }
            V value = node.value;
            if (value != null && (!remove || core().swap(node.key, value, null))) {
                return new SimpleImmutableEntry<K, V>(node.key, value);
            }
        }
    }

    private K keyAt(boolean highest) {
        Node<K, V> node = end(highest);
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node.key;
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return entryNear(key, isDescending(), false);
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return entryNear(key, isDescending(), true);
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return entryNear(key, !isDescending(), true);
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return entryNear(key, !isDescending(), false);
    }

    @Override
    public K lowerKey(K key) {
        return keyNear(key, isDescending(), false);
    }

    @Override
    public K floorKey(K key) {
        return keyNear(key, isDescending(), true);
    }

    @Override
    public K ceilingKey(K key) {
        return keyNear(key, !isDescending(), true);
    }

    @Override
    public K higherKey(K key) {
        return keyNear(key, !isDescending(), false);
    }

    @Override
    public K firstKey() {
        return keyAt(isDescending());
    }

    @Override
    public K lastKey() {
        return keyAt(!isDescending());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return entryAt(isDescending(), false);
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return entryAt(!isDescending(), false);
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return entryAt(isDescending(), true);
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return entryAt(!isDescending(), true);
    }

    @Override
    public boolean isEmpty() {
        return end(false) == null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        return values().contains(value);
    }

    // Views

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        Objects.requireNonNull(fromKey);
        return range(fromKey, fromInclusive, Objects.requireNonNull(toKey), toInclusive, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return range(null, false, Objects.requireNonNull(toKey), inclusive, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return range(Objects.requireNonNull(fromKey), inclusive, null, false, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return range(null, false, null, false, true);
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new SkipListKeys<K>(this);
    }

    @Override
    public NavigableSet<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new Walk<K, V, V>(SkipListNavigation.this) {
                @Override
                V make(K key, V value) {
                    return value;
                }
            };
        }

        @Override
        public int size() {
            return SkipListNavigation.this.size();
        }

        @Override
        public boolean isEmpty() {
            return SkipListNavigation.this.isEmpty();
        }

        @Override
        public void clear() {
            SkipListNavigation.this.clear();
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliteratorUnknownSize(iterator(),
                Spliterator.CONCURRENT | Spliterator.ORDERED | Spliterator.NONNULL);
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Walk<K, V, Map.Entry<K, V>>(SkipListNavigation.this) {
                @Override
                Map.Entry<K, V> make(K key, V value) {
                    return new SimpleImmutableEntry<K, V>(key, value);
                }
            };
        }

        @Override
        public int size() {
            return SkipListNavigation.this.size();
        }

        @Override
        public boolean isEmpty() {
            return SkipListNavigation.this.isEmpty();
        }

        @Override
        public void clear() {
            SkipListNavigation.this.clear();
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry)) {
                return false;
            }
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
            V value = get(entry.getKey());
            return value != null && value.equals(entry.getValue());
        }

        @Override
        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry)) {
                return false;
            }
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
            return SkipListNavigation.this.remove(entry.getKey(), entry.getValue());
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.CONCURRENT
                | Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        }
    }

    final Iterator<K> keyIterator() {
        return new Walk<K, V, K>(this) {
            @Override
            K make(K key, V value) {
                return key;
            }
        };
    }

    /** Iterates over live nodes; the value is read when the walk arrives at a node, so it is never null. */
    private abstract static class Walk<K, V, T> implements Iterator<T> {
        private final SkipListNavigation<K, V> map;
        private Node<K, V> next;
        private V value;
        private Node<K, V> last;

        Walk(SkipListNavigation<K, V> map) {
            this.map = map;
            arrive(map.end(map.isDescending()));
        }

        abstract T make(K key, V value);

        private void arrive(Node<K, V> at) {
            Node<K, V> node = at;
            while (node != null && (value = node.value) == null) {
                node = map.after(node);
            }
            next = node;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            Node<K, V> node = next;
            if (node == null) {
                throw new NoSuchElementException();
            }
            last = node;
            T result = make(node.key, value);
            arrive(map.after(node));
            return result;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            map.core().remove(last.key);
            last = null;
        }
    }
}
