package java.nio.charset;

/** UTF-16 in its three forms. */
final class Utf16Charset extends Charset {
    /** Most significant byte first. */
    static final int BIG = 0;
    /** Least significant byte first. */
    static final int LITTLE = 1;
    /** As a byte-order mark says, else most significant byte first. */
    static final int MARKED = 2;

    private final int form;

    Utf16Charset(String name, String aliases, int form) {
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
        return new Encoder(this, form);
    }

    /** Joins bytes to characters. */
    private static final class Decoder extends ArrayDecoder {
        private final int form;
        private int order;

        Decoder(Charset charset, int form) {
            super(charset, 0.5f, 1.0f);
            this.form = form;
            order = form;
        }

        @Override
        protected void implReset() {
            order = form;
        }

        private int unit(byte[] src, int i) {
            int a = src[i] & 0xff;
            int b = src[i + 1] & 0xff;
            return order == LITTLE ? b << 8 | a : a << 8 | b;
        }

        @Override
        CoderResult decodeArray(byte[] src, int from, int to, char[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            if (order == MARKED && to - i >= 2) {
                int mark = unit(src, i);
                order = mark == 0xfffe ? LITTLE : BIG;
                i += mark == 0xfffe || mark == 0xfeff ? 2 : 0;
            }
            while (to - i >= 2) {
                int c = unit(src, i);
                int size = 2;
                if ((c & 0xf800) == 0xd800) {
                    if (c >= 0xdc00) {
                        return stop(i, o,
                            CoderResult.malformedForLength(2));
                    }
                    if (to - i < 4) {
                        break;
                    }
                    if ((unit(src, i + 2) & 0xfc00) != 0xdc00) {
                        return stop(i, o,
                            CoderResult.malformedForLength(4));
                    }
                    size = 4;
                }
                if (end - o < size / 2) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                dst[o++] = (char) c;
                if (size == 4) {
                    dst[o++] = (char) unit(src, i + 2);
                }
                i += size;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }

    /** Splits characters into bytes. */
    private static final class Encoder extends ArrayEncoder {
        private final int form;
        private boolean markDone;

        Encoder(Charset charset, int form) {
            super(charset, form == MARKED ? 2.1f : 2.0f,
                form == MARKED ? 4.0f : 2.0f, form == LITTLE
                    ? new byte[] {(byte) 0xfd, (byte) 0xff}
                    : new byte[] {(byte) 0xff, (byte) 0xfd});
            this.form = form;
        }

        @Override
        protected void implReset() {
            markDone = false;
        }

        @Override
        public boolean canEncode(char c) {
            return !Character.isSurrogate(c);
        }

        private void store(byte[] dst, int o, int c) {
            boolean little = form == LITTLE;
            dst[o] = (byte) (little ? c : c >> 8);
            dst[o + 1] = (byte) (little ? c >> 8 : c);
        }

        @Override
        CoderResult encodeArray(char[] src, int from, int to, byte[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            if (form == MARKED && !markDone && i < to) {
                if (end - o < 2) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                store(dst, o, 0xfeff);
                o += 2;
                markDone = true;
            }
            while (i < to) {
                int point = pointAt(src, i, to);
                if (point < 0) {
                    return stopAt(point, i, o);
                }
                int units = Character.charCount(point);
                if (end - o < units * 2) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                for (int k = 0; k < units; k++) {
                    store(dst, o, src[i++]);
                    o += 2;
                }
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }
    }
}
