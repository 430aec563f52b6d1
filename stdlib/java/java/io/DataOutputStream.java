package java.io;

/** Writes primitive values and strings in their binary form. */
public class DataOutputStream extends FilterOutputStream
        implements DataOutput {
    /** Bytes written so far, at most Integer.MAX_VALUE. */
    protected int written;

    private final byte[] scratch = new byte[8];

    /** Writes to a stream. */
    public DataOutputStream(OutputStream out) {
        super(out);
    }

    private void count(int n) {
        int sum = written + n;
        written = sum < 0 ? Integer.MAX_VALUE : sum;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        out.write(b);
        count(1);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len)
            throws IOException {
        out.write(b, off, len);
        count(len);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        out.write(v ? 1 : 0);
        count(1);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        out.write(v);
        count(1);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        byte[] b = scratch;
        b[0] = (byte) (v >> 8);
        b[1] = (byte) v;
        out.write(b, 0, 2);
        count(2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        writeShort(v);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        byte[] b = scratch;
        b[0] = (byte) (v >> 24);
        b[1] = (byte) (v >> 16);
        b[2] = (byte) (v >> 8);
        b[3] = (byte) v;
        out.write(b, 0, 4);
        count(4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        byte[] b = scratch;
        for (int i = 0; i < 8; i++) {
            b[i] = (byte) (v >> 56 - 8 * i);
        }
        out.write(b, 0, 8);
        count(8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            out.write((byte) s.charAt(i));
        }
        count(n);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            writeShort(s.charAt(i));
        }
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        byte[] bytes = ModifiedUtf8.encodeShort(str);
        out.write(bytes, 0, bytes.length);
        count(bytes.length);
    }

    /** Returns the bytes written so far. */
    public final int size() {
        return written;
    }
}
