package java.nio.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;

/** Finds file systems. */
public final class FileSystems {
    private FileSystems() {
    }

    /** Returns the file system of the host. */
    public static FileSystem getDefault() {
        return HostFileSystem.INSTANCE;
    }

    private static FileSystemProvider provider(URI uri) {
        String scheme = uri.getScheme();
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            if (p.getScheme().equalsIgnoreCase(scheme)) {
                return p;
            }
        }
        throw new ProviderNotFoundException("Provider \"" + scheme
            + "\" not found");
    }

    /** Returns a file system that exists. */
    public static FileSystem getFileSystem(URI uri) {
        return provider(uri).getFileSystem(uri);
    }

    /** Makes a file system. */
    public static FileSystem newFileSystem(URI uri, Map<String, ?> env)
            throws IOException {
        return provider(uri).newFileSystem(uri, env);
    }
}
