package java.util.zip;

import java.io.EOFException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An open zip file: its directory, indexed by name, and its bytes. Nothing in it is trusted. */
final class ZipSource implements ZipConstants {
    private final RandomAccessFile file;
    private final Charset charset;
    private final Set<InputStream> streams = new HashSet<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private byte[] directory;
    /** Offsets of the entries in the directory. */
    private int[] entries = new int[16];
    private int count;
    /** What precedes the zip file proper, such as a launcher script. */
    private long prefix;
    private byte[] comment;
    private boolean closed;

    ZipSource(File path, Charset charset) throws IOException {
        this.charset = charset;
        file = open(path);
        boolean done = false;
        try {
            readDirectory();
            index();
            done = true;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    private static RandomAccessFile open(File path) throws IOException {
        try {
            return new RandomAccessFile(path, "r");
        } catch (FileNotFoundException e) {
            if (!path.exists()) {
                throw new NoSuchFileException(path.getPath());
            }
            throw e;
        }
    }

    private byte[] bytesAt(long offset, int size) throws IOException {
        byte[] bytes = new byte[size];
        synchronized (file) {
            file.seek(offset);
            file.readFully(bytes);
        }
        return bytes;
    }

    private void readDirectory() throws IOException {
        long length = file.length();
        if (length == 0) {
            throw new ZipException("zip file is empty");
        }
        int tailSize = (int) Math.min(length, ENDHDR + 0xFFFF);
        byte[] tail = bytesAt(length - tailSize, tailSize);
        int at = findEnd(tail);
        comment = Arrays.copyOfRange(tail, at + ENDHDR, at + ENDHDR + Fields.getShort(tail, at + ENDCOM));
        long endPosition = length - tailSize + at;
        long size = Fields.getUnsigned(tail, at + ENDSIZ);
        long offset = Fields.getUnsigned(tail, at + ENDOFF);
        int total = Fields.getShort(tail, at + ENDTOT);
        if (size == Zip64.IN_EXTRA || offset == Zip64.IN_EXTRA || total == Zip64.SHORT_IN_EXTRA) {
            long large = findLargeEnd(endPosition);
            if (large >= 0) {
                byte[] end = bytesAt(large, Zip64.END_BYTES);
                endPosition = large;
                size = Fields.getLong(end, Zip64.END_SIZE);
                offset = Fields.getLong(end, Zip64.END_OFFSET);
            }
        }
        if (size < 0 || size > endPosition || size > Integer.MAX_VALUE - 16) {
            throw new ZipException("invalid END header (bad central directory size)");
        }
        prefix = endPosition - size - offset;
        if (offset < 0 || prefix < 0) {
            throw new ZipException("invalid END header (bad central directory offset)");
        }
        directory = bytesAt(endPosition - size, (int) size);
    }

    /** The last signature whose comment reaches exactly to the end, else the last whose comment fits. */
    private static int findEnd(byte[] tail) throws ZipException {
        for (int at = tail.length - ENDHDR; at >= 0; at--) {
            if (tail[at] == 'P' && Fields.getUnsigned(tail, at) == ENDSIG
                    && at + ENDHDR + Fields.getShort(tail, at + ENDCOM) <= tail.length) {
                return at;
            }
        }
        throw new ZipException("zip END header not found");
    }

    /** Position of the end header for large files, or -1. */
    private long findLargeEnd(long endPosition) throws IOException {
        long at = endPosition - Zip64.LOCATOR_BYTES;
        if (at < 0) {
            return -1;
        }
        byte[] locator = bytesAt(at, Zip64.LOCATOR_BYTES);
        if (Fields.getUnsigned(locator, 0) != Zip64.LOCATOR_SIGNATURE) {
            return -1;
        }
        long position = Fields.getLong(locator, Zip64.LOCATOR_OFFSET);
        if (position < 0 || position > at - Zip64.END_BYTES) {
            return -1;
        }
        byte[] signature = bytesAt(position, 4);
        return Fields.getUnsigned(signature, 0) == Zip64.END_SIGNATURE ? position : -1;
    }

    private void index() throws ZipException {
        int at = 0;
        while (at + CENHDR <= directory.length) {
            if (Fields.getUnsigned(directory, at) != CENSIG) {
                throw new ZipException("invalid CEN header (bad signature)");
            }
            if ((Fields.getShort(directory, at + CENFLG) & Zip64.FLAG_ENCRYPTED) != 0) {
                throw new ZipException("invalid CEN header (encrypted entry)");
            }
            long end = (long) at + CENHDR + Fields.getShort(directory, at + CENNAM)
                    + Fields.getShort(directory, at + CENEXT) + Fields.getShort(directory, at + CENCOM);
            if (end > directory.length) {
                throw new ZipException("invalid CEN header (bad header size)");
            }
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count] = at;
            byName.put(nameAt(count), count);
            count++;
            at = (int) end;
        }
        if (at != directory.length) {
            throw new ZipException("invalid CEN header (bad header size)");
        }
    }

    int size() {
        return count;
    }

    /** The entry's index, or -1; a folder is also found without its slash. */
    int find(String name) {
        Integer at = byName.get(name);
        if (at == null) {
            at = byName.get(name + "/");
        }
        return at == null ? -1 : at;
    }

    private Charset charsetAt(int header) {
        boolean utf8 = (Fields.getShort(directory, header + CENFLG) & Zip64.FLAG_UTF8) != 0;
        return utf8 ? StandardCharsets.UTF_8 : charset;
    }

    String nameAt(int index) {
        int header = entries[index];
        return new String(directory, header + CENHDR, Fields.getShort(directory, header + CENNAM), charsetAt(header));
    }

    /** Sets everything but the name. */
    void fill(ZipEntry entry, int index) {
        int header = entries[index];
        entry.flags = Fields.getShort(directory, header + CENFLG);
        entry.method = Fields.getShort(directory, header + CENHOW);
        entry.dosTime = Fields.getUnsigned(directory, header + CENTIM);
        entry.crc = Fields.getUnsigned(directory, header + CENCRC);
        entry.compressedSize = Fields.getUnsigned(directory, header + CENSIZ);
        entry.size = Fields.getUnsigned(directory, header + CENLEN);
        entry.headerOffset = Fields.getUnsigned(directory, header + CENOFF);
        int extraAt = header + CENHDR + Fields.getShort(directory, header + CENNAM);
        int extraSize = Fields.getShort(directory, header + CENEXT);
        int commentSize = Fields.getShort(directory, header + CENCOM);
        if (extraSize > 0) {
            entry.readExtra(Arrays.copyOfRange(directory, extraAt, extraAt + extraSize), true);
        }
        if (commentSize > 0) {
            entry.comment = new String(directory, extraAt + extraSize, commentSize, charsetAt(header));
        }
    }

    String comment() {
        return comment.length == 0 ? null : new String(comment, charset);
    }

    /** Opens the content of an entry that fill has filled. */
    InputStream open(ZipEntry entry) throws IOException {
        byte[] local;
        long at = prefix + entry.headerOffset;
        try {
            local = bytesAt(at, LOCHDR);
        } catch (EOFException e) {
            throw new ZipException("ZipFile invalid LOC header (bad signature)");
        }
        if (Fields.getUnsigned(local, 0) != LOCSIG) {
            throw new ZipException("ZipFile invalid LOC header (bad signature)");
        }
        at += LOCHDR + Fields.getShort(local, LOCNAM) + Fields.getShort(local, LOCEXT);
        InputStream raw = new Part(at, entry.compressedSize);
        if (entry.method == ZipEntry.STORED) {
            return remember(raw);
        }
        if (entry.method != ZipEntry.DEFLATED) {
            throw new ZipException("invalid compression method");
        }
        return remember(new Content(raw, entry.size));
    }

    private InputStream remember(InputStream stream) {
        synchronized (streams) {
            streams.add(stream);
        }
        return stream;
    }

    private void forget(InputStream stream) {
        synchronized (streams) {
            streams.remove(stream);
        }
    }

    boolean isClosed() {
        return closed;
    }

    void close() throws IOException {
        closed = true;
        InputStream[] open;
        synchronized (streams) {
            open = streams.toArray(new InputStream[0]);
        }
        for (InputStream stream : open) {
            stream.close();
        }
        file.close();
    }

    /** Bytes of the file as they are. */
    private final class Part extends InputStream {
        private long at;
        private long left;
        private boolean done;

        Part(long at, long left) {
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? one[0] & 255 : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (closed) {
                throw new ZipException("ZipFile closed");
            }
            if (done || left <= 0) {
                return -1;
            }
            if (len <= 0) {
                return 0;
            }
            int read;
            synchronized (file) {
                file.seek(at);
                read = file.read(b, off, (int) Math.min(len, left));
            }
            if (read > 0) {
                at += read;
                left -= read;
            }
            return read;
        }

        @Override
        public long skip(long n) {
            long skipped = Math.max(0, Math.min(n, left));
            at += skipped;
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public void close() {
            done = true;
            left = 0;
            forget(this);
        }
    }

    /** A decompressed entry. */
    private final class Content extends InflaterInputStream {
        private final long size;
        private boolean ended;

        Content(InputStream raw, long size) {
            super(raw, new Inflater(true), (int) Math.max(512, Math.min(size, 8192)));
            ownsInflater = true;
            this.size = size;
        }

        @Override
        public int available() throws IOException {
            if (ended) {
                return 0;
            }
            return (int) Math.max(0, Math.min(size - inf.getBytesWritten(), Integer.MAX_VALUE));
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                super.close();
                forget(this);
            }
        }
    }
}
