package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Collects characters in an array that grows. */
public class CharArrayWriter extends Writer {
    /** The collected characters. */
    protected char[] buf;
    /** How many there are. */
    protected int count;

    /** Creates one with room for 32 characters. */
    public CharArrayWriter() {
        this(32);
    }

    /** Creates one with the given room. */
    public CharArrayWriter(int initialSize) {
        if (initialSize < 0) {
            throw new IllegalArgumentException("Negative initial size: "
                + initialSize);
        }
        buf = new char[initialSize];
    }

    private void ensureRoom(int extra) {
        int needed = count + extra;
        if (needed > buf.length) {
            buf = Arrays.copyOf(buf, Math.max(buf.length << 1, needed));
        }
    }

    @Override
    public void write(int c) {
        synchronized (lock) {
            ensureRoom(1);
            buf[count++] = (char) c;
        }
    }

    @Override
    public void write(char[] c, int off, int len) {
        Objects.checkFromIndexSize(off, len, c.length);
        synchronized (lock) {
            ensureRoom(len);
            System.arraycopy(c, off, buf, count, len);
            count += len;
        }
    }

    @Override
    public void write(String str, int off, int len) {
        synchronized (lock) {
            ensureRoom(len);
            str.getChars(off, off + len, buf, count);
            count += len;
        }
    }

    /** Writes the collected characters to another writer. */
    public void writeTo(Writer out) throws IOException {
        synchronized (lock) {
            out.write(buf, 0, count);
        }
    }

    @Override
    public CharArrayWriter append(CharSequence csq) {
        String text = String.valueOf(csq);
        write(text, 0, text.length());
        return this;
    }

    @Override
    public CharArrayWriter append(CharSequence csq, int start, int end) {
        CharSequence text = csq == null ? "null" : csq;
        return append(text.subSequence(start, end));
    }

    @Override
    public CharArrayWriter append(char c) {
        write(c);
        return this;
    }

    /** Forgets the collected characters. */
    public void reset() {
        count = 0;
    }

    /** Copies the collected characters. */
    public char[] toCharArray() {
        synchronized (lock) {
            return Arrays.copyOf(buf, count);
        }
    }

    /** Returns how many characters were collected. */
    public int size() {
        return count;
    }

    @Override
    public String toString() {
        synchronized (lock) {
            return new String(buf, 0, count);
        }
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
