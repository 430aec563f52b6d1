package java.util;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** A universally unique identifier of 128 bits. */
public final class UUID implements Serializable, Comparable<UUID> {
    private static final long serialVersionUID = -4856846361193249489L;
    private static SecureRandom generator;

    private final long mostSigBits;
    private final long leastSigBits;

    /** Creates an identifier of the given bits. */
    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }

    /** Creates an identifier of 16 bytes, marked with a version. */
    private static UUID of(byte[] data, int version) {
        data[6] = (byte) (data[6] & 0x0f | version << 4);
        data[8] = (byte) (data[8] & 0x3f | 0x80);
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | data[i] & 0xff;
            least = least << 8 | data[i + 8] & 0xff;
        }
        return new UUID(most, least);
    }

    /** Returns a random identifier (version 4). */
    public static synchronized UUID randomUUID() {
        if (generator == null)
            generator = new SecureRandom();
        byte[] data = new byte[16];
        generator.nextBytes(data);
        return of(data, 4);
    }

    /** Returns the identifier of a name (version 3). */
    public static UUID nameUUIDFromBytes(byte[] name) {
        try {
            return of(MessageDigest.getInstance("MD5").digest(name), 3);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("MD5 not supported", e);
        }
    }

    /** Parses what {@link #toString} gives. */
    public static UUID fromString(String name) {
        if (name.length() > 36)
            throw new IllegalArgumentException("UUID string too large");
        int[] dashes = new int[5];
        int count = 0;
        for (int i = name.indexOf('-'); i >= 0 && count < 5; i = name.indexOf('-', i + 1))
            dashes[count++] = i;
        if (count != 4)
            throw new IllegalArgumentException("Invalid UUID string: " + name);
        long a = Long.parseLong(name, 0, dashes[0], 16) & 0xffffffffL;
        long b = Long.parseLong(name, dashes[0] + 1, dashes[1], 16) & 0xffffL;
        long c = Long.parseLong(name, dashes[1] + 1, dashes[2], 16) & 0xffffL;
        long d = Long.parseLong(name, dashes[2] + 1, dashes[3], 16) & 0xffffL;
        long e = Long.parseLong(name, dashes[3] + 1, name.length(), 16) & 0xffffffffffffL;
        return new UUID(a << 32 | b << 16 | c, d << 48 | e);
    }

    /** Returns the low 64 bits. */
    public long getLeastSignificantBits() {
        return leastSigBits;
    }

    /** Returns the high 64 bits. */
    public long getMostSignificantBits() {
        return mostSigBits;
    }

    /** Returns the version. */
    public int version() {
        return (int) (mostSigBits >> 12 & 0x0f);
    }

    /** Returns the variant. */
    public int variant() {
        return (int) (leastSigBits >>> (64 - (leastSigBits >>> 62)) & leastSigBits >> 63);
    }

    private void requireTimeBased() {
        if (version() != 1)
            throw new UnsupportedOperationException("Not a time-based UUID");
    }

    /** Returns the timestamp of version 1. */
    public long timestamp() {
        requireTimeBased();
        return (mostSigBits & 0x0fffL) << 48 | (mostSigBits >> 16 & 0xffffL) << 32 | mostSigBits >>> 32;
    }

    /** Returns the clock sequence of version 1. */
    public int clockSequence() {
        requireTimeBased();
        return (int) (leastSigBits >>> 48 & 0x3fff);
    }

    /** Returns the node of version 1. */
    public long node() {
        requireTimeBased();
        return leastSigBits & 0xffffffffffffL;
    }

    @Override
    public String toString() {
        char[] text = new char[36];
        for (int i = 0, nibble = 0; i < 36; i++) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                text[i] = '-';
                continue;
            }
            long word = nibble < 16 ? mostSigBits : leastSigBits;
            text[i] = "0123456789abcdef".charAt((int) (word >>> 60 - 4 * (nibble++ & 15)) & 15);
        }
        return new String(text);
    }

    @Override
    public int hashCode() {
        long both = mostSigBits ^ leastSigBits;
        return (int) (both >> 32) ^ (int) both;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UUID && mostSigBits == ((UUID) o).mostSigBits && leastSigBits == ((UUID) o).leastSigBits;
    }

    /** Compares the bits as two signed numbers, as the JDK does. */
    @Override
    public int compareTo(UUID val) {
        int high = Long.compare(mostSigBits, val.mostSigBits);
        return high != 0 ? high : Long.compare(leastSigBits, val.leastSigBits);
    }
}
