package java.io;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A source of characters. */
public abstract class Reader implements Readable, Closeable {
    private static final int CHUNK = 8192;

    /** The object operations synchronize on. */
    protected final Object lock;

    /** Synchronizes on itself. */
    protected Reader() {
        lock = this;
    }

    /** Synchronizes on the given object. */
    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    /** Returns an open reader without characters. */
    public static Reader nullReader() {
        return new StringReader("") {
            @Override
            public boolean ready() throws IOException {
                super.ready();
                return false;
            }
        };
    }

    /** Returns a reader of a sequence. */
    public static Reader of(CharSequence source) {
        return new StringReader(source.toString());
    }

    /** Reads into a buffer. */
    public int read(CharBuffer target) throws IOException {
        if (target.isReadOnly()) {
            throw new java.nio.ReadOnlyBufferException();
        }
        char[] chars = new char[target.remaining()];
        int n = read(chars, 0, chars.length);
        if (n > 0) {
            target.put(chars, 0, n);
        }
        return n;
    }

    /** Reads one character, or returns -1 at the end. */
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
    }

    /** Reads into the whole array. */
    public int read(char[] cbuf) throws IOException {
        return read(cbuf, 0, cbuf.length);
    }

    /** Reads up to len characters; returns the count, or -1 at the end. */
    public abstract int read(char[] cbuf, int off, int len)
        throws IOException;

    /** Reads everything that remains as one string. */
    public String readAllAsString() throws IOException {
        StringBuilder all = new StringBuilder();
        char[] chars = new char[CHUNK];
        int n;
        while ((n = read(chars, 0, CHUNK)) != -1) {
            all.append(chars, 0, n);
        }
        return all.toString();
    }

    /** Reads everything that remains as lines. */
    public List<String> readAllLines() throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(this);
        String line;
        while ((line = reader.readLine()) != null) {
            lines.add(line);
        }
        return Collections.unmodifiableList(lines);
    }

    /** Skips characters and returns how many. */
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            char[] scratch = new char[(int) Math.min(n, CHUNK)];
            long left = n;
            while (left > 0) {
                int got = read(scratch, 0,
                    (int) Math.min(left, scratch.length));
                if (got == -1) {
                    break;
                }
                left -= got;
            }
            return n - left;
        }
    }

    /** Tells whether a read will not block. */
    public boolean ready() throws IOException {
        return false;
    }

    /** Tells whether mark works. */
    public boolean markSupported() {
        return false;
    }

    /** Marks this position. */
    public void mark(int readAheadLimit) throws IOException {
        throw new IOException("mark() not supported");
    }

    /** Goes back to the mark. */
    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    /** Copies all remaining characters and returns their number. */
    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        char[] chars = new char[CHUNK];
        int n;
        while ((n = read(chars, 0, CHUNK)) >= 0) {
            out.write(chars, 0, n);
            total += n;
        }
        return total;
    }
}
