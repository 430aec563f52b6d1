package java.net;

import java.nio.charset.StandardCharsets;

/** Characters of URIs: their classes, quoting and decoding (RFC 2396 §2, with RFC 2732's brackets). */
final class UriText {
    static final int ALPHA = 1;
    static final int DIGIT = 2;
    static final int SCHEME = 4;
    static final int PATH = 8;
    static final int USER = 16;
    static final int REGISTRY = 32;
    static final int SERVER = 64;
    static final int URIC = 128;
    static final int LABEL = 256;
    static final int HEX = 512;
    static final int ALPHANUM = ALPHA | DIGIT;
    /** Classes whose members may also be written as escapes or as characters beyond ASCII. */
    private static final int ESCAPABLE = PATH | USER | REGISTRY | URIC;

    private static final short[] CLASSES = new short[128];
    private static final String HEX_DIGITS = "0123456789ABCDEF";

    static {
        int everywhere = SCHEME | PATH | USER | REGISTRY | SERVER | URIC | LABEL;
        add(ALPHA | everywhere, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        add(DIGIT | everywhere, "0123456789");
        add(HEX, "0123456789ABCDEFabcdef");
        add(SCHEME, "+-.");
        add(LABEL, "-");
        int marks = PATH | USER | REGISTRY | URIC;
        add(marks | SERVER, "_-!.~'()*");
        add(marks | SERVER, ";:&=+$,");
        add(PATH | REGISTRY | URIC | SERVER, "@");
        add(PATH, "/");
        add(URIC, "/?[]");
        add(SERVER, "[]");
    }

    private UriText() {
    }

    private static void add(int classes, String members) {
        for (int i = 0; i < members.length(); i++) {
            CLASSES[members.charAt(i)] |= (short) classes;
        }
    }

    /** Tells whether an ASCII character belongs to one of the classes. */
    static boolean is(char c, int classes) {
        return c < 128 && (CLASSES[c] & classes) != 0;
    }

    /** Tells whether a character is one of the "other" ones: beyond ASCII, visible. */
    static boolean isOther(char c) {
        return c >= 128 && !Character.isISOControl(c) && !Character.isSpaceChar(c);
    }

    /** Finds the first character from a place on that does not fit a class; the end if all do. */
    static int span(String s, int start, int end, int charClass) {
        boolean escapes = (charClass & ESCAPABLE) != 0;
        int i = start;
        while (i < end) {
            char c = s.charAt(i);
            if (is(c, charClass) || escapes && isOther(c)) {
                i++;
            } else if (escapes && c == '%' && isEscape(s, i, end)) {
                i += 3;
            } else {
                return i;
            }
        }
        return end;
    }

    /** Tells whether an escape of three characters starts here. */
    static boolean isEscape(String s, int at, int end) {
        return at + 2 < end && is(s.charAt(at + 1), HEX) && is(s.charAt(at + 2), HEX);
    }

    /** Quotes what does not belong to a class; escapes that are there stay when so wished. */
    static String quote(String s, int charClass, boolean keepEscapes) {
        StringBuilder out = null;
        int length = s.length();
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            boolean fits = is(c, charClass) || isOther(c) || c == '%' && keepEscapes && isEscape(s, i, length);
            if (fits && out == null) {
                continue;
            }
            if (out == null) {
                out = new StringBuilder(length + 16).append(s, 0, i);
            }
            if (fits) {
                out.append(c);
            } else {
                appendEscaped(out, String.valueOf(c));
            }
        }
        return out == null ? s : out.toString();
    }

    private static void appendEscaped(StringBuilder out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            out.append('%').append(HEX_DIGITS.charAt(bytes[i] >> 4 & 15)).append(HEX_DIGITS.charAt(bytes[i] & 15));
        }
    }

    /** Escapes all characters beyond ASCII (which are taken as composed already). */
    static String toAscii(String s) {
        int i = 0;
        while (i < s.length() && s.charAt(i) < 128) {
            i++;
        }
        if (i == s.length()) {
            return s;
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < s.length();) {
            int end = at;
            while (end < s.length() && s.charAt(end) >= 128) {
                end++;
            }
            if (end > at) {
                appendEscaped(out, s.substring(at, end));
                at = end;
            } else {
                out.append(s.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Replaces escapes by the characters they stand for; those in brackets (zones of addresses) may stay. */
    static String decode(String s, boolean keepInBrackets) {
        if (s == null || s.indexOf('%') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        boolean inBrackets = false;
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            inBrackets = keepInBrackets && (c == '[' || inBrackets && c != ']');
            if (c != '%' || inBrackets) {
                out.append(c);
                i++;
            } else {
                i = decodeRun(s, i, out);
            }
        }
        return out.toString();
    }

    /** Decodes the escapes that follow one another, as UTF-8. */
    private static int decodeRun(String s, int start, StringBuilder out) {
        byte[] bytes = new byte[(s.length() - start) / 3];
        int count = 0;
        int i = start;
        while (i < s.length() && s.charAt(i) == '%') {
            bytes[count++] = (byte) (Character.digit(s.charAt(i + 1), 16) << 4 | Character.digit(s.charAt(i + 2), 16));
            i += 3;
        }
        out.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
        return i;
    }

    /** Compares two texts; hexadecimal digits of escapes match in either case. */
    static int compare(String a, String b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int length = Math.min(a.length(), b.length());
        int escape = 0;
        for (int i = 0; i < length; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c != d && (escape == 0 || lower(c) != lower(d))) {
                return c - d;
            }
            escape = c == '%' ? 2 : escape == 0 ? 0 : escape - 1;
        }
        return a.length() - b.length();
    }

    /** Compares two texts without regard to the case of ASCII letters. */
    static int compareIgnoringCase(String a, String b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            int difference = lower(a.charAt(i)) - lower(b.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Mixes a text into a hash so that equal texts (see compare) give equal hashes. */
    static int hash(int hash, String s) {
        if (s == null) {
            return hash;
        }
        if (s.indexOf('%') < 0) {
            return hash * 127 + s.hashCode();
        }
        int own = 0;
        int escape = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            own = 31 * own + (escape > 0 && c >= 'a' && c <= 'f' ? c - 32 : c);
            escape = c == '%' ? 2 : escape == 0 ? 0 : escape - 1;
        }
        return hash * 127 + own;
    }

    /** Mixes a text into a hash without regard to case. */
    static int hashIgnoringCase(int hash, String s) {
        int result = hash;
        for (int i = 0; s != null && i < s.length(); i++) {
            result = 31 * result + lower(s.charAt(i));
        }
        return result;
    }
}
