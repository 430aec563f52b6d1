package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An input stream that reads the entries of a zip file one after another. */
public class ZipInputStream extends InflaterInputStream implements ZipConstants {
    private static final int BUFFER_BYTES = 512;

    private final Charset charset;
    private final CRC32 crc = new CRC32();
    private final byte[] header = new byte[LOCHDR];
    private ZipEntry entry;
    private long storedLeft;
    private boolean closed;
    private boolean entryEnded;

    /** Creates one; names are in UTF-8. */
    public ZipInputStream(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    /** Creates one; names are in that charset unless they say to be in UTF-8. */
    public ZipInputStream(InputStream in, Charset charset) {
        super(new PushbackInputStream(in, BUFFER_BYTES), new Inflater(true), BUFFER_BYTES);
        Objects.requireNonNull(in, "in is null");
        this.charset = Objects.requireNonNull(charset, "charset is null");
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Goes to the next entry; null behind the last. */
    public ZipEntry getNextEntry() throws IOException {
        checkOpen();
        if (entry != null) {
            closeEntry();
        }
        crc.reset();
        inf.reset();
        entry = readHeader();
        if (entry == null) {
            return null;
        }
        if (entry.method == ZipEntry.STORED) {
            storedLeft = entry.size;
        }
        entryEnded = false;
        return entry;
    }

    /** Reads the current entry to its end. */
    public void closeEntry() throws IOException {
        checkOpen();
        byte[] buffer = new byte[BUFFER_BYTES];
        while (read(buffer, 0, buffer.length) != -1) {
            continue;
        }
        entryEnded = true;
    }

    /** Returns 0 at the end of the entry, otherwise 1. */
    @Override
    public int available() throws IOException {
        checkOpen();
        return entryEnded ? 0 : 1;
    }

    /** Reads from the current entry; -1 at its end. */
    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        checkOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (entry == null) {
            return -1;
        }
        return entry.method == ZipEntry.DEFLATED ? readDeflated(b, off, len) : readStored(b, off, len);
    }

    private int readDeflated(byte[] b, int off, int len) throws IOException {
        int count = super.read(b, off, len);
        if (count == -1) {
            finishDeflated();
            entryEnded = true;
            entry = null;
        } else {
            crc.update(b, off, count);
        }
        return count;
    }

    private int readStored(byte[] b, int off, int len) throws IOException {
        if (storedLeft <= 0) {
            entryEnded = true;
            checkCrc();
            entry = null;
            return -1;
        }
        int count = in.read(b, off, (int) Math.min(len, storedLeft));
        if (count == -1) {
            throw new ZipException("unexpected EOF");
        }
        crc.update(b, off, count);
        storedLeft -= count;
        if (storedLeft == 0) {
            checkCrc();
        }
        return count;
    }

    private void checkCrc() throws ZipException {
        if (entry.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(entry.crc) + " but got 0x"
                    + Long.toHexString(crc.getValue()) + ")");
        }
    }

    /** Skips in the current entry. */
    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("negative skip length");
        }
        checkOpen();
        byte[] buffer = new byte[BUFFER_BYTES];
        int limit = (int) Math.min(n, Integer.MAX_VALUE);
        int total = 0;
        while (total < limit) {
            int count = read(buffer, 0, Math.min(limit - total, buffer.length));
            if (count == -1) {
                entryEnded = true;
                break;
            }
            total += count;
        }
        return total;
    }

    /** Closes the stream below. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            inf.end();
            super.close();
            closed = true;
        }
    }

    private void readFully(byte[] b, int off, int len) throws IOException {
        int done = 0;
        while (done < len) {
            int count = in.read(b, off + done, len - done);
            if (count == -1) {
                throw new EOFException();
            }
            done += count;
        }
    }

    private ZipEntry readHeader() throws IOException {
        try {
            readFully(header, 0, LOCHDR);
        } catch (EOFException e) {
            return null;
        }
        if (Fields.getUnsigned(header, 0) != LOCSIG) {
            return null;
        }
        int flags = Fields.getShort(header, LOCFLG);
        byte[] name = new byte[Fields.getShort(header, LOCNAM)];
        readFully(name, 0, name.length);
        if ((flags & Zip64.FLAG_ENCRYPTED) != 0) {
            throw new ZipException("encrypted ZIP entry not supported");
        }
        Charset names = (flags & Zip64.FLAG_UTF8) != 0 ? StandardCharsets.UTF_8 : charset;
        ZipEntry next = createZipEntry(new String(name, names));
        next.flags = flags;
        next.method = Fields.getShort(header, LOCHOW);
        next.dosTime = Fields.getUnsigned(header, LOCTIM);
        readSizes(next);
        byte[] extra = new byte[Fields.getShort(header, LOCEXT)];
        if (extra.length > 0) {
            readFully(extra, 0, extra.length);
            next.readExtra(extra, false);
        }
        return next;
    }

    private void readSizes(ZipEntry next) throws ZipException {
        if ((next.flags & Zip64.FLAG_DESCRIPTOR) != 0) {
            if (next.method != ZipEntry.DEFLATED) {
                throw new ZipException("only DEFLATED entries can have EXT descriptor");
            }
            return;
        }
        if (next.method != ZipEntry.DEFLATED && next.method != ZipEntry.STORED) {
            throw new ZipException("unsupported compression method");
        }
        next.crc = Fields.getUnsigned(header, LOCCRC);
        next.compressedSize = Fields.getUnsigned(header, LOCSIZ);
        next.size = Fields.getUnsigned(header, LOCLEN);
    }

    /** Makes the entry of that name; for subclasses. */
    protected ZipEntry createZipEntry(String name) {
        return new ZipEntry(name);
    }

    /** Gives back what was read too much, reads the data descriptor, compares. */
    private void finishDeflated() throws IOException {
        int left = inf.getRemaining();
        if (left > 0) {
            ((PushbackInputStream) in).unread(buf, len - left, left);
        }
        if ((entry.flags & Zip64.FLAG_DESCRIPTOR) != 0) {
            readDescriptor(inf.getBytesRead() > Zip64.IN_EXTRA || inf.getBytesWritten() > Zip64.IN_EXTRA);
        }
        expect("size", entry.size, inf.getBytesWritten());
        expect("compressed size", entry.compressedSize, inf.getBytesRead());
        checkCrc();
    }

    private static void expect(String what, long expected, long actual) throws ZipException {
        if (expected != actual) {
            throw new ZipException("invalid entry " + what + " (expected " + expected + " but got " + actual
                    + " bytes)");
        }
    }

    /** Its signature may be missing. */
    private void readDescriptor(boolean large) throws IOException {
        byte[] bytes = new byte[24];
        int sizeBytes = large ? 8 : 4;
        readFully(bytes, 0, 4);
        if (Fields.getUnsigned(bytes, 0) == EXTSIG) {
            readFully(bytes, 0, 4);
        }
        entry.crc = Fields.getUnsigned(bytes, 0);
        readFully(bytes, 4, 2 * sizeBytes);
        entry.compressedSize = large ? Fields.getLong(bytes, 4) : Fields.getUnsigned(bytes, 4);
        entry.size = large ? Fields.getLong(bytes, 12) : Fields.getUnsigned(bytes, 8);
    }
}
