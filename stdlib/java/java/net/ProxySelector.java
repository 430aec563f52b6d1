package java.net;

import java.io.IOException;
import java.util.List;

/** Chooses the proxies for an address. Deviation: the default one never chooses any. */
public abstract class ProxySelector {
    private static volatile ProxySelector usual = new Fixed(Proxy.NO_PROXY);

    /** For subclasses. */
    public ProxySelector() {
    }

    /** Returns the selector of the program, or null. */
    public static ProxySelector getDefault() {
        return usual;
    }

    /** Sets the selector of the program. */
    public static void setDefault(ProxySelector ps) {
        usual = ps;
    }

    /** Returns a selector that uses one proxy for HTTP; none if the address is null. */
    public static ProxySelector of(InetSocketAddress proxyAddress) {
        return new Fixed(proxyAddress == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, proxyAddress));
    }

    /** Returns the proxies to try for an address. */
    public abstract List<Proxy> select(URI uri);

    /** Called when a proxy could not be reached. */
    public abstract void connectFailed(URI uri, SocketAddress sa, IOException ioe);

    /** Always chooses the same. */
    private static final class Fixed extends ProxySelector {
        private final Proxy proxy;

        Fixed(Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            if (uri == null) {
                throw new IllegalArgumentException("URI can't be null.");
            }
            if (uri.getScheme() == null) {
                throw new IllegalArgumentException("protocol can't be null");
            }
            boolean http = uri.getScheme().equalsIgnoreCase("http") || uri.getScheme().equalsIgnoreCase("https");
            return List.of(http ? proxy : Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress sa, IOException ioe) {
            if (uri == null || sa == null || ioe == null) {
                throw new IllegalArgumentException("Arguments can't be null.");
            }
        }
    }
}
