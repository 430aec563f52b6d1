package java.util;

import java.io.IOException;
import java.io.Reader;

/** Reads the lines of a properties file: natural lines are joined, keys and values are split and unescaped. */
final class PropertyReader {
    private final Reader reader;
    private final char[] buffer = new char[4096];
    private int position;
    private int limit;
    /** Whether the line at hand has anything, be it a backslash. */
    private boolean any;

    PropertyReader(Reader reader) {
        this.reader = reader;
    }

    private int next() throws IOException {
        if (position == limit) {
            limit = reader.read(buffer, 0, buffer.length);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++];
    }

    void readInto(Properties table) throws IOException {
        StringBuilder line = new StringBuilder();
        while (readLine(line)) {
            int keyEnd = keyEnd(line);
            table.put(unescape(line, 0, keyEnd),
                unescape(line, valueStart(line, keyEnd), line.length()));
            line.setLength(0);
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** Reads a logical line, without blank and comment lines; false at the end. */
    private boolean readLine(StringBuilder line) throws IOException {
        int c = firstChar(next());
        any = false;
        while (c >= 0 && !isLineEnd(c)) {
            any = true;
            if (c != '\\') {
                line.append((char) c);
                c = next();
            } else {
                c = afterBackslash(line);
            }
        }
        return any;
    }

    /** The first char of a line that is neither blank nor a comment. */
    private int firstChar(int c) throws IOException {
        while (isBlank(c) || isLineEnd(c) || c == '#' || c == '!') {
            if (c == '#' || c == '!')
                skipComment();
            c = next();
        }
        return c;
    }

    private void skipComment() throws IOException {
        int c = next();
        while (c >= 0 && !isLineEnd(c))
            c = next();
    }

    /**
     * Handles what follows a backslash and returns the char after it: an escaped char is kept as it is, an end of line
     * is dropped with the blanks of the next line. While a line is empty, the next one may be blank or a comment.
     */
    private int afterBackslash(StringBuilder line) throws IOException {
        int c = next();
        if (c < 0)
            return -1;
        if (!isLineEnd(c)) {
            line.append('\\').append((char) c);
            return next();
        }
        int first = next();
        if (first < 0)
            return -1;
        if (c == '\r' && first == '\n')
            first = next();
        while (isBlank(first))
            first = next();
        if (line.length() > 0 || first >= 0 && !isLineEnd(first) && first != '#' && first != '!')
            return first;
        any = false;
        return firstChar(first);
    }

    private static int keyEnd(CharSequence line) {
        int i = 0;
        for (; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\')
                i++;
            else if (c == '=' || c == ':' || isBlank(c))
                break;
        }
        return Math.min(i, line.length());
    }

    private static int valueStart(CharSequence line, int i) {
        boolean separated = false;
        for (; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!separated && (c == '=' || c == ':'))
                separated = true;
            else if (!isBlank(c))
                break;
        }
        return i;
    }

    private static String unescape(CharSequence line, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == to) {
                if (c != '\\')
                    out.append(c);
                continue;
            }
            c = line.charAt(++i);
            if (c == 'u') {
                out.append(unicode(line, i + 1, to));
                i += 4;
            } else {
                int special = "tnrf".indexOf(c);
                out.append(special < 0 ? c : "\t\n\r\f".charAt(special));
            }
        }
        return out.toString();
    }

    private static char unicode(CharSequence line, int from, int to) {
        if (from + 4 > to)
            throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            char c = line.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0)
                throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
            value = value << 4 | digit;
        }
        return (char) value;
    }
}
