package java.io;

/** Modified UTF-8 (JVMS 4.4.7): zero takes two bytes, surrogates three each. */
final class ModifiedUtf8 {
    private ModifiedUtf8() {
    }

    /** Returns how many bytes a string takes. */
    static long length(String s) {
        int n = s.length();
        long bytes = n;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c >= 0x80 || c == 0) {
                bytes += c >= 0x800 ? 2 : 1;
            }
        }
        return bytes;
    }

    /** Encodes characters from..to of a string and returns the end in out. */
    static int encode(String s, int from, int to, byte[] out, int at) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < 0x80 && c != 0) {
                out[at++] = (byte) c;
            } else if (c < 0x800) {
                out[at++] = (byte) (0xc0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                out[at++] = (byte) (0xe0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | c & 0x3f);
            }
        }
        return at;
    }

    /** Encodes a string behind its length in two bytes. */
    static byte[] encodeShort(String s) throws UTFDataFormatException {
        long bytes = length(s);
        if (bytes > 65535) {
            throw new UTFDataFormatException(tooLong(s, bytes));
        }
        byte[] out = new byte[(int) bytes + 2];
        out[0] = (byte) (bytes >> 8);
        out[1] = (byte) bytes;
        encode(s, 0, s.length(), out, 2);
        return out;
    }

    private static String tooLong(String s, long bytes) {
        int n = s.length();
        return "encoded string (" + s.substring(0, 8) + "..."
            + s.substring(n - 8, n) + ") too long: " + bytes + " bytes";
    }

    /** Decodes bytes from..to. */
    static String decode(byte[] b, int from, int to)
            throws UTFDataFormatException {
        char[] out = new char[to - from];
        int n = 0;
        int at = from;
        while (at < to) {
            int c = b[at] & 0xff;
            if (c < 0x80) {
                out[n++] = (char) c;
                at++;
            } else if (c >> 5 == 6) {
                int second = tail(b, at + 1, at + 2, to, at + 2 - from);
                out[n++] = (char) ((c & 0x1f) << 6 | second);
                at += 2;
            } else if (c >> 4 == 14) {
                int second = tail(b, at + 1, at + 3, to, at + 2 - from);
                int third = tail(b, at + 2, at + 3, to, at + 2 - from);
                out[n++] = (char) ((c & 0xf) << 12 | second << 6 | third);
                at += 3;
            } else {
                throw malformed(at - from);
            }
        }
        return new String(out, 0, n);
    }

    /** Returns the six bits at `at`, of a character up to `end`; `wrong` is for errors. */
    private static int tail(byte[] b, int at, int end, int to, int wrong)
            throws UTFDataFormatException {
        if (end > to) {
            throw new UTFDataFormatException(
                "malformed input: partial character at end");
        }
        if ((b[at] & 0xc0) != 0x80) {
            throw malformed(wrong);
        }
        return b[at] & 0x3f;
    }

    private static UTFDataFormatException malformed(int at) {
        return new UTFDataFormatException(
            "malformed input around byte " + at);
    }
}
