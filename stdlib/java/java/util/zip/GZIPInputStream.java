package java.util.zip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** An input stream that reads gzip files (RFC 1952), also several in a row. */
public class GZIPInputStream extends InflaterInputStream {
    /** The first two bytes of a gzip file. */
    public static final int GZIP_MAGIC = 0x8b1f;

    private static final int HEADER_CRC = 2, EXTRA = 4, NAME = 8, COMMENT = 16;
    private static final int TRAILER_BYTES = 8;
    /** A trailer, and a header and trailer of another member. */
    private static final int LEAST_WITH_MEMBER = TRAILER_BYTES + 18;

    /** The checksum of the decompressed bytes. */
    protected CRC32 crc = new CRC32();
    /** Is the end reached? */
    protected boolean eos;

    private boolean closed;

    /** Creates one with that buffer size. */
    public GZIPInputStream(InputStream in, int size) throws IOException {
        super(in, in == null ? null : new Inflater(true), size);
        ownsInflater = true;
        readHeader(in);
    }

    /** Creates one. */
    public GZIPInputStream(InputStream in) throws IOException {
        this(in, 512);
    }

    /** Reads decompressed bytes. */
    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
        if (eos) {
            return -1;
        }
        int count = super.read(buf, off, len);
        if (count == -1) {
            if (readTrailer()) {
                eos = true;
            } else {
                return read(buf, off, len);
            }
        } else {
            crc.update(buf, off, count);
        }
        return count;
    }

    /** Closes the stream below. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            eos = true;
            closed = true;
        }
    }

    /** Reads a member's header; returns its length. */
    private int readHeader(InputStream source) throws IOException {
        CheckedInputStream from = new CheckedInputStream(source, crc);
        crc.reset();
        if (unsignedShort(from) != GZIP_MAGIC) {
            throw new ZipException("Not in GZIP format");
        }
        if (unsignedByte(from) != 8) {
            throw new ZipException("Unsupported compression method");
        }
        int flags = unsignedByte(from);
        skipBytes(from, 6);
        int count = 10;
        if ((flags & EXTRA) != 0) {
            int extra = unsignedShort(from);
            skipBytes(from, extra);
            count += extra + 2;
        }
        if ((flags & NAME) != 0) {
            count += skipText(from);
        }
        if ((flags & COMMENT) != 0) {
            count += skipText(from);
        }
        if ((flags & HEADER_CRC) != 0) {
            int expected = (int) crc.getValue() & 0xFFFF;
            if (unsignedShort(from) != expected) {
                throw new ZipException("Corrupt GZIP header");
            }
            count += 2;
        }
        crc.reset();
        return count;
    }

    private static int skipText(InputStream from) throws IOException {
        int count = 1;
        while (unsignedByte(from) != 0) {
            count++;
        }
        return count;
    }

    /** Checks a member's trailer; false if another member follows. */
    private boolean readTrailer() throws IOException {
        int left = inf.getRemaining();
        InputStream source = in;
        if (left > 0) {
            source = new SequenceInputStream(new ByteArrayInputStream(buf, len - left, left), new Unclosed(in));
        }
        if (unsignedInt(source) != crc.getValue() || unsignedInt(source) != (inf.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
        // A stream that has nothing at hand is not waited for.
        if (in.available() == 0 && left <= LEAST_WITH_MEMBER) {
            return true;
        }
        return !nextMember(source, left);
    }

    /** Starts the next member; false if there is none. */
    private boolean nextMember(InputStream source, int left) {
        int used = TRAILER_BYTES;
        try {
            used += readHeader(source);
        } catch (IOException garbage) {
            return false;
        }
        inf.reset();
        if (left > used) {
            inf.setInput(buf, len - left + used, left - used);
        }
        return true;
    }

    private static int unsignedByte(InputStream from) throws IOException {
        int b = from.read();
        if (b == -1) {
            throw new EOFException();
        }
        return b;
    }

    private static int unsignedShort(InputStream from) throws IOException {
        int low = unsignedByte(from);
        return unsignedByte(from) << 8 | low;
    }

    private static long unsignedInt(InputStream from) throws IOException {
        long low = unsignedShort(from);
        return (long) unsignedShort(from) << 16 | low;
    }

    private static void skipBytes(InputStream from, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            unsignedByte(from);
        }
    }

    /** A sequence closes its parts when they end; the stream below is not ours to close then. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
        }
    }
}
