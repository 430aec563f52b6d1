package java.beans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listeners to all properties (under the name null) and to single ones, in the order they came. */
final class NamedListeners<L> {
    private final Map<String, List<L>> byName = new HashMap<>();

    synchronized void add(String name, L listener) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(listener);
    }

    /** Removes one registration of a listener, if there is any. */
    synchronized void remove(String name, L listener) {
        List<L> listeners = byName.get(name);
        if (listeners != null && listeners.remove(listener) && listeners.isEmpty()) {
            byName.remove(name);
        }
    }

    /** Those of exactly this name. */
    synchronized List<L> named(String name) {
        return new ArrayList<>(byName.getOrDefault(name, List.of()));
    }

    /** Those to tell about a property: the general ones first. */
    synchronized List<L> concerned(String name) {
        List<L> all = named(null);
        if (name != null) {
            all.addAll(named(name));
        }
        return all;
    }

    synchronized List<String> names() {
        List<String> names = new ArrayList<>(byName.keySet());
        names.remove(null);
        return names;
    }
}
