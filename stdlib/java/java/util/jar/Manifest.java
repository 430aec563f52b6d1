package java.util.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a jar file says about itself: main attributes, and attributes of entries. */
public class Manifest implements Cloneable {
    private static final int LINE_BYTES = 72;

    private final Attributes main = new Attributes();
    private final Map<String, Attributes> entries = new HashMap<>();

    /** Creates an empty manifest. */
    public Manifest() {
    }

    /** Reads a manifest. */
    public Manifest(InputStream is) throws IOException {
        read(is);
    }

    /** Creates a copy. */
    public Manifest(Manifest man) {
        main.putAll(man.main);
        entries.putAll(man.entries);
    }

    /** Returns the main attributes. */
    public Attributes getMainAttributes() {
        return main;
    }

    /** Returns the entries' attributes by name. */
    public Map<String, Attributes> getEntries() {
        return entries;
    }

    /** Returns the attributes of an entry, or null. */
    public Attributes getAttributes(String name) {
        return getEntries().get(name);
    }

    /** Removes all. */
    public void clear() {
        main.clear();
        entries.clear();
    }

    /** Writes the manifest. Main attributes are only written when there is a version. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeMain(bytes);
        for (Map.Entry<String, Attributes> entry : entries.entrySet()) {
            writeLine(bytes, "Name: " + entry.getKey());
            for (Map.Entry<Object, Object> attribute : entry.getValue().entrySet()) {
                writeLine(bytes, attribute.getKey() + ": " + attribute.getValue());
            }
            writeLine(bytes, "");
        }
        bytes.writeTo(out);
        out.flush();
    }

    private void writeMain(ByteArrayOutputStream out) {
        Attributes.Name first = Attributes.Name.MANIFEST_VERSION;
        if (main.getValue(first) == null) {
            first = Attributes.Name.SIGNATURE_VERSION;
        }
        String version = main.getValue(first);
        if (version != null) {
            writeLine(out, first + ": " + version);
            for (Map.Entry<Object, Object> attribute : main.entrySet()) {
                if (!attribute.getKey().equals(first)) {
                    writeLine(out, attribute.getKey() + ": " + attribute.getValue());
                }
            }
        }
        writeLine(out, "");
    }

    /** Long lines go on after a line break and a blank. */
    private static void writeLine(ByteArrayOutputStream out, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int at = Math.min(bytes.length, LINE_BYTES);
        out.write(bytes, 0, at);
        while (at < bytes.length) {
            int count = Math.min(bytes.length - at, LINE_BYTES - 1);
            out.write('\r');
            out.write('\n');
            out.write(' ');
            out.write(bytes, at, count);
            at += count;
        }
        out.write('\r');
        out.write('\n');
    }

    /** Reads a manifest; what is there is added to. */
    public void read(InputStream is) throws IOException {
        ManifestLines lines = new ManifestLines(is.readAllBytes());
        readSection(lines, main, lines.next());
        String line;
        while ((line = lines.next()) != null) {
            if (line.isEmpty()) {
                continue;
            }
            if (!line.regionMatches(true, 0, "name:", 0, 5) || line.length() < 7 || line.charAt(5) != ' ') {
                throw new IOException("invalid manifest format" + lines.where());
            }
            Attributes attributes = entries.computeIfAbsent(line.substring(6), name -> new Attributes());
            readSection(lines, attributes, lines.next());
        }
    }

    private static void readSection(ManifestLines lines, Attributes into, String first) throws IOException {
        for (String line = first; line != null && !line.isEmpty(); line = lines.next()) {
            int colon = line.indexOf(':');
            if (colon < 0 || colon + 1 >= line.length() || line.charAt(colon + 1) != ' ') {
                throw new IOException("invalid header field" + lines.where());
            }
            try {
                into.putValue(line.substring(0, colon), line.substring(colon + 2));
            } catch (IllegalArgumentException e) {
                throw new IOException("invalid header field name: " + line.substring(0, colon) + lines.where());
            }
        }
    }

    /** Has the other the same attributes? */
    @Override
    public boolean equals(Object o) {
        return o instanceof Manifest other && main.equals(other.main) && entries.equals(other.entries);
    }

    /** Returns a hash code of the attributes. */
    @Override
    public int hashCode() {
        return main.hashCode() + entries.hashCode();
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        return new Manifest(this);
    }
}
