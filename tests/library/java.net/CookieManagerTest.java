// covers: CookieHandler CookiePolicy CookieStore HttpCookie
import java.net.*;
import java.util.*;

public class CookieManagerTest {
    static void parse(String header) {
        try {
            for (HttpCookie c : HttpCookie.parse(header)) {
                System.out.println(c + " | " + c.getName() + " " + c.getValue() + " " + c.getVersion() + " " + c.getPath() + " "
                    + c.getDomain() + " " + c.getMaxAge() + " " + c.getSecure() + c.isHttpOnly() + c.getDiscard() + " "
                    + c.getComment() + " " + c.getCommentURL() + " " + c.getPortlist() + " " + c.hasExpired());
            }
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    static void put(CookieManager m, String uri, String... cookies) throws Exception {
        m.put(new URI(uri), Map.of("Set-Cookie", List.of(cookies)));
    }

    static void get(CookieManager m, String uri) throws Exception {
        System.out.println(uri + " " + m.get(new URI(uri), Map.of()));
    }

    public static void main(String[] args) throws Exception {
        for (String h : new String[] {"a=b", "Set-Cookie: a=b; Path=/x; Domain=.example.com; Secure; HttpOnly",
            "a=\"b c\"; max-age=100", "a=b; Max-Age=0", "a=b; expires=Thu, 01-Jan-1970 00:00:00 GMT", "a=", "a=b=c", "=b", "a", "",
            "Set-Cookie2: a=\"1\"; Version=1; Port=\"80,81\", b=\"2\"; Comment=\"c\"; Discard", "$a=b", "a b=c", "a=b; path; unknown=1",
            "a=b; max-age=x", "k=v; Version=1; Path=\"/p\""}) parse(h);
        HttpCookie c = new HttpCookie("Name", "value");
        System.out.println(c + " " + c.getVersion() + " " + c.hasExpired());
        c.setDomain("Example.COM");
        c.setPath("/p");
        c.setPortlist("80");
        System.out.println(c);
        c.setVersion(0);
        c.setValue("new");
        c.setMaxAge(0);
        c.setComment("x");
        c.setCommentURL("u");
        c.setDiscard(true);
        c.setSecure(true);
        c.setHttpOnly(true);
        System.out.println(c + " " + c.hasExpired() + c.getComment() + c.getCommentURL() + c.getDiscard() + c.getSecure() + c.isHttpOnly());
        HttpCookie d = new HttpCookie("NAME", "other");
        d.setDomain("example.com");
        d.setPath("/p");
        System.out.println(c.equals(d) + " " + (c.hashCode() == d.hashCode()) + " " + c.equals(new HttpCookie("Name", "value")) + c.equals(null)
            + " " + c.clone().equals(c));
        for (String n : new String[] {"", "a;b", "$x", "a,b", "a=b"}) {
            try {
                System.out.println(new HttpCookie(n, "v"));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        try {
            c.setVersion(2);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        String[][] pairs = {{".example.com", "x.example.com"}, {".example.com", "a.b.example.com"}, {"example.com", "example.com"},
            {".example.com", "example.com"}, {"com", "com"}, {".com", "example.com"}, {".local", "host"}, {"host.local", "host"},
            {null, "x"}, {"x.y", null}, {".EXAMPLE.com", "X.example.COM"}};
        for (String[] p : pairs) System.out.print(HttpCookie.domainMatches(p[0], p[1]) + " ");
        System.out.println();

        CookieManager m = new CookieManager();
        put(m, "http://www.example.com/dir/page", "a=1", "b=2; Path=/", "c=3; Path=/dir/sub", "s=4; Secure; Path=/",
            "d=5; Domain=.example.com; Path=/", "no=6; Domain=.other.org");
        get(m, "http://www.example.com/dir/other");
        get(m, "http://www.example.com/dir/sub/x");
        get(m, "http://www.example.com/");
        get(m, "https://www.example.com/");
        get(m, "http://web.example.com/");
        get(m, "http://elsewhere.org/");
        put(m, "http://www.example.com/dir/page", "b=changed; Path=/", "a=gone; Max-Age=0");
        get(m, "http://www.example.com/dir/other");
        m.put(new URI("http://v.example.com/"), Map.of("Set-Cookie2", List.of("v=\"1\"; Version=1; Path=/; Port")));
        get(m, "http://v.example.com/");
        CookieStore store = m.getCookieStore();
        System.out.println(store.getCookies().size() + " " + store.getURIs().size());
        System.out.println(store.get(new URI("http://www.example.com/")).size());
        HttpCookie mine = new HttpCookie("mine", "1");
        store.add(new URI("http://z.org/"), mine);
        System.out.println(store.get(new URI("http://z.org/x")) + " " + store.remove(new URI("http://z.org/"), mine)
            + store.remove(new URI("http://z.org/"), mine));
        System.out.println(store.removeAll() + " " + store.removeAll() + store.getCookies());
        m.setCookiePolicy(CookiePolicy.ACCEPT_NONE);
        put(m, "http://a.b.c/", "x=1");
        System.out.println(store.getCookies());
        m.setCookiePolicy(CookiePolicy.ACCEPT_ALL);
        put(m, "http://a.b.c/", "x=1; Domain=.far.org");
        System.out.println(store.getCookies() + " " + CookiePolicy.ACCEPT_ORIGINAL_SERVER.shouldAccept(null, mine));
        try {
            m.get(null, null);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        CookieHandler.setDefault(m);
        System.out.println(CookieHandler.getDefault() == m);
    }
}
