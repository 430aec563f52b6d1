package java.net;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Keeps cookies in a store as far as a policy accepts them. */
public class CookieManager extends CookieHandler {
    private final CookieStore store;
    private CookiePolicy policy;

    /** Creates a manager that keeps the cookies of the server itself in memory. */
    public CookieManager() {
        this(null, null);
    }

    /** Creates a manager; nulls stand for the default store and policy. */
    public CookieManager(CookieStore store, CookiePolicy cookiePolicy) {
        this.store = store == null ? new KeptCookies() : store;
        policy = cookiePolicy == null ? CookiePolicy.ACCEPT_ORIGINAL_SERVER : cookiePolicy;
    }

    /** Sets the policy; null is ignored. */
    public void setCookiePolicy(CookiePolicy cookiePolicy) {
        policy = cookiePolicy == null ? policy : cookiePolicy;
    }

    /** Returns the store. */
    public CookieStore getCookieStore() {
        return store;
    }

    private static String path(URI uri) {
        return uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
    }

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) throws IOException {
        if (uri == null || requestHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        boolean script = "javascript".equalsIgnoreCase(uri.getScheme());
        List<HttpCookie> fitting = new ArrayList<>();
        for (HttpCookie cookie : store.get(uri)) {
            if (isBelow(path(uri), cookie.getPath()) && (!script || !cookie.isHttpOnly()) && portFits(cookie, uri)) {
                fitting.add(cookie);
            }
        }
        // those of longer paths come first
        fitting.sort((a, b) -> Integer.compare(length(b.getPath()), length(a.getPath())));
        List<String> texts = new ArrayList<>();
        for (HttpCookie cookie : fitting) {
            if (texts.isEmpty() && cookie.getVersion() > 0) {
                texts.add("$Version=\"1\"");
            }
            texts.add(cookie.toString());
        }
        return Map.of("Cookie", Collections.unmodifiableList(texts));
    }

    private static int length(String path) {
        return path == null ? 0 : path.length();
    }

    private static boolean isBelow(String path, String cookiePath) {
        return cookiePath != null && (path.equals(cookiePath) || path.startsWith(cookiePath));
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static boolean portFits(HttpCookie cookie, URI uri) {
        String ports = cookie.getPortlist();
        if (ports == null || ports.isEmpty()) {
            return true;
        }
        for (String port : ports.split(",")) {
            if (port.trim().equals(Integer.toString(port(uri)))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException {
        if (uri == null || responseHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        for (Map.Entry<String, List<String>> field : responseHeaders.entrySet()) {
            boolean sets = "Set-Cookie".equalsIgnoreCase(field.getKey()) || "Set-Cookie2".equalsIgnoreCase(field.getKey());
            for (String value : sets ? field.getValue() : List.<String>of()) {
                keep(uri, field.getKey() + ":" + value);
            }
        }
    }

    private void keep(URI uri, String header) {
        List<HttpCookie> cookies;
        try {
            cookies = HttpCookie.parse(header);
        } catch (IllegalArgumentException malformed) {
            return;
        }
        for (HttpCookie cookie : cookies) {
            complete(cookie, uri);
            if (portFits(cookie, uri) && policy.shouldAccept(uri, cookie)) {
                store.add(uri, cookie);
            }
        }
    }

    /** Adds what the server left to its own address. */
    private static void complete(HttpCookie cookie, URI uri) {
        if (cookie.getPath() == null) {
            cookie.setPath(path(uri).substring(0, path(uri).lastIndexOf('/') + 1));
        }
        if (cookie.getDomain() == null && uri.getHost() != null) {
            cookie.setDomain(uri.getHost().indexOf('.') < 0 ? uri.getHost() + ".local" : uri.getHost());
        }
        if (cookie.getPortlist() != null && cookie.getPortlist().isEmpty()) {
            cookie.setPortlist(Integer.toString(port(uri)));
        }
    }
}
