package java.io;

import java.util.Objects;

/** Reads primitive values and strings in their binary form. */
public class DataInputStream extends FilterInputStream implements DataInput {
    private final byte[] scratch = new byte[8];
    private char[] line;

    /** Reads from a stream. */
    public DataInputStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read(byte[] b) throws IOException {
        return in.read(b, 0, b.length);
    }

    @Override
    public final int read(byte[] b, int off, int len) throws IOException {
        return in.read(b, off, len);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len)
            throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int done = 0;
        while (done < len) {
            int n = in.read(b, off + done, len - done);
            if (n < 0) {
                throw new EOFException();
            }
            done += n;
        }
    }

    @Override
    public final int skipBytes(int n) throws IOException {
        int total = 0;
        while (total < n) {
            int skipped = (int) in.skip(n - total);
            if (skipped <= 0) {
                break;
            }
            total += skipped;
        }
        return total;
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return readUnsignedByte() != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) readUnsignedByte();
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    @Override
    public final short readShort() throws IOException {
        return (short) readUnsignedShort();
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        byte[] b = scratch;
        readFully(b, 0, 2);
        return (b[0] & 0xff) << 8 | b[1] & 0xff;
    }

    @Override
    public final char readChar() throws IOException {
        return (char) readUnsignedShort();
    }

    @Override
    public final int readInt() throws IOException {
        byte[] b = scratch;
        readFully(b, 0, 4);
        return b[0] << 24 | (b[1] & 0xff) << 16 | (b[2] & 0xff) << 8
            | b[3] & 0xff;
    }

    @Override
    public final long readLong() throws IOException {
        byte[] b = scratch;
        readFully(b, 0, 8);
        long v = 0;
        for (int i = 0; i < 8; i++) {
            v = v << 8 | b[i] & 0xff;
        }
        return v;
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    /**
     * Reads a line of single byte characters, or null at the end.
     *
     * @deprecated it does not decode; a BufferedReader does
     */
    @Deprecated
    @Override
    public final String readLine() throws IOException {
        if (line == null) {
            line = new char[128];
        }
        int n = 0;
        int c;
        while ((c = in.read()) >= 0 && c != '\n') {
            if (c == '\r') {
                skipLineFeed();
                break;
            }
            if (n == line.length) {
                line = java.util.Arrays.copyOf(line, n * 2);
            }
            line[n++] = (char) c;
        }
        return c < 0 && n == 0 ? null : new String(line, 0, n);
    }

    private void skipLineFeed() throws IOException {
        int next = in.read();
        if (next < 0 || next == '\n') {
            return;
        }
        if (!(in instanceof PushbackInputStream)) {
            in = new PushbackInputStream(in);
        }
        ((PushbackInputStream) in).unread(next);
    }

    @Override
    public final String readUTF() throws IOException {
        return readUTF(this);
    }

    /** Reads a string in modified UTF-8 behind its length. */
    public static final String readUTF(DataInput in) throws IOException {
        int length = in.readUnsignedShort();
        byte[] b = new byte[length];
        in.readFully(b, 0, length);
        return ModifiedUtf8.decode(b, 0, length);
    }
}
