package java.nio.file;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import java.util.Objects;

/** An error while iterating over a directory. */
public final class DirectoryIteratorException
        extends ConcurrentModificationException {
    private static final long serialVersionUID = -6012699886086212874L;

    /** Wraps the error. */
    public DirectoryIteratorException(IOException cause) {
        super(Objects.requireNonNull(cause));
    }

    @Override
    public IOException getCause() {
        return (IOException) super.getCause();
    }
}
