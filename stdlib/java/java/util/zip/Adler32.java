package java.util.zip;

import java.nio.ByteBuffer;
import wardian.internal.Zlib;

/** The checksum of zlib streams. */
public class Adler32 implements Checksum {
    private final byte[] single = new byte[1];
    private int sum = 1;

    /** Creates the sum of nothing. */
    public Adler32() {
    }

    /** Adds the low byte of b. */
    @Override
    public void update(int b) {
        single[0] = (byte) b;
        sum = Zlib.adler32(sum, single, 0, 1);
    }

    /** Adds bytes. */
    @Override
    public void update(byte[] b, int off, int len) {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        sum = Zlib.adler32(sum, b, off, len);
    }

    /** Adds bytes. */
    @Override
    public void update(byte[] b) {
        sum = Zlib.adler32(sum, b, 0, b.length);
    }

    /** Adds what remains of the buffer. */
    @Override
    public void update(ByteBuffer buffer) {
        Buffers.add(buffer, this);
    }

    /** Starts anew. */
    @Override
    public void reset() {
        sum = 1;
    }

    /** Returns the sum. */
    @Override
    public long getValue() {
        return sum & 0xFFFFFFFFL;
    }
}
