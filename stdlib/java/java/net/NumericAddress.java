package java.net;

/** Addresses written with numbers (RFC 4291 §2.2). */
final class NumericAddress {
    private NumericAddress() {
    }

    /** Reads an IPv4 address of one to four numbers; null if it is none. */
    static byte[] parse4(String s) {
        long[] parts = new long[4];
        int count = 0;
        int at = 0;
        while (true) {
            int dot = s.indexOf('.', at);
            int end = dot < 0 ? s.length() : dot;
            long value = count == 4 ? -1 : number(s, at, end);
            if (value < 0) {
                return null;
            }
            parts[count++] = value;
            if (dot < 0) {
                break;
            }
            at = dot + 1;
        }
        long last = parts[count - 1];
        if (last >= 1L << 8 * (5 - count)) {
            return null;
        }
        byte[] out = new byte[4];
        for (int i = 0; i < 4; i++) {
            out[i] = (byte) (last >>> 8 * (3 - i));
        }
        for (int i = 0; i < count - 1; i++) {
            if (parts[i] > 255) {
                return null;
            }
            out[i] = (byte) parts[i];
        }
        return out;
    }

    private static long number(String s, int start, int end) {
        if (start >= end || end - start > 10) {
            return -1;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Reads an IPv6 address without brackets and zone; null if it is none. */
    static byte[] parse6(String s) {
        byte[] out = new byte[16];
        int count = 0;
        int gap = -1;
        int at = 0;
        int length = s.length();
        if (s.startsWith("::")) {
            gap = 0;
            at = 2;
        } else if (length == 0 || s.charAt(0) == ':') {
            return null;
        }
        while (at < length) {
            int colon = s.indexOf(':', at);
            int end = colon < 0 ? length : colon;
            if (colon < 0 && s.indexOf('.', at) >= 0) {
                count = dotted(s, at, out, count);
                at = end;
                break;
            }
            count = group(s, at, end, out, count);
            if (count < 0) {
                return null;
            }
            at = end;
            if (colon >= 0) {
                at++;
                if (at == length) {
                    return null;
                }
                if (s.charAt(at) == ':') {
                    if (gap >= 0) {
                        return null;
                    }
                    gap = count;
                    at++;
                }
            }
        }
        if (count < 0 || gap < 0 && count != 16 || gap >= 0 && count > 14) {
            return null;
        }
        return gap < 0 ? out : spread(out, count, gap);
    }

    private static int group(String s, int start, int end, byte[] out, int count) {
        if (start >= end || end - start > 4 || count > 14) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = s.charAt(i) < 128 ? Character.digit(s.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        out[count] = (byte) (value >> 8);
        out[count + 1] = (byte) value;
        return count + 2;
    }

    private static int dotted(String s, int start, byte[] out, int count) {
        String text = s.substring(start);
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        byte[] four = dots == 3 && count <= 12 ? parse4(text) : null;
        if (four == null) {
            return -1;
        }
        System.arraycopy(four, 0, out, count, 4);
        return count + 4;
    }

    /** Puts zeros where the double colon stood. */
    private static byte[] spread(byte[] groups, int count, int gap) {
        byte[] out = new byte[16];
        System.arraycopy(groups, 0, out, 0, gap);
        System.arraycopy(groups, gap, out, 16 - (count - gap), count - gap);
        return out;
    }
}
