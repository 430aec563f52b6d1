package java.util.zip;

import java.nio.ByteBuffer;

/** A sum over bytes that tells damage. */
public interface Checksum {
    /** Adds the low byte of b. */
    void update(int b);

    /** Adds bytes. */
    default void update(byte[] b) {
        update(b, 0, b.length);
    }

    /** Adds bytes. */
    void update(byte[] b, int off, int len);

    /** Adds what remains of the buffer. */
    default void update(ByteBuffer buffer) {
        Buffers.add(buffer, this);
    }

    /** Returns the sum. */
    long getValue();

    /** Starts anew. */
    void reset();
}
