package java.net;

/** Makes handlers of protocols. */
public interface URLStreamHandlerFactory {
    /** Makes a handler, or returns null for the usual one. */
    URLStreamHandler createURLStreamHandler(String protocol);
}
