package java.util.zip;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A zip file for reading, in any order. */
public class ZipFile implements ZipConstants, Closeable {
    /** The mode: reading. */
    public static final int OPEN_READ = 1;
    /** The mode: deleted when closed. */
    public static final int OPEN_DELETE = 4;

    private final String name;
    private final boolean deletes;
    private final ZipSource source;

    /** Opens a file. */
    public ZipFile(String name) throws IOException {
        this(new File(name), OPEN_READ);
    }

    /** Opens a file with that mode. */
    public ZipFile(File file, int mode) throws IOException {
        this(file, mode, StandardCharsets.UTF_8);
    }

    /** Opens a file. */
    public ZipFile(File file) throws ZipException, IOException {
        this(file, OPEN_READ);
    }

    /** Opens a file with names in that charset. */
    public ZipFile(String name, Charset charset) throws IOException {
        this(new File(name), OPEN_READ, charset);
    }

    /** Opens a file with names in that charset. */
    public ZipFile(File file, Charset charset) throws IOException {
        this(file, OPEN_READ, charset);
    }

    /** Opens a file with that mode, and names in that charset. */
    public ZipFile(File file, int mode, Charset charset) throws IOException {
        if ((mode & OPEN_READ) == 0 || (mode & ~(OPEN_READ | OPEN_DELETE)) != 0) {
            throw new IllegalArgumentException("Illegal mode: 0x" + Integer.toHexString(mode));
        }
        Objects.requireNonNull(charset, "charset");
        name = file.getPath();
        deletes = (mode & OPEN_DELETE) != 0;
        source = new ZipSource(file, charset);
    }

    private void ensureOpen() {
        if (source.isClosed()) {
            throw new IllegalStateException("zip file closed");
        }
    }

    /** Returns the file's comment, or null. */
    public String getComment() {
        ensureOpen();
        return source.comment();
    }

    /** Returns the entry of that name, also with a slash behind it, or null. */
    public ZipEntry getEntry(String name) {
        Objects.requireNonNull(name, "name");
        ensureOpen();
        int at = source.find(name);
        return at < 0 ? null : entryAt(at);
    }

    private ZipEntry entryAt(int at) {
        ZipEntry entry = new ZipEntry(source.nameAt(at));
        source.fill(entry, at);
        return entry;
    }

    /** Opens an entry's content; null if there is no such entry. */
    public InputStream getInputStream(ZipEntry entry) throws IOException {
        Objects.requireNonNull(entry, "entry");
        ensureOpen();
        int at = source.find(entry.getName());
        return at < 0 ? null : source.open(entryAt(at));
    }

    /** Returns the path it was opened with. */
    public String getName() {
        return name;
    }

    /** Returns the path. */
    @Override
    public String toString() {
        return name + "@" + Integer.toHexString(System.identityHashCode(this));
    }

    /** Enumerates the entries in the directory's order. */
    public Enumeration<? extends ZipEntry> entries() {
        ensureOpen();
        return new Enumeration<ZipEntry>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                ensureOpen();
                return next < source.size();
            }

            @Override
            public ZipEntry nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                return entryAt(next++);
            }
        };
    }

    /** Streams the entries in the directory's order. */
    public Stream<? extends ZipEntry> stream() {
        ensureOpen();
        return IntStream.range(0, source.size()).mapToObj(this::entryAt);
    }

    /** Returns how many entries there are. */
    public int size() {
        ensureOpen();
        return source.size();
    }

    /** Closes the file; the contents opened from it are closed too. */
    @Override
    public void close() throws IOException {
        if (!source.isClosed()) {
            source.close();
            if (deletes) {
                new File(name).delete();
            }
        }
    }
}
