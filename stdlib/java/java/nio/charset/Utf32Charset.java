package java.nio.charset;

/** UTF-32 in its three forms. */
final class Utf32Charset extends Charset {
    private final int form;

    Utf32Charset(String name, String aliases, int form) {
        super(name, aliases);
        this.form = form;
    }

    @Override
    public boolean contains(Charset cs) {
        return true;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, form);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this, form == Utf16Charset.LITTLE);
    }

    /** Joins four bytes to a code point. */
    private static final class Decoder extends ArrayDecoder {
        private final int form;
        private int order;

        Decoder(Charset charset, int form) {
            super(charset, 0.25f, 1.0f);
            this.form = form;
            order = form;
        }

        @Override
        protected void implReset() {
            order = form;
        }

        private int unit(byte[] src, int i) {
            int point = 0;
            for (int k = 0; k < 4; k++) {
                int at = order == Utf16Charset.LITTLE ? 3 - k : k;
                point = point << 8 | src[i + at] & 0xff;
            }
            return point;
        }

        @Override
        CoderResult decodeArray(byte[] src, int from, int to, char[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            if (order == Utf16Charset.MARKED && to - i >= 4) {
                int mark = unit(src, i);
                boolean little = mark == 0xfffe0000;
                order = little ? Utf16Charset.LITTLE : Utf16Charset.BIG;
                i += little || mark == 0xfeff ? 4 : 0;
            }
            for (; to - i >= 4; i += 4) {
                int point = unit(src, i);
                if (!Character.isValidCodePoint(point)
                        || point >>> 11 == 0x1b) {
                    return stop(i, o, CoderResult.malformedForLength(4));
                }
                if (end - o < Character.charCount(point)) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                o += Character.toChars(point, dst, o);
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }

    /** Splits code points into four bytes. */
    private static final class Encoder extends ArrayEncoder {
        private final boolean little;

        Encoder(Charset charset, boolean little) {
            super(charset, 4.0f, 4.0f, little
                ? new byte[] {(byte) 0xfd, (byte) 0xff, 0, 0}
                : new byte[] {0, 0, (byte) 0xff, (byte) 0xfd});
            this.little = little;
        }

        @Override
        public boolean canEncode(char c) {
            return !Character.isSurrogate(c);
        }

        @Override
        CoderResult encodeArray(char[] src, int from, int to, byte[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            while (i < to) {
                int point = pointAt(src, i, to);
                if (point < 0) {
                    return stopAt(point, i, o);
                }
                if (end - o < 4) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                for (int k = 0; k < 4; k++) {
                    dst[o++] = (byte) (little ? point >> 8 * k
                        : point >> 24 - 8 * k);
                }
                i += Character.charCount(point);
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }
}
