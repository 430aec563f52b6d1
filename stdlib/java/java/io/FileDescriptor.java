package java.io;

import wardian.internal.HostFiles;

/** A handle of an open file, known to the host access layer. */
public final class FileDescriptor {
    /** Standard input. */
    public static final FileDescriptor in = new FileDescriptor(0);
    /** Standard output. */
    public static final FileDescriptor out = new FileDescriptor(1);
    /** Standard error output. */
    public static final FileDescriptor err = new FileDescriptor(2);

    /** The broker's handle, -1 when not open. */
    private int handle;

    /** Creates a descriptor that is not open. */
    public FileDescriptor() {
        handle = -1;
    }

    FileDescriptor(int handle) {
        this.handle = handle;
    }

    int handle() {
        return handle;
    }

    /** Tells whether the file is open. */
    public boolean valid() {
        return handle != -1;
    }

    /** Forces written data to the device. */
    public void sync() throws SyncFailedException {
        if (handle == -1 || HostFiles.sync(handle) < 0) {
            throw new SyncFailedException("sync failed");
        }
    }

    /** Reads once: a count, -1 at the end, or throws. */
    int read(byte[] b, int off, int len) throws IOException {
        if (handle == -1) {
            throw new IOException("Stream Closed");
        }
        int n = HostFiles.read(handle, b, off, len);
        if (n < 0) {
            throw new IOException(HostFiles.errorText(n));
        }
        return n == 0 ? -1 : n;
    }

    /** Writes everything. */
    void write(byte[] b, int off, int len) throws IOException {
        if (handle == -1) {
            throw new IOException("Stream Closed");
        }
        while (len > 0) {
            int n = HostFiles.write(handle, b, off, len);
            if (n < 0) {
                throw new IOException(HostFiles.errorText(n));
            }
            off += n;
            len -= n;
        }
    }

    /** Throws for a failed operation on this descriptor. */
    void check(int status) throws IOException {
        if (handle == -1) {
            throw new IOException("Stream Closed");
        }
        if (status < 0) {
            throw new IOException(HostFiles.errorText(status));
        }
    }

    /** Moves and reports the position. */
    long seek(long offset, int whence) throws IOException {
        if (handle == -1) {
            throw new IOException("Stream Closed");
        }
        long position = HostFiles.seek(handle, offset, whence);
        if (position < 0) {
            throw new IOException(HostFiles.errorText((int) position));
        }
        return position;
    }

    /** Closes the handle; the standard streams stay open below. */
    void close() throws IOException {
        int old;
        synchronized (this) {
            old = handle;
            handle = -1;
        }
        if (old > 2) {
            int status = HostFiles.close(old);
            if (status < 0) {
                throw new IOException(HostFiles.errorText(status));
            }
        }
    }

    /** Opens a file as the java.io classes do, or throws their exception. */
    static FileDescriptor open(File file, int flags)
            throws FileNotFoundException {
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        String path = file.getPath();
        int handle = HostFiles.open(path, flags, 0666);
        if (handle < 0) {
            throw new FileNotFoundException(path + " ("
                + HostFiles.errorText(handle) + ")");
        }
        return new FileDescriptor(handle);
    }
}
