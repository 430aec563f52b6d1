package java.io;

import java.util.Objects;

/** A destination of bytes. */
public abstract class OutputStream implements Closeable, Flushable {
    /** For subclasses. */
    public OutputStream() {
    }

    /** Returns an open stream that discards everything. */
    public static OutputStream nullOutputStream() {
        return new DiscardingOutputStream();
    }

    /** Writes the low byte of b. */
    public abstract void write(int b) throws IOException;

    /** Writes the whole array. */
    public void write(byte[] b) throws IOException {
        write(b, 0, b.length);
    }

    /** Writes len bytes of the array. */
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        for (int i = 0; i < len; i++) {
            write(b[off + i]);
        }
    }

    @Override
    public void flush() throws IOException {
    }

    @Override
    public void close() throws IOException {
    }

    /** The stream of nullOutputStream. */
    private static final class DiscardingOutputStream extends OutputStream {
        private boolean closed;

        private void ensureOpen() throws IOException {
            if (closed) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public void write(int b) throws IOException {
            ensureOpen();
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            ensureOpen();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
