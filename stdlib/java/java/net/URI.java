package java.net;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** A uniform resource identifier as RFC 2396 and RFC 2732 describe it. */
public final class URI implements Comparable<URI>, Serializable {
    static final long serialVersionUID = -6052424284110960213L;

    transient String scheme;
    transient String fragment;
    transient String authority;
    transient String userInfo;
    transient String host;
    transient int port = -1;
    /** Null in opaque URIs. */
    transient String path;
    transient String query;
    private transient int hash;
    /** The text; built on demand when the URI came from others. */
    private volatile String string;

    private URI() {
    }

    /** Parses a URI. */
    public URI(String str) throws URISyntaxException {
        string = str;
        new UriParser(str, this).parse(false);
    }

    /** Builds a URI of its parts. */
    public URI(String scheme, String userInfo, String host, int port, String path, String query, String fragment)
            throws URISyntaxException {
        StringBuilder out = new StringBuilder();
        appendScheme(out, scheme);
        appendServer(out, userInfo, host, port);
        appendRest(out, path, query, fragment);
        string = out.toString();
        checkPath(scheme, path);
        new UriParser(string, this).parse(true);
    }

    /** Builds a URI of its parts. */
    public URI(String scheme, String authority, String path, String query, String fragment)
            throws URISyntaxException {
        StringBuilder out = new StringBuilder();
        appendScheme(out, scheme);
        if (authority != null) {
            out.append("//");
            appendAuthority(out, authority);
        }
        appendRest(out, path, query, fragment);
        string = out.toString();
        checkPath(scheme, path);
        new UriParser(string, this).parse(false);
    }

    /** Builds a URI of its parts. */
    public URI(String scheme, String host, String path, String fragment) throws URISyntaxException {
        this(scheme, null, host, -1, path, null, fragment);
    }

    /** Builds a URI of its parts. */
    public URI(String scheme, String ssp, String fragment) throws URISyntaxException {
        StringBuilder out = new StringBuilder();
        appendScheme(out, scheme);
        if (ssp != null) {
            appendSpecific(out, ssp);
        }
        appendFragment(out, fragment);
        string = out.toString();
        new UriParser(string, this).parse(false);
    }

    /** Parses a URI that is known to be well formed. */
    public static URI create(String str) {
        try {
            return new URI(str);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void appendScheme(StringBuilder out, String scheme) {
        if (scheme != null) {
            out.append(scheme).append(':');
        }
    }

    private static void appendServer(StringBuilder out, String userInfo, String host, int port) {
        if (host == null) {
            return;
        }
        out.append("//");
        appendUser(out, userInfo);
        boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[") && !host.endsWith("]");
        out.append(bare ? "[" : "").append(host).append(bare ? "]" : "");
        appendPort(out, port);
    }

    private static void appendUser(StringBuilder out, String userInfo) {
        if (userInfo != null) {
            out.append(UriText.quote(userInfo, UriText.USER, false)).append('@');
        }
    }

    private static void appendPort(StringBuilder out, int port) {
        if (port != -1) {
            out.append(':').append(port);
        }
    }

    /** What stands in brackets at the start is an address and is not quoted. */
    private static void appendAuthority(StringBuilder out, String authority) {
        int end = authority.startsWith("[") ? authority.indexOf(']') + 1 : 0;
        if (end > 1 && authority.indexOf(':') >= 0) {
            out.append(authority, 0, end);
        } else {
            end = 0;
        }
        out.append(UriText.quote(authority.substring(end), UriText.REGISTRY | UriText.SERVER, false));
    }

    private static void appendSpecific(StringBuilder out, String ssp) {
        int end = ssp.startsWith("//[") ? ssp.indexOf(']') + 1 : 0;
        if (end > 1 && ssp.indexOf(':') >= 0) {
            out.append(ssp, 0, end);
        } else {
            end = 0;
        }
        out.append(UriText.quote(ssp.substring(end), UriText.URIC, false));
    }

    private static void appendRest(StringBuilder out, String path, String query, String fragment) {
        if (path != null) {
            out.append(UriText.quote(path, UriText.PATH, false));
        }
        if (query != null) {
            out.append('?').append(UriText.quote(query, UriText.URIC, false));
        }
        appendFragment(out, fragment);
    }

    private static void appendFragment(StringBuilder out, String fragment) {
        if (fragment != null) {
            out.append('#').append(UriText.quote(fragment, UriText.URIC, false));
        }
    }

    private void checkPath(String scheme, String path) throws URISyntaxException {
        if (scheme != null) {
            if (path != null && !path.isEmpty() && path.charAt(0) != '/') {
                throw new URISyntaxException(string, "Relative path in absolute URI");
            }
        }
    }

    /** Returns the URI with a host found in its authority, or fails. */
    public URI parseServerAuthority() throws URISyntaxException {
        if (host == null && authority != null) {
            new UriParser(toString(), this).parse(true);
        }
        return this;
    }

    /** Returns the URI without dots in its path. */
    public URI normalize() {
        if (path == null) {
            return this;
        }
        String normal = UriPaths.normalize(path);
        if (normal.equals(path)) {
            return this;
        }
        URI result = new URI();
        result.scheme = scheme;
        result.fragment = fragment;
        result.copyAuthority(this);
        result.path = normal;
        result.query = query;
        return result;
    }

    private void copyAuthority(URI from) {
        authority = from.authority;
        userInfo = from.userInfo;
        host = from.host;
        port = from.port;
    }

    /** Resolves a URI against this one. */
    public URI resolve(URI uri) {
        if (uri.path == null || path == null || uri.scheme != null) {
            return uri;
        }
        if (uri.authority == null && uri.path.isEmpty() && uri.fragment != null && uri.query == null) {
            return withFragment(uri.fragment);
        }
        URI result = new URI();
        result.scheme = scheme;
        result.query = uri.query;
        result.fragment = uri.fragment;
        if (uri.authority != null) {
            result.copyAuthority(uri);
            result.path = uri.path;
            return result;
        }
        result.copyAuthority(this);
        result.path = uri.path.startsWith("/") ? uri.path : resolvePath(uri.path);
        return result;
    }

    /** Behind an authority a path begins with a slash. */
    private String resolvePath(String child) {
        boolean bare = scheme != null && authority != null && path.isEmpty() && !child.isEmpty();
        return UriPaths.resolve(bare ? "/" : path, child);
    }

    private URI withFragment(String newFragment) {
        if (newFragment.equals(fragment)) {
            return this;
        }
        URI result = new URI();
        result.scheme = scheme;
        result.copyAuthority(this);
        result.path = path;
        result.query = query;
        result.fragment = newFragment;
        return result;
    }

    /** Resolves a URI against this one. */
    public URI resolve(String str) {
        return resolve(create(str));
    }

    /** Returns what leads from this URI to another, or the other if nothing does. */
    public URI relativize(URI uri) {
        if (uri.path == null || path == null || UriText.compareIgnoringCase(scheme, uri.scheme) != 0
                || UriText.compare(authority, uri.authority) != 0) {
            return uri;
        }
        String base = UriPaths.normalize(path);
        String other = UriPaths.normalize(uri.path);
        if (!base.equals(other)) {
            if (!base.endsWith("/")) {
                base += "/";
            }
            if (!other.startsWith(base)) {
                return uri;
            }
        }
        URI result = new URI();
        result.path = other.substring(base.length());
        result.query = uri.query;
        result.fragment = uri.fragment;
        return result;
    }

    /** Returns a URL of the same text. */
    public URL toURL() throws MalformedURLException {
        if (!isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        return new URL(toString());
    }

    /** Returns the scheme, or null. */
    public String getScheme() {
        return scheme;
    }

    /** Tells whether there is a scheme. */
    public boolean isAbsolute() {
        return scheme != null;
    }

    /** Tells whether what follows the scheme does not begin with a slash. */
    public boolean isOpaque() {
        return path == null;
    }

    /** Returns all between scheme and fragment as written. */
    public String getRawSchemeSpecificPart() {
        String text = toString();
        int start = scheme == null ? 0 : scheme.length() + 1;
        return text.substring(start, fragment == null ? text.length() : text.length() - fragment.length() - 1);
    }

    /** Returns all between scheme and fragment, decoded. */
    public String getSchemeSpecificPart() {
        return UriText.decode(getRawSchemeSpecificPart(), true);
    }

    /** Returns the authority as written, or null. */
    public String getRawAuthority() {
        return authority;
    }

    /** Returns the authority, decoded, or null. */
    public String getAuthority() {
        return UriText.decode(authority, true);
    }

    /** Returns the user as written, or null. */
    public String getRawUserInfo() {
        return userInfo;
    }

    /** Returns the user, decoded, or null. */
    public String getUserInfo() {
        return UriText.decode(userInfo, true);
    }

    /** Returns the host, or null. */
    public String getHost() {
        return host;
    }

    /** Returns the port, or -1. */
    public int getPort() {
        return port;
    }

    /** Returns the path as written, or null. */
    public String getRawPath() {
        return path;
    }

    /** Returns the path, decoded, or null. */
    public String getPath() {
        return UriText.decode(path, true);
    }

    /** Returns the query as written, or null. */
    public String getRawQuery() {
        return query;
    }

    /** Returns the query, decoded, or null. */
    public String getQuery() {
        return UriText.decode(query, false);
    }

    /** Returns the fragment as written, or null. */
    public String getRawFragment() {
        return fragment;
    }

    /** Returns the fragment, decoded, or null. */
    public String getFragment() {
        return UriText.decode(fragment, false);
    }

    @Override
    public boolean equals(Object ob) {
        if (ob == this) {
            return true;
        }
        if (!(ob instanceof URI)) {
            return false;
        }
        URI other = (URI) ob;
        if (isOpaque() != other.isOpaque() || UriText.compareIgnoringCase(scheme, other.scheme) != 0
                || UriText.compare(fragment, other.fragment) != 0) {
            return false;
        }
        if (isOpaque()) {
            return UriText.compare(getRawSchemeSpecificPart(), other.getRawSchemeSpecificPart()) == 0;
        }
        return UriText.compare(path, other.path) == 0 && UriText.compare(query, other.query) == 0
            && sameAuthority(other);
    }

    private boolean sameAuthority(URI other) {
        if (host != null && other.host != null) {
            return UriText.compare(userInfo, other.userInfo) == 0
                && UriText.compareIgnoringCase(host, other.host) == 0 && port == other.port;
        }
        return host == other.host && UriText.compare(authority, other.authority) == 0;
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = UriText.hash(UriText.hashIgnoringCase(0, scheme), fragment);
            h = isOpaque() ? UriText.hash(h, getRawSchemeSpecificPart()) : hashHierarchical(h);
            hash = h;
        }
        return h;
    }

    private int hashHierarchical(int start) {
        int h = UriText.hash(UriText.hash(start, path), query);
        if (host == null) {
            return UriText.hash(h, authority);
        }
        return UriText.hashIgnoringCase(UriText.hash(h, userInfo), host) + 1949 * port;
    }

    @Override
    public int compareTo(URI that) {
        int c = UriText.compareIgnoringCase(scheme, that.scheme);
        if (c != 0) {
            return c;
        }
        if (isOpaque() || that.isOpaque()) {
            if (isOpaque() != that.isOpaque()) {
                return isOpaque() ? 1 : -1;
            }
            c = UriText.compare(getRawSchemeSpecificPart(), that.getRawSchemeSpecificPart());
            return c != 0 ? c : UriText.compare(fragment, that.fragment);
        }
        c = compareAuthority(that);
        c = c != 0 ? c : UriText.compare(path, that.path);
        c = c != 0 ? c : UriText.compare(query, that.query);
        return c != 0 ? c : UriText.compare(fragment, that.fragment);
    }

    private int compareAuthority(URI that) {
        if (host == null || that.host == null) {
            return UriText.compare(authority, that.authority);
        }
        int c = UriText.compare(userInfo, that.userInfo);
        c = c != 0 ? c : UriText.compareIgnoringCase(host, that.host);
        return c != 0 ? c : port - that.port;
    }

    @Override
    public String toString() {
        String text = string;
        if (text == null) {
            text = build();
            string = text;
        }
        return text;
    }

    private String build() {
        StringBuilder out = new StringBuilder();
        appendScheme(out, scheme);
        if (host != null) {
            out.append("//").append(userInfo == null ? "" : userInfo + "@").append(host);
            appendPort(out, port);
        } else if (authority != null) {
            out.append("//").append(authority);
        }
        out.append(path);
        if (query != null) {
            out.append('?').append(query);
        }
        if (fragment != null) {
            out.append('#').append(fragment);
        }
        return out.toString();
    }

    /** Returns the text with all characters beyond ASCII escaped. */
    public String toASCIIString() {
        return UriText.toAscii(toString());
    }

    private void writeObject(java.io.ObjectOutputStream os) throws IOException {
        toString();
        os.defaultWriteObject();
    }

    private void readObject(ObjectInputStream is) throws ClassNotFoundException, IOException {
        port = -1;
        is.defaultReadObject();
        try {
            new UriParser(string, this).parse(false);
        } catch (URISyntaxException e) {
            java.io.InvalidObjectException failure = new java.io.InvalidObjectException("Invalid URI");
            failure.initCause(e);
            throw failure;
        }
    }
}
