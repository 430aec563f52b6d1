package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A channel that reads into several buffers. */
public interface ScatteringByteChannel extends ReadableByteChannel {
    /** Fills some buffers one after the other. */
    long read(ByteBuffer[] dsts, int offset, int length) throws IOException;

    /** Fills buffers one after the other. */
    long read(ByteBuffer[] dsts) throws IOException;
}
