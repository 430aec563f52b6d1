package java.net;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import wardian.internal.Resources;

/** The address of a resource; file: and the library's own wardian: can be opened so far. */
public final class URL implements Serializable {
    private static final long serialVersionUID = -7627629688361524110L;

    private String protocol;
    private String authority;
    private String host = "";
    private int port = -1;
    private String file = "";
    private String reference;

    /** Parses an address. */
    public URL(String spec) throws MalformedURLException {
        this(null, spec);
    }

    /** Parses an address that may be relative to another. */
    public URL(URL context, String spec) throws MalformedURLException {
        String rest = spec.trim();
        int colon = schemeEnd(rest);
        if (colon > 0) {
            protocol = rest.substring(0, colon).toLowerCase();
            rest = rest.substring(colon + 1);
        } else if (context == null) {
            throw new MalformedURLException("no protocol: " + spec);
        } else {
            protocol = context.protocol;
            authority = context.authority;
            host = context.host;
            port = context.port;
        }
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            reference = rest.substring(hash + 1);
            rest = rest.substring(0, hash);
        }
        if (rest.startsWith("//")) {
            rest = parseAuthority(rest.substring(2));
        }
        boolean relative = colon <= 0 && !rest.startsWith("/");
        file = relative ? resolve(context.file, rest) : rest;
    }

    /** Creates an address of its parts. */
    public URL(String protocol, String host, String file) throws MalformedURLException {
        this(protocol, host, -1, file);
    }

    /** Creates an address of its parts. */
    public URL(String protocol, String host, int port, String file) throws MalformedURLException {
        this.protocol = protocol.toLowerCase();
        this.host = host == null ? "" : host;
        this.port = port;
        authority = host == null || host.isEmpty() ? null : port < 0 ? host : host + ":" + port;
        int hash = file.indexOf('#');
        reference = hash < 0 ? null : file.substring(hash + 1);
        this.file = hash < 0 ? file : file.substring(0, hash);
    }

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

    private String parseAuthority(String rest) throws MalformedURLException {
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '/' && rest.charAt(end) != '?') {
            end++;
        }
        authority = end == 0 ? null : rest.substring(0, end);
        String name = rest.substring(rest.lastIndexOf('@', end) + 1 > end ? 0
            : rest.substring(0, end).lastIndexOf('@') + 1, end);
        int colon = name.lastIndexOf(':');
        if (colon >= 0 && colon > name.lastIndexOf(']')) {
            try {
                port = colon + 1 == name.length() ? -1 : Integer.parseInt(name.substring(colon + 1));
            } catch (NumberFormatException e) {
                throw new MalformedURLException("For input string: \"" + name.substring(colon + 1) + "\"");
            }
            name = name.substring(0, colon);
        }
        host = name;
        return rest.substring(end);
    }

    private static String resolve(String base, String rest) {
        String path = base.indexOf('?') < 0 ? base : base.substring(0, base.indexOf('?'));
        if (rest.isEmpty()) {
            return base;
        }
        String joined = path.substring(0, path.lastIndexOf('/') + 1) + rest;
        int at = joined.indexOf("/./");
        while (at >= 0) {
            joined = joined.substring(0, at) + joined.substring(at + 2);
            at = joined.indexOf("/./");
        }
        at = joined.indexOf("/../");
        while (at > 0) {
            joined = joined.substring(0, joined.lastIndexOf('/', at - 1)) + joined.substring(at + 3);
            at = joined.indexOf("/../");
        }
        return joined;
    }

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
        return reference;
    }

    /** Opens the resource. */
    public InputStream openStream() throws IOException {
        if (protocol.equals("file")) {
            return new FileInputStream(decode(getPath()));
        }
        if (protocol.equals("wardian")) {
            byte[] bytes = Resources.bootBytes(getPath().substring(1));
            if (bytes == null) {
                throw new FileNotFoundException(toString());
            }
            return new ByteArrayInputStream(bytes);
        }
        if (protocol.equals("jar")) {
            return Resources.openJar(file);
        }
        throw new IOException("protocol cannot be opened: " + protocol);
    }

    /** Replaces %xx by the bytes they stand for. */
    private static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] in = path.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%' && i + 2 < in.length) {
                in[length++] = (byte) Integer.parseInt(new String(in, i + 1, 2,
                    java.nio.charset.StandardCharsets.UTF_8), 16);
                i += 2;
            } else {
                in[length++] = in[i];
            }
        }
        return new String(in, 0, length, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Returns the address as text. */
    public String toExternalForm() {
        return protocol + ":" + (authority == null ? "" : "//" + authority) + file
            + (reference == null ? "" : "#" + reference);
    }

    /** Tells whether both name the same resource but for the part after the number sign. */
    public boolean sameFile(URL other) {
        return protocol.equals(other.protocol) && host.equalsIgnoreCase(other.host)
            && file.equals(other.file)
            && (port < 0 ? getDefaultPort() : port) == (other.port < 0 ? other.getDefaultPort() : other.port);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof URL && sameFile((URL) obj)
            && (reference == null ? ((URL) obj).reference == null : reference.equals(((URL) obj).reference));
    }

    @Override
    public int hashCode() {
        return protocol.hashCode() + host.toLowerCase().hashCode() + file.hashCode()
            + (reference == null ? 0 : reference.hashCode());
    }

    @Override
    public String toString() {
        return toExternalForm();
    }
}
