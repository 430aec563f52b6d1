package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Reads bytes from an array. */
public class ByteArrayInputStream extends InputStream {
    /** The array. */
    protected byte[] buf;
    /** Next byte to read. */
    protected int pos;
    /** Marked position. */
    protected int mark = 0;
    /** End of the readable bytes. */
    protected int count;

    /** Reads the whole array. */
    public ByteArrayInputStream(byte[] buf) {
        this.buf = buf;
        this.count = buf.length;
    }

    /** Reads a part of the array. */
    public ByteArrayInputStream(byte[] buf, int offset, int length) {
        this.buf = buf;
        this.pos = offset;
        this.count = Math.min(offset + length, buf.length);
        this.mark = offset;
    }

    @Override
    public synchronized int read() {
        return pos < count ? buf[pos++] & 0xff : -1;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        if (pos >= count) {
            return -1;
        }
        int n = Math.min(len, count - pos);
        if (n <= 0) {
            return 0;
        }
        System.arraycopy(buf, pos, b, off, n);
        pos += n;
        return n;
    }

    @Override
    public synchronized byte[] readAllBytes() {
        byte[] result = Arrays.copyOfRange(buf, pos, count);
        pos = count;
        return result;
    }

    @Override
    public int readNBytes(byte[] b, int off, int len) {
        int n = read(b, off, len);
        return n == -1 ? 0 : n;
    }

    @Override
    public synchronized long transferTo(OutputStream out)
            throws IOException {
        int n = count - pos;
        if (n > 0) {
            out.write(buf, pos, n);
            pos = count;
        }
        return n;
    }

    @Override
    public synchronized long skip(long n) {
        long left = count - pos;
        if (n < left) {
            left = n < 0 ? 0 : n;
        }
        pos += (int) left;
        return left;
    }

    @Override
    public synchronized int available() {
        return count - pos;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) {
        mark = pos;
    }

    @Override
    public synchronized void reset() {
        pos = mark;
    }

    @Override
    public void close() throws IOException {
    }
}
