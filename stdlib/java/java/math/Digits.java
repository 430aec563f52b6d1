package java.math;

/** Conversion between magnitudes and digits; large numbers are split in halves. */
final class Digits {
    private Digits() {
    }

    private static final int SMALL_WORDS = 40;
    private static final int SMALL_DIGITS = 400;
    /** Digits that fit an int, for each radix. */
    private static final String PER_WORD =
        "\0\0\36\23\17\15\13\13\12\11\11\10\10\10\10\7\7\7\7\7\7\7\6\6\6\6\6\6\6\6\6\6\6\6\6\6\5";

    private static int perWord(int radix) {
        return PER_WORD.charAt(radix);
    }

    private static int power(int radix, int exponent) {
        int result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= radix;
        }
        return result;
    }

    // ---- Parsing ----------------------------------------------------------

    static int[] parse(String text, int radix) {
        int length = text.length();
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new NumberFormatException("Radix out of range");
        }
        if (length == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        int minus = text.lastIndexOf('-');
        int plus = text.lastIndexOf('+');
        int start = 0;
        if (minus >= 0 || plus >= 0) {
            if (minus > 0 || plus > 0 || minus == plus) {
                throw new NumberFormatException("Illegal embedded sign character");
            }
            start = 1;
        }
        if (start == length) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        while (start < length && Character.digit(text.charAt(start), radix) == 0) {
            start++;
        }
        return start == length ? Magnitude.ZERO : parse(text, start, length, radix);
    }

    private static int[] parse(String text, int from, int to, int radix) {
        int digits = to - from;
        if (digits <= SMALL_DIGITS) {
            return parseSmall(text, from, to, radix);
        }
        int chunk = SMALL_DIGITS / 2;
        while (chunk * 2 < digits) {
            chunk *= 2;
        }
        int[] high = parse(text, from, to - chunk, radix);
        int[] low = parse(text, to - chunk, to, radix);
        int[] scale = BigInteger.valueOf(radix).pow(chunk).magnitude;
        return Magnitude.add(Magnitude.multiply(high, scale), low);
    }

    private static int[] parseSmall(String text, int from, int to, int radix) {
        int perWord = perWord(radix);
        int scale = power(radix, perWord);
        int[] words = new int[(to - from) / perWord + 2];
        int used = words.length;          // the words from here on are in use
        int at = from;
        int end = from + (to - from) % perWord;
        if (end == from) {
            end += perWord;
        }
        while (at < to) {
            long carry = chunk(text, at, end, radix);
            for (int i = words.length - 1; i >= used; i--) {
                carry += (words[i] & Magnitude.MASK) * scale;
                words[i] = (int) carry;
                carry >>>= 32;
            }
            if (carry != 0) {
                words[--used] = (int) carry;
            }
            at = end;
            end += perWord;
        }
        return Magnitude.trim(words);
    }

    private static int chunk(String text, int from, int to, int radix) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                throw new NumberFormatException("For input string: \"" + text.substring(from, to) + "\""
                    + (radix == 10 ? "" : " under radix " + radix));
            }
            value = value * radix + digit;
        }
        return value;
    }

    // ---- Formatting -------------------------------------------------------

    static String toString(int signum, int[] magnitude, int radix) {
        if (magnitude.length == 0) {
            return "0";
        }
        if (magnitude.length == 1 || (magnitude.length == 2 && magnitude[0] >= 0)) {
            long value = magnitude[magnitude.length - 1] & Magnitude.MASK;
            value |= magnitude.length == 2 ? (long) magnitude[0] << 32 : 0;
            return Long.toString(signum * value, radix);
        }
        StringBuilder out = new StringBuilder(magnitude.length * (radix < 8 ? 32 : 10) + 2);
        if (signum < 0) {
            out.append('-');
        }
        append(magnitude, radix, 0, new BigInteger[25], out);
        return out.toString();
    }

    /** Appends digits, with zeros in front up to the wanted number. */
    private static void append(int[] a, int radix, int wanted, BigInteger[] scales, StringBuilder out) {
        if (a.length <= SMALL_WORDS) {
            appendSmall(a, radix, wanted, out);
            return;
        }
        // splits are powers of two times 128, so that parts share scales; each is at least a digit less than there are
        long digits = (long) (Magnitude.bitLength(a) * (Math.log(2) / Math.log(radix)));
        int level = 0;
        while ((256L << level) < digits) {
            level++;
        }
        int split = 128 << level;
        int[][] parts = Magnitude.divide(a, scale(radix, level, scales).magnitude);
        append(parts[0], radix, Math.max(wanted - split, 0), scales, out);
        append(parts[1], radix, split, scales, out);
    }

    /** radix to the power of 128 << level. */
    private static BigInteger scale(int radix, int level, BigInteger[] scales) {
        if (scales[level] == null) {
            BigInteger root = level == 0 ? null : scale(radix, level - 1, scales);
            scales[level] = level == 0 ? BigInteger.valueOf(radix).pow(128) : root.multiply(root);
        }
        return scales[level];
    }

    private static void appendSmall(int[] a, int radix, int wanted, StringBuilder out) {
        int perWord = perWord(radix);
        int scale = power(radix, perWord);
        int[] rest = new int[a.length];
        System.arraycopy(a, 0, rest, 0, a.length);
        int top = 0;
        char[] digits = new char[Math.max(wanted, a.length * 32 + 32)];
        int at = digits.length;
        while (top < rest.length) {
            int chunk = divideFrom(rest, top, scale);
            while (top < rest.length && rest[top] == 0) {
                top++;
            }
            for (int i = 0; i < perWord && (chunk != 0 || top < rest.length); i++) {
                digits[--at] = Character.forDigit(chunk % radix, radix);
                chunk /= radix;
            }
        }
        while (digits.length - at < wanted) {
            digits[--at] = '0';
        }
        out.append(digits, at, digits.length - at);
    }

    /** Divides the words from top on in place; returns the remainder. */
    private static int divideFrom(int[] a, int top, int divisor) {
        long remainder = 0;
        for (int i = top; i < a.length; i++) {
            long part = remainder << 32 | (a[i] & Magnitude.MASK);
            long digit = part / divisor;
            a[i] = (int) digit;
            remainder = part - digit * divisor;
        }
        return (int) remainder;
    }
}
