package java.nio.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The entries of a directory. */
public interface DirectoryStream<T> extends Closeable, Iterable<T> {
    /** Tells which entries to keep. */
    @FunctionalInterface
    interface Filter<T> {
        /** Tells whether to keep an entry. */
        boolean accept(T entry) throws IOException;
    }

    @Override
    Iterator<T> iterator();
}
