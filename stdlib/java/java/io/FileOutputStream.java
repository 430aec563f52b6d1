package java.io;

import java.nio.channels.FileChannel;
import java.util.Objects;
import wardian.internal.HostChannel;
import wardian.internal.HostFiles;

/** Writes bytes to a file. */
public class FileOutputStream extends OutputStream {
    private final FileDescriptor fd;
    private FileChannel channel;

    /** Creates or truncates the named file. */
    public FileOutputStream(String name) throws FileNotFoundException {
        this(new File(name), false);
    }

    /** Opens the named file, perhaps to append. */
    public FileOutputStream(String name, boolean append)
            throws FileNotFoundException {
        this(new File(name), append);
    }

    /** Creates or truncates the file. */
    public FileOutputStream(File file) throws FileNotFoundException {
        this(file, false);
    }

    /** Opens the file, perhaps to append. */
    public FileOutputStream(File file, boolean append)
            throws FileNotFoundException {
        fd = FileDescriptor.open(file, HostFiles.WRITE | HostFiles.CREATE
            | (append ? HostFiles.APPEND : HostFiles.TRUNCATE));
    }

    /** Writes to an open descriptor. */
    public FileOutputStream(FileDescriptor fdObj) {
        fd = Objects.requireNonNull(fdObj);
    }

    @Override
    public void write(int b) throws IOException {
        fd.write(new byte[] {(byte) b}, 0, 1);
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
                channel = new HostChannel(fd.handle(), HostFiles.WRITE, this);
            }
            return channel;
        }
    }
}
