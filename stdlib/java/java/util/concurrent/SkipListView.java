package java.util.concurrent;

import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap.Node;

/** A range of a skip list map, ascending or descending; a null bound is no bound. */
final class SkipListView<K, V> extends SkipListNavigation<K, V> {
    private final ConcurrentSkipListMap<K, V> core;
    private final K low;
    private final boolean lowInclusive;
    private final K high;
    private final boolean highInclusive;
    private final boolean descending;

    SkipListView(ConcurrentSkipListMap<K, V> core, K low, boolean lowInclusive,
            K high, boolean highInclusive, boolean descending) {
        if (low != null && high != null && core.compare(low, high) > 0) {
            throw new IllegalArgumentException("inconsistent range");
        }
        this.core = core;
        this.low = low;
        this.lowInclusive = lowInclusive;
        this.high = high;
        this.highInclusive = highInclusive;
        this.descending = descending;
    }

    @Override
    ConcurrentSkipListMap<K, V> core() {
        return core;
    }

    @Override
    boolean isDescending() {
        return descending;
    }

    private boolean isTooLow(K key) {
        if (low == null) {
            return false;
        }
        int order = core.compare(key, low);
        return order < 0 || order == 0 && !lowInclusive;
    }

    private boolean isTooHigh(K key) {
        if (high == null) {
            return false;
        }
        int order = core.compare(key, high);
        return order > 0 || order == 0 && !highInclusive;
    }

    private boolean isInside(K key) {
        Objects.requireNonNull(key);
        return !isTooLow(key) && !isTooHigh(key);
    }

    @SuppressWarnings("unchecked")
    private boolean isKeyInside(Object key) {
        return isInside((K) key);
    }

    private void checkInside(K key) {
        if (!isInside(key)) {
            throw new IllegalArgumentException("key out of range");
        }
    }

    // Nodes

    private Node<K, V> insideOrNull(Node<K, V> node) {
        return node == null || isTooLow(node.key) || isTooHigh(node.key) ? null : node;
    }

    @Override
    Node<K, V> near(K key, boolean up, boolean inclusive) {
        Objects.requireNonNull(key);
        if (up ? isTooLow(key) : isTooHigh(key)) {
            return end(!up);
        }
        return insideOrNull(core.near(key, up, inclusive));
    }

    @Override
    Node<K, V> end(boolean highest) {
        K bound = highest ? high : low;
        return insideOrNull(bound == null ? core.end(highest)
            : core.near(bound, !highest, highest ? highInclusive : lowInclusive));
    }

    @Override
    Node<K, V> after(Node<K, V> node) {
        return insideOrNull(descending ? core.near(node.key, false, false) : core.after(node));
    }

    @Override
    SkipListNavigation<K, V> range(K from, boolean fromInclusive, K to, boolean toInclusive, boolean reverse) {
        K newLow = descending ? to : from;
        K newHigh = descending ? from : to;
        boolean newLowInclusive = descending ? toInclusive : fromInclusive;
        boolean newHighInclusive = descending ? fromInclusive : toInclusive;
        checkBound(newLow, newLowInclusive, low, lowInclusive, 1);
        checkBound(newHigh, newHighInclusive, high, highInclusive, -1);
        return new SkipListView<K, V>(core, newLow != null ? newLow : low, newLow != null ? newLowInclusive : lowInclusive,
            newHigh != null ? newHigh : high, newHigh != null ? newHighInclusive : highInclusive,
            descending != reverse);
    }

    /** A new bound may not lie outside the present one; sign: the side on which inside is. */
    private void checkBound(K bound, boolean inclusive, K present, boolean presentInclusive, int sign) {
        if (bound == null || present == null) {
            return;
        }
        int order = core.compare(bound, present);
        if (order != 0 && order > 0 != sign > 0 || order == 0 && inclusive && !presentInclusive) {
            throw new IllegalArgumentException("key out of range");
        }
    }

    // Map

    @Override
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder(core.comparator()) : core.comparator();
    }

    @Override
    public boolean containsKey(Object key) {
        return isKeyInside(key) && core.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return isKeyInside(key) ? core.get(key) : null;
    }

    @Override
    public V put(K key, V value) {
        checkInside(key);
        return core.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        checkInside(key);
        return core.putIfAbsent(key, value);
    }

    @Override
    public V remove(Object key) {
        return isKeyInside(key) ? core.remove(key) : null;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return isKeyInside(key) && core.remove(key, value);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        checkInside(key);
        return core.replace(key, oldValue, newValue);
    }

    @Override
    public V replace(K key, V value) {
        checkInside(key);
        return core.replace(key, value);
    }

    @Override
    public int size() {
        int count = 0;
        for (Node<K, V> node = end(descending); node != null; node = after(node)) {
            count++;
        }
        return count;
    }

    @Override
    public void clear() {
        for (Node<K, V> node = end(descending); node != null; node = after(node)) {
            core.remove(node.key);
        }
    }
}
