package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Keeps the cookies of HTTP. */
public abstract class CookieHandler {
    private static volatile CookieHandler usual;

    /** For subclasses. */
    public CookieHandler() {
    }

    /** Returns the handler of the program, or null. */
    public static CookieHandler getDefault() {
        return usual;
    }

    /** Sets the handler of the program. */
    public static void setDefault(CookieHandler cHandler) {
        usual = cHandler;
    }

    /** Returns the header fields to send to an address. */
    public abstract Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) throws IOException;

    /** Takes the cookies out of the header fields of an answer. */
    public abstract void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException;
}
