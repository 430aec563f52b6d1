package java.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A cookie of HTTP: version 0 is Netscape's, version 1 that of RFC 2965. */
public final class HttpCookie implements Cloneable {
    private static final long UNSPECIFIED = -1;

    private final String name;
    private String value;
    private String comment;
    private String commentURL;
    private boolean toDiscard;
    private String domain;
    private long maxAge = UNSPECIFIED;
    private String path;
    private String portlist;
    private boolean secure;
    private boolean httpOnly;
    private int version = 1;
    private final long created = System.currentTimeMillis();

    /** Creates a cookie of version 1. */
    public HttpCookie(String name, String value) {
        this.name = name.trim();
        if (!isName(this.name)) {
            throw new IllegalArgumentException("Illegal cookie name");
        }
        this.value = value;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 127 || ",;".indexOf(c) >= 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.charAt(0) != '$';
    }

    /** Reads the cookies of a header field, with or without the field's name. */
    public static List<HttpCookie> parse(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        int colon = lower.startsWith("set-cookie2:") ? 12 : lower.startsWith("set-cookie:") ? 11 : 0;
        boolean several = colon == 12;
        boolean netscape = !several && (lower.contains("expires=")
            || !lower.contains("version=") && !lower.contains("max-age"));
        List<HttpCookie> cookies = new ArrayList<>();
        for (String text : several ? split(header.substring(colon), ',') : List.of(header.substring(colon))) {
            HttpCookie cookie = parseOne(text);
            cookie.version = netscape ? 0 : 1;
            if (!netscape) {
                cookie.value = unquoted(cookie.value);
            }
            cookies.add(cookie);
        }
        return cookies;
    }

    private static HttpCookie parseOne(String text) {
        List<String> parts = split(text, ';');
        if (parts.get(0).trim().isEmpty()) {
            throw new IllegalArgumentException("Empty cookie header string");
        }
        int equals = parts.get(0).indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("Invalid cookie name-value pair");
        }
        HttpCookie cookie = new HttpCookie(parts.get(0).substring(0, equals), parts.get(0).substring(equals + 1).trim());
        for (String part : parts.subList(1, parts.size())) {
            int at = part.indexOf('=');
            String key = (at < 0 ? part : part.substring(0, at)).trim().toLowerCase(Locale.ROOT);
            cookie.assign(key, at < 0 ? null : unquoted(part.substring(at + 1).trim()));
        }
        return cookie;
    }

    /** Takes an attribute; the first of a name counts. */
    private void assign(String key, String text) {
        switch (key) {
            case "comment": comment = comment == null ? text : comment; break;
            case "commenturl": commentURL = commentURL == null ? text : commentURL; break;
            case "discard": toDiscard = true; break;
            case "domain": domain = domain == null ? text : domain; break;
            case "path": path = path == null ? text : path; break;
            case "port": portlist = portlist == null ? text == null ? "" : text : portlist; break;
            case "secure": secure = true; break;
            case "httponly": httpOnly = true; break;
            case "max-age": maxAge = maxAge == UNSPECIFIED ? number(text) : maxAge; break;
            case "expires": maxAge = maxAge == UNSPECIFIED ? untilDate(text) : maxAge; break;
            default: break;
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Illegal cookie max-age attribute");
        }
    }

    @SuppressWarnings("deprecation")
    private long untilDate(String text) {
        try {
            long seconds = (java.util.Date.parse(String.valueOf(text).replace('-', ' ')) - created) / 1000;
            return Math.max(0, seconds);
        } catch (IllegalArgumentException noDate) {
            return 0;
        }
    }

    /** Splits at a character outside of quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2 && "\"'".indexOf(text.charAt(0)) >= 0
            && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Returns whether a domain such as {@code .example.com} has a host. */
    public static boolean domainMatches(String domain, String host) {
        if (domain == null || host == null) {
            return false;
        }
        boolean local = domain.equalsIgnoreCase(".local");
        int dot = domain.indexOf('.', domain.startsWith(".") ? 1 : 0);
        if (!local && (dot < 0 || dot == domain.length() - 1)) {
            return false;
        }
        if (host.indexOf('.') < 0 && (local || domain.equalsIgnoreCase(host + ".local"))) {
            return true;
        }
        int more = host.length() - domain.length();
        if (more == -1) {
            return domain.startsWith(".") && host.equalsIgnoreCase(domain.substring(1));
        }
        return more == 0 ? host.equalsIgnoreCase(domain)
            : more > 0 && host.substring(0, more).indexOf('.') < 0 && host.substring(more).equalsIgnoreCase(domain);
    }

    /** Returns whether the time to keep it is over. */
    public boolean hasExpired() {
        return maxAge == 0 || maxAge != UNSPECIFIED && (System.currentTimeMillis() - created) / 1000 > maxAge;
    }

    /** Sets what the cookie is for. */
    public void setComment(String purpose) {
        comment = purpose;
    }

    /** Returns what the cookie is for, or null. */
    public String getComment() {
        return comment;
    }

    /** Sets where it is told what the cookie is for. */
    public void setCommentURL(String purpose) {
        commentURL = purpose;
    }

    /** Returns where it is told what the cookie is for, or null. */
    public String getCommentURL() {
        return commentURL;
    }

    /** Sets whether the cookie goes when the program ends. */
    public void setDiscard(boolean discard) {
        toDiscard = discard;
    }

    /** Returns whether the cookie goes when the program ends. */
    public boolean getDiscard() {
        return toDiscard;
    }

    /** Sets the ports it is sent to. */
    public void setPortlist(String ports) {
        portlist = ports;
    }

    /** Returns the ports it is sent to, or null. */
    public String getPortlist() {
        return portlist;
    }

    /** Sets the domain it is sent to. */
    public void setDomain(String pattern) {
        domain = pattern == null ? null : pattern.toLowerCase(Locale.ROOT);
    }

    /** Returns the domain it is sent to, or null. */
    public String getDomain() {
        return domain;
    }

    /** Sets how many seconds it is kept. */
    public void setMaxAge(long expiry) {
        maxAge = expiry;
    }

    /** Returns how many seconds it is kept; -1 for as long as the program runs. */
    public long getMaxAge() {
        return maxAge;
    }

    /** Sets the path it is sent to. */
    public void setPath(String uri) {
        path = uri;
    }

    /** Returns the path it is sent to, or null. */
    public String getPath() {
        return path;
    }

    /** Sets whether it needs a secure protocol. */
    public void setSecure(boolean flag) {
        secure = flag;
    }

    /** Returns whether it needs a secure protocol. */
    public boolean getSecure() {
        return secure;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Sets the value. */
    public void setValue(String newValue) {
        value = newValue;
    }

    /** Returns the value. */
    public String getValue() {
        return value;
    }

    /** Returns the version. */
    public int getVersion() {
        return version;
    }

    /** Sets the version. */
    public void setVersion(int v) {
        if (v != 0 && v != 1) {
            throw new IllegalArgumentException("cookie version should be 0 or 1");
        }
        version = v;
    }

    /** Returns whether scripts are not to see it. */
    public boolean isHttpOnly() {
        return httpOnly;
    }

    /** Sets whether scripts are not to see it. */
    public void setHttpOnly(boolean httpOnly) {
        this.httpOnly = httpOnly;
    }

    @Override
    public String toString() {
        if (version == 0) {
            return name + "=" + value;
        }
        return name + "=\"" + value + '"' + (path == null ? "" : ";$Path=\"" + path + '"')
            + (domain == null ? "" : ";$Domain=\"" + domain + '"') + (portlist == null ? "" : ";$Port=\"" + portlist + '"');
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof HttpCookie)) {
            return false;
        }
        HttpCookie other = (HttpCookie) obj;
        return name.equalsIgnoreCase(other.name) && java.util.Objects.equals(path, other.path)
            && (domain == null ? other.domain == null : domain.equalsIgnoreCase(other.domain));
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode() + (domain == null ? 0 : domain.toLowerCase(Locale.ROOT).hashCode())
            + (path == null ? 0 : path.hashCode());
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }
}
