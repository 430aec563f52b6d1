package java.lang;

/** A int as an object, and what can be done with ints. */
public final class Integer extends Number implements Comparable<Integer> {
    private static final long serialVersionUID = 1360826667806852920L;

    /** The least int. */
    public static final int MIN_VALUE = 0x80000000;
    /** The greatest int. */
    public static final int MAX_VALUE = 0x7fffffff;
    /** The number of bits. */
    public static final int SIZE = 32;
    /** The number of bytes. */
    public static final int BYTES = 4;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Integer> TYPE = (Class<Integer>) (Class<?>) int[].class.getComponentType();

    private final int value;

    /** Holds -128 to 127, filled when first used. */
    private static final class Cache {
        static final Integer[] VALUES = new Integer[256];

        static {
            for (int i = 0; i < 256; i++) {
                VALUES[i] = new Integer((int) (i - 128));
            }
        }
    }

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Integer(int value) {
        this.value = value;
    }

    /** Parses a decimal text. */
    @Deprecated
    public Integer(String s) throws NumberFormatException {
        this.value = parseInt(s, 10);
    }

    /** Returns an object; the same one for equal small values. */
    public static Integer valueOf(int value) {
        if (value >= -128 && value <= 127) {
            return Cache.VALUES[value + 128];
        }
        return new Integer(value);
    }

    /** Parses a text in a radix. */
    public static Integer valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseInt(s, radix));
    }

    /** Parses a decimal text. */
    public static Integer valueOf(String s) throws NumberFormatException {
        return valueOf(parseInt(s, 10));
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
        return value;
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

    /** Returns the decimal text of a int. */
    public static String toString(int value) {
        return NumberText.decimal(value);
    }

    /** Returns the hash code of the value. */
    @Override
    public int hashCode() {
        return value;
    }

    /** Returns the hash code of a int. */
    public static int hashCode(int value) {
        return value;
    }

    /** Tells whether an object is an Integer of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Integer && value == ((Integer) obj).value;
    }

    /** Orders by value. */
    @Override
    public int compareTo(Integer other) {
        return compare(value, other.value);
    }

    /** Returns -1, 0 or 1 as x is less than, equal to or greater than y. */
    public static int compare(int x, int y) {
        return x < y ? -1 : x == y ? 0 : 1;
    }

    // ---- Text ------------------------------------------------------------

    /** Writes in a radix, 10 if it is none. */
    public static String toString(int value, int radix) {
        return NumberText.radix(value, radix);
    }

    /** Writes as an unsigned number in a radix. */
    public static String toUnsignedString(int value, int radix) {
        return NumberText.unsigned(value & 0xffffffffL, radix);
    }

    /** Writes as an unsigned decimal. */
    public static String toUnsignedString(int value) {
        return NumberText.unsigned(value & 0xffffffffL, 10);
    }

    /** Writes as unsigned hexadecimal. */
    public static String toHexString(int value) {
        return NumberText.bits(value & 0xffffffffL, 4);
    }

    /** Writes as unsigned octal. */
    public static String toOctalString(int value) {
        return NumberText.bits(value & 0xffffffffL, 3);
    }

    /** Writes as unsigned binary. */
    public static String toBinaryString(int value) {
        return NumberText.bits(value & 0xffffffffL, 1);
    }

    /** Parses a decimal text. */
    public static int parseInt(String s) throws NumberFormatException {
        return parseInt(s, 10);
    }

    /** Parses a range of a sequence in a radix. */
    public static int parseInt(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        return (int) NumberText.parse(s, beginIndex, endIndex, radix, MIN_VALUE, MAX_VALUE);
    }

    /** Parses an unsigned decimal text. */
    public static int parseUnsignedInt(String s) throws NumberFormatException {
        return parseUnsignedInt(s, 10);
    }

    /** Parses a range of a sequence as unsigned in a radix. */
    public static int parseUnsignedInt(CharSequence s, int beginIndex, int endIndex,
            int radix) throws NumberFormatException {
        NumberText.checkRange(s, beginIndex, endIndex);
        return parseUnsignedInt(s.subSequence(beginIndex, endIndex).toString(), radix);
    }

    /** Parses a decimal, hexadecimal (0x, #) or octal (0) literal. */
    public static Integer decode(String nm) throws NumberFormatException {
        return valueOf((int) NumberText.decode(nm, MIN_VALUE, MAX_VALUE));
    }

    /** Decodes a system property, or returns null. */
    public static Integer getInteger(String nm) {
        return getInteger(nm, null);
    }

    /** Decodes a system property, or returns a value. */
    public static Integer getInteger(String nm, int val) {
        Integer result = getInteger(nm, null);
        return result == null ? valueOf(val) : result;
    }

    /** Decodes a system property, or returns a value. */
    public static Integer getInteger(String nm, Integer val) {
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
    public static int compareUnsigned(int x, int y) {
        return compare(x + MIN_VALUE, y + MIN_VALUE);
    }

    // ---- Bits --------------------------------------------------------------

    /** Keeps only the highest one bit. */
    public static int highestOneBit(int i) {
        return i & MIN_VALUE >>> numberOfLeadingZeros(i);
    }

    /** Keeps only the lowest one bit. */
    public static int lowestOneBit(int i) {
        return i & -i;
    }

    /** Rotates to the left. */
    public static int rotateLeft(int i, int distance) {
        return i << distance | i >>> -distance;
    }

    /** Rotates to the right. */
    public static int rotateRight(int i, int distance) {
        return i >>> distance | i << -distance;
    }

    /** Gathers the bits a mask selects at the low end. */
    public static int compress(int i, int mask) {
        int result = 0;
        int at = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int from = numberOfTrailingZeros(rest);
            result |= (i >>> from & 1) << at++;
        }
        return result;
    }

    /** Scatters low bits to the places a mask selects. */
    public static int expand(int i, int mask) {
        int result = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            result |= (i & 1) << numberOfTrailingZeros(rest);
            i >>>= 1;
        }
        return result;
    }

    /** Adds. */
    public static int sum(int a, int b) {
        return a + b;
    }

    /** Returns the greater. */
    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    /** Returns the lesser. */
    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    /** Returns -1, 0 or 1 by sign. */
    public static int signum(int i) {
        return i >> 31 | -i >>> 31;
    }

    /** Counts the zeros above the highest one bit. */
    public static int numberOfLeadingZeros(int i) {
        if (i <= 0) {
            return i == 0 ? 32 : 0;
        }
        int n = 31;
        if (i >= 1 << 16) {
            n -= 16;
            i >>>= 16;
        }
        if (i >= 1 << 8) {
            n -= 8;
            i >>>= 8;
        }
        if (i >= 1 << 4) {
            n -= 4;
            i >>>= 4;
        }
        if (i >= 1 << 2) {
            n -= 2;
            i >>>= 2;
        }
        return n - (i >>> 1);
    }

    /** Counts the zeros below the lowest one bit. */
    public static int numberOfTrailingZeros(int i) {
        return i == 0 ? 32 : 31 - numberOfLeadingZeros(i & -i);
    }

    /** Counts the one bits. */
    public static int bitCount(int i) {
        i -= i >>> 1 & 0x55555555;
        i = (i & 0x33333333) + (i >>> 2 & 0x33333333);
        return (i + (i >>> 4) & 0x0f0f0f0f) * 0x01010101 >>> 24;
    }

    /** Reverses the order of the bits. */
    public static int reverse(int i) {
        i = (i & 0x55555555) << 1 | i >>> 1 & 0x55555555;
        i = (i & 0x33333333) << 2 | i >>> 2 & 0x33333333;
        i = (i & 0x0f0f0f0f) << 4 | i >>> 4 & 0x0f0f0f0f;
        return reverseBytes(i);
    }

    /** Reverses the order of the bytes. */
    public static int reverseBytes(int i) {
        return i << 24 | (i & 0xff00) << 8 | i >>> 8 & 0xff00 | i >>> 24;
    }

    /** Widens without the sign. */
    public static long toUnsignedLong(int x) {
        return x & 0xffffffffL;
    }

    /** Divides without signs. */
    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    /** Returns the remainder of unsigned division. */
    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    // ---- Parsing -----------------------------------------------------------

    /** Parses a text in a radix. */
    public static int parseInt(String s, int radix) throws NumberFormatException {
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
        long limit = negative ? 0x80000000L : 0x7fffffffL;
        long result = 0;
        for (; i < length; i++) {
            char c = s.charAt(i);
            int digit = c - '0';
            if (digit < 0 || digit > 9 || digit >= radix) {
                digit = Character.digit(c, radix);
            }
            result = result * radix + digit;
            if (digit < 0 || result > limit) {
                throw NumberText.bad(s, radix);
            }
        }
        return (int) (negative ? -result : result);
    }

    /** Parses an unsigned text in a radix. */
    public static int parseUnsignedInt(String s, int radix) throws NumberFormatException {
        NumberText.checkParse(s, radix);
        if (s.isEmpty()) {
            throw NumberText.bad(s, radix);
        }
        if (s.charAt(0) == '-') {
            throw new NumberFormatException(
                    "Illegal leading minus sign on unsigned string " + s + ".");
        }
        long value = Long.parseUnsignedLong(s, radix, "int");
        if (value >>> 32 != 0) {
            throw new NumberFormatException(
                    "String value " + s + " exceeds range of unsigned int.");
        }
        return (int) value;
    }
}
