package java.util;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Formats and parses bytes as hexadecimal digits. */
public final class HexFormat {
    private static final HexFormat PLAIN = new HexFormat("", "", "", false);

    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final boolean upper;

    private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.upper = upper;
    }

    /** Returns the format of lower case without separators. */
    public static HexFormat of() {
        return PLAIN;
    }

    /** Returns the format with a delimiter between bytes. */
    public static HexFormat ofDelimiter(String delimiter) {
        return new HexFormat(delimiter, "", "", false);
    }

    /** Returns this format with another delimiter. */
    public HexFormat withDelimiter(String delimiter) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    /** Returns this format with another prefix. */
    public HexFormat withPrefix(String prefix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    /** Returns this format with another suffix. */
    public HexFormat withSuffix(String suffix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    /** Returns this format in upper case. */
    public HexFormat withUpperCase() {
        return new HexFormat(delimiter, prefix, suffix, true);
    }

    /** Returns this format in lower case. */
    public HexFormat withLowerCase() {
        return new HexFormat(delimiter, prefix, suffix, false);
    }

    /** Returns the delimiter. */
    public String delimiter() {
        return delimiter;
    }

    /** Returns the prefix. */
    public String prefix() {
        return prefix;
    }

    /** Returns the suffix. */
    public String suffix() {
        return suffix;
    }

    /** Returns whether digits are in upper case. */
    public boolean isUpperCase() {
        return upper;
    }

    /** Formats bytes. */
    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    /** Formats a range of bytes. */
    public String formatHex(byte[] bytes, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        StringBuilder text = new StringBuilder();
        for (int i = fromIndex; i < toIndex; i++) {
            if (i > fromIndex)
                text.append(delimiter);
            text.append(prefix).append(toHighHexDigit(bytes[i])).append(toLowHexDigit(bytes[i])).append(suffix);
        }
        return text.toString();
    }

    /** Appends formatted bytes. */
    public <A extends Appendable> A formatHex(A out, byte[] bytes) {
        return formatHex(out, bytes, 0, bytes.length);
    }

    /** Appends a formatted range of bytes. */
    public <A extends Appendable> A formatHex(A out, byte[] bytes, int fromIndex, int toIndex) {
        Objects.requireNonNull(out, "out");
        return append(out, formatHex(bytes, fromIndex, toIndex));
    }

    private static <A extends Appendable> A append(A out, String text) {
        try {
            out.append(text);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Parses bytes. */
    public byte[] parseHex(CharSequence string) {
        if (string.length() == 0)
            return new byte[0];
        int stride = prefix.length() + 2 + suffix.length() + delimiter.length();
        if (stride == 2 && string.length() % 2 != 0)
            throw new IllegalArgumentException("string length not even: " + string.length());
        if ((string.length() + delimiter.length()) % stride != 0) {
            throw new IllegalArgumentException("extra or missing delimiters "
                + "or values consisting of prefix, two hexadecimal digits, and suffix");
        }
        byte[] bytes = new byte[(string.length() + delimiter.length()) / stride];
        for (int i = 0, at = 0; i < bytes.length; i++) {
            if (i > 0)
                at = skip(string, at, delimiter);
            at = skip(string, at, prefix);
            bytes[i] = (byte) (fromHexDigit(string.charAt(at)) << 4 | fromHexDigit(string.charAt(at + 1)));
            at = skip(string, at + 2, suffix);
        }
        return bytes;
    }

    private static int skip(CharSequence string, int at, String literal) {
        int end = at + literal.length();
        if (!string.subSequence(at, end).toString().equals(literal)) {
            throw new IllegalArgumentException("found: \"" + string.subSequence(at, end) + "\", expected: \"" + literal
                + "\", index: " + at + " ch: " + (int) string.charAt(at));
        }
        return end;
    }

    /** Parses a range of characters. */
    public byte[] parseHex(CharSequence string, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        return parseHex(string.subSequence(fromIndex, toIndex));
    }

    /** Parses a range of characters. */
    public byte[] parseHex(char[] chars, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, chars.length);
        return parseHex(new String(chars, fromIndex, toIndex - fromIndex));
    }

    private char digit(int value) {
        return (upper ? "0123456789ABCDEF" : "0123456789abcdef").charAt(value & 15);
    }

    /** Returns the digit of the low four bits. */
    public char toLowHexDigit(int value) {
        return digit(value);
    }

    /** Returns the digit of the four bits above the low ones. */
    public char toHighHexDigit(int value) {
        return digit(value >> 4);
    }

    /** Appends the two digits of a byte. */
    public <A extends Appendable> A toHexDigits(A out, byte value) {
        return append(out, toHexDigits(value));
    }

    /** Returns the two digits of a byte. */
    public String toHexDigits(byte value) {
        return toHexDigits(value, 2);
    }

    /** Returns the four digits of a character. */
    public String toHexDigits(char value) {
        return toHexDigits(value, 4);
    }

    /** Returns the four digits of a short. */
    public String toHexDigits(short value) {
        return toHexDigits(value, 4);
    }

    /** Returns the eight digits of an int. */
    public String toHexDigits(int value) {
        return toHexDigits(value, 8);
    }

    /** Returns the sixteen digits of a long. */
    public String toHexDigits(long value) {
        return toHexDigits(value, 16);
    }

    /** Returns the low digits of a long. */
    public String toHexDigits(long value, int digits) {
        if (digits < 0 || digits > 16)
            throw new IllegalArgumentException("number of digits: " + digits);
        char[] text = new char[digits];
        for (int i = digits - 1; i >= 0; i--, value >>>= 4)
            text[i] = digit((int) value);
        return new String(text);
    }

    /** Returns whether {@code ch} is a hexadecimal digit. */
    public static boolean isHexDigit(int ch) {
        return value(ch) >= 0;
    }

    private static int value(int ch) {
        if (ch >= '0' && ch <= '9')
            return ch - '0';
        int lower = ch | 0x20;
        return ch < 128 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** Returns the value of a digit. */
    public static int fromHexDigit(int ch) {
        int value = value(ch);
        if (value < 0)
            throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
        return value;
    }

    /** Parses up to eight digits. */
    public static int fromHexDigits(CharSequence string) {
        return fromHexDigits(string, 0, string.length());
    }

    /** Parses up to eight digits of a range. */
    public static int fromHexDigits(CharSequence string, int fromIndex, int toIndex) {
        return (int) parse(string, fromIndex, toIndex, 8);
    }

    /** Parses up to sixteen digits. */
    public static long fromHexDigitsToLong(CharSequence string) {
        return fromHexDigitsToLong(string, 0, string.length());
    }

    /** Parses up to sixteen digits of a range. */
    public static long fromHexDigitsToLong(CharSequence string, int fromIndex, int toIndex) {
        return parse(string, fromIndex, toIndex, 16);
    }

    private static long parse(CharSequence string, int fromIndex, int toIndex, int limit) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > limit)
            throw new IllegalArgumentException("string length greater than " + limit + ": " + (toIndex - fromIndex));
        long value = 0;
        for (int i = fromIndex; i < toIndex; i++)
            value = value << 4 | fromHexDigit(string.charAt(i));
        return value;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof HexFormat))
            return false;
        HexFormat other = (HexFormat) o;
        return upper == other.upper && delimiter.equals(other.delimiter) && prefix.equals(other.prefix)
            && suffix.equals(other.suffix);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upper);
    }

    @Override
    public String toString() {
        return "uppercase: " + upper + ", delimiter: \"" + delimiter + "\", prefix: \"" + prefix
            + "\", suffix: \"" + suffix + "\"";
    }
}
