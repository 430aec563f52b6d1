package java.net;

import java.util.Objects;

/** An address or the name of a host, and a port. */
public class InetSocketAddress extends SocketAddress {
    private static final long serialVersionUID = 5076001401234631237L;

    private final String host;
    private final InetAddress address;
    private final int port;

    private InetSocketAddress(String host, InetAddress address, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port out of range:" + port);
        }
        this.host = host;
        this.address = address;
        this.port = port;
    }

    /** A port of the wildcard address. */
    public InetSocketAddress(int port) {
        this(null, new Inet4Address(null, new byte[4]), port);
    }

    /** A port of an address, the wildcard one if null. */
    public InetSocketAddress(InetAddress addr, int port) {
        this(null, addr == null ? new Inet4Address(null, new byte[4]) : addr, port);
    }

    /** A port of a host, which is looked up; it stays unresolved if that finds nothing. */
    public InetSocketAddress(String hostname, int port) {
        this(notNull(hostname), lookUp(hostname, port), port);
    }

    private static String notNull(String hostname) {
        if (hostname == null) {
            throw new IllegalArgumentException("hostname can't be null");
        }
        return hostname;
    }

    private static InetAddress lookUp(String hostname, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port out of range:" + port);
        }
        try {
            return InetAddress.getByName(hostname);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** A port of a host that is not looked up. */
    public static InetSocketAddress createUnresolved(String host, int port) {
        return new InetSocketAddress(notNull(host), null, port);
    }

    /** Returns the port. */
    public final int getPort() {
        return port;
    }

    /** Returns the address, or null. */
    public final InetAddress getAddress() {
        return address;
    }

    /** Returns the host's name; looks it up if need be. */
    public final String getHostName() {
        return address != null ? address.getHostName() : host;
    }

    /** Returns the host's name or numbers as given. */
    public final String getHostString() {
        if (address == null) {
            return host;
        }
        return address.knownName() != null ? address.knownName() : address.getHostAddress();
    }

    /** Tells whether there is no address. */
    public final boolean isUnresolved() {
        return address == null;
    }

    @Override
    public String toString() {
        if (address == null) {
            return host + "/<unresolved>:" + port;
        }
        if (address instanceof Inet6Address) {
            String text = address.toString();
            int slash = text.lastIndexOf('/');
            return text.substring(0, slash + 1) + "[" + text.substring(slash + 1) + "]:" + port;
        }
        return address + ":" + port;
    }

    @Override
    public final boolean equals(Object obj) {
        if (!(obj instanceof InetSocketAddress)) {
            return false;
        }
        InetSocketAddress other = (InetSocketAddress) obj;
        boolean same = address != null ? address.equals(other.address)
            : other.address == null && host.equalsIgnoreCase(other.host);
        return same && port == other.port;
    }

    @Override
    public final int hashCode() {
        return (address != null ? address.hashCode() : Objects.requireNonNull(host).toLowerCase().hashCode()) + port;
    }
}
