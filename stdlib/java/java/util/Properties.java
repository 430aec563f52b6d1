package java.util;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A table of strings with defaults, read and written as lines of key and value. */
public class Properties extends Hashtable<Object, Object> {
    private static final long serialVersionUID = 4112578634029874840L;
    private static final int LISTED = 40;

    /** Where to look when a key is absent; may be null. */
    protected volatile Properties defaults;

    /** The entries: iteration is in this map's order and bears changes; the table inherited stays empty. */
    private transient ConcurrentHashMap<Object, Object> map;

    /** Creates an empty table. */
    public Properties() {
        this(null, 8);
    }

    /** Creates an empty table of some size. */
    public Properties(int initialCapacity) {
        this(null, initialCapacity);
    }

    /** Creates an empty table with defaults. */
    public Properties(Properties defaults) {
        this(defaults, 8);
    }

    private Properties(Properties defaults, int initialCapacity) {
        super(1);
        map = new ConcurrentHashMap<>(initialCapacity);
        this.defaults = defaults;
    }

    /** Sets the value of a key. */
    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    /** Returns the value of a key, or that of the defaults, or null. */
    public String getProperty(String key) {
        Object value = get(key);
        if (value instanceof String)
            return (String) value;
        Properties next = defaults;
        return next == null ? null : next.getProperty(key);
    }

    /** Returns the value of a key, or a default. */
    public String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    /** Returns all keys, those of the defaults too. */
    public Enumeration<?> propertyNames() {
        Hashtable<String, Object> all = new Hashtable<>();
        collect(all);
        return all.keys();
    }

    private synchronized void collect(Map<String, Object> all) {
        if (defaults != null)
            defaults.collect(all);
        for (Map.Entry<Object, Object> e : entrySet())
            all.put((String) e.getKey(), e.getValue());
    }

    /** Returns the keys whose key and value are strings, those of the defaults too. */
    public Set<String> stringPropertyNames() {
        HashMap<String, String> all = new HashMap<>();
        collectStrings(all);
        return Collections.unmodifiableSet(all.keySet());
    }

    private synchronized void collectStrings(HashMap<String, String> all) {
        if (defaults != null)
            defaults.collectStrings(all);
        for (Map.Entry<Object, Object> e : entrySet())
            if (e.getKey() instanceof String && e.getValue() instanceof String)
                all.put((String) e.getKey(), (String) e.getValue());
    }

    /** Writes all entries to a stream, values cut short. */
    public void list(PrintStream out) {
        out.println("-- listing properties --");
        for (Map.Entry<String, Object> e : listed().entrySet())
            out.println(e.getKey() + "=" + shortened((String) e.getValue()));
    }

    /** Writes all entries to a writer, values cut short. */
    public void list(PrintWriter out) {
        out.println("-- listing properties --");
        for (Map.Entry<String, Object> e : listed().entrySet())
            out.println(e.getKey() + "=" + shortened((String) e.getValue()));
    }

    /** All entries in the order of a hash map. */
    private HashMap<String, Object> listed() {
        HashMap<String, Object> all = new HashMap<>();
        collect(all);
        return all;
    }

    private static String shortened(String value) {
        return value.length() > LISTED ? value.substring(0, LISTED - 3) + "..." : value;
    }

    // ---- the table ----

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<Object> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public Enumeration<Object> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public boolean contains(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        map.putAll(t);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }

    @Override
    public Set<Object> keySet() {
        return Collections.synchronizedSet(map.keySet(), this);
    }

    @Override
    public Collection<Object> values() {
        return Collections.synchronizedCollection(map.values(), this);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.synchronizedSet(map.entrySet(), this);
    }

    @Override
    public synchronized boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public synchronized void forEach(BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        map.replaceAll(function);
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        return map.replace(key, value);
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ?> mapping) {
        return map.computeIfAbsent(key, mapping);
    }

    @Override
    public synchronized Object computeIfPresent(Object key,
            BiFunction<? super Object, ? super Object, ?> remapping) {
        return map.computeIfPresent(key, remapping);
    }

    @Override
    public synchronized Object compute(Object key, BiFunction<? super Object, ? super Object, ?> remapping) {
        return map.compute(key, remapping);
    }

    @Override
    public synchronized Object merge(Object key, Object value,
            BiFunction<? super Object, ? super Object, ?> remapping) {
        return map.merge(key, value, remapping);
    }

    @Override
    public synchronized Object clone() {
        Properties copy = (Properties) super.clone();
        copy.map = new ConcurrentHashMap<>(map);
        return copy;
    }

    @Override
    protected void rehash() {
        // the map grows by itself
    }

    @Override
    void writeEntries(ObjectOutputStream out) throws IOException {
        out.writeInt((int) (map.size() / 0.75f) + 1);
        out.writeInt(map.size());
        for (Map.Entry<Object, Object> e : map.entrySet()) {
            out.writeObject(e.getKey());
            out.writeObject(e.getValue());
        }
    }

    @Override
    void readEntries(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.readInt();
        int elements = in.readInt();
        if (elements < 0)
            throw new InvalidObjectException("Illegal # of Elements: " + elements);
        map = new ConcurrentHashMap<>();
        for (; elements > 0; elements--) {
            Object key = in.readObject();
            map.put(key, in.readObject());
        }
    }

    // ---- XML ----

    /** Reads entries from an XML document of the document type of properties, and closes the stream. */
    public synchronized void loadFromXML(InputStream in) throws IOException, InvalidPropertiesFormatException {
        Objects.requireNonNull(in);
        PropertiesXmlReader.read(in, this);
        in.close();
    }

    /** Writes the entries as an XML document in UTF-8. */
    public void storeToXML(OutputStream os, String comment) throws IOException {
        storeToXML(os, comment, StandardCharsets.UTF_8);
    }

    /** Writes the entries as an XML document in a named encoding. */
    public void storeToXML(OutputStream os, String comment, String encoding) throws IOException {
        Objects.requireNonNull(os);
        Objects.requireNonNull(encoding);
        try {
            storeToXML(os, comment, Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(encoding);
        }
    }

    /** Writes the entries as an XML document in an encoding. */
    public void storeToXML(OutputStream os, String comment, Charset charset) throws IOException {
        Objects.requireNonNull(os, "OutputStream");
        Objects.requireNonNull(charset, "Charset");
        PropertiesXmlWriter.write(this, os, comment, charset);
    }

    // ---- reading ----

    /** Reads entries. */
    public synchronized void load(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader parameter is null");
        new PropertyReader(reader).readInto(this);
    }

    /** Reads entries in Latin-1. */
    public synchronized void load(InputStream inStream) throws IOException {
        Objects.requireNonNull(inStream, "inStream parameter is null");
        new PropertyReader(new InputStreamReader(inStream, StandardCharsets.ISO_8859_1))
            .readInto(this);
    }

    // ---- writing ----

    /** Writes all entries, ignoring faults. */
    @Deprecated
    public void save(OutputStream out, String comments) {
        try {
            store(out, comments);
        } catch (IOException e) {
            // documented to be dropped
        }
    }

    /** Writes a comment, the time and all entries. */
    public void store(Writer writer, String comments) throws IOException {
        BufferedWriter out = writer instanceof BufferedWriter ? (BufferedWriter) writer
            : new BufferedWriter(writer);
        store(out, comments, false);
    }

    /** Writes a comment, the time and all entries in Latin-1. */
    public void store(OutputStream out, String comments) throws IOException {
        store(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)),
            comments, true);
    }

    private void store(BufferedWriter out, String comments, boolean ascii) throws IOException {
        if (comments != null)
            writeComments(out, comments);
        out.write("#" + new Date());
        out.newLine();
        synchronized (this) {
            for (Map.Entry<Object, Object> e : entrySet()) {
                out.write(escape((String) e.getKey(), true, ascii));
                out.write('=');
                out.write(escape((String) e.getValue(), false, ascii));
                out.newLine();
            }
        }
        out.flush();
    }

    private static void writeComments(BufferedWriter out, String comments) throws IOException {
        out.write('#');
        int length = comments.length();
        for (int i = 0; i < length; i++) {
            char c = comments.charAt(i);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < length && comments.charAt(i + 1) == '\n')
                    i++;
                out.newLine();
                if (i + 1 == length || "#!".indexOf(comments.charAt(i + 1)) < 0)
                    out.write('#');
            } else if (c > 0xFF) {
                out.write(unicode(c));
            } else {
                out.write(c);
            }
        }
        out.newLine();
    }

    private static String unicode(char c) {
        String hex = Integer.toHexString(c | 0x10000).substring(1);
        return "\\u" + LocaleTag.upper(hex);
    }

    private static String escape(String text, boolean key, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int special = "\t\n\r\f".indexOf(c);
            if (special >= 0)
                out.append('\\').append("tnrf".charAt(special));
            else if (c == ' ' && (key || i == 0) || "\\=:#!".indexOf(c) >= 0)
                out.append('\\').append(c);
            else if (ascii && (c < ' ' || c > '~'))
                out.append(unicode(c));
            else
                out.append(c);
        }
        return out.toString();
    }
}
