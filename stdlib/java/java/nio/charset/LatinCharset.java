package java.nio.charset;

/** ISO-8859-1 and ASCII: the first code points, one byte each. */
final class LatinCharset extends Charset {
    private final int max;

    LatinCharset(String name, String aliases, int max) {
        super(name, aliases);
        this.max = max;
    }

    @Override
    public boolean contains(Charset cs) {
        return cs instanceof LatinCharset && ((LatinCharset) cs).max <= max;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, max);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this, max);
    }

    /** Widens bytes. */
    private static final class Decoder extends ArrayDecoder {
        private final int max;

        Decoder(Charset charset, int max) {
            super(charset, 1.0f, 1.0f);
            this.max = max;
        }

        @Override
        CoderResult decodeArray(byte[] src, int from, int to, char[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            int limit = Math.min(to, from + (end - at));
            while (i < limit) {
                int b = src[i] & 0xff;
                if (b > max) {
                    return stop(i, o, CoderResult.malformedForLength(1));
                }
                dst[o++] = (char) b;
                i++;
            }
            return stop(i, o, i < to ? CoderResult.OVERFLOW
                : CoderResult.UNDERFLOW);
        }
    }

    /** Narrows characters. */
    private static final class Encoder extends ArrayEncoder {
        private final int max;

        Encoder(Charset charset, int max) {
            super(charset, 1.0f, 1.0f);
            this.max = max;
        }

        @Override
        public boolean canEncode(char c) {
            return c <= max;
        }

        @Override
        CoderResult encodeArray(char[] src, int from, int to, byte[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            while (i < to) {
                char c = src[i];
                if (c > max) {
                    int point = pointAt(src, i, to);
                    return point < 0 ? stopAt(point, i, o) : stop(i, o,
                        CoderResult.unmappableForLength(
                            Character.charCount(point)));
                }
                if (o >= end) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                dst[o++] = (byte) c;
                i++;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }
}
