package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Splits text into numbers, words, quoted strings and single characters. */
public class StreamTokenizer {
    /** The end of the text was read. */
    public static final int TT_EOF = -1;
    /** The end of a line was read. */
    public static final int TT_EOL = '\n';
    /** A number was read. */
    public static final int TT_NUMBER = -2;
    /** A word was read. */
    public static final int TT_WORD = -3;

    private static final int TT_NOTHING = -4;

    /** Nothing is waiting to be looked at. */
    private static final int NONE = Integer.MAX_VALUE;
    /** A carriage return was the end of a line: skip a line feed. */
    private static final int SKIP_LINE_FEED = Integer.MAX_VALUE - 1;

    private static final byte SPACE = 1;
    private static final byte DIGIT = 2;
    private static final byte ALPHA = 4;
    private static final byte QUOTE = 8;
    private static final byte COMMENT = 16;

    /** The token: TT_EOF, TT_EOL, TT_NUMBER, TT_WORD, or a character. */
    public int ttype = TT_NOTHING;
    /** The text of a word or of a quoted string. */
    public String sval;
    /** The value of a number. */
    public double nval;

    private final Reader reader;
    private final InputStream input;
    private final byte[] types = new byte[256];
    private char[] text = new char[20];
    private int length;
    private int peek = NONE;
    private int line = 1;
    private boolean pushedBack;
    private boolean lowerCase;
    private boolean endOfLineCounts;
    private boolean slashSlash;
    private boolean slashStar;

    private StreamTokenizer(Reader reader, InputStream input) {
        this.reader = reader;
        this.input = input;
        wordChars('a', 'z');
        wordChars('A', 'Z');
        wordChars(128 + 32, 255);
        whitespaceChars(0, ' ');
        commentChar('/');
        quoteChar('"');
        quoteChar('\'');
        parseNumbers();
    }

    /**
     * Reads bytes as characters.
     *
     * @deprecated a Reader decodes them
     */
    @Deprecated
    public StreamTokenizer(InputStream is) {
        this(null, Objects.requireNonNull(is));
    }

    /** Reads characters. */
    public StreamTokenizer(Reader r) {
        this(Objects.requireNonNull(r), null);
    }

    // ---- What characters mean ----

    /** Makes all characters ordinary. */
    public void resetSyntax() {
        Arrays.fill(types, (byte) 0);
    }

    private void each(int low, int hi, int keep, int add) {
        for (int c = Math.max(low, 0); c <= hi && c < types.length; c++) {
            types[c] = (byte) (types[c] & keep | add);
        }
    }

    /** Makes characters parts of words. */
    public void wordChars(int low, int hi) {
        each(low, hi, -1, ALPHA);
    }

    /** Makes characters separate tokens. */
    public void whitespaceChars(int low, int hi) {
        each(low, hi, 0, SPACE);
    }

    /** Makes characters tokens of their own. */
    public void ordinaryChars(int low, int hi) {
        each(low, hi, 0, 0);
    }

    /** Makes a character a token of its own. */
    public void ordinaryChar(int ch) {
        each(ch, ch, 0, 0);
    }

    /** Makes a character start a comment to the end of the line. */
    public void commentChar(int ch) {
        each(ch, ch, 0, COMMENT);
    }

    /** Makes a character enclose strings. */
    public void quoteChar(int ch) {
        each(ch, ch, 0, QUOTE);
    }

    /** Reads numbers as such. */
    public void parseNumbers() {
        each('0', '9', -1, DIGIT);
        each('.', '.', -1, DIGIT);
        each('-', '-', -1, DIGIT);
    }

    /** Makes ends of lines tokens, or space. */
    public void eolIsSignificant(boolean flag) {
        endOfLineCounts = flag;
    }

    /** Skips comments from slash-star to star-slash. */
    public void slashStarComments(boolean flag) {
        slashStar = flag;
    }

    /** Skips comments from two slashes to the end of the line. */
    public void slashSlashComments(boolean flag) {
        slashSlash = flag;
    }

    /** Puts words into lower case. */
    public void lowerCaseMode(boolean fl) {
        lowerCase = fl;
    }

    private int typeOf(int c) {
        return c < 0 ? 0 : c < types.length ? types[c] : ALPHA;
    }

    // ---- Reading ----

    private int read() throws IOException {
        return reader != null ? reader.read() : input.read();
    }

    private void append(int c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = (char) c;
    }

    /** Puts the token back, to be returned once more. */
    public void pushBack() {
        pushedBack = ttype != TT_NOTHING;
    }

    /** Returns the number of the line. */
    public int lineno() {
        return line;
    }

    /** Reads a token and returns its type. */
    public int nextToken() throws IOException {
        if (pushedBack) {
            pushedBack = false;
            return ttype;
        }
        sval = null;
        for (;;) {
            int c = first();
            ttype = c;
            peek = NONE;
            int type = typeOf(c);
            if (c < 0) {
                return ttype = TT_EOF;
            }
            if ((type & SPACE) != 0) {
                if (lineEnds(c)) {
                    return ttype = TT_EOL;
                }
            } else if ((type & DIGIT) != 0) {
                return number(c);
            } else if ((type & ALPHA) != 0) {
                return word(c);
            } else if ((type & QUOTE) != 0) {
                return quoted(c);
            } else if (c == '/' && (slashSlash || slashStar)) {
                if (!slash(type)) {
                    return ttype = '/';
                }
            } else if ((type & COMMENT) != 0) {
                skipLine();
            } else {
                return ttype = c;
            }
        }
    }

    /** Returns the first character to look at. */
    private int first() throws IOException {
        int c = peek;
        if (c == SKIP_LINE_FEED) {
            c = read();
            return c == '\n' ? read() : c;
        }
        return c == NONE ? read() : c;
    }

    /** Counts a line end; true if it is a token. */
    private boolean lineEnds(int c) throws IOException {
        if (c != '\r' && c != '\n') {
            return false;
        }
        line++;
        if (c == '\r') {
            if (endOfLineCounts) {
                peek = SKIP_LINE_FEED;
            } else {
                int next = read();
                peek = next == '\n' ? NONE : next;
            }
        }
        return endOfLineCounts;
    }

    private int number(int c) throws IOException {
        boolean negative = c == '-';
        if (negative) {
            c = read();
            if (c != '.' && (c < '0' || c > '9')) {
                peek = c;
                return ttype = '-';
            }
        }
        double value = 0;
        int decimals = 0;
        boolean point = false;
        for (;; c = read()) {
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                decimals += point ? 1 : 0;
            } else {
                break;
            }
        }
        peek = c;
        if (decimals != 0) {
            double scale = 10;
            for (int i = 1; i < decimals; i++) {
                scale *= 10;
            }
            value /= scale;
        }
        nval = negative ? -value : value;
        return ttype = TT_NUMBER;
    }

    private int word(int c) throws IOException {
        length = 0;
        do {
            append(c);
            c = read();
        } while ((typeOf(c) & (ALPHA | DIGIT)) != 0);
        peek = c;
        sval = new String(text, 0, length);
        if (lowerCase) {
            sval = sval.toLowerCase();
        }
        return ttype = TT_WORD;
    }

    private int quoted(int quote) throws IOException {
        length = 0;
        int c = read();
        while (c >= 0 && c != quote && c != '\n' && c != '\r') {
            if (c != '\\') {
                append(c);
                c = read();
                continue;
            }
            c = read();
            if (c >= '0' && c <= '7') {
                c = octal(c);
            } else {
                append(escape(c));
                c = read();
            }
        }
        peek = c == quote ? NONE : c;
        sval = new String(text, 0, length);
        return ttype = quote;
    }

    /** Appends the character of up to three octal digits; returns what follows. */
    private int octal(int first) throws IOException {
        int value = first - '0';
        int c = read();
        for (int more = first <= '3' ? 2 : 1;
                more > 0 && c >= '0' && c <= '7'; more--) {
            value = (value << 3) + (c - '0');
            c = read();
        }
        append(value);
        return c;
    }

    private static int escape(int c) {
        switch (c) {
            case 'a': return 7;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return 0xb;
            default: return c;
        }
    }

    /** Skips a comment behind a slash; false if the slash is a token. */
    private boolean slash(int type) throws IOException {
        int c = read();
        if (c == '*' && slashStar) {
            skipComment();
        } else if (c == '/' && slashSlash) {
            skipLine();
        } else if ((type & COMMENT) != 0) {
            skipLine();
        } else {
            peek = c;
            return false;
        }
        return true;
    }

    private void skipLine() throws IOException {
        int c;
        do {
            c = read();
        } while (c != '\n' && c != '\r' && c >= 0);
        peek = c;
    }

    /** Skips to star-slash; a line end takes the character behind it along. */
    private void skipComment() throws IOException {
        int before = 0;
        for (int c = read(); c != '/' || before != '*'; c = read()) {
            if (c == '\r' || c == '\n') {
                line++;
                int next = read();
                c = c == '\r' && next == '\n' ? read() : next;
            }
            if (c < 0) {
                peek = c;
                return;
            }
            before = c;
        }
    }

    /** Describes the token. */
    @Override
    public String toString() {
        return "Token[" + describe() + "], line " + line;
    }

    private String describe() {
        switch (ttype) {
            case TT_EOF: return "EOF";
            case TT_EOL: return "EOL";
            case TT_WORD: return sval;
            case TT_NUMBER: return "n=" + nval;
            case TT_NOTHING: return "NOTHING";
            default:
                if ((typeOf(ttype) & QUOTE) != 0) {
                    return sval;
                }
                return "'" + (char) ttype + "'";
        }
    }
}
