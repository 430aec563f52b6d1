package wardian.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The environment as a map that cannot be changed. */
public final class Environment extends AbstractMap<String, String> {
    private final Map<String, String> variables = new HashMap<>();

    /** Holds name, value, name, value ... */
    public Environment(String[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            variables.put(pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Collections.unmodifiableMap(variables).entrySet();
    }

    @Override
    public String get(Object key) {
        return variables.get((String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return variables.containsKey((String) key);
    }
}
