package java.nio.charset;

/** A single-byte charset: ASCII and a table of 128 characters. */
final class TableCharset extends Charset {
    private final String upper;

    TableCharset(String name, String aliases, String upper) {
        super(name, aliases);
        this.upper = upper;
    }

    @Override
    public boolean contains(Charset cs) {
        return cs == this || cs == StandardCharsets.US_ASCII;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, upper.toCharArray());
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this, upper);
    }

    /** Looks bytes up. */
    private static final class Decoder extends ArrayDecoder {
        private final char[] upper;

        Decoder(Charset charset, char[] upper) {
            super(charset, 1.0f, 1.0f);
            this.upper = upper;
        }

        @Override
        CoderResult decodeArray(byte[] src, int from, int to, char[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            while (i < to) {
                int b = src[i];
                char c = b >= 0 ? (char) b : upper[b & 0x7f];
                if (c == 0xfffd) {
                    return stop(i, o, CoderResult.unmappableForLength(1));
                }
                if (o >= end) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                dst[o++] = c;
                i++;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }

    /** Looks characters up in pages that are made from the table. */
    private static final class Encoder extends ArrayEncoder {
        private final byte[][] pages = new byte[256][];

        Encoder(Charset charset, String upper) {
            super(charset, 1.0f, 1.0f);
            for (int i = 0; i < 128; i++) {
                char c = upper.charAt(i);
                if (c != 0xfffd) {
                    if (pages[c >> 8] == null) {
                        pages[c >> 8] = new byte[256];
                    }
                    pages[c >> 8][c & 0xff] = (byte) (0x80 | i);
                }
            }
        }

        private byte byteFor(char c) {
            if (c < 0x80) {
                return (byte) c;
            }
            byte[] page = pages[c >> 8];
            return page == null ? 0 : page[c & 0xff];
        }

        @Override
        public boolean canEncode(char c) {
            return c == 0 || byteFor(c) != 0;
        }

        @Override
        CoderResult encodeArray(char[] src, int from, int to, byte[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            while (i < to) {
                char c = src[i];
                byte b = byteFor(c);
                if (b == 0 && c != 0) {
                    int point = pointAt(src, i, to);
                    return point < 0 ? stopAt(point, i, o) : stop(i, o,
                        CoderResult.unmappableForLength(
                            Character.charCount(point)));
                }
                if (o >= end) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                dst[o++] = b;
                i++;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }
}
