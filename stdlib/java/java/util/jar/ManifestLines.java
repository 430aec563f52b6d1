package java.util.jar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of a manifest with their continuations joined; they end with CR, LF or both. */
final class ManifestLines {
    private final byte[] bytes;
    private int at;
    private int number;

    ManifestLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next whole line, null at the end. */
    String next() {
        if (at >= bytes.length) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        addPhysical(line);
        // An empty line has no continuation.
        while (line.size() > 0 && at < bytes.length && bytes[at] == ' ') {
            at++;
            addPhysical(line);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void addPhysical(ByteArrayOutputStream line) {
        int start = at;
        while (at < bytes.length && bytes[at] != '\r' && bytes[at] != '\n') {
            at++;
        }
        line.write(bytes, start, at - start);
        if (at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n') {
            at++;
        }
        at++;
        number++;
    }

    String where() {
        return " (line " + number + ")";
    }
}
