package java.net;

import java.util.Objects;

/** A server that passes connections on: a kind and an address. */
public class Proxy {
    /** Connecting without one. */
    public static final Proxy NO_PROXY = new Proxy();

    /** The kinds. */
    public enum Type {
        /** No proxy. */
        DIRECT,
        /** One for HTTP and similar protocols. */
        HTTP,
        /** A SOCKS proxy. */
        SOCKS
    }

    private final Type type;
    private final SocketAddress address;

    private Proxy() {
        type = Type.DIRECT;
        address = null;
    }

    /** Creates a proxy of a kind other than DIRECT. */
    public Proxy(Type type, SocketAddress sa) {
        if (type == Type.DIRECT || !(sa instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("type " + type + " is not compatible with address " + sa);
        }
        this.type = type;
        this.address = sa;
    }

    /** Returns the kind. */
    public Type type() {
        return type;
    }

    /** Returns the address, or null. */
    public SocketAddress address() {
        return address;
    }

    @Override
    public String toString() {
        return type == Type.DIRECT ? "DIRECT" : type + " @ " + address;
    }

    @Override
    public final boolean equals(Object obj) {
        return obj instanceof Proxy && ((Proxy) obj).type == type && Objects.equals(((Proxy) obj).address, address);
    }

    @Override
    public final int hashCode() {
        return address == null ? type.hashCode() : type.hashCode() + address.hashCode();
    }
}
