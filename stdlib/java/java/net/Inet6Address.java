package java.net;

import java.util.Arrays;

/** An address of IPv6; scopes are kept as text or number but not used for routing. */
public final class Inet6Address extends InetAddress {
    private static final long serialVersionUID = 6880410070516793377L;

    private final int scope;
    private final String zone;

    Inet6Address(String name, byte[] bytes, int scope, String zone) {
        super(name, bytes);
        this.scope = scope;
        this.zone = zone;
    }

    static Inet6Address scoped(String host, byte[] bytes, String zone) throws UnknownHostException {
        try {
            return new Inet6Address(null, bytes, Integer.parseInt(zone), zone);
        } catch (NumberFormatException e) {
            throw new UnknownHostException("no such interface " + zone);
        }
    }

    /** Makes an address with a numeric scope. */
    public static Inet6Address getByAddress(String host, byte[] addr, int scope) throws UnknownHostException {
        if (addr.length != 16) {
            throw new UnknownHostException("addr is of illegal length");
        }
        return new Inet6Address(host, addr.clone(), Math.max(scope, 0), scope < 0 ? null : String.valueOf(scope));
    }

    /** Returns the numeric scope, 0 if there is none. */
    public int getScopeId() {
        return scope;
    }

    /** Tells whether an IPv4 address is contained in the old compatible form. */
    public boolean isIPv4CompatibleAddress() {
        for (int i = 0; i < 12; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getHostAddress() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            out.append(i == 0 ? "" : ":").append(Integer.toHexString((bytes[i] & 255) << 8 | bytes[i + 1] & 255));
        }
        return zone == null ? out.toString() : out.append('%').append(zone).toString();
    }

    private boolean isZeroBut(int last) {
        for (int i = 0; i < 15; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[15] == last;
    }

    private boolean isMulticast(int multicastScope) {
        return isMulticastAddress() && (bytes[1] & 15) == multicastScope;
    }

    @Override
    public boolean isMulticastAddress() {
        return bytes[0] == -1;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return isZeroBut(0);
    }

    @Override
    public boolean isLoopbackAddress() {
        return isZeroBut(1);
    }

    @Override
    public boolean isLinkLocalAddress() {
        return bytes[0] == (byte) 0xfe && (bytes[1] & 0xc0) == 0x80;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return bytes[0] == (byte) 0xfe && (bytes[1] & 0xc0) == 0xc0;
    }

    @Override
    public boolean isMCGlobal() {
        return isMulticast(14);
    }

    @Override
    public boolean isMCNodeLocal() {
        return isMulticast(1);
    }

    @Override
    public boolean isMCLinkLocal() {
        return isMulticast(2);
    }

    @Override
    public boolean isMCSiteLocal() {
        return isMulticast(5);
    }

    @Override
    public boolean isMCOrgLocal() {
        return isMulticast(8);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < 16; i += 4) {
            hash += (bytes[i] & 255) << 24 | (bytes[i + 1] & 255) << 16 | (bytes[i + 2] & 255) << 8
                | bytes[i + 3] & 255;
        }
        return hash;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet6Address && Arrays.equals(bytes, ((Inet6Address) obj).bytes);
    }
}
