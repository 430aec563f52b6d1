package java.nio.file;

import java.net.URI;

/** Makes paths. */
public final class Paths {
    private Paths() {
    }

    /** Joins names to a path. */
    public static Path get(String first, String... more) {
        return Path.of(first, more);
    }

    /** Returns the path of an address. */
    public static Path get(URI uri) {
        return Path.of(uri);
    }
}
