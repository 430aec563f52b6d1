package java.nio.channels;

import java.io.Closeable;
import java.io.IOException;

/** A connection to a file or the like, open or closed. */
public interface Channel extends Closeable {
    /** Tells whether the channel is open. */
    boolean isOpen();

    @Override
    void close() throws IOException;
}
