package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A mapping from keys to values. */
public interface Map<K, V> {
    /** Returns the number of mappings. */
    int size();

    /** Returns whether there are no mappings. */
    boolean isEmpty();

    /** Returns whether {@code key} is mapped. */
    boolean containsKey(Object key);

    /** Returns whether a key is mapped to {@code value}. */
    boolean containsValue(Object value);

    /** Returns the value of {@code key}, or null. */
    V get(Object key);

    /** Maps {@code key} to {@code value}; returns the previous value. */
    V put(K key, V value);

    /** Removes the mapping of {@code key}; returns its value. */
    V remove(Object key);

    /** Puts all mappings of {@code m}. */
    void putAll(Map<? extends K, ? extends V> m);

    /** Removes all mappings. */
    void clear();

    /** Returns a view of the keys. */
    Set<K> keySet();

    /** Returns a view of the values. */
    Collection<V> values();

    /** Returns a view of the mappings. */
    Set<Map.Entry<K, V>> entrySet();

    boolean equals(Object o);

    int hashCode();

    /** One mapping. */
    interface Entry<K, V> {
        /** Returns the key. */
        K getKey();

        /** Returns the value. */
        V getValue();

        /** Replaces the value and returns the old one. */
        V setValue(V value);

        boolean equals(Object o);

        int hashCode();

        /** Returns a comparator by natural order of keys. */
        @SuppressWarnings("unchecked")
        static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
            return (Comparator<Map.Entry<K, V>> & Serializable) (a, b) -> a.getKey().compareTo(b.getKey());
        }

        /** Returns a comparator by natural order of values. */
        @SuppressWarnings("unchecked")
        static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() {
            return (Comparator<Map.Entry<K, V>> & Serializable) (a, b) -> a.getValue().compareTo(b.getValue());
        }

        /** Returns a comparator of keys by {@code cmp}. */
        @SuppressWarnings("unchecked")
        static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> cmp) {
            Objects.requireNonNull(cmp);
            return (Comparator<Map.Entry<K, V>> & Serializable) (a, b) -> cmp.compare(a.getKey(), b.getKey());
        }

        /** Returns a comparator of values by {@code cmp}. */
        @SuppressWarnings("unchecked")
        static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> cmp) {
            Objects.requireNonNull(cmp);
            return (Comparator<Map.Entry<K, V>> & Serializable) (a, b) -> cmp.compare(a.getValue(), b.getValue());
        }

        /** Returns an unmodifiable snapshot of {@code e}. */
        @SuppressWarnings("unchecked")
        static <K, V> Map.Entry<K, V> copyOf(Map.Entry<? extends K, ? extends V> e) {
            Objects.requireNonNull(e);
            if (e instanceof ImmutableCollections.ImmutableEntry)
                return (Map.Entry<K, V>) e;
            return Map.entry(e.getKey(), e.getValue());
        }
    }

    /** Returns the value of {@code key}, or {@code defaultValue}. */
    default V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value != null || containsKey(key) ? value : defaultValue;
    }

    /** Gives every mapping to {@code action}. */
    default void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> entry : entrySet())
            action.accept(entry.getKey(), entry.getValue());
    }

    /** Replaces each value by what {@code function} makes of it. */
    default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (Map.Entry<K, V> entry : entrySet())
            entry.setValue(function.apply(entry.getKey(), entry.getValue()));
    }

    /** Maps {@code key} unless it has a non-null value, which is returned. */
    default V putIfAbsent(K key, V value) {
        V old = get(key);
        return old != null ? old : put(key, value);
    }

    /** Removes {@code key} if it is mapped to {@code value}. */
    default boolean remove(Object key, Object value) {
        Object current = get(key);
        if (!Objects.equals(current, value) || current == null && !containsKey(key))
            return false;
        remove(key);
        return true;
    }

    /** Replaces the value of {@code key} if it is {@code oldValue}. */
    default boolean replace(K key, V oldValue, V newValue) {
        Object current = get(key);
        if (!Objects.equals(current, oldValue) || current == null && !containsKey(key))
            return false;
        put(key, newValue);
        return true;
    }

    /** Replaces the value of {@code key} if it is mapped. */
    default V replace(K key, V value) {
        V current = get(key);
        return current != null || containsKey(key) ? put(key, value) : current;
    }

    /** Returns the value of {@code key}, computing it if it has none. */
    default V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V value = get(key);
        if (value == null) {
            value = mappingFunction.apply(key);
            if (value != null)
                put(key, value);
        }
        return value;
    }

    /** Computes a new value for {@code key} if it has one. */
    default V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        V old = get(key);
        if (old == null)
            return null;
        V value = remappingFunction.apply(key, old);
        if (value != null)
            put(key, value);
        else
            remove(key);
        return value;
    }

    /** Computes a new value for {@code key}; null removes the mapping. */
    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        V old = get(key);
        V value = remappingFunction.apply(key, old);
        if (value != null)
            put(key, value);
        else if (old != null || containsKey(key))
            remove(key);
        return value;
    }

    /** Maps {@code key} to {@code value}, or merges it with the present value. */
    default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        V old = get(key);
        V merged = old == null ? value : remappingFunction.apply(old, value);
        if (merged != null)
            put(key, merged);
        else
            remove(key);
        return merged;
    }

    /** Returns an empty unmodifiable map. */
    static <K, V> Map<K, V> of() {
        return new ImmutableCollections.ImmutableMap<>(new Object[0]);
    }

    /** Returns an unmodifiable map of 1 mapping. */
    static <K, V> Map<K, V> of(K k1, V v1) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1});
    }

    /** Returns an unmodifiable map of 2 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2});
    }

    /** Returns an unmodifiable map of 3 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3});
    }

    /** Returns an unmodifiable map of 4 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4});
    }

    /** Returns an unmodifiable map of 5 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5});
    }

    /** Returns an unmodifiable map of 6 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6});
    }

    /** Returns an unmodifiable map of 7 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7});
    }

    /** Returns an unmodifiable map of 8 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5,
            K k6, V v6, K k7, V v7, K k8, V v8) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8});
    }

    /** Returns an unmodifiable map of 9 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5,
            K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9});
    }

    /** Returns an unmodifiable map of 10 mappings. */
    static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5,
            K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9, K k10, V v10) {
        return new ImmutableCollections.ImmutableMap<>(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5,
            k6, v6, k7, v7, k8, v8, k9, v9, k10, v10});
    }

    /** Returns an unmodifiable map of the given entries. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <K, V> Map<K, V> ofEntries(Entry<? extends K, ? extends V>... entries) {
        Object[] pairs = new Object[2 * entries.length];
        for (int i = 0; i < entries.length; i++) {
            pairs[2 * i] = entries[i].getKey();
            pairs[2 * i + 1] = entries[i].getValue();
        }
        return new ImmutableCollections.ImmutableMap<>(pairs);
    }

    /** Returns an unmodifiable entry. */
    static <K, V> Entry<K, V> entry(K k, V v) {
        return new ImmutableCollections.ImmutableEntry<>(k, v);
    }

    /** Returns an unmodifiable map of the mappings of {@code map}. */
    @SuppressWarnings("unchecked")
    static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
        if (map instanceof ImmutableCollections.ImmutableMap)
            return (Map<K, V>) map;
        return (Map<K, V>) Map.ofEntries(map.entrySet().toArray(new Entry[0]));
    }
}
