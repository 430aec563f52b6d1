package java.net;

/** Decides which cookies are kept. */
public interface CookiePolicy {
    /** Keeps all. */
    CookiePolicy ACCEPT_ALL = (uri, cookie) -> true;
    /** Keeps none. */
    CookiePolicy ACCEPT_NONE = (uri, cookie) -> false;
    /** Keeps those whose domain matches the server's name. */
    CookiePolicy ACCEPT_ORIGINAL_SERVER = (uri, cookie) ->
        uri != null && cookie != null && HttpCookie.domainMatches(cookie.getDomain(), uri.getHost());

    /** Returns whether a cookie is kept. */
    boolean shouldAccept(URI uri, HttpCookie cookie);
}
