package java.util.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map whose compound operations are atomic. Null values are taken for absent ones. */
public interface ConcurrentMap<K, V> extends Map<K, V> {
    @Override
    default V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value != null ? value : defaultValue;
    }

    @Override
    default void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> entry : entrySet()) {
            action.accept(entry.getKey(), entry.getValue());
        }
    }

    @Override
    V putIfAbsent(K key, V value);

    @Override
    boolean remove(Object key, Object value);

    @Override
    boolean replace(K key, V oldValue, V newValue);

    @Override
    V replace(K key, V value);

    @Override
    default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        forEach((key, first) -> {
            V value = first;
            while (!replace(key, value, function.apply(key, value))) {
                value = get(key);
                if (value == null) {
                    break;
                }
            }
        });
    }

    @Override
    default V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V old = get(key);
        if (old != null) {
            return old;
        }
        V made = mappingFunction.apply(key);
        if (made == null) {
            return null;
        }
        old = putIfAbsent(key, made);
        return old != null ? old : made;
    }

    @Override
    default V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        for (V old; (old = get(key)) != null; ) {
            V next = remappingFunction.apply(key, old);
            if (next == null ? remove(key, old) : replace(key, old, next)) {
                return next;
            }
        }
        return null;
    }

    @Override
    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        for (;;) {
            V old = get(key);
            V next = remappingFunction.apply(key, old);
            boolean done;
            if (next != null) {
                done = old == null ? putIfAbsent(key, next) == null : replace(key, old, next);
            } else {
                done = old == null || remove(key, old);
            }
            if (done) {
                return next;
            }
        }
    }

    @Override
    default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        for (;;) {
            V old = get(key);
            V next = old == null ? value : remappingFunction.apply(old, value);
            boolean done;
            if (old == null) {
                done = putIfAbsent(key, value) == null;
            } else {
                done = next == null ? remove(key, old) : replace(key, old, next);
            }
            if (done) {
                return next;
            }
        }
    }
}
