package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An output stream that writes a zip file. */
public class ZipOutputStream extends DeflaterOutputStream implements ZipConstants {
    /** The method: not compressed. */
    public static final int STORED = ZipEntry.STORED;
    /** The method: deflated. */
    public static final int DEFLATED = ZipEntry.DEFLATED;

    private static final int VERSION_STORED = 10, VERSION_DEFLATED = 20, VERSION_LARGE = 45;

    private final Charset charset;
    private final List<ZipEntry> written = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private ZipEntry current;
    private long position;
    private long contentStart;
    private byte[] comment;
    private int method = DEFLATED;
    private boolean finished;
    private boolean closed;

    /** Creates one; names are in UTF-8. */
    public ZipOutputStream(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    /** Creates one with names in that charset. */
    public ZipOutputStream(OutputStream out, Charset charset) {
        super(out, out == null ? null : new Deflater(Deflater.DEFAULT_COMPRESSION, true));
        this.charset = Objects.requireNonNull(charset, "charset is null");
        ownsDeflater = true;
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Sets the file's comment. */
    public void setComment(String comment) {
        byte[] bytes = comment == null ? null : comment.getBytes(charset);
        if (bytes != null && bytes.length > 0xFFFF) {
            throw new IllegalArgumentException("ZIP file comment too long.");
        }
        this.comment = bytes;
    }

    /** Sets the method for entries that do not say theirs. */
    public void setMethod(int method) {
        if (method != DEFLATED && method != STORED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    /** Sets the level of compression. */
    public void setLevel(int level) {
        def.setLevel(level);
    }

    /** Starts an entry; an open one is closed before. */
    public void putNextEntry(ZipEntry e) throws IOException {
        checkOpen();
        if (current != null) {
            closeEntry();
        }
        if (e.dosTime == -1) {
            e.setTime(System.currentTimeMillis());
        }
        if (e.method == -1) {
            e.method = method;
        }
        e.flags = 0;
        if (e.method == DEFLATED) {
            prepareDeflated(e);
        } else {
            prepareStored(e);
        }
        if (!names.add(e.name)) {
            throw new ZipException("duplicate entry: " + e.name);
        }
        if (charset == StandardCharsets.UTF_8) {
            e.flags |= Zip64.FLAG_UTF8;
        }
        e.headerOffset = position;
        writeLocal(e);
        current = e;
        written.add(e);
        contentStart = position;
    }

    private static void prepareDeflated(ZipEntry e) {
        if (!e.compressedSizeSet) {
            e.compressedSize = -1;
        }
        if (e.size == -1 || e.compressedSize == -1 || e.crc == -1) {
            e.flags = Zip64.FLAG_DESCRIPTOR;
        }
    }

    private static void prepareStored(ZipEntry e) throws ZipException {
        if (e.size == -1) {
            e.size = e.compressedSize;
        } else if (e.compressedSize == -1) {
            e.compressedSize = e.size;
        } else if (e.size != e.compressedSize) {
            throw new ZipException("STORED entry where compressed != uncompressed size");
        }
        if (e.size == -1 || e.crc == -1) {
            throw new ZipException("STORED entry missing size, compressed size, or crc-32");
        }
    }

    /** Ends the entry. */
    public void closeEntry() throws IOException {
        checkOpen();
        if (current == null) {
            return;
        }
        if (current.method == DEFLATED) {
            finishDeflated(current);
        } else {
            expectSize("size", current.size, position - contentStart);
            expectCrc(current.crc);
        }
        crc.reset();
        current = null;
    }

    private void finishDeflated(ZipEntry e) throws IOException {
        super.finish();
        position += def.getBytesWritten();
        if ((e.flags & Zip64.FLAG_DESCRIPTOR) == 0) {
            expectSize("size", e.size, def.getBytesRead());
            expectSize("compressed size", e.compressedSize, def.getBytesWritten());
            expectCrc(e.crc);
        } else {
            e.size = def.getBytesRead();
            e.compressedSize = def.getBytesWritten();
            e.crc = crc.getValue();
            writeDescriptor(e);
        }
        def.reset();
    }

    private static void expectSize(String what, long expected, long actual) throws ZipException {
        if (expected != actual) {
            throw new ZipException("invalid entry " + what + " (expected " + expected + " but got " + actual
                    + " bytes)");
        }
    }

    private void expectCrc(long expected) throws ZipException {
        if (expected != crc.getValue()) {
            throw new ZipException("invalid entry crc-32 (expected 0x" + Long.toHexString(expected) + " but got 0x"
                    + Long.toHexString(crc.getValue()) + ")");
        }
    }

    /** Writes content of the entry. */
    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        checkOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return;
        }
        if (current == null) {
            throw new ZipException("no current ZIP entry");
        }
        if (current.method == DEFLATED) {
            super.write(b, off, len);
        } else {
            position += len;
            if (position - contentStart > current.size) {
                throw new ZipException("attempt to write past end of STORED entry");
            }
            out.write(b, off, len);
        }
        crc.update(b, off, len);
    }

    /** Writes the directory; the stream below stays open. */
    @Override
    public void finish() throws IOException {
        checkOpen();
        if (finished) {
            return;
        }
        if (current != null) {
            closeEntry();
        }
        long start = position;
        for (ZipEntry e : written) {
            writeCentral(e);
        }
        writeEnd(start, position - start);
        finished = true;
    }

    /** Finishes and closes the stream below. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            closed = true;
        }
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes, 0, bytes.length);
        position += bytes.length;
    }

    private static int version(ZipEntry e) {
        return e.method == DEFLATED ? VERSION_DEFLATED : VERSION_STORED;
    }

    /** The program's extra field without what is written from the entry itself. */
    private static byte[] extraOf(ZipEntry e, byte[] first, boolean central) {
        byte[] times = EntryTimes.extra(e, central);
        byte[] own = e.extra == null ? new byte[0] : e.extra;
        byte[] result = new byte[first.length + times.length + own.length];
        System.arraycopy(first, 0, result, 0, first.length);
        System.arraycopy(times, 0, result, first.length, times.length);
        int size = first.length + times.length;
        for (int at = 0; at + 4 <= own.length;) {
            int id = Fields.getShort(own, at);
            int count = Math.min(4 + Fields.getShort(own, at + 2), own.length - at);
            boolean replaced = times.length > 0 && (id == EntryTimes.UNIX_ID || id == EntryTimes.NTFS_ID);
            if (id != Zip64.EXTRA_ID && !replaced) {
                System.arraycopy(own, at, result, size, count);
                size += count;
            }
            at += count;
        }
        return Arrays.copyOf(result, size);
    }

    private void writeLocal(ZipEntry e) throws IOException {
        boolean later = (e.flags & Zip64.FLAG_DESCRIPTOR) != 0;
        boolean large = !later && (e.size >= Zip64.IN_EXTRA || e.compressedSize >= Zip64.IN_EXTRA);
        byte[] name = e.name.getBytes(charset);
        byte[] extra = extraOf(e, large ? sizes(e.size, e.compressedSize) : new byte[0], false);
        byte[] header = new byte[LOCHDR];
        Fields.putInt(header, 0, LOCSIG);
        Fields.putShort(header, LOCVER, large ? VERSION_LARGE : version(e));
        Fields.putShort(header, LOCFLG, e.flags);
        Fields.putShort(header, LOCHOW, e.method);
        Fields.putInt(header, LOCTIM, e.dosTime);
        if (!later) {
            Fields.putInt(header, LOCCRC, e.crc);
            Fields.putInt(header, LOCSIZ, large ? Zip64.IN_EXTRA : e.compressedSize);
            Fields.putInt(header, LOCLEN, large ? Zip64.IN_EXTRA : e.size);
        }
        Fields.putShort(header, LOCNAM, name.length);
        Fields.putShort(header, LOCEXT, extra.length);
        put(header);
        put(name);
        put(extra);
    }

    /** The extra field for numbers that do not fit their 32 bits. */
    private static byte[] sizes(long... values) {
        byte[] extra = new byte[4 + 8 * values.length];
        Fields.putShort(extra, 0, Zip64.EXTRA_ID);
        Fields.putShort(extra, 2, 8 * values.length);
        for (int i = 0; i < values.length; i++) {
            Fields.putLong(extra, 4 + 8 * i, values[i]);
        }
        return extra;
    }

    private void writeDescriptor(ZipEntry e) throws IOException {
        boolean large = e.size >= Zip64.IN_EXTRA || e.compressedSize >= Zip64.IN_EXTRA;
        byte[] bytes = new byte[large ? 24 : EXTHDR];
        Fields.putInt(bytes, 0, EXTSIG);
        Fields.putInt(bytes, EXTCRC, e.crc);
        if (large) {
            Fields.putLong(bytes, 8, e.compressedSize);
            Fields.putLong(bytes, 16, e.size);
        } else {
            Fields.putInt(bytes, EXTSIZ, e.compressedSize);
            Fields.putInt(bytes, EXTLEN, e.size);
        }
        put(bytes);
    }

    private void writeCentral(ZipEntry e) throws IOException {
        boolean large = e.size >= Zip64.IN_EXTRA || e.compressedSize >= Zip64.IN_EXTRA
                || e.headerOffset >= Zip64.IN_EXTRA;
        byte[] name = e.name.getBytes(charset);
        byte[] comment = e.comment == null ? new byte[0] : e.comment.getBytes(charset);
        byte[] first = large ? sizes(e.size, e.compressedSize, e.headerOffset) : new byte[0];
        byte[] extra = extraOf(e, first, true);
        byte[] header = new byte[CENHDR];
        Fields.putInt(header, 0, CENSIG);
        Fields.putShort(header, CENVEM, large ? VERSION_LARGE : version(e));
        Fields.putShort(header, CENVER, large ? VERSION_LARGE : version(e));
        Fields.putShort(header, CENFLG, e.flags);
        Fields.putShort(header, CENHOW, e.method);
        Fields.putInt(header, CENTIM, e.dosTime);
        Fields.putInt(header, CENCRC, e.crc);
        Fields.putInt(header, CENSIZ, large ? Zip64.IN_EXTRA : e.compressedSize);
        Fields.putInt(header, CENLEN, large ? Zip64.IN_EXTRA : e.size);
        Fields.putShort(header, CENNAM, name.length);
        Fields.putShort(header, CENEXT, extra.length);
        Fields.putShort(header, CENCOM, Math.min(comment.length, 0xFFFF));
        Fields.putInt(header, CENOFF, large ? Zip64.IN_EXTRA : e.headerOffset);
        put(header);
        put(name);
        put(extra);
        put(comment.length > 0xFFFF ? Arrays.copyOf(comment, 0xFFFF) : comment);
    }

    private void writeEnd(long start, long size) throws IOException {
        int count = written.size();
        boolean large = start >= Zip64.IN_EXTRA || size >= Zip64.IN_EXTRA || count >= Zip64.SHORT_IN_EXTRA;
        if (large) {
            writeLargeEnd(start, size);
        }
        byte[] end = new byte[ENDHDR];
        Fields.putInt(end, 0, ENDSIG);
        Fields.putShort(end, ENDSUB, Math.min(count, Zip64.SHORT_IN_EXTRA));
        Fields.putShort(end, ENDTOT, Math.min(count, Zip64.SHORT_IN_EXTRA));
        Fields.putInt(end, ENDSIZ, Math.min(size, Zip64.IN_EXTRA));
        Fields.putInt(end, ENDOFF, Math.min(start, Zip64.IN_EXTRA));
        Fields.putShort(end, ENDCOM, comment == null ? 0 : comment.length);
        put(end);
        if (comment != null) {
            put(comment);
        }
    }

    private void writeLargeEnd(long start, long size) throws IOException {
        byte[] end = new byte[Zip64.END_BYTES];
        long at = position;
        Fields.putInt(end, 0, Zip64.END_SIGNATURE);
        Fields.putLong(end, 4, Zip64.END_BYTES - 12);
        Fields.putShort(end, 12, VERSION_LARGE);
        Fields.putShort(end, 14, VERSION_LARGE);
        Fields.putLong(end, Zip64.END_TOTAL - 8, written.size());
        Fields.putLong(end, Zip64.END_TOTAL, written.size());
        Fields.putLong(end, Zip64.END_SIZE, size);
        Fields.putLong(end, Zip64.END_OFFSET, start);
        put(end);
        byte[] locator = new byte[Zip64.LOCATOR_BYTES];
        Fields.putInt(locator, 0, Zip64.LOCATOR_SIGNATURE);
        Fields.putLong(locator, Zip64.LOCATOR_OFFSET, at);
        Fields.putInt(locator, 16, 1);
        put(locator);
    }
}
