package java.util.zip;

import java.nio.ByteBuffer;

/** The input of an Inflater or Deflater: a part of an array, or a buffer whose position follows. */
final class CodecInput {
    private static final byte[] NOTHING = new byte[0];

    byte[] bytes = NOTHING;
    int offset;
    int count;
    private ByteBuffer buffer;

    void set(byte[] from, int start, int length) {
        if (start < 0 || length < 0 || start > from.length - length) {
            throw new ArrayIndexOutOfBoundsException();
        }
        bytes = from;
        offset = start;
        count = length;
        buffer = null;
    }

    void set(ByteBuffer from) {
        buffer = from;
        count = from.remaining();
    }

    /** Makes `bytes` hold what the buffer holds now. */
    void refresh() {
        if (buffer == null) {
            return;
        }
        count = buffer.remaining();
        if (buffer.hasArray()) {
            bytes = buffer.array();
            offset = buffer.arrayOffset() + buffer.position();
        } else {
            bytes = Buffers.copy(buffer);
            offset = 0;
        }
    }

    int remaining() {
        return buffer == null ? count : buffer.remaining();
    }

    void consume(int consumed) {
        offset += consumed;
        count -= consumed;
        if (buffer != null) {
            buffer.position(buffer.position() + consumed);
        }
    }

    void clear() {
        bytes = NOTHING;
        offset = 0;
        count = 0;
        buffer = null;
    }
}
