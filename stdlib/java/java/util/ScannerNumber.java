package java.util;

import java.text.DecimalFormatSymbols;

/** Recognizes the numbers a scanner reads, in the form of a locale, and brings them into Java's own form. */
final class ScannerNumber {
    private final char separator;
    private final char decimalPoint;
    private final String nan;
    private final String infinity;
    private String token;
    private int index;
    private int radix;
    /** Digits are written in ASCII; the reader of integers knows the others. */
    private boolean plain;
    private StringBuilder out;

    ScannerNumber(Locale locale) {
        if (locale.getLanguage().equals("en") || locale.getLanguage().isEmpty()) {
            separator = ',';
            decimalPoint = '.';
            nan = "NaN";
            infinity = "\u221e";
        } else {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
            separator = symbols.getGroupingSeparator();
            decimalPoint = symbols.getDecimalSeparator();
            nan = symbols.getNaN();
            infinity = symbols.getInfinity();
        }
    }

    char separator() {
        return separator;
    }

    char decimalPoint() {
        return decimalPoint;
    }

    String nan() {
        return nan;
    }

    String infinity() {
        return infinity;
    }

    private void start(String text, int base) {
        token = text;
        index = 0;
        radix = base;
        plain = true;
        out = new StringBuilder(text.length());
    }

    /** The token as an integer, or null when it is none. */
    String integer(String text, int base) {
        start(text, base);
        plain = false;
        sign();
        return numeral() && atEnd() ? out.toString() : null;
    }

    /** The token as a decimal number, or null when it is none. */
    String decimal(String text) {
        start(text, 10);
        sign();
        return decimalNumeral() && exponent() && atEnd() ? out.toString() : null;
    }

    /** The token as a floating point number, or null when it is none. */
    String floating(String text) {
        String decimal = decimal(text);
        if (decimal != null)
            return decimal;
        start(text, 10);
        sign();
        String rest = text.substring(index);
        if (text.equals(nan))
            return "NaN";
        boolean special = rest.equals("NaN") || rest.equals("Infinity") || rest.equals(nan)
            || rest.equals(infinity);
        return special || isHex(rest) ? text : null;
    }

    private boolean atEnd() {
        return index == token.length();
    }

    private char peek() {
        return atEnd() ? '\0' : token.charAt(index);
    }

    private void sign() {
        char c = peek();
        if (c == '-' || c == '+') {
            out.append(c);
            index++;
        }
    }

    private int digit(int i) {
        return i < token.length() ? Character.digit(token.charAt(i), radix) : -1;
    }

    private void put(int digit) {
        out.append(plain ? Character.forDigit(digit, radix) : token.charAt(index));
        index++;
    }

    /** Digits, or groups of three after one to three digits of which the first is decimal, not zero. */
    private boolean numeral() {
        int start = index;
        char first = peek();
        int value;
        while ((value = digit(index)) >= 0)
            put(value);
        int count = index - start;
        if (count == 0)
            return false;
        if (count <= 3 && Character.isDigit(first) && first != '0')
            while (peek() == separator && !atEnd() && isGroup(index + 1)) {
                index++;
                for (int i = 0; i < 3; i++)
                    put(digit(index));
            }
        return true;
    }

    private boolean isGroup(int i) {
        return digit(i) >= 0 && digit(i + 1) >= 0 && digit(i + 2) >= 0;
    }

    private boolean decimalNumeral() {
        boolean whole = digit(index) >= 0;
        if (whole && !numeral())
            return false;
        if (atEnd() || peek() != decimalPoint)
            return whole;
        index++;
        out.append('.');
        int value;
        int start = index;
        while ((value = digit(index)) >= 0)
            put(value);
        return whole || index > start;
    }

    private boolean exponent() {
        if (peek() != 'e' && peek() != 'E')
            return true;
        out.append('e');
        index++;
        sign();
        int start = index;
        int value;
        while ((value = digit(index)) >= 0)
            put(value);
        return index > start;
    }

    /** 0x, digits, a point, digits, and an exponent that may be absent. */
    private static boolean isHex(String s) {
        if (!s.startsWith("0x") && !s.startsWith("0X"))
            return false;
        int point = hexEnd(s, 2);
        if (point == s.length() || s.charAt(point) != '.')
            return false;
        int end = hexEnd(s, point + 1);
        if (end == point + 1)
            return false;
        if (end == s.length())
            return true;
        if (s.charAt(end) != 'p' && s.charAt(end) != 'P')
            return false;
        int i = end + 1;
        if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-'))
            i++;
        int first = i;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9')
            i++;
        return i > first && i == s.length();
    }

    private static int hexEnd(String s, int i) {
        while (i < s.length() && s.charAt(i) < 128 && Character.digit(s.charAt(i), 16) >= 0)
            i++;
        return i;
    }
}
