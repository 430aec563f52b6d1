package java.net;

import java.util.Arrays;

/** An address of IPv4. */
public final class Inet4Address extends InetAddress {
    private static final long serialVersionUID = 3286316764910316507L;

    Inet4Address(String name, byte[] bytes) {
        super(name, bytes);
    }

    private int part(int i) {
        return bytes[i] & 255;
    }

    @Override
    public String getHostAddress() {
        return part(0) + "." + part(1) + "." + part(2) + "." + part(3);
    }

    @Override
    public boolean isMulticastAddress() {
        return part(0) >> 4 == 14;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return hashCode() == 0;
    }

    @Override
    public boolean isLoopbackAddress() {
        return part(0) == 127;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return part(0) == 169 && part(1) == 254;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return part(0) == 10 || part(0) == 172 && (part(1) & 240) == 16 || part(0) == 192 && part(1) == 168;
    }

    @Override
    public boolean isMCGlobal() {
        return part(0) >= 224 && part(0) <= 238 && !(part(0) == 224 && part(1) == 0 && part(2) == 0);
    }

    @Override
    public boolean isMCLinkLocal() {
        return part(0) == 224 && part(1) == 0 && part(2) == 0;
    }

    @Override
    public boolean isMCSiteLocal() {
        return part(0) == 239 && part(1) == 255;
    }

    @Override
    public boolean isMCOrgLocal() {
        return part(0) == 239 && part(1) >= 192 && part(1) <= 195;
    }

    @Override
    public int hashCode() {
        return part(0) << 24 | part(1) << 16 | part(2) << 8 | part(3);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet4Address && Arrays.equals(bytes, ((Inet4Address) obj).bytes);
    }
}
