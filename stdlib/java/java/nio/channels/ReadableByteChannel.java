package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A channel to read bytes from. */
public interface ReadableByteChannel extends Channel {
    /** Reads bytes into a buffer and returns how many, or -1 at the end. */
    int read(ByteBuffer dst) throws IOException;
}
