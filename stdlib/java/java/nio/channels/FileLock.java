package java.nio.channels;

import java.io.IOException;
import java.util.Objects;

/** A lock on a part of a file against other programs. */
public abstract class FileLock implements AutoCloseable {
    private final Channel channel;
    private final long position;
    private final long size;
    private final boolean shared;

    /** Describes a lock. */
    protected FileLock(FileChannel channel, long position, long size,
            boolean shared) {
        if (position < 0 || size < 0 || position + size < 0) {
            throw new IllegalArgumentException(position < 0
                ? "Negative position" : size < 0 ? "Negative size"
                : "Negative position + size");
        }
        this.channel = Objects.requireNonNull(channel);
        this.position = position;
        this.size = size;
        this.shared = shared;
    }

    /** Returns the channel. */
    public final FileChannel channel() {
        return channel instanceof FileChannel ? (FileChannel) channel : null;
    }

    /** Returns the channel. */
    public Channel acquiredBy() {
        return channel;
    }

    /** Returns the first position. */
    public final long position() {
        return position;
    }

    /** Returns the number of positions. */
    public final long size() {
        return size;
    }

    /** Tells whether others may hold such a lock too. */
    public final boolean isShared() {
        return shared;
    }

    /** Tells whether a part belongs to the lock. */
    public final boolean overlaps(long position, long size) {
        return size > 0 && this.size > 0
            && position < this.position + this.size
            && this.position < position + size;
    }

    /** Tells whether the lock is held. */
    public abstract boolean isValid();

    /** Gives the lock up. */
    public abstract void release() throws IOException;

    @Override
    public final void close() throws IOException {
        release();
    }

    @Override
    public final String toString() {
        return getClass().getName() + "[" + position + ":" + size + " "
            + (shared ? "shared" : "exclusive") + " "
            + (isValid() ? "valid" : "invalid") + "]";
    }
}
