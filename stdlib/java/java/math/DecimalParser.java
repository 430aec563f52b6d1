package java.math;

/** Reads the text form of a BigDecimal. */
final class DecimalParser {
    private DecimalParser() {
    }

    static BigDecimal parse(String text) {
        int length = text.length();
        int at = 0;
        boolean negative = false;
        if (length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        int start = at;
        int point = -1;
        int digits = 0;
        long value = 0;
        int significant = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c == '.') {
                if (point >= 0) {
                    throw new NumberFormatException("Character array contains more than one decimal point.");
                }
                point = at;
            } else {
                int digit = c >= '0' && c <= '9' ? c - '0' : Character.digit(c, 10);
                if (digit < 0) {
                    break;
                }
                digits++;
                if (significant > 0 || digit > 0) {
                    significant++;
                }
                if (significant <= 18) {
                    value = value * 10 + digit;
                }
            }
            at++;
        }
        int end = at;
        if (at < length && text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            throw new NumberFormatException("Character " + text.charAt(at)
                + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
        }
        if (digits == 0) {
            throw length == 0 ? new NumberFormatException("Index 0 out of bounds for length 0")
                : new NumberFormatException(at < length ? "No digits found." : "No digits found.");
        }
        long scale = point >= 0 ? end - point - 1 : 0;
        if (at < length) {
            scale -= exponent(text, at + 1);
        }
        if (scale != (int) scale) {
            throw new NumberFormatException("Scale out of range.");
        }
        if (significant <= 18) {
            return BigDecimal.make(negative ? -value : value, (int) scale);
        }
        String all = point < 0 ? text.substring(start, end)
            : text.substring(start, point) + text.substring(point + 1, end);
        BigInteger big = new BigInteger(all);
        return BigDecimal.make(negative ? big.negate() : big, (int) scale);
    }

    private static long exponent(String text, int from) {
        int at = from;
        int length = text.length();
        boolean negative = false;
        if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negative = text.charAt(at) == '-';
            at++;
        }
        if (at >= length) {
            throw new NumberFormatException("No exponent digits.");
        }
        long value = 0;
        while (at < length) {
            int digit = Character.digit(text.charAt(at++), 10);
            if (digit < 0) {
                throw new NumberFormatException("Not a digit.");
            }
            value = value * 10 + digit;
            if (value > 99999999999L) {
                throw new NumberFormatException("Too many nonzero exponent digits.");
            }
        }
        return negative ? -value : value;
    }
}
