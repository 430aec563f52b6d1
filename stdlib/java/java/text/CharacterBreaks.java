package java.text;

/** Extended grapheme clusters, after Unicode's annex 29. */
final class CharacterBreaks {
    private static final int JOINER = 0x200D;

    private CharacterBreaks() {
    }

    static int end(String text, int start) {
        int c = text.codePointAt(start);
        int at = start + Character.charCount(c);
        if (c == '\r') {
            return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
        }
        if (isControl(c)) {
            return at;
        }
        if (isRegional(c) && at < text.length() && isRegional(text.codePointAt(at))) {
            at += 2;
        }
        at = hangulEnd(text, at, c);
        boolean picture = isPicture(c);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean joined = picture && text.charAt(at - 1) == JOINER && isPicture(next);
            if (!joined && !isExtension(next)) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isPicture(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF && !isRegional(c) || c == 0xA9 || c == 0xAE
            || c >= 0x203C && c <= 0x3299 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Marks, joiners, variation selectors and skin colours. */
    static boolean isExtension(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK || c == JOINER || c == 0x200C || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Jamos that make a syllable with those before. */
    private static int hangulEnd(String text, int from, int first) {
        int at = from;
        int kind = hangul(first);
        while (kind > 0 && at < text.length()) {
            int next = hangul(text.charAt(at));
            boolean fits = kind == 1 ? next == 1 || next == 2 || next >= 4 : kind == 2 || kind == 4 ? next == 2 || next == 3
                : next == 3;
            if (!fits) {
                return at;
            }
            kind = next;
            at++;
        }
        return at;
    }

    /** 1 leading consonant, 2 vowel, 3 trailing consonant, 4 syllable without and 5 with one, 0 none of these. */
    private static int hangul(int c) {
        if (c >= 0x1100 && c <= 0x11FF) {
            return c < 0x1160 ? 1 : c < 0x11A8 ? 2 : 3;
        }
        return c < 0xAC00 || c > 0xD7A3 ? 0 : (c - 0xAC00) % 28 == 0 ? 4 : 5;
    }
}
