package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** An encoder that works on arrays; other buffers are copied. */
abstract class ArrayEncoder extends CharsetEncoder {
    /** Where encodeArray stopped reading. */
    int read;
    /** Where encodeArray stopped writing. */
    int written;

    ArrayEncoder(Charset charset, float average, float max) {
        super(charset, average, max);
    }

    ArrayEncoder(Charset charset, float average, float max,
            byte[] replacement) {
        super(charset, average, max, replacement);
    }

    /** Encodes src[from, to) into dst[at, end); sets read and written. */
    abstract CoderResult encodeArray(char[] src, int from, int to,
        byte[] dst, int at, int end);

    /** Reports where the work stopped. */
    final CoderResult stop(int read, int written, CoderResult result) {
        this.read = read;
        this.written = written;
        return result;
    }

    /** Returns the code point at an index, or what is wrong with it. */
    static int pointAt(char[] src, int i, int to) {
        char c = src[i];
        if ((c & 0xf800) != 0xd800) {
            return c;
        }
        if (c >= 0xdc00) {
            return MALFORMED;
        }
        if (i + 1 >= to) {
            return INCOMPLETE;
        }
        char low = src[i + 1];
        return (low & 0xfc00) == 0xdc00 ? Character.toCodePoint(c, low)
            : MALFORMED;
    }

    /** A surrogate without its partner. */
    static final int MALFORMED = -1;
    /** A high surrogate at the end of the input. */
    static final int INCOMPLETE = -2;

    /** Stops at a code point that pointAt refused. */
    final CoderResult stopAt(int point, int read, int written) {
        return stop(read, written, point == INCOMPLETE
            ? CoderResult.UNDERFLOW : CoderResult.malformedForLength(1));
    }

    @Override
    protected final CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        char[] src;
        int from = 0;
        int length = in.remaining();
        if (in.hasArray()) {
            src = in.array();
            from = in.arrayOffset() + in.position();
        } else {
            src = new char[length];
            in.duplicate().get(src);
        }
        boolean inPlace = out.hasArray();
        int room = out.remaining();
        byte[] dst = inPlace ? out.array() : new byte[room];
        int at = inPlace ? out.arrayOffset() + out.position() : 0;
        CoderResult result = encodeArray(src, from, from + length, dst, at,
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
