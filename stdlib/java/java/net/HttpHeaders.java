package java.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Header fields in their order; the first line of an answer has no name. */
final class HttpHeaders {
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    /** Adds a field unless there is one of its name. */
    void addMissing(String name, String value) {
        if (get(name) == null) {
            add(name, value);
        }
    }

    /** Continues the last field. */
    void extend(String more) {
        int last = values.size() - 1;
        if (last >= 0) {
            values.set(last, values.get(last) + " " + more);
        }
    }

    int size() {
        return names.size();
    }

    String name(int n) {
        return n >= 0 && n < names.size() ? names.get(n) : null;
    }

    String value(int n) {
        return n >= 0 && n < values.size() ? values.get(n) : null;
    }

    /** The last value of a name in any case, or null. */
    String get(String name) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (name == null ? names.get(i) == null : name.equalsIgnoreCase(names.get(i))) {
                return values.get(i);
            }
        }
        return null;
    }

    /** Values by name, the last one first. */
    Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            map.computeIfAbsent(names.get(i), key -> new ArrayList<>()).add(values.get(i));
        }
        map.replaceAll((name, list) -> Collections.unmodifiableList(list));
        return Collections.unmodifiableMap(map);
    }
}
