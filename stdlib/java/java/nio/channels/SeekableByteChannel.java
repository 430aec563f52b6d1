package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A channel of bytes with a position. */
public interface SeekableByteChannel extends ByteChannel {
    @Override
    int read(ByteBuffer dst) throws IOException;

    @Override
    int write(ByteBuffer src) throws IOException;

    /** Returns the position. */
    long position() throws IOException;

    /** Sets the position, which may lie behind the end. */
    SeekableByteChannel position(long newPosition) throws IOException;

    /** Returns the number of bytes. */
    long size() throws IOException;

    /** Cuts what lies behind a size. */
    SeekableByteChannel truncate(long size) throws IOException;
}
