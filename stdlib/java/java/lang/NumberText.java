package java.lang;

import wardian.internal.Numbers;

/** Reading and writing numbers, shared by the wrapper classes. */
final class NumberText {
    private NumberText() {
    }

    // ---- Writing integers --------------------------------------------------

    /** Returns how many chars the decimal text of an int takes. */
    static int length(int i) {
        int n = i < 0 ? 2 : 1;
        int negative = i < 0 ? i : -i;
        while (negative <= -10) {
            negative /= 10;
            n++;
        }
        return n;
    }

    static int length(long l) {
        int n = l < 0 ? 2 : 1;
        long negative = l < 0 ? l : -l;
        while (negative < Integer.MIN_VALUE) {
            negative /= 10;
            n++;
        }
        for (int rest = (int) negative; rest <= -10; rest /= 10) {
            n++;
        }
        return n;
    }

    static String decimal(int i) {
        byte[] text = new byte[length(i)];
        Numbers.putLong(text, 0, i);
        return new String(text, String.LATIN1);
    }

    static String decimal(long l) {
        byte[] text = new byte[length(l)];
        Numbers.putLong(text, 0, l);
        return new String(text, String.LATIN1);
    }

    static byte digit(int d) {
        return (byte) (d < 10 ? '0' + d : 'a' - 10 + d);
    }

    /** Writes an unsigned value with some bits per digit. */
    static String bits(long value, int shift) {
        int size = 64 - Long.numberOfLeadingZeros(value);
        byte[] text = new byte[Math.max(1, (size + shift - 1) / shift)];
        int mask = (1 << shift) - 1;
        for (int i = text.length - 1; i >= 0; i--) {
            text[i] = digit((int) value & mask);
            value >>>= shift;
        }
        return new String(text, String.LATIN1);
    }

    static String radix(long value, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX || radix == 10) {
            return decimal(value);
        }
        byte[] text = new byte[65];
        int at = 65;
        long rest = value < 0 ? value : -value;
        do {
            text[--at] = digit((int) -(rest % radix));
            rest /= radix;
        } while (rest != 0);
        if (value < 0) {
            text[--at] = '-';
        }
        return String.ofLatin(text, at, 65 - at);
    }

    static String unsigned(long value, int radix) {
        if (value >= 0) {
            return radix(value, radix);
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        long quotient = Long.divideUnsigned(value, radix);
        int last = (int) (value - quotient * radix);
        return radix(quotient, radix).concat(String.valueOf((char) digit(last)));
    }

    // ---- Reading integers --------------------------------------------------

    static NumberFormatException bad(CharSequence text, int radix) {
        return new NumberFormatException("For input string: \"" + text + "\""
                + (radix == 10 ? "" : " under radix " + radix));
    }

    static void checkParse(Object text, int radix) {
        if (text == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException(
                    "radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException(
                    "radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    /** Returns the digit's value, or -1. */
    static int digitValue(char c, int radix) {
        int d = c - '0';
        return d >= 0 && d <= 9 && d < radix ? d : Character.digit(c, radix);
    }

    private static NumberFormatException badAt(CharSequence text, int begin, int end,
            int index) {
        return new NumberFormatException("Error at index " + (index - begin) + " in: \""
                + text.subSequence(begin, end) + "\"");
    }

    static void checkRange(CharSequence text, int begin, int end) {
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IndexOutOfBoundsException("Range [" + begin + ", " + end
                    + ") out of bounds for length " + text.length());
        }
    }

    /** Parses a range of a sequence; limits are those of int or long. */
    static long parse(CharSequence text, int begin, int end, int radix, long min, long max) {
        checkRange(text, begin, end);
        checkParse(text, radix);
        if (begin == end) {
            throw new NumberFormatException("For input string: \"\""
                    + (radix == 10 ? "" : " under radix " + radix));
        }
        int i = begin;
        char sign = text.charAt(i);
        boolean negative = sign == '-';
        if (negative || sign == '+') {
            if (++i == end) {
                throw badAt(text, begin, end, i);
            }
        }
        long limit = negative ? min : -max;
        long result = 0;
        for (; i < end; i++) {
            int d = digitValue(text.charAt(i), radix);
            if (d < 0 || result < limit / radix || result * radix < limit + d) {
                throw badAt(text, begin, end, i);
            }
            result = result * radix - d;
        }
        return negative ? result : -result;
    }

    /** Splits a decode literal into sign, radix and digits for parse. */
    static long decode(String text, long min, long max) {
        if (text.isEmpty()) {
            throw new NumberFormatException("Zero length string");
        }
        char sign = text.charAt(0);
        int at = sign == '-' || sign == '+' ? 1 : 0;
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            at += 2;
            radix = 16;
        } else if (text.startsWith("#", at)) {
            at++;
            radix = 16;
        } else if (text.startsWith("0", at) && text.length() > at + 1) {
            at++;
            radix = 8;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        String digits = text.substring(at);
        String signed = sign == '-' ? "-".concat(digits) : digits;
        long value = Long.MIN_VALUE;
        try {
            value = Long.parseLong(signed, radix);
        } catch (NumberFormatException e) {
            throw bad(signed, radix);
        }
        if (value < min || value > max) {
            throw bad(signed, radix);
        }
        return value;
    }

    // ---- Reading floating point ----------------------------------------------

    private static NumberFormatException badFloat(String text) {
        return new NumberFormatException("For input string: \"" + text + "\"");
    }

    /**
     * Checks a text against the grammar of Double.valueOf and returns the range
     * to convert as begin and end packed into a long.
     */
    private static long checkFloat(String in) {
        int from = 0;
        int to = in.length();
        while (from < to && in.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && in.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from == to) {
            throw new NumberFormatException("empty String");
        }
        if (in.coder() != String.LATIN1) {
            throw badFloat(in);
        }
        byte[] text = in.value();
        int i = from;
        if (text[i] == '-' || text[i] == '+') {
            i++;
        }
        if (i < to && (text[i] == 'N' || text[i] == 'I')) {
            if (!in.regionMatches(i, "NaN", 0, to - i) && !in.regionMatches(i, "Infinity", 0, to - i)
                    || to - i != 3 && to - i != 8) {
                throw badFloat(in);
            }
            return (long) from << 32 | to;
        }
        boolean hex = i + 1 < to && text[i] == '0' && (text[i + 1] | 32) == 'x';
        int end = hex ? hexFloat(text, i + 2, to) : decimalFloat(text, i, to);
        int stop = end;
        if (end > 0 && end < to && ((text[end] | 32) == 'd' || (text[end] | 32) == 'f')) {
            stop++;
        }
        if (stop != to) {
            throw badFloat(in);
        }
        return (long) from << 32 | end;
    }

    private static int skipDigits(byte[] text, int i, int to) {
        while (i < to && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i;
    }

    private static int skipHexDigits(byte[] text, int i, int to) {
        while (i < to && (text[i] >= '0' && text[i] <= '9'
                || (text[i] | 32) >= 'a' && (text[i] | 32) <= 'f')) {
            i++;
        }
        return i;
    }

    /** Returns where the exponent's digits end, or -1 if there are none. */
    private static int skipExponent(byte[] text, int i, int to) {
        if (i < to && (text[i] == '-' || text[i] == '+')) {
            i++;
        }
        int end = skipDigits(text, i, to);
        return end > i ? end : -1;
    }

    private static int decimalFloat(byte[] text, int from, int to) {
        int i = skipDigits(text, from, to);
        int digits = i - from;
        if (i < to && text[i] == '.') {
            int fraction = i + 1;
            i = skipDigits(text, fraction, to);
            digits += i - fraction;
        }
        if (digits == 0) {
            return -1;
        }
        return i < to && (text[i] | 32) == 'e' ? skipExponent(text, i + 1, to) : i;
    }

    private static int hexFloat(byte[] text, int from, int to) {
        int i = skipHexDigits(text, from, to);
        int digits = i - from;
        if (i < to && text[i] == '.') {
            int fraction = i + 1;
            i = skipHexDigits(text, fraction, to);
            digits += i - fraction;
        }
        if (digits == 0 || i >= to || (text[i] | 32) != 'p') {
            return -1;
        }
        return skipExponent(text, i + 1, to);
    }

    static double parseDouble(String in) {
        long range = checkFloat(in);
        return Numbers.parseDouble(in.value(), (int) (range >> 32), (int) range);
    }

    static float parseFloat(String in) {
        long range = checkFloat(in);
        return Numbers.parseFloat(in.value(), (int) (range >> 32), (int) range);
    }

    // ---- Writing floating point ------------------------------------------------

    static String decimal(double d) {
        if (d != d) {
            return "NaN";
        }
        byte[] text = new byte[Numbers.DOUBLE_LENGTH];
        return String.ofLatin(text, 0, Numbers.putDouble(text, 0, d));
    }

    static String decimal(float f) {
        if (f != f) {
            return "NaN";
        }
        byte[] text = new byte[Numbers.DOUBLE_LENGTH];
        return String.ofLatin(text, 0, Numbers.putFloat(text, 0, f));
    }

    /** Writes a finite double as Double.toHexString does. */
    static String hex(double d) {
        long bits = Double.doubleToRawLongBits(d);
        String sign = bits < 0 ? "-" : "";
        long fraction = bits & 0xfffffffffffffL;
        int exponent = (int) (bits >> 52) & 0x7ff;
        if (exponent == 0 && fraction == 0) {
            return sign.concat("0x0.0p0");
        }
        byte[] digits = new byte[13];
        int used = 1;
        for (int i = 0; i < 13; i++) {
            int digit = (int) (fraction >> (48 - 4 * i)) & 15;
            digits[i] = digit(digit);
            if (digit != 0) {
                used = i + 1;
            }
        }
        return sign + (exponent == 0 ? "0x0." : "0x1.") + String.ofLatin(digits, 0, used)
                + "p" + (exponent == 0 ? -1022 : exponent - 1023);
    }
}
