package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A channel that writes from several buffers. */
public interface GatheringByteChannel extends WritableByteChannel {
    /** Writes some buffers one after the other. */
    long write(ByteBuffer[] srcs, int offset, int length) throws IOException;

    /** Writes buffers one after the other. */
    long write(ByteBuffer[] srcs) throws IOException;
}
