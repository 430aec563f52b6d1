package java.util;

/** A map with a first and a last entry. */
public interface SequencedMap<K, V> extends Map<K, V> {
    /** Returns a view in reverse order. */
    SequencedMap<K, V> reversed();

    /** Returns a snapshot of the first entry, or null. */
    default Map.Entry<K, V> firstEntry() {
        return snapshot(entrySet().iterator(), false);
    }

    /** Returns a snapshot of the last entry, or null. */
    default Map.Entry<K, V> lastEntry() {
        return snapshot(reversed().entrySet().iterator(), false);
    }

    /** Removes the first entry and returns a snapshot of it, or null. */
    default Map.Entry<K, V> pollFirstEntry() {
        return snapshot(entrySet().iterator(), true);
    }

    /** Removes the last entry and returns a snapshot of it, or null. */
    default Map.Entry<K, V> pollLastEntry() {
        return snapshot(reversed().entrySet().iterator(), true);
    }

    private static <K, V> Map.Entry<K, V> snapshot(Iterator<Map.Entry<K, V>> it, boolean remove) {
        if (!it.hasNext())
            return null;
        Map.Entry<K, V> entry = new SequencedViews.Snapshot<>(it.next());
        if (remove)
            it.remove();
        return entry;
    }

    /** Puts a mapping first. */
    default V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    /** Puts a mapping last. */
    default V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    /** Returns a sequenced view of the keys. */
    default SequencedSet<K> sequencedKeySet() {
        return new SequencedViews.KeySet<>(this);
    }

    /** Returns a sequenced view of the values. */
    default SequencedCollection<V> sequencedValues() {
        return new SequencedViews.Values<>(this);
    }

    /** Returns a sequenced view of the entries. */
    default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new SequencedViews.EntrySet<>(this);
    }
}
