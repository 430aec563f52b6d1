package java.io;

import java.util.Objects;

/** Lets bytes that were read be put back. */
public class PushbackInputStream extends FilterInputStream {
    /** Bytes put back lie from pos to the end. */
    protected byte[] buf;
    /** The next byte to read again. */
    protected int pos;

    /** Puts back up to size bytes. */
    public PushbackInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("size <= 0");
        }
        buf = new byte[size];
        pos = size;
    }

    /** Puts back one byte. */
    public PushbackInputStream(InputStream in) {
        this(in, 1);
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read() throws IOException {
        ensureOpen();
        return pos < buf.length ? buf[pos++] & 0xff : super.read();
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int ready = Math.min(buf.length - pos, len);
        System.arraycopy(buf, pos, b, off, ready);
        pos += ready;
        if (ready == len) {
            return len;
        }
        int n = super.read(b, off + ready, len - ready);
        return n >= 0 ? ready + n : ready == 0 ? -1 : ready;
    }

    /** Puts a byte back. */
    public void unread(int b) throws IOException {
        ensureOpen();
        if (pos == 0) {
            throw new IOException("Push back buffer is full");
        }
        buf[--pos] = (byte) b;
    }

    /** Puts bytes back. */
    public void unread(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        if (len > pos) {
            throw new IOException("Push back buffer is full");
        }
        pos -= len;
        System.arraycopy(b, off, buf, pos, len);
    }

    /** Puts all bytes of an array back. */
    public void unread(byte[] b) throws IOException {
        unread(b, 0, b.length);
    }

    @Override
    public int available() throws IOException {
        ensureOpen();
        int ready = buf.length - pos;
        int more = super.available();
        return ready > Integer.MAX_VALUE - more ? Integer.MAX_VALUE
            : ready + more;
    }

    @Override
    public long skip(long n) throws IOException {
        ensureOpen();
        if (n <= 0) {
            return 0;
        }
        long ready = Math.min(buf.length - pos, n);
        pos += (int) ready;
        return ready == n ? n : ready + super.skip(n - ready);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void mark(int readlimit) {
    }

    @Override
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    @Override
    public synchronized void close() throws IOException {
        if (in != null) {
            in.close();
            in = null;
            buf = null;
        }
    }
}
