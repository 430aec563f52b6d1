package java.lang;

/** A long as an object, and what can be done with longs. */
public final class Long extends Number implements Comparable<Long> {
    private static final long serialVersionUID = 4290774380558885855L;

    /** The least long. */
    public static final long MIN_VALUE = 0x8000000000000000L;
    /** The greatest long. */
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    /** The number of bits. */
    public static final int SIZE = 64;
    /** The number of bytes. */
    public static final int BYTES = 8;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Long> TYPE = (Class<Long>) (Class<?>) long[].class.getComponentType();

    private final long value;

    /** Holds -128 to 127, filled when first used. */
    private static final class Cache {
        static final Long[] VALUES = new Long[256];

        static {
            for (int i = 0; i < 256; i++) {
                VALUES[i] = new Long((long) (i - 128));
            }
        }
    }

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Long(long value) {
        this.value = value;
    }

    /** Parses a decimal text. */
    @Deprecated
    public Long(String s) throws NumberFormatException {
        this.value = parseLong(s, 10);
    }

    /** Returns an object; the same one for equal small values. */
    public static Long valueOf(long value) {
        if (value >= -128 && value <= 127) {
            return Cache.VALUES[(int) value + 128];
        }
        return new Long(value);
    }

    /** Parses a text in a radix. */
    public static Long valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseLong(s, radix));
    }

    /** Parses a decimal text. */
    public static Long valueOf(String s) throws NumberFormatException {
        return valueOf(parseLong(s, 10));
    }

    /** Returns the value as a byte. */
    @Override
    public byte byteValue() {
        return (byte) value;
    }

    /** Returns the value as a short. */
    @Override
    public short shortValue() {
        return (short) value;
    }

    /** Returns the value as an int. */
    @Override
    public int intValue() {
        return (int) value;
    }

    /** Returns the value as a long. */
    @Override
    public long longValue() {
        return value;
    }

    /** Returns the value as a float. */
    @Override
    public float floatValue() {
        return (float) value;
    }

    /** Returns the value as a double. */
    @Override
    public double doubleValue() {
        return (double) value;
    }

    /** Returns the decimal text. */
    @Override
    public String toString() {
        return NumberText.decimal(value);
    }

    /** Returns the decimal text of a long. */
    public static String toString(long value) {
        return NumberText.decimal(value);
    }

    /** Returns the hash code of the value. */
    @Override
    public int hashCode() {
        return (int) (value ^ value >>> 32);
    }

    /** Returns the hash code of a long. */
    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    /** Tells whether an object is a Long of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Long && value == ((Long) obj).value;
    }

    /** Orders by value. */
    @Override
    public int compareTo(Long other) {
        return compare(value, other.value);
    }

    /** Returns -1, 0 or 1 as x is less than, equal to or greater than y. */
    public static int compare(long x, long y) {
        return x < y ? -1 : x == y ? 0 : 1;
    }

    // ---- Text ------------------------------------------------------------

    /** Writes in a radix, 10 if it is none. */
    public static String toString(long value, int radix) {
        return NumberText.radix(value, radix);
    }

    /** Writes as an unsigned number in a radix. */
    public static String toUnsignedString(long value, int radix) {
        return NumberText.unsigned(value, radix);
    }

    /** Writes as an unsigned decimal. */
    public static String toUnsignedString(long value) {
        return NumberText.unsigned(value, 10);
    }

    /** Writes as unsigned hexadecimal. */
    public static String toHexString(long value) {
        return NumberText.bits(value, 4);
    }

    /** Writes as unsigned octal. */
    public static String toOctalString(long value) {
        return NumberText.bits(value, 3);
    }

    /** Writes as unsigned binary. */
    public static String toBinaryString(long value) {
        return NumberText.bits(value, 1);
    }

    /** Parses a decimal text. */
    public static long parseLong(String s) throws NumberFormatException {
        return parseLong(s, 10);
    }

    /** Parses a range of a sequence in a radix. */
    public static long parseLong(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        return NumberText.parse(s, beginIndex, endIndex, radix, MIN_VALUE, MAX_VALUE);
    }

    /** Parses an unsigned decimal text. */
    public static long parseUnsignedLong(String s) throws NumberFormatException {
        return parseUnsignedLong(s, 10);
    }

    /** Parses a range of a sequence as unsigned in a radix. */
    public static long parseUnsignedLong(CharSequence s, int beginIndex, int endIndex,
            int radix) throws NumberFormatException {
        NumberText.checkRange(s, beginIndex, endIndex);
        return parseUnsignedLong(s.subSequence(beginIndex, endIndex).toString(), radix);
    }

    /** Parses a decimal, hexadecimal (0x, #) or octal (0) literal. */
    public static Long decode(String nm) throws NumberFormatException {
        return valueOf(NumberText.decode(nm, MIN_VALUE, MAX_VALUE));
    }

    /** Decodes a system property, or returns null. */
    public static Long getLong(String nm) {
        return getLong(nm, null);
    }

    /** Decodes a system property, or returns a value. */
    public static Long getLong(String nm, long val) {
        Long result = getLong(nm, null);
        return result == null ? valueOf(val) : result;
    }

    /** Decodes a system property, or returns a value. */
    public static Long getLong(String nm, Long val) {
        String text = nm == null || nm.isEmpty() ? null : System.getProperty(nm);
        if (text != null) {
            try {
                return decode(text);
            } catch (NumberFormatException e) {
                return val;
            }
        }
        return val;
    }

    // ---- Unsigned arithmetic -----------------------------------------------

    /** Compares without signs. */
    public static int compareUnsigned(long x, long y) {
        return compare(x + MIN_VALUE, y + MIN_VALUE);
    }

    // ---- Bits --------------------------------------------------------------

    /** Keeps only the highest one bit. */
    public static long highestOneBit(long i) {
        return i & MIN_VALUE >>> numberOfLeadingZeros(i);
    }

    /** Keeps only the lowest one bit. */
    public static long lowestOneBit(long i) {
        return i & -i;
    }

    /** Rotates to the left. */
    public static long rotateLeft(long i, int distance) {
        return i << distance | i >>> -distance;
    }

    /** Rotates to the right. */
    public static long rotateRight(long i, int distance) {
        return i >>> distance | i << -distance;
    }

    /** Gathers the bits a mask selects at the low end. */
    public static long compress(long i, long mask) {
        long result = 0;
        int at = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int from = numberOfTrailingZeros(rest);
            result |= (i >>> from & 1) << at++;
        }
        return result;
    }

    /** Scatters low bits to the places a mask selects. */
    public static long expand(long i, long mask) {
        long result = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            result |= (i & 1) << numberOfTrailingZeros(rest);
            i >>>= 1;
        }
        return result;
    }

    /** Adds. */
    public static long sum(long a, long b) {
        return a + b;
    }

    /** Returns the greater. */
    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    /** Returns the lesser. */
    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    /** Returns -1, 0 or 1 by sign. */
    public static int signum(long i) {
        return (int) (i >> 63 | -i >>> 63);
    }

    /** Counts the zeros above the highest one bit. */
    public static int numberOfLeadingZeros(long i) {
        int high = (int) (i >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) i)
                : Integer.numberOfLeadingZeros(high);
    }

    /** Counts the zeros below the lowest one bit. */
    public static int numberOfTrailingZeros(long i) {
        int low = (int) i;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (i >>> 32))
                : Integer.numberOfTrailingZeros(low);
    }

    /** Counts the one bits. */
    public static int bitCount(long i) {
        i -= i >>> 1 & 0x5555555555555555L;
        i = (i & 0x3333333333333333L) + (i >>> 2 & 0x3333333333333333L);
        return (int) ((i + (i >>> 4) & 0x0f0f0f0f0f0f0f0fL) * 0x0101010101010101L >>> 56);
    }

    /** Reverses the order of the bits. */
    public static long reverse(long i) {
        return (Integer.reverse((int) i) & 0xffffffffL) << 32
                | Integer.reverse((int) (i >>> 32)) & 0xffffffffL;
    }

    /** Reverses the order of the bytes. */
    public static long reverseBytes(long i) {
        return (Integer.reverseBytes((int) i) & 0xffffffffL) << 32
                | Integer.reverseBytes((int) (i >>> 32)) & 0xffffffffL;
    }

    /** Divides without signs. */
    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        // Half the dividend is not negative; the result is too small by at most one.
        long quotient = (dividend >>> 1) / divisor << 1;
        long rest = dividend - quotient * divisor;
        return quotient + (compareUnsigned(rest, divisor) >= 0 ? 1 : 0);
    }

    /** Returns the remainder of unsigned division. */
    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    // ---- Parsing -----------------------------------------------------------

    /** Parses a text in a radix. */
    public static long parseLong(String s, int radix) throws NumberFormatException {
        NumberText.checkParse(s, radix);
        int length = s.length();
        int i = 0;
        boolean negative = false;
        if (length > 0 && s.charAt(0) < '0') {
            char sign = s.charAt(0);
            negative = sign == '-';
            i = negative || sign == '+' ? 1 : 0;
        }
        if (i >= length) {
            throw NumberText.bad(s, radix);
        }
        // The sum is kept negative, where there is one value more.
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long least = limit / radix;
        long result = 0;
        for (; i < length; i++) {
            int digit = NumberText.digitValue(s.charAt(i), radix);
            if (digit < 0 || result < least || result * radix < limit + digit) {
                throw NumberText.bad(s, radix);
            }
            result = result * radix - digit;
        }
        return negative ? result : -result;
    }

    /** Parses an unsigned text in a radix. */
    public static long parseUnsignedLong(String s, int radix) throws NumberFormatException {
        return parseUnsignedLong(s, radix, "long");
    }

    static long parseUnsignedLong(String s, int radix, String type) {
        NumberText.checkParse(s, radix);
        if (s.isEmpty()) {
            throw NumberText.bad(s, radix);
        }
        if (s.charAt(0) == '-') {
            throw new NumberFormatException(
                    "Illegal leading minus sign on unsigned string " + s + ".");
        }
        int start = s.charAt(0) == '+' ? 1 : 0;
        if (start == s.length()) {
            throw NumberText.bad(s, radix);
        }
        long result = 0;
        boolean tooLarge = false;
        for (int i = start; i < s.length(); i++) {
            int digit = NumberText.digitValue(s.charAt(i), radix);
            if (digit < 0) {
                throw NumberText.bad(s, radix);
            }
            tooLarge |= compareUnsigned(result, divideUnsigned(-1L - digit, radix)) > 0;
            result = result * radix + digit;
        }
        if (tooLarge) {
            throw new NumberFormatException(
                    "String value " + s + " exceeds range of unsigned " + type + ".");
        }
        return result;
    }
}
