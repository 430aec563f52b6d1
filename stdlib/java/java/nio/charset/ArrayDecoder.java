package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** A decoder that works on arrays; other buffers are copied. */
abstract class ArrayDecoder extends CharsetDecoder {
    /** Where decodeArray stopped reading. */
    int read;
    /** Where decodeArray stopped writing. */
    int written;

    ArrayDecoder(Charset charset, float average, float max) {
        super(charset, average, max);
    }

    /** Decodes src[from, to) into dst[at, end); sets read and written. */
    abstract CoderResult decodeArray(byte[] src, int from, int to,
        char[] dst, int at, int end);

    /** Reports where the work stopped. */
    final CoderResult stop(int read, int written, CoderResult result) {
        this.read = read;
        this.written = written;
        return result;
    }

    @Override
    protected final CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        byte[] src;
        int from = 0;
        int length = in.remaining();
        if (in.hasArray()) {
            src = in.array();
            from = in.arrayOffset() + in.position();
        } else {
            src = new byte[length];
            in.duplicate().get(src);
        }
        boolean inPlace = out.hasArray();
        int room = out.remaining();
        char[] dst = inPlace ? out.array() : new char[room];
        int at = inPlace ? out.arrayOffset() + out.position() : 0;
        CoderResult result = decodeArray(src, from, from + length, dst, at,
            at + room);
        in.position(in.position() + read - from);
        if (inPlace) {
            out.position(out.position() + written - at);
        } else {
            out.put(dst, 0, written);
        }
        return result;
    }
}
