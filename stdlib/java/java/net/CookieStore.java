package java.net;

import java.util.List;

/** Where cookies are kept. */
public interface CookieStore {
    /** Adds a cookie, in place of an equal one. */
    void add(URI uri, HttpCookie cookie);

    /** Returns the cookies for an address. */
    List<HttpCookie> get(URI uri);

    /** Returns all cookies that have not expired. */
    List<HttpCookie> getCookies();

    /** Returns the addresses that have cookies. */
    List<URI> getURIs();

    /** Removes a cookie. */
    boolean remove(URI uri, HttpCookie cookie);

    /** Removes all cookies. */
    boolean removeAll();
}
