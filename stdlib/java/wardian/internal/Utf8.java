package wardian.internal;

/** Converts between strings and UTF-8 without charset objects. */
public final class Utf8 {
    private Utf8() {
    }

    /**
     * Encodes a string and returns the end of the bytes.
     *
     * <p>The array must have room for three bytes per char. A lone
     * surrogate becomes a question mark.
     */
    public static int encode(String text, byte[] dst, int at) {
        return encode(text, 0, text.length(), dst, at);
    }

    /** Encodes a part of a string and returns the end of the bytes. */
    public static int encode(String text, int from, int to, byte[] dst,
            int at) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                dst[at++] = (byte) c;
            } else if (c < 0x800) {
                dst[at++] = (byte) (0xc0 | c >> 6);
                dst[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c < 0xd800 || c > 0xdfff) {
                dst[at++] = (byte) (0xe0 | c >> 12);
                dst[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                dst[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c < 0xdc00 && i + 1 < to
                    && (text.charAt(i + 1) & 0xfc00) == 0xdc00) {
                int point = ((c & 0x3ff) << 10)
                    + (text.charAt(++i) & 0x3ff) + 0x10000;
                dst[at++] = (byte) (0xf0 | point >> 18);
                dst[at++] = (byte) (0x80 | point >> 12 & 0x3f);
                dst[at++] = (byte) (0x80 | point >> 6 & 0x3f);
                dst[at++] = (byte) (0x80 | point & 0x3f);
            } else {
                dst[at++] = '?';
            }
        }
        return at;
    }

    /** Decodes bytes that are well formed, such as file names. */
    public static String decode(byte[] src, int from, int to) {
        for (int i = from; i < to; i++) {
            if (src[i] < 0) {
                return new String(src, from, to - from,
                    java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        return new String(src, 0, from, to - from);
    }
}
