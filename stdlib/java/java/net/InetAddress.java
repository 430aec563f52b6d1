package java.net;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import wardian.internal.HostSockets;

/** The address of a host. Numbers and "localhost" need no grant; other names do. */
public class InetAddress implements Serializable {
    private static final long serialVersionUID = 3286316764910316507L;

    private String name;
    final byte[] bytes;

    InetAddress(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static InetAddress of(String name, byte[] bytes) {
        return bytes.length == 4 ? new Inet4Address(name, bytes) : new Inet6Address(name, bytes, 0, null);
    }

    /** Makes an address of bytes that the host stored. */
    static InetAddress ofHost(byte[] bytes, int at, int length) {
        return of(null, Arrays.copyOfRange(bytes, at, at + length));
    }

    static final byte[] LOOPBACK_4 = {127, 0, 0, 1};

    /** Returns the first address of a host. */
    public static InetAddress getByName(String host) throws UnknownHostException {
        return getAllByName(host)[0];
    }

    /** Returns all addresses of a host. */
    public static InetAddress[] getAllByName(String host) throws UnknownHostException {
        if (host == null || host.isEmpty()) {
            return new InetAddress[] {getLoopbackAddress()};
        }
        InetAddress numeric = parse(host);
        if (numeric != null) {
            return new InetAddress[] {numeric};
        }
        if (host.equalsIgnoreCase("localhost")) {
            return new InetAddress[] {of(host, LOOPBACK_4.clone())};
        }
        return resolve(host);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        byte[] bytes = new byte[16 * HostSockets.LIMIT];
        int[] numbers = new int[2 * HostSockets.LIMIT];
        int count = HostSockets.resolve(host, bytes, numbers);
        if (count <= 0) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        InetAddress[] found = new InetAddress[count];
        for (int i = 0; i < count; i++) {
            found[i] = of(host, Arrays.copyOfRange(bytes, 16 * i, 16 * i + numbers[2 * i]));
        }
        return found;
    }

    /** Reads an address written with numbers, or returns null. */
    static InetAddress parse(String host) throws UnknownHostException {
        boolean bracketed = host.charAt(0) == '[';
        if (bracketed && (host.length() < 3 || !host.endsWith("]"))) {
            throw new UnknownHostException(host + ": invalid IPv6 address");
        }
        String text = bracketed ? host.substring(1, host.length() - 1) : host;
        byte[] four = bracketed ? null : NumericAddress.parse4(text);
        if (four != null) {
            return new Inet4Address(null, four);
        }
        if (text.indexOf(':') < 0) {
            return null;
        }
        int percent = text.indexOf('%');
        byte[] six = NumericAddress.parse6(percent < 0 ? text : text.substring(0, percent));
        if (six == null) {
            throw new UnknownHostException(host + (bracketed ? ": invalid IPv6 address" : ": invalid IPv6 address literal"));
        }
        byte[] mapped = fromMapped(six);
        if (mapped != null) {
            return new Inet4Address(null, mapped);
        }
        return percent < 0 ? new Inet6Address(null, six, 0, null)
            : Inet6Address.scoped(host, six, text.substring(percent + 1));
    }

    /** The IPv4 address in an IPv6 one, or null. */
    static byte[] fromMapped(byte[] six) {
        for (int i = 0; i < 12; i++) {
            if (six[i] != (i < 10 ? 0 : -1)) {
                return null;
            }
        }
        return Arrays.copyOfRange(six, 12, 16);
    }

    /** Makes an address of its bytes. */
    public static InetAddress getByAddress(byte[] addr) throws UnknownHostException {
        return getByAddress(null, addr);
    }

    /** Makes an address of a name, which is not looked up, and bytes. */
    public static InetAddress getByAddress(String host, byte[] addr) throws UnknownHostException {
        if (addr.length != 4 && addr.length != 16) {
            throw new UnknownHostException("addr is of illegal length");
        }
        byte[] mapped = addr.length == 16 ? fromMapped(addr) : null;
        return of(host, mapped != null ? mapped : addr.clone());
    }

    /** Returns 127.0.0.1. */
    public static InetAddress getLoopbackAddress() {
        return of("localhost", LOOPBACK_4.clone());
    }

    /** Returns the address of this host; the loopback one if that is not granted. */
    public static InetAddress getLocalHost() throws UnknownHostException {
        String host = HostSockets.hostName();
        if (host == null) {
            return getLoopbackAddress();
        }
        try {
            return getByName(host);
        } catch (SecurityException e) {
            return getLoopbackAddress();
        }
    }

    /** Returns the name; looks it up where there is none yet, which gives the numbers if that is not granted. */
    public String getHostName() {
        if (name == null) {
            name = isLoopbackAddress() ? "localhost" : getCanonicalHostName();
        }
        return name;
    }

    /** Returns the full name, or the numbers. */
    public String getCanonicalHostName() {
        String found = HostSockets.reverse(bytes);
        return found == null ? getHostAddress() : found;
    }

    /** The name without any look-up: null if none is known. */
    String knownName() {
        return name;
    }

    /** Returns the bytes in network order. */
    public byte[] getAddress() {
        return bytes.clone();
    }

    /** Returns the address in numbers. */
    public String getHostAddress() {
        return null;
    }

    /** Tells whether a port of this host answers within a time. */
    public boolean isReachable(int timeout) throws IOException {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        int handle = HostSockets.check(HostSockets.open(false), true);
        try {
            int status = HostSockets.connect(handle, bytes, 7, timeout);
            return status == 0 || status == -111;
        } finally {
            HostSockets.close(handle);
        }
    }

    /** Tells whether this is a multicast address. */
    public boolean isMulticastAddress() {
        return false;
    }

    /** Tells whether this is the wildcard address. */
    public boolean isAnyLocalAddress() {
        return false;
    }

    /** Tells whether this is a loopback address. */
    public boolean isLoopbackAddress() {
        return false;
    }

    /** Tells whether this is a link-local address. */
    public boolean isLinkLocalAddress() {
        return false;
    }

    /** Tells whether this is a site-local address. */
    public boolean isSiteLocalAddress() {
        return false;
    }

    /** Tells whether this is a multicast address of global scope. */
    public boolean isMCGlobal() {
        return false;
    }

    /** Tells whether this is a multicast address of node scope. */
    public boolean isMCNodeLocal() {
        return false;
    }

    /** Tells whether this is a multicast address of link scope. */
    public boolean isMCLinkLocal() {
        return false;
    }

    /** Tells whether this is a multicast address of site scope. */
    public boolean isMCSiteLocal() {
        return false;
    }

    /** Tells whether this is a multicast address of organization scope. */
    public boolean isMCOrgLocal() {
        return false;
    }

    @Override
    public int hashCode() {
        return -1;
    }

    @Override
    public boolean equals(Object obj) {
        return false;
    }

    @Override
    public String toString() {
        return (name == null ? "" : name) + "/" + getHostAddress();
    }
}
