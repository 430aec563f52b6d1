package java.text;

/** Lines end after spaces, after hyphens and other marks inside of words, between ideographs, and where they must. */
final class LineBreaks {
    private LineBreaks() {
    }

    static int end(String text, int start) {
        for (int at = CharacterBreaks.end(text, start); at < text.length(); at = CharacterBreaks.end(text, at)) {
            if (isBreak(text, at)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isLineEnd(before)) {
            return before != '\r' || after != '\n';
        }
        if (isSpace(before)) {
            return !isSpace(after) && !isLineEnd(after) && !isGlue(after);
        }
        boolean wordAfter = Character.isLetterOrDigit(after);
        if (before == '-' || before == 0x2010 || before == 0xAD) {
            return Character.isLetter(after);
        }
        if (before == '.' || before == ',') {
            boolean number = at >= 2 && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(after);
            return wordAfter && !number;
        }
        if (before == ':' || before == ';' || before == '!' || before == '?') {
            return wordAfter || after == '/';
        }
        return isEastAsian(before, after);
    }

    private static boolean isEastAsian(int before, int after) {
        boolean known = WordBreaks.eastAsian(before) > 0;
        boolean follows = WordBreaks.eastAsian(after) > 0 && after != 0x30FC;
        return follows && (Character.isLetter(before) || before == 0x3001 || before == 0x3002)
            || known && Character.isLetter(after) && after != 0x30FC;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR && !isGlue(c);
    }

    private static boolean isGlue(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F || c == 0x2060 || c == 0xFEFF;
    }
}
