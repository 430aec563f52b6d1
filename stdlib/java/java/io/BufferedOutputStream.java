package java.io;

import java.util.Objects;

/** Buffers another output stream. */
public class BufferedOutputStream extends FilterOutputStream {
    /** The buffer. */
    protected byte[] buf;
    /** Bytes in the buffer. */
    protected int count;

    /** Buffers with the default size. */
    public BufferedOutputStream(OutputStream out) {
        this(out, 8192);
    }

    /** Buffers with the given size. */
    public BufferedOutputStream(OutputStream out, int size) {
        super(out);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        buf = new byte[size];
    }

    /** Writes the buffer out. */
    void flushBuffer() throws IOException {
        if (count > 0) {
            int n = count;
            count = 0;
            out.write(buf, 0, n);
        }
    }

    @Override
    public synchronized void write(int b) throws IOException {
        if (count >= buf.length) {
            flushBuffer();
        }
        buf[count++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] b, int off, int len)
            throws IOException {
        if (len >= buf.length) {
            flushBuffer();
            out.write(b, off, len);
            return;
        }
        Objects.checkFromIndexSize(off, len, b.length);
        if (len > buf.length - count) {
            flushBuffer();
        }
        System.arraycopy(b, off, buf, count, len);
        count += len;
    }

    @Override
    public synchronized void flush() throws IOException {
        flushBuffer();
        out.flush();
    }
}
