package java.util.regex;

/** Extended grapheme clusters, from the general categories (Unicode UAX 29 without the Indic conjunct rule). */
final class Graphemes {
    private Graphemes() {
    }

    private static final int OTHER = 0;
    private static final int CR = 1;
    private static final int LF = 2;
    private static final int CONTROL = 3;
    private static final int EXTEND = 4;
    private static final int JOINER = 5;
    private static final int FLAG = 6;       // regional indicator
    private static final int SPACING = 7;
    private static final int HANGUL_L = 8;
    private static final int HANGUL_V = 9;
    private static final int HANGUL_T = 10;
    private static final int HANGUL_LV = 11;
    private static final int HANGUL_LVT = 12;
    private static final int PICTURE = 13;

    private static int kind(int c) {
        if (c < 0x300) {
            return c == '\r' ? CR : c == '\n' ? LF : c < 32 || (c >= 127 && c < 160) || c == 0xAD ? CONTROL
                : c == 0xA9 || c == 0xAE ? PICTURE : OTHER;
        }
        if (c == 0x200D) {
            return JOINER;
        }
        if (c == 0x200C || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xFF9E && c <= 0xFF9F)) {
            return EXTEND;
        }
        if (c >= 0x1F1E6 && c <= 0x1F1FF) {
            return FLAG;
        }
        int hangul = hangul(c);
        if (hangul != OTHER) {
            return hangul;
        }
        return isPicture(c) ? PICTURE : byCategory(c);
    }

    private static int byCategory(int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK: case Character.ENCLOSING_MARK:
                return EXTEND;
            case Character.COMBINING_SPACING_MARK:
                return SPACING;
            case Character.CONTROL: case Character.FORMAT: case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR: case Character.SURROGATE:
                return CONTROL;
            default:
                return OTHER;
        }
    }

    private static int hangul(int c) {
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return (c - 0xAC00) % 28 == 0 ? HANGUL_LV : HANGUL_LVT;
        }
        if ((c >= 0x1100 && c <= 0x115F) || (c >= 0xA960 && c <= 0xA97C)) {
            return HANGUL_L;
        }
        if ((c >= 0x1160 && c <= 0x11A7) || (c >= 0xD7B0 && c <= 0xD7C6)) {
            return HANGUL_V;
        }
        return (c >= 0x11A8 && c <= 0x11FF) || (c >= 0xD7CB && c <= 0xD7FB) ? HANGUL_T : OTHER;
    }

    private static boolean isPicture(int c) {
        return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x203C || c == 0x2049
            || c == 0x2122 || c == 0x2139 || (c >= 0x2194 && c <= 0x21AA) || (c >= 0x231A && c <= 0x23FF)
            || (c >= 0x25AA && c <= 0x25FE) || (c >= 0x2934 && c <= 0x2935) || (c >= 0x2B05 && c <= 0x2B55)
            || (c >= 0x1F000 && c <= 0x1F1E5);
    }

    /** The end of the cluster that starts at a position before the limit. */
    static int end(String text, int start, int limit) {
        int c = text.codePointAt(start);
        int pos = start + Character.charCount(c);
        int before = kind(c);
        boolean picture = before == PICTURE;      // a picture, maybe extended, comes before
        int flags = before == FLAG ? 1 : 0;
        while (pos < limit) {
            c = text.codePointAt(pos);
            int kind = kind(c);
            if (isBreak(before, kind, picture, flags)) {
                return pos;
            }
            flags += kind == FLAG ? 1 : 0;
            picture = kind == PICTURE || (picture && (kind == EXTEND || kind == JOINER));
            before = kind;
            pos += Character.charCount(c);
        }
        return Math.min(pos, limit);
    }

    private static boolean isBreak(int before, int kind, boolean picture, int flags) {
        if (before == CR && kind == LF) {
            return false;
        }
        if (before <= CONTROL && before != OTHER || kind <= CONTROL && kind != OTHER) {
            return true;
        }
        if (kind == EXTEND || kind == JOINER || kind == SPACING) {
            return false;
        }
        if (before == JOINER && kind == PICTURE) {
            return !picture;
        }
        if (before == FLAG && kind == FLAG) {
            return (flags & 1) == 0;
        }
        return !joinsHangul(before, kind);
    }

    private static boolean joinsHangul(int before, int kind) {
        switch (before) {
            case HANGUL_L:
                return kind == HANGUL_L || kind == HANGUL_V || kind == HANGUL_LV || kind == HANGUL_LVT;
            case HANGUL_LV: case HANGUL_V:
                return kind == HANGUL_V || kind == HANGUL_T;
            case HANGUL_LVT: case HANGUL_T:
                return kind == HANGUL_T;
            default:
                return false;
        }
    }

    /** Tells whether a cluster ends at a position inside the text. */
    static boolean isBoundary(String text, int from, int pos, int to) {
        int start = pos;
        while (start > from && !isSafeStart(text, start)) {
            start--;
        }
        while (start < pos) {
            start = end(text, start, to);
        }
        return start == pos;
    }

    /** Tells whether a position follows a line feed: a cluster surely starts there. */
    private static boolean isSafeStart(String text, int pos) {
        char before = text.charAt(pos - 1);
        return before == '\n' || (before < 0x80 && before != '\r' && text.charAt(pos) < 0x80);
    }
}
