package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A channel of a file. */
public abstract class FileChannel extends AbstractInterruptibleChannel
        implements SeekableByteChannel, GatheringByteChannel,
        ScatteringByteChannel {
    private static final FileAttribute<?>[] NO_ATTRIBUTES =
        new FileAttribute<?>[0];

    /** What may be done with a mapped file. */
    public static class MapMode {
        /** Read only. */
        public static final MapMode READ_ONLY = new MapMode("READ_ONLY");
        /** Read, and write to the file. */
        public static final MapMode READ_WRITE = new MapMode("READ_WRITE");
        /** Read, and write to a copy. */
        public static final MapMode PRIVATE = new MapMode("PRIVATE");

        private final String name;

        private MapMode(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** For subclasses. */
    protected FileChannel() {
    }

    /** Opens or creates a file. */
    public static FileChannel open(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return path.getFileSystem().provider()
            .newFileChannel(path, options, attrs);
    }

    /** Opens or creates a file. */
    public static FileChannel open(Path path, OpenOption... options)
            throws IOException {
        return open(path, new HashSet<>(Arrays.asList(options)),
            NO_ATTRIBUTES);
    }

    @Override
    public abstract int read(ByteBuffer dst) throws IOException;

    @Override
    public abstract long read(ByteBuffer[] dsts, int offset, int length)
        throws IOException;

    @Override
    public final long read(ByteBuffer[] dsts) throws IOException {
        return read(dsts, 0, dsts.length);
    }

    @Override
    public abstract int write(ByteBuffer src) throws IOException;

    @Override
    public abstract long write(ByteBuffer[] srcs, int offset, int length)
        throws IOException;

    @Override
    public final long write(ByteBuffer[] srcs) throws IOException {
        return write(srcs, 0, srcs.length);
    }

    @Override
    public abstract long position() throws IOException;

    @Override
    public abstract FileChannel position(long newPosition)
        throws IOException;

    @Override
    public abstract long size() throws IOException;

    @Override
    public abstract FileChannel truncate(long size) throws IOException;

    /** Writes changes to the device. */
    public abstract void force(boolean metaData) throws IOException;

    /** Copies bytes of the file to a channel and returns how many. */
    public abstract long transferTo(long position, long count,
        WritableByteChannel target) throws IOException;

    /** Copies bytes of a channel into the file and returns how many. */
    public abstract long transferFrom(ReadableByteChannel src, long position,
        long count) throws IOException;

    /** Reads bytes at a position and returns how many, or -1 at the end. */
    public abstract int read(ByteBuffer dst, long position)
        throws IOException;

    /** Writes bytes at a position and returns how many. */
    public abstract int write(ByteBuffer src, long position)
        throws IOException;

    /** Makes a part of the file a buffer. */
    public abstract MappedByteBuffer map(MapMode mode, long position,
        long size) throws IOException;

    /** Waits for a lock on a part of the file. */
    public abstract FileLock lock(long position, long size, boolean shared)
        throws IOException;

    /** Waits for a lock on the file. */
    public final FileLock lock() throws IOException {
        return lock(0, Long.MAX_VALUE, false);
    }

    /** Locks a part of the file, or returns null. */
    public abstract FileLock tryLock(long position, long size,
        boolean shared) throws IOException;

    /** Locks the file, or returns null. */
    public final FileLock tryLock() throws IOException {
        return tryLock(0, Long.MAX_VALUE, false);
    }
}
