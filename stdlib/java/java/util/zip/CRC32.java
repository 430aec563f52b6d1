package java.util.zip;

import java.util.Objects;

/** The cyclic redundancy check of zip files. */
public class CRC32 implements Checksum {
    private static final int[] TABLE = table();

    private int crc = -1;

    /** Creates the sum of nothing. */
    public CRC32() {
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? value >>> 1 ^ 0xEDB88320 : value >>> 1;
            }
            table[i] = value;
        }
        return table;
    }

    @Override
    public void update(int b) {
        crc = crc >>> 8 ^ TABLE[(crc ^ b) & 255];
    }

    @Override
    public void update(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        int value = crc;
        for (int i = off; i < off + len; i++) {
            value = value >>> 8 ^ TABLE[(value ^ b[i]) & 255];
        }
        crc = value;
    }

    @Override
    public void update(byte[] b) {
        update(b, 0, b.length);
    }

    @Override
    public void reset() {
        crc = -1;
    }

    @Override
    public long getValue() {
        return ~crc & 0xFFFFFFFFL;
    }
}
