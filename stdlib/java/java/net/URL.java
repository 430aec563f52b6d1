package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The address of a resource. Deviation: comparing addresses does not look up hosts, and of the protocols
 * that are known only file:, jar:, http: and the library's own wardian: can be opened without a handler of the program.
 */
public final class URL implements Serializable {
    private static final long serialVersionUID = -7627629688361524110L;
    private static final String KNOWN = " file jar http https ftp mailto jrt jmod wardian ";
    private static final Map<String, URLStreamHandler> handlers = new HashMap<>();
    private static URLStreamHandlerFactory factory;

    private String protocol;
    private String authority;
    private String host = "";
    private int port = -1;
    private String file = "";
    private String ref;
    /** Null: the protocol is one of the known ones. */
    private transient URLStreamHandler handler;

    /** Parses an address. */
    public URL(String spec) throws MalformedURLException {
        this(null, spec);
    }

    /** Parses an address that may be relative to another. */
    public URL(URL context, String spec) throws MalformedURLException {
        this(context, spec, null);
    }

    /** Parses an address that may be relative to another, with a handler unless null. */
    public URL(URL context, String spec, URLStreamHandler handler) throws MalformedURLException {
        if (spec == null) {
            throw new MalformedURLException("Cannot invoke \"String.length()\" because \"spec\" is null");
        }
        String text = spec.trim();
        if (text.regionMatches(true, 0, "url:", 0, 4)) {
            text = text.substring(4);
        }
        int colon = schemeEnd(text);
        if (colon > 0) {
            protocol = text.substring(0, colon).toLowerCase(Locale.ROOT);
        } else if (context == null) {
            throw new MalformedURLException("no protocol: " + spec);
        }
        int start = colon > 0 ? colon + 1 : 0;
        boolean relative = context != null && (colon <= 0 || protocol.equals(context.protocol)
            && context.file.startsWith("/") && !text.startsWith("/", start));
        if (relative) {
            adopt(context);
        }
        this.handler = handler != null ? handler : relative && context.handler != null ? context.handler
            : handlerFor(protocol);
        int hash = text.indexOf('#', start);
        if (hash >= 0) {
            ref = text.substring(hash + 1);
        }
        parse(text, start, hash < 0 ? text.length() : hash);
    }

    private void adopt(URL context) {
        protocol = context.protocol;
        authority = context.authority;
        host = context.host;
        port = context.port;
        file = context.file;
    }

    private void parse(String text, int start, int limit) throws MalformedURLException {
        try {
            if (handler != null) {
                handler.parseURL(this, text, start, limit);
            } else {
                parse(text.substring(start, limit));
            }
        } catch (IllegalArgumentException e) {
            MalformedURLException bad = new MalformedURLException(e.getMessage());
            bad.initCause(e);
            throw bad;
        }
        if (port < -1) {
            throw new MalformedURLException("Invalid port number :" + port);
        }
    }

    /** Creates an address of its parts. */
    public URL(String protocol, String host, String file) throws MalformedURLException {
        this(protocol, host, -1, file);
    }

    /** Creates an address of its parts. */
    public URL(String protocol, String host, int port, String file) throws MalformedURLException {
        this(protocol, host, port, file, null);
    }

    /** Creates an address of its parts, with a handler unless null. */
    public URL(String protocol, String host, int port, String file, URLStreamHandler handler)
            throws MalformedURLException {
        this.protocol = protocol.toLowerCase(Locale.ROOT);
        this.handler = handler != null ? handler : handlerFor(this.protocol);
        if (host != null) {
            this.host = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
            authority = port == -1 ? this.host : this.host + ":" + port;
        }
        if (port < -1) {
            throw new MalformedURLException("Invalid port number :" + port);
        }
        this.port = port;
        int hash = file.indexOf('#');
        ref = hash < 0 ? null : file.substring(hash + 1);
        this.file = hash < 0 ? file : file.substring(0, hash);
    }

    /** Makes an address of a URI, with a handler unless null. */
    public static URL of(URI uri, URLStreamHandler handler) throws MalformedURLException {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        return new URL(null, uri.toString(), handler);
    }

    /** Sets, once, what makes the handlers of protocols. */
    public static void setURLStreamHandlerFactory(URLStreamHandlerFactory fac) {
        synchronized (handlers) {
            if (factory != null) {
                throw new Error("factory already defined");
            }
            factory = fac;
            handlers.clear();
        }
    }

    private static URLStreamHandler handlerFor(String protocol) throws MalformedURLException {
        if (factory != null) {
            synchronized (handlers) {
                URLStreamHandler made = handlers.get(protocol);
                if (made == null) {
                    made = factory.createURLStreamHandler(protocol);
                    handlers.put(protocol, made);
                }
                if (made != null) {
                    return made;
                }
            }
        }
        if (!KNOWN.contains(" " + protocol + " ")) {
            throw new MalformedURLException("unknown protocol: " + protocol);
        }
        return null;
    }

    // Parsing

    private static int schemeEnd(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':') {
                return i;
            }
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    /** Parses what follows the protocol; the fields have the values of the context, or none. */
    void parse(String text) {
        if (protocol.equals("jar") && handler == null) {
            parseJar(text);
            return;
        }
        int mark = text.indexOf('?');
        String query = mark < 0 ? "" : text.substring(mark);
        String rest = mark < 0 ? text : text.substring(0, mark);
        if (rest.startsWith("//")) {
            rest = parseAuthority(rest.substring(2));
            file = rest + query;
        } else if (rest.startsWith("/")) {
            file = rest + query;
        } else if (!text.isEmpty()) {
            String base = getPath();
            String folder = base.substring(0, base.lastIndexOf('/') + 1);
            boolean rooted = folder.isEmpty() && authority != null && !authority.isEmpty();
            file = normalize((rooted ? "/" : folder) + rest) + query;
        }
    }

    /** Parses the inner address, an exclamation mark and a path; of a relative address the path only. */
    private void parseJar(String text) {
        int mark = file.lastIndexOf("!/");
        if (mark < 0 || schemeEnd(text) > 0) {
            if (text.indexOf("!/") < 0) {
                throw new IllegalArgumentException("no !/ in spec");
            }
            file = text;
        } else if (!text.isEmpty()) {
            String path = file.substring(mark + 1);
            String joined = text.startsWith("/") ? text : path.substring(0, path.lastIndexOf('/') + 1) + text;
            String clean = normalize(joined);
            while (clean.startsWith("/../")) {
                clean = clean.substring(3);
            }
            file = file.substring(0, mark + 1) + clean;
        }
    }

    private String parseAuthority(String rest) {
        int slash = rest.indexOf('/');
        authority = slash < 0 ? rest : rest.substring(0, slash);
        String name = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = name.lastIndexOf(':');
        port = -1;
        if (colon >= 0 && colon > name.lastIndexOf(']')) {
            port = parsePort(name.substring(colon + 1));
            name = name.substring(0, colon);
        }
        host = name;
        return slash < 0 ? "" : rest.substring(slash);
    }

    private static int parsePort(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new IllegalArgumentException("Error at index " + i + " in: \"" + text + "\"");
            }
        }
        return Integer.parseInt(text);
    }

    /** Resolves dots: "/./" and "/x/../", also at the end. */
    private static String normalize(String path) {
        String s = path.endsWith("/.") || path.endsWith("/..") ? path + "/" : path;
        for (int at = s.indexOf("/./"); at >= 0; at = s.indexOf("/./", at)) {
            s = s.substring(0, at) + s.substring(at + 2);
        }
        int at = s.indexOf("/../");
        while (at >= 0) {
            int before = at == 0 ? -1 : s.lastIndexOf('/', at - 1);
            if (before < 0 || s.startsWith("/../", before)) {
                at = s.indexOf("/../", at + 3);
            } else {
                s = s.substring(0, before) + s.substring(at + 3);
                at = s.indexOf("/../");
            }
        }
        return s;
    }

    /** Sets what a handler has parsed. */
    void set(String protocol, String host, int port, String authority, String path, String query, String ref) {
        this.protocol = protocol;
        this.host = host == null ? "" : host;
        this.port = port;
        this.authority = authority;
        this.file = query == null ? path : path + "?" + query;
        this.ref = ref;
    }

    // Parts

    /** Returns the protocol. */
    public String getProtocol() {
        return protocol;
    }

    /** Returns host, port and user. */
    public String getAuthority() {
        return authority;
    }

    /** Returns the user, or null. */
    public String getUserInfo() {
        int at = authority == null ? -1 : authority.lastIndexOf('@');
        return at < 0 ? null : authority.substring(0, at);
    }

    /** Returns the host. */
    public String getHost() {
        return host;
    }

    /** Returns the port, or -1. */
    public int getPort() {
        return port;
    }

    /** Returns the protocol's usual port, or -1. */
    public int getDefaultPort() {
        if (handler != null) {
            return handler.getDefaultPort();
        }
        return protocol.equals("http") ? 80 : protocol.equals("https") ? 443
            : protocol.equals("ftp") ? 21 : -1;
    }

    /** Returns path and query. */
    public String getFile() {
        return file;
    }

    /** Returns the path. */
    public String getPath() {
        int mark = file.indexOf('?');
        return mark < 0 ? file : file.substring(0, mark);
    }

    /** Returns the query, or null. */
    public String getQuery() {
        int mark = file.indexOf('?');
        return mark < 0 ? null : file.substring(mark + 1);
    }

    /** Returns the part after the number sign, or null. */
    public String getRef() {
        return ref;
    }

    // Opening

    /** Makes a connection without opening it. */
    public URLConnection openConnection() throws IOException {
        return handler != null ? handler.openConnection(this) : protocol.equals("jar") ? new JarConnection(this)
            : protocol.equals("http") ? new HttpConnection(this, null) : new ResourceConnection(this);
    }

    /** Makes a connection through a proxy; what is not on the network needs none. */
    public URLConnection openConnection(Proxy proxy) throws IOException {
        if (proxy == null) {
            throw new IllegalArgumentException("proxy can not be null");
        }
        return handler != null ? handler.openConnection(this, proxy)
            : protocol.equals("http") ? new HttpConnection(this, proxy) : openConnection();
    }

    /** Opens the resource. */
    public InputStream openStream() throws IOException {
        return openConnection().getInputStream();
    }

    /** Replaces %xx by the bytes they stand for. */
    static String decode(String path) {
        return path.indexOf('%') < 0 ? path
            : URLDecoder.decode(path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    // Comparing and writing

    String text() {
        return protocol + ":" + (authority == null || authority.isEmpty() ? "" : "//" + authority) + file
            + (ref == null ? "" : "#" + ref);
    }

    int hash(int defaultPort) {
        return protocol.hashCode() + hostName().toLowerCase(Locale.ROOT).hashCode() + file.hashCode()
            + (port == -1 ? defaultPort : port) + (ref == null ? 0 : ref.hashCode());
    }

    /** The host; files of the local host are the same as those of none. */
    private String hostName() {
        return protocol.equals("file") && host.equalsIgnoreCase("localhost") ? "" : host;
    }

    boolean sameReference(URL other) {
        return Objects.equals(ref, other.ref);
    }

    boolean isSameFile(URL other, URLStreamHandler how) {
        return protocol.equals(other.protocol) && file.equals(other.file)
            && (port < 0 ? getDefaultPort() : port) == (other.port < 0 ? other.getDefaultPort() : other.port)
            && (how != null ? how.hostsEqual(this, other) : hostName().equalsIgnoreCase(other.hostName()));
    }

    /** Tells whether both name the same resource but for the part after the number sign. */
    public boolean sameFile(URL other) {
        return handler != null ? handler.sameFile(this, other) : isSameFile(other, null);
    }

    /** Returns the address as a URI. */
    public URI toURI() throws URISyntaxException {
        return new URI(toString());
    }

    /** Returns the address as text. */
    public String toExternalForm() {
        return handler != null ? handler.toExternalForm(this) : text();
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof URL)) {
            return false;
        }
        URL other = (URL) obj;
        return handler != null ? handler.equals(this, other) : sameReference(other) && isSameFile(other, null);
    }

    @Override
    public int hashCode() {
        return handler != null ? handler.hashCode(this) : hash(getDefaultPort());
    }

    @Override
    public String toString() {
        return toExternalForm();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        handler = handlerFor(protocol);
    }
}
