package java.util.zip;

import java.nio.ByteBuffer;

/** Byte buffers as arrays. */
final class Buffers {
    private Buffers() {
    }

    /** Adds what remains of the buffer to the sum; the buffer is then empty. */
    static void add(ByteBuffer buffer, Checksum sum) {
        int count = buffer.remaining();
        if (buffer.hasArray()) {
            sum.update(buffer.array(), buffer.arrayOffset() + buffer.position(), count);
            buffer.position(buffer.limit());
        } else {
            byte[] bytes = new byte[count];
            buffer.get(bytes);
            sum.update(bytes, 0, count);
        }
    }

    /** Returns a copy of what remains, leaving the position alone. */
    static byte[] copy(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
