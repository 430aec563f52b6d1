package java.text;

/** Sentences end with a question or exclamation mark, or with a full stop and a space before a capital. */
final class SentenceBreaks {
    private SentenceBreaks() {
    }

    static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\u2029') {
                return at;
            }
            if (isStop(c) || c == '.') {
                int end = endAfter(text, at - 1);
                if (end > 0) {
                    return end;
                }
            }
        }
        return at;
    }

    private static boolean isStop(char c) {
        return c == '?' || c == '!' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return c == '"' || c == '\'' || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION
            || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The start of the next sentence if one ends with the marks at a place, else 0. */
    private static int endAfter(String text, int from) {
        int at = from;
        boolean sure = false;
        while (at < text.length() && (isStop(text.charAt(at)) || text.charAt(at) == '.')) {
            sure |= isStop(text.charAt(at++));
        }
        while (at < text.length() && isClosing(text.charAt(at))) {
            at++;
        }
        int space = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u2029') {
            at++;
        }
        return sure || at == text.length() || at > space && startsSentence(text, at) ? at : 0;
    }

    private static boolean startsSentence(String text, int from) {
        int at = from;
        while (at < text.length() && (isClosing(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.START_PUNCTUATION)) {
            at++;
        }
        int c = at < text.length() ? text.codePointAt(at) : ' ';
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }
}
