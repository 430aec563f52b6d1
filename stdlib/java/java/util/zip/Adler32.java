package java.util.zip;

import java.util.Objects;

/** The checksum of zlib streams. */
public class Adler32 implements Checksum {
    private static final int BASE = 65521;
    /** So many bytes cannot overflow the sums. */
    private static final int CHUNK = 3800;

    private int low = 1;
    private int high;

    /** Creates the sum of nothing. */
    public Adler32() {
    }

    @Override
    public void update(int b) {
        low = (low + (b & 255)) % BASE;
        high = (high + low) % BASE;
    }

    @Override
    public void update(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        int at = off;
        int end = off + len;
        while (at < end) {
            int stop = Math.min(end, at + CHUNK);
            for (; at < stop; at++) {
                low += b[at] & 255;
                high += low;
            }
            low %= BASE;
            high %= BASE;
        }
    }

    @Override
    public void update(byte[] b) {
        update(b, 0, b.length);
    }

    @Override
    public void reset() {
        low = 1;
        high = 0;
    }

    @Override
    public long getValue() {
        return (long) high << 16 | low;
    }
}
