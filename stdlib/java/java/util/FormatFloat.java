package java.util;

import java.math.BigDecimal;

/**
 * The conversions e, f, g and a.
 *
 * <p>A number is held as decimal digits d1 d2 ... with the value 0.d1d2... * 10^point; for a double they are those of its
 * shortest decimal form, and rounding (half up) starts from them.
 */
final class FormatFloat {
    private final FormatPrinter printer;
    private final FormatSpec spec;
    private final StringBuilder out;
    private char[] digits = new char[32];
    private int count;
    private int point;
    /** The exponent of a zero; BigDecimal has many. */
    private int zeroExponent;

    FormatFloat(FormatPrinter printer) {
        this.printer = printer;
        this.spec = printer.spec;
        this.out = printer.out;
    }

    void print(double value) {
        if (value != value || Double.isInfinite(value)) {
            printSpecial(value);
            return;
        }
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (spec.conversion == 'a') {
            printHex(Math.abs(value), negative);
            return;
        }
        load(Double.toString(Math.abs(value)));
        zeroExponent = 0;
        print(negative);
    }

    void print(BigDecimal value) {
        String text = value.unscaledValue().abs().toString();
        if (text.length() >= digits.length)
            digits = new char[text.length() + 1];
        count = text.length();
        text.getChars(0, count, digits, 0);
        point = count - value.scale();
        zeroExponent = -value.scale();
        if (value.signum() == 0)
            count = 0;
        print(value.signum() < 0);
    }

    private void printSpecial(double value) {
        boolean negative = value < 0;
        int start = out.length();
        if (value == value) {
            printer.sign(negative);
            out.append(spec.upper ? "INFINITY" : "Infinity");
        } else {
            out.append(spec.upper ? "NAN" : "NaN");
        }
        int flags = spec.flags;
        spec.flags &= ~FormatSpec.ZERO;
        printer.finish(start, start, negative);
        spec.flags = flags;
    }

    /** Takes the digits of a text as Double.toString writes it. */
    private void load(String text) {
        count = 0;
        int whole = -1;
        int exponent = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                whole = count;
            } else if (c == 'E') {
                exponent = Integer.parseInt(text, i + 1, length, 10);
                break;
            } else {
                digits[count++] = c;
            }
        }
        point = whole + exponent;
        trim();
    }

    /** Drops zeros at both ends. */
    private void trim() {
        int from = 0;
        while (from < count && digits[from] == '0')
            from++;
        while (count > from && digits[count - 1] == '0')
            count--;
        if (from > 0) {
            System.arraycopy(digits, from, digits, 0, count - from);
            count -= from;
            point -= from;
        }
        if (count == 0)
            point = 0;
    }

    /** Rounds half up so that at most keep digits are left; keep may be negative. */
    private void round(int keep) {
        if (keep >= count)
            return;
        boolean up = keep >= 0 && digits[keep] >= '5';
        count = Math.max(keep, 0);
        if (!up)
            return;
        while (count > 0 && digits[count - 1] == '9')
            count--;
        if (count > 0) {
            digits[count - 1]++;
        } else {
            digits[count++] = '1';
            point++;
        }
    }

    private char digit(int i) {
        return i >= 0 && i < count ? (char) (digits[i] - '0' + printer.zero) : printer.zero;
    }

    private void print(boolean negative) {
        int start = out.length();
        printer.sign(negative);
        int body = out.length();
        int precision = spec.precision < 0 ? 6 : spec.precision;
        if (spec.conversion == 'f')
            fixed(precision);
        else if (spec.conversion == 'e')
            scientific(precision);
        else
            general(precision == 0 ? 1 : precision);
        printer.finish(start, body, negative);
    }

    private void fixed(int precision) {
        round((int) Math.min((long) point + precision, Integer.MAX_VALUE));
        if (count == 0)
            point = 0;
        if (point <= 0) {
            out.append(printer.zero);
        } else {
            char[] whole = new char[point];
            for (int i = 0; i < point; i++)
                whole[i] = i < count ? digits[i] : '0';
            wholePart(whole);
        }
        fraction(point, precision);
    }

    private void wholePart(char[] whole) {
        if (printer.zero == '0' && !spec.has(FormatSpec.GROUP))
            out.append(whole);
        else
            printer.integerPart(new String(whole), 0, whole.length);
    }

    /** Writes the point and precision digits starting at digit number from. */
    private void fraction(int from, int precision) {
        if (precision > 0 || spec.has(FormatSpec.ALTERNATE))
            out.append(printer.decimalPoint);
        for (int i = 0; i < precision; i++)
            out.append(digit(from + i));
    }

    private void scientific(int precision) {
        round(precision == Integer.MAX_VALUE ? precision : precision + 1);
        int exponent = count == 0 ? zeroExponent : point - 1;
        out.append(digit(0));
        fraction(1, precision);
        out.append(spec.upper ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
        exponent = Math.abs(exponent);
        if (exponent < 10)
            out.append(printer.zero);
        String text = Integer.toString(exponent);
        for (int i = 0; i < text.length(); i++)
            out.append((char) (text.charAt(i) - '0' + printer.zero));
    }

    private void general(int precision) {
        round(precision);
        if (count == 0 && zeroExponent == 0)
            fixed(precision - 1);
        else if (count > 0 && point > -4 && point <= precision)
            fixed(precision - point);
        else
            scientific(precision - 1);
    }

    // ---- hexadecimal ----

    private void printHex(double value, boolean negative) {
        int start = out.length();
        printer.sign(negative);
        out.append(spec.upper ? "0X" : "0x");
        int body = out.length();
        String text = spec.precision < 0 || spec.precision > 12 || value == 0
            ? Double.toHexString(value) : roundedHex(value, Math.max(spec.precision, 1));
        text = text.substring(2);
        int exponent = text.indexOf('p');
        out.append(spec.upper ? LocaleTag.upper(text.substring(0, exponent))
            : text.substring(0, exponent));
        int padding = spec.has(FormatSpec.ZERO)
            ? spec.width - (out.length() - start) - (text.length() - exponent) : 0;
        int written = exponent - text.indexOf('.') - 1;
        if (spec.precision > written)
            printer.fill('0', spec.precision - written);
        out.append(spec.upper ? 'P' : 'p').append(text, exponent + 1, text.length());
        if (padding > 0)
            out.insert(body, "0".repeat(padding));
        printer.finish(start, body, negative);
    }

    /** Rounds half even to a number of hexadecimal digits; a subnormal number is made normal first. */
    private static String roundedHex(double value, int precision) {
        int shift = 0;
        if (value < Double.MIN_NORMAL) {
            shift = 54;
            value *= 0x1p54;
        }
        long bits = Double.doubleToRawLongBits(value);
        int drop = 52 - 4 * precision;
        long half = 1L << drop - 1;
        long rest = bits & (1L << drop) - 1;
        bits -= rest;
        if (rest > half || rest == half && (bits >> drop & 1) != 0)
            bits += 1L << drop;
        int exponent = (int) (bits >> 52) - 1023 - shift;
        long mantissa = (bits & (1L << 52) - 1) >>> drop;
        String hex = Long.toHexString(mantissa);
        StringBuilder text = new StringBuilder("0x1.");
        for (int i = hex.length(); i < precision; i++)
            text.append('0');
        text.append(hex);
        int end = text.length();
        while (text.charAt(end - 1) == '0' && text.charAt(end - 2) != '.')
            end--;
        text.setLength(end);
        return text.append('p').append(exponent).toString();
    }
}
