package wardian.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Objects;

/** A channel of a file of the host. */
public final class HostChannel extends FileChannel {
    private static final int BLOCK = 65536;

    private final int handle;
    private final boolean readable;
    private final boolean writable;
    private final boolean appends;
    private final Closeable owner;
    private final String deleteOnClose;
    private final ArrayList<Lock> locks = new ArrayList<>();

    /** Uses an open file; closing goes to the owner. */
    public HostChannel(int handle, int flags, Closeable owner) {
        this(handle, flags, owner, null);
    }

    private HostChannel(int handle, int flags, Closeable owner,
            String deleteOnClose) {
        this.handle = handle;
        this.readable = (flags & HostFiles.READ) != 0;
        this.writable = (flags & HostFiles.WRITE) != 0;
        this.appends = (flags & HostFiles.APPEND) != 0;
        this.owner = owner;
        this.deleteOnClose = deleteOnClose;
    }

    /** Uses an open file and closes it; deletes a path then if not null. */
    public static HostChannel of(int handle, int flags, String deletes) {
        return new HostChannel(handle, flags, null, deletes);
    }

    private static long check(long status) throws IOException {
        if (status < 0) {
            throw new IOException(HostFiles.errorText((int) status));
        }
        return status;
    }

    private void ensureOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void ensureReadable() throws ClosedChannelException {
        ensureOpen();
        if (!readable) {
            throw new NonReadableChannelException();
        }
    }

    private void ensureWritable() throws ClosedChannelException {
        ensureOpen();
        if (!writable) {
            throw new NonWritableChannelException();
        }
    }

    private static void positive(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException("Negative " + name);
        }
    }

    // ---- Reading and writing ----

    /** Reads once; a negative position means the channel's own. */
    private int readOnce(ByteBuffer dst, long position) throws IOException {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        int want = dst.remaining();
        if (want == 0) {
            return 0;
        }
        boolean direct = dst.hasArray();
        byte[] b = direct ? dst.array() : new byte[Math.min(want, BLOCK)];
        int off = direct ? dst.arrayOffset() + dst.position() : 0;
        int len = direct ? want : b.length;
        int n = (int) check(position < 0
            ? HostFiles.read(handle, b, off, len)
            : HostFiles.readAt(handle, b, off, len, position));
        if (n == 0) {
            return -1;
        }
        if (direct) {
            dst.position(dst.position() + n);
        } else {
            dst.put(b, 0, n);
        }
        return n;
    }

    private int readAll(ByteBuffer dst, long position) throws IOException {
        int total = readOnce(dst, position);
        while (total > 0 && dst.hasRemaining() && !dst.hasArray()) {
            int n = readOnce(dst, position < 0 ? -1 : position + total);
            if (n < 0) {
                break;
            }
            total += n;
        }
        return total;
    }

    private int writeAll(ByteBuffer src, long position) throws IOException {
        int total = src.remaining();
        boolean direct = src.hasArray();
        byte[] b = direct ? src.array() : new byte[total];
        int off = direct ? src.arrayOffset() + src.position() : 0;
        if (!direct) {
            src.duplicate().get(b);
        }
        int done = 0;
        while (done < total) {
            int len = total - done;
            int n = (int) check(position < 0
                ? HostFiles.write(handle, b, off + done, len)
                : HostFiles.writeAt(handle, b, off + done, len,
                    position + done));
            done += n;
            src.position(src.position() + n);
        }
        return total;
    }

    @Override
    public synchronized int read(ByteBuffer dst) throws IOException {
        ensureReadable();
        return readAll(dst, -1);
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        positive(position, "position");
        ensureReadable();
        return readAll(dst, position);
    }

    @Override
    public synchronized long read(ByteBuffer[] dsts, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        ensureReadable();
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            if (!dsts[i].hasRemaining()) {
                continue;
            }
            int n = readAll(dsts[i], -1);
            if (n < 0) {
                return total == 0 ? -1 : total;
            }
            total += n;
            if (dsts[i].hasRemaining()) {
                break;
            }
        }
        return total;
    }

    @Override
    public synchronized int write(ByteBuffer src) throws IOException {
        ensureWritable();
        return writeAll(src, -1);
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        positive(position, "position");
        ensureWritable();
        return writeAll(src, position);
    }

    @Override
    public synchronized long write(ByteBuffer[] srcs, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        ensureWritable();
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            total += writeAll(srcs[i], -1);
        }
        return total;
    }

    // ---- Position and size ----

    @Override
    public synchronized long position() throws IOException {
        ensureOpen();
        return appends ? size() : check(
            HostFiles.seek(handle, 0, HostFiles.SEEK_CURRENT));
    }

    @Override
    public synchronized FileChannel position(long newPosition)
            throws IOException {
        ensureOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException();
        }
        check(HostFiles.seek(handle, newPosition, HostFiles.SEEK_START));
        return this;
    }

    @Override
    public long size() throws IOException {
        ensureOpen();
        long[] about = new long[HostFiles.STAT_LENGTH];
        check(HostFiles.statHandle(handle, about));
        return about[HostFiles.SIZE];
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
        positive(size, "size");
        ensureWritable();
        long position = position();
        if (size < size()) {
            check(HostFiles.truncate(handle, size));
        }
        if (position > size && !appends) {
            position(size);
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        ensureOpen();
        check(HostFiles.sync(handle));
    }

    // ---- Copies ----

    @Override
    public long transferTo(long position, long count,
            WritableByteChannel target) throws IOException {
        ensureReadable();
        if (!target.isOpen()) {
            throw new ClosedChannelException();
        }
        notNegative(position, count);
        ByteBuffer block = ByteBuffer.allocate(
            (int) Math.min(Math.max(count, 1), BLOCK));
        long total = 0;
        while (total < count) {
            block.clear();
            block.limit((int) Math.min(count - total, block.capacity()));
            if (readAll(block, position + total) < 0) {
                break;
            }
            block.flip();
            int n = target.write(block);
            total += n;
            if (block.hasRemaining()) {
                break;
            }
        }
        return total;
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position,
            long count) throws IOException {
        ensureWritable();
        if (!src.isOpen()) {
            throw new ClosedChannelException();
        }
        notNegative(position, count);
        if (position > size()) {
            return 0;
        }
        ByteBuffer block = ByteBuffer.allocate(
            (int) Math.min(Math.max(count, 1), BLOCK));
        long total = 0;
        while (total < count) {
            block.clear();
            block.limit((int) Math.min(count - total, block.capacity()));
            if (src.read(block) <= 0) {
                break;
            }
            block.flip();
            total += writeAll(block, position + total);
        }
        return total;
    }

    private static void notNegative(long position, long count) {
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
    }

    /** Copies the part of the file; a writable map of the file is not supported. */
    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size)
            throws IOException {
        ensureReadable();
        Objects.requireNonNull(mode, "Mode is null");
        positive(position, "position");
        positive(size, "size");
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                "Size exceeds Integer.MAX_VALUE");
        }
        if (mode == MapMode.READ_WRITE) {
            throw new UnsupportedOperationException(mode.toString());
        }
        ByteBuffer content = ByteBuffer.allocateDirect((int) size);
        if (size > 0 && readAll(content, position) < size
                && position + size > size()) {
            throw new IOException("Channel not open for writing"
                + " - cannot extend file to required size");
        }
        content.clear();
        return (MappedByteBuffer) (mode == MapMode.READ_ONLY
            ? content.asReadOnlyBuffer() : content);
    }

    // ---- Locks ----

    private static final class Lock extends FileLock {
        private final HostChannel file;
        private boolean held = true;

        Lock(HostChannel file, long position, long size, boolean shared) {
            super(file, position, size, shared);
            this.file = file;
        }

        @Override
        public boolean isValid() {
            return held && file.isOpen();
        }

        @Override
        public void release() throws IOException {
            file.ensureOpen();
            synchronized (file.locks) {
                if (held) {
                    held = false;
                    file.locks.remove(this);
                    check(HostFiles.lock(file.handle, HostFiles.UNLOCK,
                        position(), size()));
                }
            }
        }
    }

    private Lock take(long position, long size, boolean shared, int how)
            throws IOException {
        if (shared) {
            ensureReadable();
        } else {
            ensureWritable();
        }
        Lock lock = new Lock(this, position, size, shared);
        synchronized (locks) {
            for (Lock other : locks) {
                if (other.overlaps(position, size)) {
                    throw new OverlappingFileLockException();
                }
            }
            locks.add(lock);
        }
        boolean done = false;
        try {
            int status = HostFiles.lock(handle,
                how | (shared ? HostFiles.LOCK_SHARED : 0), position, size);
            done = status != HostFiles.EAGAIN && check(status) == 0;
        } finally {
            if (!done) {
                synchronized (locks) {
                    locks.remove(lock);
                }
            }
        }
        return done ? lock : null;
    }

    @Override
    public FileLock lock(long position, long size, boolean shared)
            throws IOException {
        return take(position, size, shared, HostFiles.LOCK_WAIT);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared)
            throws IOException {
        return take(position, size, shared, 0);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        if (owner != null) {
            owner.close();
            return;
        }
        if (deleteOnClose != null) {
            HostFiles.remove(deleteOnClose, false);
        }
        check(HostFiles.close(handle));
    }
}
