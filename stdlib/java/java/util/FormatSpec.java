package java.util;

/** One format specifier, read from {@code %[index$][flags][width][.precision]conversion}. */
final class FormatSpec {
    static final int LEFT = 1;
    static final int ALTERNATE = 2;
    static final int PLUS = 4;
    static final int SPACE = 8;
    static final int ZERO = 16;
    static final int GROUP = 32;
    static final int PARENTHESES = 64;
    static final int PREVIOUS = 128;
    private static final String FLAG_CHARS = "-#+ 0,(<";

    /** 0 for the next argument, -1 for the previous one, -2 for none, otherwise counted from 1. */
    int index;
    int flags;
    int width;
    int precision;
    boolean upper;
    /** The conversion in lower case; 't' for dates. */
    char conversion;
    /** What is wanted of a date. */
    char dateField;

    /** Reads the specifier after a percent sign; returns the index after it. */
    int parse(String s, int start) {
        index = 0;
        flags = 0;
        width = -1;
        precision = -1;
        upper = false;
        int length = s.length();
        if (start == length)
            throw new UnknownFormatConversionException("%");
        int i = start;
        char c = s.charAt(i);
        if (!isConversion(c)) {
            i = prefixEnd(s, i);
            if (i == length || !isConversion(s.charAt(i)))
                throw malformed(s, start);
            parsePrefix(s, start);
            c = s.charAt(i);
        }
        i++;
        if (c == 't' || c == 'T') {
            if (i == length || !isConversion(s.charAt(i)))
                throw new UnknownFormatConversionException(String.valueOf(c));
            dateField = s.charAt(i++);
        }
        conversion(c);
        return i;
    }

    private static boolean isConversion(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '%';
    }

    /** A specifier that breaks off is reported by its first char. */
    private static UnknownFormatConversionException malformed(String s, int start) {
        return new UnknownFormatConversionException(String.valueOf(s.charAt(start)));
    }

    /** Where the conversion must stand; the values in between are looked at when it does. */
    private static int prefixEnd(String s, int start) {
        int length = s.length();
        int i = digitsEnd(s, start);
        i = i > start && i < length && s.charAt(i) == '$' ? i + 1 : start;
        while (i < length && FLAG_CHARS.indexOf(s.charAt(i)) >= 0)
            i++;
        i = digitsEnd(s, i);
        if (i == length || s.charAt(i) != '.')
            return i;
        int end = digitsEnd(s, i + 1);
        if (end == i + 1)
            throw malformed(s, start);
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String s, int i) {
        while (i < s.length() && isDigit(s.charAt(i)))
            i++;
        return i;
    }

    /** The number, or Integer.MIN_VALUE when it is no int. */
    private static int number(String s, int from, int to) {
        long n = 0;
        for (int i = from; i < to; i++) {
            n = n * 10 + s.charAt(i) - '0';
            if (n > Integer.MAX_VALUE)
                return Integer.MIN_VALUE;
        }
        return (int) n;
    }

    private void parsePrefix(String s, int i) {
        int end = digitsEnd(s, i);
        if (end > i && s.charAt(end) == '$') {
            index = number(s, i, end);
            if (index <= 0)
                throw new IllegalFormatArgumentIndexException(index);
            i = end + 1;
        }
        i = parseFlags(s, i);
        end = digitsEnd(s, i);
        if (end > i) {
            width = number(s, i, end);
            if (width < 0)
                throw new IllegalFormatWidthException(width);
        }
        if (s.charAt(end) == '.') {
            precision = number(s, end + 1, digitsEnd(s, end + 1));
            if (precision < 0)
                throw new IllegalFormatPrecisionException(precision);
        }
    }

    private int parseFlags(String s, int i) {
        for (; i < s.length(); i++) {
            int bit = FLAG_CHARS.indexOf(s.charAt(i));
            if (bit < 0)
                break;
            if ((flags & 1 << bit) != 0)
                throw new DuplicateFormatFlagsException(flagText(1 << bit));
            flags |= 1 << bit;
        }
        if ((flags & PREVIOUS) != 0)
            index = -1;
        return i;
    }

    /** Notes the conversion and checks that the rest goes with it. */
    private void conversion(char c) {
        conversion = c;
        switch (c) {
            case 'S': case 'B': case 'H': case 'C': case 'X': case 'E': case 'G': case 'A': case 'T':
                upper = true;
                conversion = (char) (c + 32);
                break;
            default:
                break;
        }
        if (flags == 0 && precision < 0 && (c == 's' || c == 'd'))
            return;
        check(c);
    }

    private void check(char c) {
        switch (conversion) {
            case 's': case 'b': case 'h':
                checkGeneral();
                break;
            case 'd': case 'o': case 'x':
                checkInteger();
                break;
            case 'e': case 'f': case 'g': case 'a':
                checkFloat();
                break;
            case 'c':
                checkPlain();
                break;
            case 't':
                checkDate();
                break;
            case '%': case 'n':
                checkText();
                break;
            default:
                throw new UnknownFormatConversionException(String.valueOf(c));
        }
    }

    private void checkGeneral() {
        if (conversion != 's')
            forbid(ALTERNATE);
        requireWidth(LEFT);
        forbid(PLUS | SPACE | ZERO | GROUP | PARENTHESES);
    }

    private void checkPlain() {
        if (precision != -1)
            throw new IllegalFormatPrecisionException(precision);
        forbid(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PARENTHESES);
        requireWidth(LEFT);
    }

    private void checkDate() {
        if (precision != -1)
            throw new IllegalFormatPrecisionException(precision);
        if ("HIklMSLQpzZsNBbhAaCYyjmdeRTrDFc".indexOf(dateField) < 0)
            throw new UnknownFormatConversionException("t" + dateField);
        forbid(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PARENTHESES);
        requireWidth(LEFT);
    }

    private void checkNumeric() {
        requireWidth(LEFT | ZERO);
        if ((flags & (PLUS | SPACE)) == (PLUS | SPACE) || (flags & (LEFT | ZERO)) == (LEFT | ZERO))
            throw new IllegalFormatFlagsException(allFlags());
    }

    private void checkInteger() {
        checkNumeric();
        if (precision != -1)
            throw new IllegalFormatPrecisionException(precision);
        forbid(conversion == 'd' ? ALTERNATE : GROUP);
    }

    private void checkFloat() {
        checkNumeric();
        if (conversion == 'a')
            forbid(PARENTHESES | GROUP);
        else if (conversion == 'e')
            forbid(GROUP);
        else if (conversion == 'g')
            forbid(ALTERNATE);
    }

    private void checkText() {
        index = -2;
        if (precision != -1)
            throw new IllegalFormatPrecisionException(precision);
        if (conversion == 'n') {
            if (width != -1)
                throw new IllegalFormatWidthException(width);
            if (flags != 0)
                throw new IllegalFormatFlagsException(allFlags());
            return;
        }
        if (flags != LEFT && flags != 0)
            throw new IllegalFormatFlagsException(allFlags());
        requireWidth(LEFT);
    }

    private void requireWidth(int some) {
        if (width == -1 && (flags & some) != 0)
            throw new MissingFormatWidthException(toString());
    }

    /** Throws when flags do not go with the conversion. */
    void forbid(int some) {
        int bad = flags & some;
        if (bad != 0)
            throw new FormatFlagsConversionMismatchException(flagText(bad),
                conversion == 't' ? dateField : conversion);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private static String flagText(int flags) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < FLAG_CHARS.length(); i++)
            if ((flags & 1 << i) != 0)
                out.append(FLAG_CHARS.charAt(i));
        return out.toString();
    }

    /** The flags with '^', which stands for upper case and follows '-'. */
    private String allFlags() {
        String text = flagText(flags);
        if (!upper)
            return text;
        return has(LEFT) ? "-^" + text.substring(1) : "^" + text;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("%").append(flagText(flags));
        if (index > 0)
            out.append(index).append('$');
        if (width != -1)
            out.append(width);
        if (precision != -1)
            out.append('.').append(precision);
        out.append(upper ? (char) (conversion - 32) : conversion);
        if (conversion == 't')
            out.append(upper ? Character.toUpperCase(dateField) : dateField);
        return out.toString();
    }
}
