package java.nio.charset;

/** UTF-8. */
final class Utf8Charset extends Charset {
    Utf8Charset() {
        super("UTF-8", "unicode-1-1-utf-8,UTF8");
    }

    @Override
    public boolean contains(Charset cs) {
        return true;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    /** Refuses ill-formed input by maximal subparts. */
    private static final class Decoder extends ArrayDecoder {
        Decoder(Charset charset) {
            super(charset, 1.0f, 1.0f);
        }

        @Override
        CoderResult decodeArray(byte[] src, int from, int to, char[] dst,
                int at, int end) {
            int i = from;
            int o = at;
            while (i < to) {
                int b = src[i];
                if (b >= 0) {
                    if (o >= end) {
                        return stop(i, o, CoderResult.OVERFLOW);
                    }
                    dst[o++] = (char) b;
                    i++;
                    continue;
                }
                int size = sequenceLength(b & 0xff);
                if (size == 0) {
                    return malformed(i, o, 1);
                }
                int good = 1;
                while (good < size && i + good < to
                        && continues(b & 0xff, src[i + good] & 0xff, good)) {
                    good++;
                }
                if (good < size) {
                    if (i + good >= to) {
                        return stop(i, o, CoderResult.UNDERFLOW);
                    }
                    return malformed(i, o, good);
                }
                int point = assemble(src, i, size);
                if (point >= 0xd800 && point <= 0xdfff) {
                    return malformed(i, o, 3);
                }
                if (o + (size == 4 ? 2 : 1) > end) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                if (size == 4) {
                    dst[o++] = Character.highSurrogate(point);
                    dst[o++] = Character.lowSurrogate(point);
                } else {
                    dst[o++] = (char) point;
                }
                i += size;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }

        private CoderResult malformed(int i, int o, int length) {
            return stop(i, o, CoderResult.malformedForLength(length));
        }

        private static int sequenceLength(int lead) {
            if (lead < 0xc2 || lead > 0xf4) {
                return 0;
            }
            return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        }

        /** The second byte's range depends on the lead (Unicode 3-7). */
        private static boolean continues(int lead, int b, int index) {
            if ((b & 0xc0) != 0x80) {
                return false;
            }
            if (index > 1) {
                return true;
            }
            switch (lead) {
                case 0xe0:
                    return b >= 0xa0;
                case 0xf0:
                    return b >= 0x90;
                case 0xf4:
                    return b <= 0x8f;
                default:
                    return true;
            }
        }

        private static int assemble(byte[] src, int i, int size) {
            int point = src[i] & 0xff >> size + 1;
            for (int k = 1; k < size; k++) {
                point = point << 6 | src[i + k] & 0x3f;
            }
            return point;
        }
    }

    /** Encodes code points. */
    private static final class Encoder extends ArrayEncoder {
        Encoder(Charset charset) {
            super(charset, 1.1f, 3.0f);
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
                char c = src[i];
                if (c < 0x80) {
                    if (o >= end) {
                        return stop(i, o, CoderResult.OVERFLOW);
                    }
                    dst[o++] = (byte) c;
                    i++;
                    continue;
                }
                int point = pointAt(src, i, to);
                if (point < 0) {
                    return stopAt(point, i, o);
                }
                int size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                if (o + size > end) {
                    return stop(i, o, CoderResult.OVERFLOW);
                }
                store(point, size, dst, o);
                o += size;
                i += size == 4 ? 2 : 1;
            }
            return stop(i, o, CoderResult.UNDERFLOW);
        }

        private static void store(int point, int size, byte[] dst, int o) {
            for (int k = size - 1; k > 0; k--) {
                dst[o + k] = (byte) (0x80 | point & 0x3f);
                point >>= 6;
            }
            dst[o] = (byte) (0xf00 >> size | point);
        }
    }
}
