package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** A bundle read from a properties file. */
public class PropertyResourceBundle extends ResourceBundle {
    private final Map<String, Object> table = new HashMap<>();

    /** Reads a bundle; bytes are UTF-8, or ISO 8859-1 when they are not valid UTF-8. */
    public PropertyResourceBundle(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        load(new java.io.StringReader(text));
    }

    /** Reads a bundle. */
    public PropertyResourceBundle(Reader reader) throws IOException {
        load(reader);
    }

    private void load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            table.put((String) entry.getKey(), entry.getValue());
        }
    }

    @Override
    public Object handleGetObject(String key) {
        return table.get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        return keysWithParent(table.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return table.keySet();
    }
}
