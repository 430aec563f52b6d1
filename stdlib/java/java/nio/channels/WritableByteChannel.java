package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A channel to write bytes to. */
public interface WritableByteChannel extends Channel {
    /** Writes bytes of a buffer and returns how many. */
    int write(ByteBuffer src) throws IOException;
}
