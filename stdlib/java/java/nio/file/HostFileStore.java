package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import wardian.internal.HostFiles;

/** The device that holds a file of the host. */
final class HostFileStore extends FileStore {
    private final String path;

    HostFileStore(String path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path;
    }

    @Override
    public String type() {
        return "host";
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    private long space(int which) throws IOException {
        long bytes = HostFiles.space(path, which);
        if (bytes < 0) {
            throw HostProvider.failure((int) bytes, path, null);
        }
        return bytes;
    }

    @Override
    public long getTotalSpace() throws IOException {
        return space(0);
    }

    @Override
    public long getUsableSpace() throws IOException {
        return space(2);
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return space(1);
    }

    @Override
    public boolean supportsFileAttributeView(
            Class<? extends FileAttributeView> type) {
        return type == BasicFileAttributeView.class
            || type == FileOwnerAttributeView.class
            || type == PosixFileAttributeView.class;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return HostFileSystem.INSTANCE.supportedFileAttributeViews()
            .contains(name);
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        switch (attribute) {
            case "totalSpace": return getTotalSpace();
            case "usableSpace": return getUsableSpace();
            case "unallocatedSpace": return getUnallocatedSpace();
            default:
                throw new UnsupportedOperationException("'" + attribute
                    + "' not recognized");
        }
    }
}
