package java.lang;

/** A short as an object, and what can be done with shorts. */
public final class Short extends Number implements Comparable<Short> {
    private static final long serialVersionUID = 7515723908773894738L;

    /** The least short. */
    public static final short MIN_VALUE = -32768;
    /** The greatest short. */
    public static final short MAX_VALUE = 32767;
    /** The number of bits. */
    public static final int SIZE = 16;
    /** The number of bytes. */
    public static final int BYTES = 2;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Short> TYPE = (Class<Short>) (Class<?>) short[].class.getComponentType();

    private final short value;

    /** Holds -128 to 127, filled when first used. */
    private static final class Cache {
        static final Short[] VALUES = new Short[256];

        static {
            for (int i = 0; i < 256; i++) {
                VALUES[i] = new Short((short) (i - 128));
            }
        }
    }

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Short(short value) {
        this.value = value;
    }

    /** Parses a decimal text. */
    @Deprecated
    public Short(String s) throws NumberFormatException {
        this.value = parseShort(s, 10);
    }

    /** Returns an object; the same one for equal small values. */
    public static Short valueOf(short value) {
        if (value >= -128 && value <= 127) {
            return Cache.VALUES[value + 128];
        }
        return new Short(value);
    }

    /** Parses a text in a radix. */
    public static Short valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseShort(s, radix));
    }

    /** Parses a decimal text. */
    public static Short valueOf(String s) throws NumberFormatException {
        return valueOf(parseShort(s, 10));
    }

    /** Returns the value as a byte. */
    @Override
    public byte byteValue() {
        return (byte) value;
    }

    /** Returns the value as a short. */
    @Override
    public short shortValue() {
        return value;
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

    /** Returns the decimal text of a short. */
    public static String toString(short value) {
        return NumberText.decimal(value);
    }

    /** Returns the hash code of the value. */
    @Override
    public int hashCode() {
        return value;
    }

    /** Returns the hash code of a short. */
    public static int hashCode(short value) {
        return value;
    }

    /** Tells whether an object is a Short of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Short && value == ((Short) obj).value;
    }

    /** Orders by value. */
    @Override
    public int compareTo(Short other) {
        return compare(value, other.value);
    }

    /** Returns the difference of two shorts. */
    public static int compare(short x, short y) {
        return x - y;
    }

    /** Compares without signs. */
    public static int compareUnsigned(short x, short y) {
        return toUnsignedInt(x) - toUnsignedInt(y);
    }

    /** Widens without the sign. */
    public static int toUnsignedInt(short x) {
        return x & 0xffff;
    }

    /** Widens without the sign. */
    public static long toUnsignedLong(short x) {
        return x & 0xffffL;
    }

    /** Parses a text in a radix. */
    public static short parseShort(String s, int radix) throws NumberFormatException {
        int i = Integer.parseInt(s, radix);
        if (i < MIN_VALUE || i > MAX_VALUE) {
            throw new NumberFormatException(
                    "Value out of range. Value:\"" + s + "\" Radix:" + radix);
        }
        return (short) i;
    }

    /** Parses a decimal text. */
    public static short parseShort(String s) throws NumberFormatException {
        return parseShort(s, 10);
    }

    /** Parses a decimal, hexadecimal (0x, #) or octal (0) literal. */
    public static Short decode(String nm) throws NumberFormatException {
        int i = Integer.decode(nm);
        if (i < MIN_VALUE || i > MAX_VALUE) {
            throw new NumberFormatException(
                    "Value " + i + " out of range from input " + nm);
        }
        return valueOf((short) i);
    }

    /** Swaps the two bytes. */
    public static short reverseBytes(short i) {
        return (short) ((i & 0xff00) >> 8 | i << 8);
    }
}
