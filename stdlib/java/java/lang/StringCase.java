package java.lang;

import wardian.internal.Unicode;

/** Case conversion of whole strings (Unicode 3.13, SpecialCasing.txt). */
final class StringCase {
    private static final char DOTTED_CAPITAL_I = '\u0130';
    private static final char DOTLESS_I = '\u0131';
    private static final char DOT_ABOVE = '\u0307';

    private StringCase() {
    }

    private static boolean isTurkic(String language) {
        return language.equals("tr") || language.equals("az");
    }

    /** Tells whether a language has casing rules of its own. */
    private static boolean isSpecial(String language) {
        return isTurkic(language) || language.equals("lt");
    }

    // ---- Lower case --------------------------------------------------------

    static String toLowerCase(String text, String language) {
        if (isSpecial(language)) {
            return lowerSlowly(text, 0, language);
        }
        if (text.coder() == String.LATIN1) {
            return lowerLatin(text);
        }
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || Character.toLowerCase(c) != c) {
                return lowerSlowly(text, i, language);
            }
        }
        return text;
    }

    private static boolean isLatinUpper(int c) {
        return c >= 'A' && c <= 'Z' || c >= 0xc0 && c <= 0xde && c != 0xd7;
    }

    private static boolean isLatinLower(int c) {
        return c >= 'a' && c <= 'z' || c >= 0xe0 && c <= 0xfe && c != 0xf7;
    }

    private static String lowerLatin(String text) {
        byte[] value = text.value();
        int length = value.length;
        int i = 0;
        while (i < length && !isLatinUpper(value[i] & 0xff)) {
            i++;
        }
        if (i == length) {
            return text;
        }
        byte[] lower = new byte[length];
        System.arraycopy(value, 0, lower, 0, length);
        for (; i < length; i++) {
            int c = value[i] & 0xff;
            if (isLatinUpper(c)) {
                lower[i] = (byte) (c + 32);
            }
        }
        return new String(lower, String.LATIN1);
    }

    private static String lowerSlowly(String text, int from, String language) {
        int length = text.length();
        StringBuilder result = new StringBuilder(length + 2).append(text, 0, from);
        for (int i = from; i < length; ) {
            int c = text.codePointAt(i);
            appendLower(result, text, i, c, language);
            i += Character.charCount(c);
        }
        return result.toString();
    }

    private static void appendLower(StringBuilder result, String text, int at, int c,
            String language) {
        if (c == 0x3a3) {
            result.append(isFinalSigma(text, at) ? '\u03c2' : '\u03c3');
        } else if (isTurkic(language) && c == DOTTED_CAPITAL_I) {
            result.append('i');
        } else if (isTurkic(language) && c == 'I') {
            result.append(isBeforeDot(text, at) ? 'i' : DOTLESS_I);
        } else if (isTurkic(language) && c == DOT_ABOVE && isAfterI(text, at)) {
            return;
        } else if (c == DOTTED_CAPITAL_I) {
            result.append('i').append(DOT_ABOVE);
        } else if (language.equals("lt") && appendLithuanian(result, text, at, c)) {
            return;
        } else {
            result.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private static boolean appendLithuanian(StringBuilder result, String text, int at, int c) {
        switch (c) {
        case 'I':
        case 'J':
        case 0x12e:
            if (!hasMoreAbove(text, at + 1)) {
                return false;
            }
            result.append((char) Character.toLowerCase(c)).append(DOT_ABOVE);
            return true;
        case 0xcc:
            result.append("i\u0307\u0300");
            return true;
        case 0xcd:
            result.append("i\u0307\u0301");
            return true;
        case 0x128:
            result.append("i\u0307\u0303");
            return true;
        default:
            return false;
        }
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c)
                || Character.isTitleCase(c);
    }

    private static boolean isFinalSigma(String text, int at) {
        int i = at;
        boolean before = false;
        while (i > 0 && !before) {
            int c = text.codePointBefore(i);
            if (!Unicode.isCaseIgnorable(c)) {
                if (!isCased(c)) {
                    return false;
                }
                before = true;
            }
            i -= Character.charCount(c);
        }
        if (!before) {
            return false;
        }
        for (i = at + 1; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Unicode.isCaseIgnorable(c)) {
                return !isCased(c);
            }
            i += Character.charCount(c);
        }
        return true;
    }

    // The three contexts look past marks whose combining class is neither 0
    // nor 230 (above).

    private static boolean isBeforeDot(String text, int at) {
        for (int i = at + 1; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == DOT_ABOVE) {
                return true;
            }
            if (!Unicode.isOtherMark(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isAfterI(String text, int at) {
        for (int i = at; i > 0; ) {
            int c = text.codePointBefore(i);
            if (c == 'I') {
                return true;
            }
            if (!Unicode.isOtherMark(c)) {
                return false;
            }
            i -= Character.charCount(c);
        }
        return false;
    }

    private static boolean isAfterSoftDotted(String text, int at) {
        for (int i = at; i > 0; ) {
            int c = text.codePointBefore(i);
            if (Unicode.isSoftDotted(c)) {
                return true;
            }
            if (!Unicode.isOtherMark(c)) {
                return false;
            }
            i -= Character.charCount(c);
        }
        return false;
    }

    private static boolean hasMoreAbove(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Unicode.isMarkAbove(c)) {
                return true;
            }
            if (!Unicode.isOtherMark(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    // ---- Upper case --------------------------------------------------------

    static String toUpperCase(String text, String language) {
        if (isSpecial(language)) {
            return upperSlowly(text, 0, language);
        }
        if (text.coder() == String.LATIN1) {
            return upperLatin(text, language);
        }
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 128 || c >= 'a' && c <= 'z') {
                return upperSlowly(text, i, language);
            }
        }
        return text;
    }

    private static String upperLatin(String text, String language) {
        byte[] value = text.value();
        int length = value.length;
        byte[] upper = null;
        for (int i = 0; i < length; i++) {
            int c = value[i] & 0xff;
            if (c == 0xb5 || c == 0xdf || c == 0xff) {
                // These leave Latin-1 or grow.
                return upperSlowly(text, 0, language);
            }
            if (isLatinLower(c)) {
                if (upper == null) {
                    upper = new byte[length];
                    System.arraycopy(value, 0, upper, 0, length);
                }
                upper[i] = (byte) (c - 32);
            }
        }
        return upper == null ? text : new String(upper, String.LATIN1);
    }

    private static String upperSlowly(String text, int from, String language) {
        int length = text.length();
        StringBuilder result = new StringBuilder(length + 2).append(text, 0, from);
        char[] expansion = new char[4];
        for (int i = from; i < length; ) {
            int c = text.codePointAt(i);
            appendUpper(result, text, i, c, language, expansion);
            i += Character.charCount(c);
        }
        return result.toString();
    }

    private static void appendUpper(StringBuilder result, String text, int at, int c,
            String language, char[] expansion) {
        if (c == 'i' && isTurkic(language)) {
            result.append(DOTTED_CAPITAL_I);
            return;
        }
        if (c == DOT_ABOVE && language.equals("lt") && isAfterSoftDotted(text, at)) {
            return;
        }
        int length = c < 128 ? 0 : Unicode.upperExpansion(c, expansion);
        if (length == 0) {
            result.appendCodePoint(Character.toUpperCase(c));
        } else {
            result.append(expansion, 0, length);
        }
    }

    // ---- Comparison ----------------------------------------------------------

    /** Orders two ranges by the lower case of the upper case of their code points. */
    static int compareIgnoringCase(String a, int aFrom, int aTo, String b, int bFrom,
            int bTo) {
        int i = aFrom;
        int j = bFrom;
        boolean wide = a.coder() == String.UTF16 && b.coder() == String.UTF16;
        while (i < aTo && j < bTo) {
            int c = a.charAt(i++);
            int d = b.charAt(j++);
            if (c == d) {
                continue;
            }
            // Only a pair that ends within its range counts as one; like HotSpot,
            // a Latin-1 string is compared by chars.
            if (wide && (Character.isSurrogate((char) c) || Character.isSurrogate((char) d))) {
                int wholeC = pairAround(a, i - 1, aFrom, aTo, c);
                int wholeD = pairAround(b, j - 1, bFrom, bTo, d);
                i += wholeC != c && Character.isHighSurrogate((char) c) ? 1 : 0;
                j += wholeD != d && Character.isHighSurrogate((char) d) ? 1 : 0;
                c = wholeC;
                d = wholeD;
            }
            int difference = fold(c) - fold(d);
            if (difference != 0) {
                return difference;
            }
        }
        return (aTo - aFrom) - (bTo - bFrom);
    }

    private static int pairAround(String text, int at, int from, int to, int c) {
        if (Character.isHighSurrogate((char) c)) {
            return at + 1 < to ? text.codePointAt(at) : c;
        }
        return at > from ? text.codePointBefore(at + 1) : c;
    }

    private static int fold(int c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
