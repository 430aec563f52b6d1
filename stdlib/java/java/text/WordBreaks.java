package java.text;

/**
 * Words: letters and digits, with hyphens, points and apostrophes between letters, points and commas between digits, a
 * currency before a number and a percent sign behind it; runs of ideographs, of kana and of spaces; other characters alone.
 */
final class WordBreaks {
    private WordBreaks() {
    }

    static int end(String text, int start) {
        int c = text.codePointAt(start);
        int next = start + Character.charCount(c);
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            return spaces(text, next);
        }
        if (c < ' ' || c == 0x7F) {
            return CharacterBreaks.end(text, start);
        }
        int script = eastAsian(c);
        if (script > 0) {
            return run(text, start, script);
        }
        if (isPrefix(text, c, next) || isWord(c)) {
            return word(text, start);
        }
        return marks(text, next);
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.SPACE_SEPARATOR) {
            at++;
        }
        boolean lineEnd = at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n');
        return lineEnd ? CharacterBreaks.end(text, at) : at;
    }

    private static int marks(String text, int from) {
        int at = from;
        while (at < text.length() && CharacterBreaks.isExtension(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** 1 ideographs, 2 hiragana, 3 katakana, 0 none of these. */
    static int eastAsian(int c) {
        if (Character.isIdeographic(c)) {
            return 1;
        }
        return c >= 0x3041 && c <= 0x309F ? 2 : c >= 0x30A1 && c <= 0x30FF && c != 0x30FB ? 3 : 0;
    }

    private static int run(String text, int start, int script) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean longVowel = c == 0x30FC && script > 1;
            if (eastAsian(c) != script && !longVowel && !CharacterBreaks.isExtension(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.codePointAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.codePointAt(at))
            && eastAsian(text.codePointAt(at)) == 0;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && eastAsian(c) == 0
            || Character.getType(c) == Character.CONNECTOR_PUNCTUATION || CharacterBreaks.isExtension(c);
    }

    /** A currency or a point before a number. */
    private static boolean isPrefix(String text, int c, int next) {
        return isDigit(text, next) && (c == '.' || Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static int word(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        int last = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isWord(c)) {
                last = CharacterBreaks.isExtension(c) ? last : at;
            } else if (c == '%' && isDigit(text, last)) {
                return next;
            } else if (!isBetween(text, last, c, next)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isBetween(String text, int last, int c, int next) {
        boolean letters = "'.-\u00AD\u00B7".indexOf(c) >= 0 && isLetter(text, last) && isLetter(text, next);
        return letters || (c == '.' || c == ',') && isDigit(text, last) && isDigit(text, next);
    }
}
