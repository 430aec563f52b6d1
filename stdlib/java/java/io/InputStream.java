package java.io;

import java.util.Arrays;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    private static final int CHUNK = 16384;

    /** For subclasses. */
    public InputStream() {
    }

    /** Returns an open stream without bytes. */
    public static InputStream nullInputStream() {
        return new EmptyInputStream();
    }

    /** Reads one byte, or returns -1 at the end. */
    public abstract int read() throws IOException;

    /** Reads into the whole array. */
    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    /** Reads up to len bytes; returns the count, or -1 at the end. */
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c == -1) {
            return -1;
        }
        b[off] = (byte) c;
        int i = 1;
        try {
            for (; i < len; i++) {
                c = read();
                if (c == -1) {
                    break;
                }
                b[off + i] = (byte) c;
            }
        } catch (IOException e) {
            // Documented: what was read so far is returned.
        }
        return i;
    }

    /** Reads all the bytes that remain. */
    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    /** Reads up to len bytes, fewer only at the end. */
    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        byte[] buf = new byte[Math.min(len, CHUNK)];
        int count = 0;
        while (count < len) {
            if (count == buf.length) {
                buf = Arrays.copyOf(buf, grown(count, len));
            }
            int n = read(buf, count, buf.length - count);
            if (n < 0) {
                break;
            }
            count += n;
        }
        return count == buf.length ? buf : Arrays.copyOf(buf, count);
    }

    private static int grown(int length, int max) {
        int limit = Math.min(max, Integer.MAX_VALUE - 8);
        if (length >= limit) {
            throw new OutOfMemoryError("Required array size too large");
        }
        return length > limit / 2 ? limit : length * 2;
    }

    /** Reads len bytes into the array, fewer only at the end. */
    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int count = read(b, off + n, len - n);
            if (count < 0) {
                break;
            }
            n += count;
        }
        return n;
    }

    /** Skips up to n bytes and returns how many were skipped. */
    public long skip(long n) throws IOException {
        long left = n;
        if (n <= 0) {
            return 0;
        }
        byte[] scratch = new byte[(int) Math.min(2048, left)];
        while (left > 0) {
            int got = read(scratch, 0, (int) Math.min(scratch.length, left));
            if (got < 0) {
                break;
            }
            left -= got;
        }
        return n - left;
    }

    /** Skips exactly n bytes. */
    public void skipNBytes(long n) throws IOException {
        while (n > 0) {
            long done = skip(n);
            if (done > 0 && done <= n) {
                n -= done;
            } else if (done == 0) {
                if (read() == -1) {
                    throw new EOFException();
                }
                n--;
            } else {
                throw new IOException("Unable to skip exactly");
            }
        }
    }

    /** Estimates the bytes that can be read without blocking. */
    public int available() throws IOException {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }

    /** Marks this position. */
    public void mark(int readlimit) {
    }

    /** Goes back to the mark. */
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    /** Tells whether mark and reset work. */
    public boolean markSupported() {
        return false;
    }

    /** Copies all remaining bytes to out and returns their number. */
    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        byte[] buffer = new byte[CHUNK];
        int n;
        while ((n = read(buffer, 0, CHUNK)) >= 0) {
            out.write(buffer, 0, n);
            total += n;
        }
        return total;
    }

    /** The stream of nullInputStream. */
    private static final class EmptyInputStream extends InputStream {
        private boolean closed;

        private void ensureOpen() throws IOException {
            if (closed) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public int read() throws IOException {
            ensureOpen();
            return -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (len == 0) {
                return 0;
            }
            ensureOpen();
            return -1;
        }

        @Override
        public int available() throws IOException {
            ensureOpen();
            return 0;
        }

        @Override
        public long skip(long n) throws IOException {
            ensureOpen();
            return 0;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
