package java.nio.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;

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

    /** Makes a file system, with a provider that a class loader knows if need be. */
    public static FileSystem newFileSystem(URI uri, Map<String, ?> env, ClassLoader loader) throws IOException {
        String scheme = uri.getScheme();
        for (FileSystemProvider provider : FileSystemProvider.installedProviders()) {
            if (provider.getScheme().equalsIgnoreCase(scheme)) {
                return provider.newFileSystem(uri, env);
            }
        }
        if (loader != null) {
            for (FileSystemProvider provider : ServiceLoader.load(FileSystemProvider.class, loader)) {
                if (provider.getScheme().equalsIgnoreCase(scheme)) {
                    return provider.newFileSystem(uri, env);
                }
            }
        }
        throw new ProviderNotFoundException("Provider \"" + scheme + "\" not found");
    }

    /** Makes a file system of the content of a file. */
    public static FileSystem newFileSystem(Path path, ClassLoader loader) throws IOException {
        return newFileSystem(path, Collections.emptyMap(), loader);
    }

    /** Makes a file system of the content of a file. */
    public static FileSystem newFileSystem(Path path, Map<String, ?> env) throws IOException {
        return newFileSystem(path, env, null);
    }

    /** Makes a file system of the content of a file. */
    public static FileSystem newFileSystem(Path path) throws IOException {
        return newFileSystem(path, Collections.emptyMap(), null);
    }

    /** Makes a file system of the content of a file, with a provider that a class loader knows if need be. */
    public static FileSystem newFileSystem(Path path, Map<String, ?> env, ClassLoader loader) throws IOException {
        if (path == null) {
            throw new NullPointerException();
        }
        FileSystem found = offered(FileSystemProvider.installedProviders(), path, env);
        if (found == null && loader != null) {
            found = offered(ServiceLoader.load(FileSystemProvider.class, loader), path, env);
        }
        if (found == null) {
            throw new ProviderNotFoundException("Provider not found");
        }
        return found;
    }

    private static FileSystem offered(Iterable<FileSystemProvider> providers, Path path, Map<String, ?> env)
            throws IOException {
        for (FileSystemProvider provider : providers) {
            try {
                return provider.newFileSystem(path, env);
            } catch (UnsupportedOperationException e) {
                continue; /* not its kind of file */
            }
        }
        return null;
    }
}
