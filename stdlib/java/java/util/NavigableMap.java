package java.util;

/** A sorted map that finds the neighbours of any key. */
public interface NavigableMap<K, V> extends SortedMap<K, V> {
    /** Returns the entry of the greatest key less than {@code key}. */
    Map.Entry<K, V> lowerEntry(K key);

    /** Returns the greatest key less than {@code key}, or null. */
    K lowerKey(K key);

    /** Returns the entry of the greatest key at most {@code key}. */
    Map.Entry<K, V> floorEntry(K key);

    /** Returns the greatest key at most {@code key}, or null. */
    K floorKey(K key);

    /** Returns the entry of the least key at least {@code key}. */
    Map.Entry<K, V> ceilingEntry(K key);

    /** Returns the least key at least {@code key}, or null. */
    K ceilingKey(K key);

    /** Returns the entry of the least key greater than {@code key}. */
    Map.Entry<K, V> higherEntry(K key);

    /** Returns the least key greater than {@code key}, or null. */
    K higherKey(K key);

    Map.Entry<K, V> firstEntry();

    Map.Entry<K, V> lastEntry();

    Map.Entry<K, V> pollFirstEntry();

    Map.Entry<K, V> pollLastEntry();

    /** Returns a view in descending order. */
    NavigableMap<K, V> descendingMap();

    /** Returns a navigable view of the keys. */
    NavigableSet<K> navigableKeySet();

    /** Returns a view of the keys in descending order. */
    NavigableSet<K> descendingKeySet();

    /** Returns a view of a range of keys. */
    NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive);

    /** Returns a view of the keys up to {@code toKey}. */
    NavigableMap<K, V> headMap(K toKey, boolean inclusive);

    /** Returns a view of the keys from {@code fromKey}. */
    NavigableMap<K, V> tailMap(K fromKey, boolean inclusive);

    SortedMap<K, V> subMap(K fromKey, K toKey);

    SortedMap<K, V> headMap(K toKey);

    SortedMap<K, V> tailMap(K fromKey);

    /** Returns a view in descending order. */
    default NavigableMap<K, V> reversed() {
        return descendingMap();
    }
}
