package java.nio.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** Walks a tree of files, depth first. */
final class FileTree {
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};
    private static final LinkOption[] FOLLOW = {};

    /** A directory whose entries are being visited. */
    private static final class Level {
        final Path dir;
        final BasicFileAttributes about;
        final DirectoryStream<Path> stream;
        final Iterator<Path> entries;

        Level(Path dir, BasicFileAttributes about,
                DirectoryStream<Path> stream) {
            this.dir = dir;
            this.about = about;
            this.stream = stream;
            this.entries = stream.iterator();
        }
    }

    private final boolean follow;
    private final int maxDepth;
    private final ArrayDeque<Level> levels = new ArrayDeque<>();

    FileTree(Set<FileVisitOption> options, int maxDepth) {
        if (maxDepth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        this.follow = options.contains(FileVisitOption.FOLLOW_LINKS);
        this.maxDepth = maxDepth;
    }

    /** Reads attributes; of a broken link itself where links are followed. */
    private BasicFileAttributes about(Path path) throws IOException {
        if (follow) {
            try {
                return Files.readAttributes(path, BasicFileAttributes.class,
                    FOLLOW);
            } catch (IOException e) {
                // the link leads nowhere
            }
        }
        return Files.readAttributes(path, BasicFileAttributes.class,
            NO_FOLLOW);
    }

    private boolean leadsUp(Path path, BasicFileAttributes about)
            throws IOException {
        for (Level level : levels) {
            if (Objects.equals(level.about.fileKey(), about.fileKey())) {
                return true;
            }
        }
        return false;
    }

    /** Are the entries of this file to be visited? */
    private boolean descends(Path path, BasicFileAttributes about)
            throws IOException {
        if (levels.size() >= maxDepth || !about.isDirectory()) {
            return false;
        }
        if (follow && leadsUp(path, about)) {
            throw new FileSystemLoopException(path.toString());
        }
        return true;
    }

    // ---- For a visitor ----

    void walk(Path start, FileVisitor<? super Path> visitor)
            throws IOException {
        visit(start, visitor);
    }

    private FileVisitResult visit(Path path, FileVisitor<? super Path> visitor)
            throws IOException {
        BasicFileAttributes about;
        DirectoryStream<Path> stream = null;
        try {
            about = about(path);
            if (descends(path, about)) {
                stream = Files.newDirectoryStream(path);
            }
        } catch (IOException e) {
            return result(visitor.visitFileFailed(path, e));
        }
        if (stream == null) {
            return result(visitor.visitFile(path, about));
        }
        levels.push(new Level(path, about, stream));
        try {
            return visitDirectory(path, about, visitor);
        } finally {
            levels.pop();
            stream.close();
        }
    }

    private static FileVisitResult result(FileVisitResult result) {
        return Objects.requireNonNull(result);
    }

    private FileVisitResult visitDirectory(Path dir,
            BasicFileAttributes about, FileVisitor<? super Path> visitor)
            throws IOException {
        FileVisitResult before =
            result(visitor.preVisitDirectory(dir, about));
        if (before != FileVisitResult.CONTINUE) {
            return before;
        }
        IOException error = null;
        Iterator<Path> entries = levels.peek().entries;
        try {
            while (entries.hasNext()) {
                FileVisitResult one = visit(entries.next(), visitor);
                if (one == FileVisitResult.TERMINATE) {
                    return one;
                }
                if (one == FileVisitResult.SKIP_SIBLINGS) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            error = e.getCause();
        }
        FileVisitResult after =
            result(visitor.postVisitDirectory(dir, error));
        return after == FileVisitResult.SKIP_SUBTREE
            ? FileVisitResult.CONTINUE : after;
    }

    // ---- For a stream ----

    /** A file and its attributes. */
    static final class Entry {
        final Path path;
        final BasicFileAttributes about;

        Entry(Path path, BasicFileAttributes about) {
            this.path = path;
            this.about = about;
        }
    }

    /** Iterates over the tree; throws UncheckedIOException. */
    Iterator<Entry> iterator(Path start) throws IOException {
        return new Entries(enter(start));
    }

    /** Describes a file, and opens it if it is a directory. */
    private Entry enter(Path path) throws IOException {
        BasicFileAttributes about = about(path);
        if (descends(path, about)) {
            levels.push(new Level(path, about,
                Files.newDirectoryStream(path)));
        }
        return new Entry(path, about);
    }

    /** Closes what is open. */
    void close() {
        while (!levels.isEmpty()) {
            leave();
        }
    }

    private void leave() {
        try {
            levels.pop().stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Entries implements Iterator<Entry> {
        private Entry next;

        Entries(Entry first) {
            next = first;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && !levels.isEmpty()) {
                    Iterator<Path> entries = levels.peek().entries;
                    if (entries.hasNext()) {
                        next = enter(entries.next());
                    } else {
                        leave();
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return next != null;
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry entry = next;
            next = null;
            return entry;
        }
    }
}
