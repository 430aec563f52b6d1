package java.util.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream that keeps a checksum of what is read. */
public class CheckedInputStream extends FilterInputStream {
    private final Checksum sum;

    /** Creates one over a stream. */
    public CheckedInputStream(InputStream in, Checksum cksum) {
        super(in);
        sum = cksum;
    }

    /** Reads a byte. */
    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            sum.update(b);
        }
        return b;
    }

    /** Reads bytes. */
    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        int count = in.read(buf, off, len);
        if (count > 0) {
            sum.update(buf, off, count);
        }
        return count;
    }

    /** Reads bytes past; they count for the checksum. */
    @Override
    public long skip(long n) throws IOException {
        byte[] buffer = new byte[512];
        long skipped = 0;
        while (skipped < n) {
            int count = read(buffer, 0, (int) Math.min(buffer.length, n - skipped));
            if (count < 0) {
                break;
            }
            skipped += count;
        }
        return skipped;
    }

    /** Returns the checksum. */
    public Checksum getChecksum() {
        return sum;
    }
}
