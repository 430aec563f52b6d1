package wardian.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;

/** A path in the library. The names follow the rules of the host's paths, which do the work. */
final class ImagePath implements Path {
    private final Path names;

    private ImagePath(Path names) {
        this.names = names;
    }

    static ImagePath of(String text) {
        return new ImagePath(FileSystems.getDefault().getPath(text));
    }

    private static ImagePath of(Path names) {
        return names == null ? null : new ImagePath(names);
    }

    private static Path names(Path path) {
        if (path == null) {
            throw new NullPointerException();
        }
        if (!(path instanceof ImagePath)) {
            throw new ProviderMismatchException();
        }
        return ((ImagePath) path).names;
    }

    /** The absolute path without dots, as text. */
    static String text(Path path) {
        Path names = names(path);
        return FileSystems.getDefault().getPath("/").resolve(names).normalize().toString();
    }

    /** The path as the host would have it. */
    Path names() {
        return names;
    }

    @Override
    public FileSystem getFileSystem() {
        return ImageFileSystem.INSTANCE;
    }

    @Override
    public boolean isAbsolute() {
        return names.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return of(names.getRoot());
    }

    @Override
    public Path getFileName() {
        return of(names.getFileName());
    }

    @Override
    public Path getParent() {
        return of(names.getParent());
    }

    @Override
    public int getNameCount() {
        return names.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return of(names.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return of(names.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof ImagePath && names.startsWith(((ImagePath) other).names);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof ImagePath && names.endsWith(((ImagePath) other).names);
    }

    @Override
    public Path normalize() {
        return of(names.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return of(names.resolve(names(other)));
    }

    @Override
    public Path relativize(Path other) {
        return of(names.relativize(names(other)));
    }

    @Override
    public URI toUri() {
        String text = text(this);
        return URI.create("jrt:" + (text.startsWith("/modules/") ? text.substring("/modules".length()) : text));
    }

    @Override
    public Path toAbsolutePath() {
        return isAbsolute() ? this : of("/" + names);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        String text = text(this);
        if (!ImageProvider.exists(text)) {
            throw new NoSuchFileException(toString());
        }
        return of(options.length == 0 ? ImageTree.target(text) : text);
    }

    @Override
    public int compareTo(Path other) {
        return names.compareTo(names(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImagePath && names.equals(((ImagePath) other).names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
