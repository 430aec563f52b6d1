package java.net;

import java.io.IOException;

/** Knows a protocol: how its addresses are written and opened. */
public abstract class URLStreamHandler {
    /** Creates a handler. */
    public URLStreamHandler() {
    }

    /** Makes a connection without opening it. */
    protected abstract URLConnection openConnection(URL u) throws IOException;

    /** Makes a connection through a proxy; not possible here unless overridden. */
    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        throw new UnsupportedOperationException("Method not implemented.");
    }

    /** Parses the part of an address from start to limit, which follows the protocol's colon. */
    protected void parseURL(URL u, String spec, int start, int limit) {
        u.parse(spec.substring(start, limit));
    }

    /** Returns the usual port, or -1. */
    protected int getDefaultPort() {
        return -1;
    }

    /** Compares two addresses. */
    protected boolean equals(URL u1, URL u2) {
        return u1.sameReference(u2) && sameFile(u1, u2);
    }

    /** Returns a hash code for an address. */
    protected int hashCode(URL u) {
        return u.hash(getDefaultPort());
    }

    /** Tells whether two addresses differ at most in the part after the number sign. */
    protected boolean sameFile(URL u1, URL u2) {
        return u1.isSameFile(u2, this);
    }

    /** Returns the address of the host, or null: it has none or is not known. */
    protected InetAddress getHostAddress(URL u) {
        try {
            return u.getHost().isEmpty() ? null : InetAddress.getByName(u.getHost());
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** Tells whether two addresses have the same host. */
    protected boolean hostsEqual(URL u1, URL u2) {
        return u1.getHost().equalsIgnoreCase(u2.getHost());
    }

    /** Writes an address. */
    protected String toExternalForm(URL u) {
        return u.text();
    }

    /** Sets the parts of an address that is being parsed. */
    protected void setURL(URL u, String protocol, String host, int port, String authority,
            String userInfo, String path, String query, String ref) {
        u.set(protocol, host, port, authority, path, query, ref);
    }

    /** Sets the parts of an address that is being parsed. */
    @Deprecated
    protected void setURL(URL u, String protocol, String host, int port, String file, String ref) {
        String authority = host == null || host.isEmpty() ? null : port < 0 ? host : host + ":" + port;
        u.set(protocol, host, port, authority, file, null, ref);
    }
}
