package java.io;

import java.nio.channels.FileChannel;
import java.util.Objects;
import wardian.internal.HostChannel;
import wardian.internal.HostFiles;

/** Reads and writes a file at any position. */
public class RandomAccessFile implements DataOutput, DataInput, Closeable {
    private final FileDescriptor fd;
    private final int flags;
    private final byte[] scratch = new byte[8];
    private FileChannel channel;

    /** Opens a file to read ("r"), or also to write ("rw", "rws", "rwd"). */
    public RandomAccessFile(String name, String mode)
            throws FileNotFoundException {
        this(name == null ? null : new File(name), mode);
    }

    /** Opens a file to read ("r"), or also to write ("rw", "rws", "rwd"). */
    public RandomAccessFile(File file, String mode)
            throws FileNotFoundException {
        flags = flagsOf(mode);
        fd = FileDescriptor.open(file, flags);
    }

    private static int flagsOf(String mode) {
        int both = HostFiles.READ | HostFiles.WRITE | HostFiles.CREATE;
        switch (mode) {
            case "r": return HostFiles.READ;
            case "rw": return both;
            case "rws":
            case "rwd": return both | HostFiles.SYNC;
            default:
                throw new IllegalArgumentException("Illegal mode \"" + mode
                    + "\" must be one of \"r\", \"rw\", \"rws\", or \"rwd\"");
        }
    }

    /** Returns the descriptor. */
    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    /** Returns a channel with the same position. */
    public final FileChannel getChannel() {
        synchronized (this) {
            if (channel == null) {
                channel = new HostChannel(fd.handle(), flags, this);
            }
            return channel;
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel opened;
        synchronized (this) {
            opened = channel;
        }
        if (opened != null) {
            opened.close();
        }
        fd.close();
    }

    // ---- Bytes ----

    /** Reads a byte, or -1 at the end. */
    public int read() throws IOException {
        return fd.read(scratch, 0, 1) < 0 ? -1 : scratch[0] & 0xff;
    }

    /** Reads up to len bytes and returns how many, or -1 at the end. */
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        return len == 0 ? 0 : fd.read(b, off, len);
    }

    /** Reads some bytes and returns how many, or -1 at the end. */
    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len)
            throws IOException {
        int done = 0;
        do {
            int n = read(b, off + done, len - done);
            if (n < 0) {
                throw new EOFException();
            }
            done += n;
        } while (done < len);
    }

    @Override
    public int skipBytes(int n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        long from = getFilePointer();
        long to = Math.min(from + n, length());
        if (to <= from) {
            return 0;
        }
        seek(to);
        return (int) (to - from);
    }

    @Override
    public void write(int b) throws IOException {
        scratch[0] = (byte) b;
        fd.write(scratch, 0, 1);
    }

    @Override
    public void write(byte[] b) throws IOException {
        fd.write(b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        fd.write(b, off, len);
    }

    // ---- Position and length ----

    /** Returns the position. */
    public long getFilePointer() throws IOException {
        return fd.seek(0, HostFiles.SEEK_CURRENT);
    }

    /** Sets the position, which may lie behind the end. */
    public void seek(long pos) throws IOException {
        if (pos < 0) {
            throw new IOException("Negative seek offset");
        }
        fd.seek(pos, HostFiles.SEEK_START);
    }

    /** Returns the length of the file. */
    public long length() throws IOException {
        long[] about = new long[HostFiles.STAT_LENGTH];
        fd.check(HostFiles.statHandle(fd.handle(), about));
        return about[HostFiles.SIZE];
    }

    /** Cuts or extends the file; a position behind the end moves to it. */
    public void setLength(long newLength) throws IOException {
        long position = getFilePointer();
        fd.check(HostFiles.truncate(fd.handle(), newLength));
        if (position > newLength) {
            seek(newLength);
        }
    }

    // ---- Values ----

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
        int b = read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private long readBytes(int count) throws IOException {
        readFully(scratch, 0, count);
        long v = 0;
        for (int i = 0; i < count; i++) {
            v = v << 8 | scratch[i] & 0xff;
        }
        return v;
    }

    private void writeBytes(long v, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            scratch[i] = (byte) (v >> 8 * (count - 1 - i));
        }
        write(scratch, 0, count);
    }

    @Override
    public final short readShort() throws IOException {
        return (short) readBytes(2);
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        return (int) readBytes(2);
    }

    @Override
    public final char readChar() throws IOException {
        return (char) readBytes(2);
    }

    @Override
    public final int readInt() throws IOException {
        return (int) readBytes(4);
    }

    @Override
    public final long readLong() throws IOException {
        return readBytes(8);
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public final String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = read()) >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
        }
        if (c == '\r') {
            long position = getFilePointer();
            if (read() != '\n') {
                seek(position);
            }
        }
        return c < 0 && line.length() == 0 ? null : line.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return DataInputStream.readUTF(this);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        write(v ? 1 : 0);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        write(v);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        writeBytes(v, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        writeBytes(v, 2);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        writeBytes(v, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        writeBytes(v, 8);
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
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        write(b);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        byte[] b = new byte[2 * s.length()];
        for (int i = 0; i < s.length(); i++) {
            b[2 * i] = (byte) (s.charAt(i) >> 8);
            b[2 * i + 1] = (byte) s.charAt(i);
        }
        write(b);
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        write(ModifiedUtf8.encodeShort(str));
    }
}
