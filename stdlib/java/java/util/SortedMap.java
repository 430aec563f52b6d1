package java.util;

/** A map in the order of its keys. */
public interface SortedMap<K, V> extends SequencedMap<K, V> {
    /** Returns the comparator of keys, or null for natural order. */
    Comparator<? super K> comparator();

    /** Returns a view of the keys from one to before another. */
    SortedMap<K, V> subMap(K fromKey, K toKey);

    /** Returns a view of the keys before {@code toKey}. */
    SortedMap<K, V> headMap(K toKey);

    /** Returns a view of the keys from {@code fromKey} on. */
    SortedMap<K, V> tailMap(K fromKey);

    /** Returns the least key. */
    K firstKey();

    /** Returns the greatest key. */
    K lastKey();

    Set<K> keySet();

    Collection<V> values();

    Set<Map.Entry<K, V>> entrySet();

    /** Not possible: the order decides the place. */
    default V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    /** Not possible: the order decides the place. */
    default V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    /** Returns a view in reverse order. */
    default SortedMap<K, V> reversed() {
        return new ReverseSortedMap<>(this);
    }
}
