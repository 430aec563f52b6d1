package java.util;

/** The map of the first Java release; see {@link Map}. */
public abstract class Dictionary<K, V> {
    /** For subclasses. */
    public Dictionary() {
    }

    /** Returns the number of mappings. */
    public abstract int size();

    /** Returns whether there are no mappings. */
    public abstract boolean isEmpty();

    /** Returns an enumeration of the keys. */
    public abstract Enumeration<K> keys();

    /** Returns an enumeration of the values. */
    public abstract Enumeration<V> elements();

    /** Returns the value of {@code key}, or null. */
    public abstract V get(Object key);

    /** Maps {@code key} to {@code value}. */
    public abstract V put(K key, V value);

    /** Removes the mapping of {@code key}. */
    public abstract V remove(Object key);
}
