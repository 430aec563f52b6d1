package java.nio.file;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of a directory of the host. */
final class HostDirectory implements DirectoryStream<Path> {
    private final Path dir;
    private final String[] names;
    private final DirectoryStream.Filter<? super Path> filter;
    private boolean iterated;
    private boolean closed;

    HostDirectory(Path dir, String[] names,
            DirectoryStream.Filter<? super Path> filter) {
        this.dir = dir;
        this.names = names;
        this.filter = filter;
    }

    @Override
    public Iterator<Path> iterator() {
        if (closed) {
            throw new IllegalStateException("Directory stream is closed");
        }
        if (iterated) {
            throw new IllegalStateException("Iterator already obtained");
        }
        iterated = true;
        return new Entries();
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Entries implements Iterator<Path> {
        private int at;
        private Path next;

        @Override
        public boolean hasNext() {
            while (next == null && !closed && at < names.length) {
                Path entry = dir.resolve(names[at++]);
                try {
                    if (filter == null || filter.accept(entry)) {
                        next = entry;
                    }
                } catch (IOException e) {
                    throw new DirectoryIteratorException(e);
                }
            }
            return next != null;
        }

        @Override
        public Path next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Path entry = next;
            next = null;
            return entry;
        }
    }
}
