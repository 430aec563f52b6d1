package java.io;

import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;
import wardian.internal.HostChannel;
import wardian.internal.HostFiles;

/** Reads bytes from a file. */
public class FileInputStream extends InputStream {
    private final FileDescriptor fd;
    private FileChannel channel;

    /** Opens the named file. */
    public FileInputStream(String name) throws FileNotFoundException {
        this(new File(name));
    }

    /** Opens the file. */
    public FileInputStream(File file) throws FileNotFoundException {
        fd = FileDescriptor.open(file, HostFiles.READ);
    }

    /** Reads from an open descriptor. */
    public FileInputStream(FileDescriptor fdObj) {
        fd = Objects.requireNonNull(fdObj);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return fd.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        return len == 0 ? 0 : fd.read(b, off, len);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        long left = remaining();
        if (left <= 0 || left > Integer.MAX_VALUE - 8) {
            return super.readAllBytes();
        }
        byte[] head = new byte[(int) left];
        int n = readNBytes(head, 0, head.length);
        if (n < head.length) {
            return Arrays.copyOf(head, n);
        }
        byte[] tail = super.readAllBytes();
        if (tail.length == 0) {
            return head;
        }
        byte[] all = Arrays.copyOf(head, n + tail.length);
        System.arraycopy(tail, 0, all, n, tail.length);
        return all;
    }

    /** Returns the bytes up to the end of a regular file, or 0. */
    private long remaining() throws IOException {
        if (!fd.valid()) {
            throw new IOException("Stream Closed");
        }
        long available = HostFiles.available(fd.handle());
        return available < 0 ? 0 : available;
    }

    @Override
    public long skip(long n) throws IOException {
        if (!HostFiles.seekable(fd.handle())) {
            return super.skip(n);
        }
        long from = fd.seek(0, HostFiles.SEEK_CURRENT);
        return fd.seek(n, HostFiles.SEEK_CURRENT) - from;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(remaining(), Integer.MAX_VALUE);
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

    /** Returns the descriptor. */
    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    /** Returns a channel with the same position. */
    public FileChannel getChannel() {
        synchronized (this) {
            if (channel == null) {
                channel = new HostChannel(fd.handle(), HostFiles.READ, this);
            }
            return channel;
        }
    }
}
