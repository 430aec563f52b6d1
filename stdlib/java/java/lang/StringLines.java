package java.lang;

import java.util.ArrayList;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What strings do by lines, and the escapes of text blocks. */
final class StringLines {
    private StringLines() {
    }

    /** Walks the lines of a string, which end with \n, \r or \r\n. */
    private static final class Lines implements Spliterator<String> {
        private final String text;
        private int index;
        private final int end;

        Lines(String text, int from, int end) {
            this.text = text;
            this.index = from;
            this.end = end;
        }

        private int endOfLine(int from) {
            int i = from;
            while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }

        private int afterTerminator(int at) {
            if (at < end && text.charAt(at) == '\r' && at + 1 < end
                    && text.charAt(at + 1) == '\n') {
                return at + 2;
            }
            return at < end ? at + 1 : end;
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> action) {
            if (action == null) {
                throw new NullPointerException();
            }
            if (index >= end) {
                return false;
            }
            int stop = endOfLine(index);
            String line = text.substring(index, stop);
            index = afterTerminator(stop);
            action.accept(line);
            return true;
        }

        @Override
        public Spliterator<String> trySplit() {
            int middle = afterTerminator(endOfLine((index + end) >>> 1));
            if (middle >= end) {
                return null;
            }
            Lines first = new Lines(text, index, middle);
            index = middle;
            return first;
        }

        @Override
        public long estimateSize() {
            return end - index + 1;
        }

        @Override
        public int characteristics() {
            return ORDERED | IMMUTABLE | NONNULL;
        }
    }

    static Stream<String> stream(String text) {
        return StreamSupport.stream(new Lines(text, 0, text.length()), false);
    }

    private static ArrayList<String> list(String text) {
        final ArrayList<String> list = new ArrayList<>();
        new Lines(text, 0, text.length()).forEachRemaining(new Consumer<String>() {
            @Override
            public void accept(String line) {
                list.add(line);
            }
        });
        return list;
    }

    private static int leadingBlanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    static String indent(String text, int n) {
        StringBuilder result = new StringBuilder();
        String margin = n > 0 ? " ".repeat(n) : "";
        ArrayList<String> lines = list(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (n < 0) {
                int blanks = leadingBlanks(line);
                line = line.substring(n == Integer.MIN_VALUE ? blanks : Math.min(-n, blanks));
            }
            result.append(margin).append(line).append('\n');
        }
        return result.toString();
    }

    static String stripIndent(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char last = text.charAt(text.length() - 1);
        boolean terminated = last == '\n' || last == '\r';
        ArrayList<String> lines = list(text);
        int common = terminated ? 0 : commonIndent(lines);
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String kept = line.isBlank() ? ""
                    : line.substring(Math.min(common, leadingBlanks(line))).stripTrailing();
            result.append(i == 0 ? "" : "\n").append(kept);
        }
        return terminated ? result.append('\n').toString() : result.toString();
    }

    private static int commonIndent(ArrayList<String> lines) {
        int common = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // The last line counts even if blank: it is the closing delimiter's.
            if (!line.isBlank() || i == lines.size() - 1) {
                common = Math.min(common, leadingBlanks(line));
            }
        }
        return common;
    }

    static String translateEscapes(String text) {
        int length = text.length();
        StringBuilder result = new StringBuilder(length);
        for (int i = 0; i < length; ) {
            char c = text.charAt(i++);
            if (c != '\\') {
                result.append(c);
                continue;
            }
            char escape = i < length ? text.charAt(i) : '\0';
            i++;
            if (escape >= '0' && escape <= '7') {
                i = octal(text, i - 1, result);
            } else if (escape == '\r') {
                i += i < length && text.charAt(i) == '\n' ? 1 : 0;
            } else if (escape != '\n') {
                result.append(simpleEscape(escape));
            }
        }
        return result.toString();
    }

    private static int octal(String text, int from, StringBuilder result) {
        int limit = Math.min(text.length(), from + (text.charAt(from) <= '3' ? 3 : 2));
        int code = 0;
        int i = from;
        while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '7') {
            code = code * 8 + text.charAt(i++) - '0';
        }
        result.append((char) code);
        return i;
    }

    private static char simpleEscape(char escape) {
        switch (escape) {
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 's':
            return ' ';
        case 't':
            return '\t';
        case '\'':
        case '"':
        case '\\':
            return escape;
        default:
            String hex = Integer.toHexString(escape);
            throw new IllegalArgumentException("Invalid escape sequence: \\" + escape
                    + " \\\\u" + "0".repeat(4 - hex.length())
                    + hex.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
