package java.util.zip;

import java.nio.ByteBuffer;

/** The cyclic redundancy check with Castagnoli's polynomial. */
public final class CRC32C implements Checksum {
    private static final int[] TABLE = table();

    private int sum = -1;

    /** Creates the sum of nothing. */
    public CRC32C() {
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? value >>> 1 ^ 0x82F63B78 : value >>> 1;
            }
            table[i] = value;
        }
        return table;
    }

    /** Adds the low byte of b. */
    @Override
    public void update(int b) {
        sum = sum >>> 8 ^ TABLE[(sum ^ b) & 255];
    }

    /** Adds bytes. */
    @Override
    public void update(byte[] b, int off, int len) {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int value = sum;
        for (int i = off; i < off + len; i++) {
            value = value >>> 8 ^ TABLE[(value ^ b[i]) & 255];
        }
        sum = value;
    }

    /** Adds what remains of the buffer. */
    @Override
    public void update(ByteBuffer buffer) {
        Buffers.add(buffer, this);
    }

    /** Starts anew. */
    @Override
    public void reset() {
        sum = -1;
    }

    /** Returns the sum. */
    @Override
    public long getValue() {
        return ~sum & 0xFFFFFFFFL;
    }
}
