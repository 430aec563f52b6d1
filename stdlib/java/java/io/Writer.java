package java.io;

import java.util.Objects;

/** A destination of characters. */
public abstract class Writer implements Appendable, Closeable, Flushable {
    /** The object operations synchronize on. */
    protected Object lock;

    /** Synchronizes on itself. */
    protected Writer() {
        lock = this;
    }

    /** Synchronizes on the given object. */
    protected Writer(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    /** Returns an open writer that discards everything. */
    public static Writer nullWriter() {
        return new DiscardingWriter();
    }

    /** Writes the low 16 bits as a character. */
    public void write(int c) throws IOException {
        synchronized (lock) {
            write(new char[] {(char) c}, 0, 1);
        }
    }

    /** Writes the whole array. */
    public void write(char[] cbuf) throws IOException {
        write(cbuf, 0, cbuf.length);
    }

    /** Writes len characters of the array. */
    public abstract void write(char[] cbuf, int off, int len)
        throws IOException;

    /** Writes a string. */
    public void write(String str) throws IOException {
        write(str, 0, str.length());
    }

    /** Writes a part of a string. */
    public void write(String str, int off, int len) throws IOException {
        synchronized (lock) {
            char[] chars = new char[len];
            str.getChars(off, off + len, chars, 0);
            write(chars, 0, len);
        }
    }

    @Override
    public Writer append(CharSequence csq) throws IOException {
        write(String.valueOf(csq));
        return this;
    }

    @Override
    public Writer append(CharSequence csq, int start, int end)
            throws IOException {
        CharSequence text = csq == null ? "null" : csq;
        return append(text.subSequence(start, end));
    }

    @Override
    public Writer append(char c) throws IOException {
        write(c);
        return this;
    }

    @Override
    public abstract void flush() throws IOException;

    @Override
    public abstract void close() throws IOException;

    /** The writer of nullWriter. */
    private static final class DiscardingWriter extends Writer {
        private boolean closed;

        private void ensureOpen() throws IOException {
            if (closed) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public void write(char[] cbuf, int off, int len)
                throws IOException {
            Objects.checkFromIndexSize(off, len, cbuf.length);
            ensureOpen();
        }

        @Override
        public void flush() throws IOException {
            ensureOpen();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
