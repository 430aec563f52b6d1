package java.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cookies in memory, each with the server it came from. */
final class KeptCookies implements CookieStore {
    private final Map<HttpCookie, URI> cookies = new LinkedHashMap<>();

    /** The part of an address that tells the server. */
    private static URI server(URI uri) {
        try {
            return uri == null ? null : new URI("http", uri.getHost(), null, null, null);
        } catch (URISyntaxException e) {
            return uri;
        }
    }

    @Override
    public synchronized void add(URI uri, HttpCookie cookie) {
        cookies.remove(Objects.requireNonNull(cookie, "cookie is null"));
        if (cookie.getMaxAge() != 0) {
            cookies.put(cookie, server(uri));
        }
    }

    private void expire() {
        for (Iterator<HttpCookie> i = cookies.keySet().iterator(); i.hasNext();) {
            if (i.next().hasExpired()) {
                i.remove();
            }
        }
    }

    @Override
    public synchronized List<HttpCookie> get(URI uri) {
        Objects.requireNonNull(uri, "uri is null");
        expire();
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        List<HttpCookie> ofServer = new ArrayList<>();
        Map<String, List<HttpCookie>> byDomain = new HashMap<>();
        for (Map.Entry<HttpCookie, URI> entry : cookies.entrySet()) {
            HttpCookie cookie = entry.getKey();
            if (cookie.getSecure() && !secure) {
                continue;
            }
            if (cookie.getVersion() == 0 ? inDomain(cookie.getDomain(), uri.getHost())
                : HttpCookie.domainMatches(cookie.getDomain(), uri.getHost())) {
                byDomain.computeIfAbsent(cookie.getDomain(), domain -> new ArrayList<>()).add(cookie);
            } else if (server(uri).equals(entry.getValue())) {
                ofServer.add(cookie);
            }
        }
        List<HttpCookie> found = new ArrayList<>();
        byDomain.values().forEach(found::addAll);
        found.addAll(ofServer);
        return Collections.unmodifiableList(found);
    }

    /** Netscape's rule: the host, or one whose name ends like the domain. */
    private static boolean inDomain(String domain, String host) {
        if (domain == null || host == null) {
            return false;
        }
        String suffix = domain.startsWith(".") ? domain : "." + domain;
        return host.equalsIgnoreCase(suffix.substring(1))
            || host.regionMatches(true, host.length() - suffix.length(), suffix, 0, suffix.length());
    }

    @Override
    public synchronized List<HttpCookie> getCookies() {
        expire();
        return Collections.unmodifiableList(new ArrayList<>(cookies.keySet()));
    }

    @Override
    public synchronized List<URI> getURIs() {
        List<URI> uris = new ArrayList<>();
        for (URI uri : cookies.values()) {
            if (uri != null && !uris.contains(uri)) {
                uris.add(uri);
            }
        }
        return uris;
    }

    @Override
    public synchronized boolean remove(URI uri, HttpCookie cookie) {
        boolean known = cookies.containsKey(Objects.requireNonNull(cookie, "cookie is null"));
        cookies.remove(cookie);
        return known;
    }

    @Override
    public synchronized boolean removeAll() {
        boolean any = !cookies.isEmpty();
        cookies.clear();
        return any;
    }
}
