package java.io;

import java.util.Objects;

/** Buffers another writer. */
public class BufferedWriter extends Writer {
    private Writer out;
    private char[] buffer;
    private int count;

    /** Buffers with the default size. */
    public BufferedWriter(Writer out) {
        this(out, 8192);
    }

    /** Buffers with the given size. */
    public BufferedWriter(Writer out, int sz) {
        super(out);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.out = out;
        buffer = new char[sz];
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Writes the buffer out without flushing the target. */
    void flushBuffer() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (count > 0) {
                int n = count;
                count = 0;
                out.write(buffer, 0, n);
            }
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (count >= buffer.length) {
                flushBuffer();
            }
            buffer[count++] = (char) c;
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len >= buffer.length) {
                flushBuffer();
                out.write(cbuf, off, len);
                return;
            }
            if (len > buffer.length - count) {
                flushBuffer();
            }
            System.arraycopy(cbuf, off, buffer, count, len);
            count += len;
        }
    }

    @Override
    public void write(String s, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            int at = off;
            int end = off + len;
            while (at < end) {
                int n = Math.min(buffer.length - count, end - at);
                s.getChars(at, at + n, buffer, count);
                at += n;
                count += n;
                if (count >= buffer.length) {
                    flushBuffer();
                }
            }
        }
    }

    /** Ends the line. */
    public void newLine() throws IOException {
        write(System.lineSeparator());
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            flushBuffer();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (out == null) {
                return;
            }
            try (Writer target = out) {
                flushBuffer();
            } finally {
                out = null;
                buffer = null;
            }
        }
    }
}
