package java.util;

/** A bundle whose resources are pairs in an array. */
public abstract class ListResourceBundle extends ResourceBundle {
    private volatile Map<String, Object> table;

    /** For subclasses. */
    public ListResourceBundle() {
    }

    /** Returns pairs of key and value. */
    protected abstract Object[][] getContents();

    private Map<String, Object> table() {
        Map<String, Object> map = table;
        if (map == null) {
            map = new HashMap<>();
            for (Object[] pair : getContents()) {
                map.put(Objects.requireNonNull((String) pair[0]), Objects.requireNonNull(pair[1]));
            }
            table = map;
        }
        return map;
    }

    @Override
    public final Object handleGetObject(String key) {
        return table().get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        return keysWithParent(table().keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return table().keySet();
    }
}
