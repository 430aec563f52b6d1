package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The file system of the host. */
final class HostFileSystem extends FileSystem {
    static final Path ROOT = HostPath.of("/");
    static final Path EMPTY = HostPath.of("");
    static final HostFileSystem INSTANCE = new HostFileSystem();

    private final HostProvider provider = new HostProvider();

    private HostFileSystem() {
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return Collections.singletonList(ROOT);
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return Collections.<FileStore>singletonList(
            new HostFileStore("/"));
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Collections.unmodifiableSet(new HashSet<>(
            Arrays.asList("basic", "owner", "posix", "unix")));
    }

    @Override
    public Path getPath(String first, String... more) {
        if (more.length == 0) {
            return HostPath.of(first);
        }
        StringBuilder text = new StringBuilder(first);
        for (String name : more) {
            if (!name.isEmpty()) {
                if (text.length() > 0) {
                    text.append('/');
                }
                text.append(name);
            }
        }
        return HostPath.of(text.toString());
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        int colon = syntaxAndPattern.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException();
        }
        String syntax = syntaxAndPattern.substring(0, colon);
        String input = syntaxAndPattern.substring(colon + 1);
        String expression;
        if (syntax.equalsIgnoreCase("glob")) {
            expression = Glob.toRegex(input);
        } else if (syntax.equalsIgnoreCase("regex")) {
            expression = input;
        } else {
            throw new UnsupportedOperationException("Syntax '" + syntax
                + "' not recognized");
        }
        Pattern pattern = Pattern.compile(expression);
        return path -> pattern.matcher(path.toString()).matches();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return new HostUsers();
    }
}
