package java.io;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;

/** Collects bytes in an array that grows. */
public class ByteArrayOutputStream extends OutputStream {
    /** The collected bytes. */
    protected byte[] buf;
    /** How many there are. */
    protected int count;

    /** Creates one with room for 32 bytes. */
    public ByteArrayOutputStream() {
        this(32);
    }

    /** Creates one with the given room. */
    public ByteArrayOutputStream(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("Negative initial size: "
                + size);
        }
        buf = new byte[size];
    }

    private void ensureRoom(int extra) {
        int needed = count + extra;
        if (needed < 0) {
            throw new OutOfMemoryError(
                "Required length exceeds implementation limit");
        }
        if (needed > buf.length) {
            int doubled = buf.length << 1;
            buf = Arrays.copyOf(buf, Math.max(doubled, needed));
        }
    }

    @Override
    public synchronized void write(int b) {
        if (count == buf.length) {
            ensureRoom(1);
        }
        buf[count++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        ensureRoom(len);
        System.arraycopy(b, off, buf, count, len);
        count += len;
    }

    /** Writes the whole array. */
    public void writeBytes(byte[] b) {
        write(b, 0, b.length);
    }

    /** Writes the collected bytes to another stream. */
    public synchronized void writeTo(OutputStream out) throws IOException {
        out.write(buf, 0, count);
    }

    /** Forgets the collected bytes. */
    public synchronized void reset() {
        count = 0;
    }

    /** Copies the collected bytes. */
    public synchronized byte[] toByteArray() {
        return Arrays.copyOf(buf, count);
    }

    /** Returns how many bytes were collected. */
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized String toString() {
        return new String(buf, 0, count);
    }

    /** Decodes the bytes with a named charset. */
    public synchronized String toString(String charsetName)
            throws UnsupportedEncodingException {
        return new String(buf, 0, count, charsetName);
    }

    /** Decodes the bytes with a charset. */
    public synchronized String toString(Charset charset) {
        return new String(buf, 0, count, charset);
    }

    /** Makes characters of the bytes and a high byte. */
    @Deprecated
    public synchronized String toString(int hibyte) {
        return new String(buf, hibyte, 0, count);
    }

    @Override
    public void close() throws IOException {
    }
}
