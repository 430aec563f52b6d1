package java.lang;

/** A byte as an object, and what can be done with bytes. */
public final class Byte extends Number implements Comparable<Byte> {
    private static final long serialVersionUID = -7183698231559129828L;

    /** The least byte. */
    public static final byte MIN_VALUE = -128;
    /** The greatest byte. */
    public static final byte MAX_VALUE = 127;
    /** The number of bits. */
    public static final int SIZE = 8;
    /** The number of bytes. */
    public static final int BYTES = 1;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Byte> TYPE = (Class<Byte>) (Class<?>) byte[].class.getComponentType();

    private final byte value;

    /** Holds -128 to 127, filled when first used. */
    private static final class Cache {
        static final Byte[] VALUES = new Byte[256];

        static {
            for (int i = 0; i < 256; i++) {
                VALUES[i] = new Byte((byte) (i - 128));
            }
        }
    }

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Byte(byte value) {
        this.value = value;
    }

    /** Parses a decimal text. */
    @Deprecated
    public Byte(String s) throws NumberFormatException {
        this.value = parseByte(s, 10);
    }

    /** Returns an object; the same one for equal small values. */
    public static Byte valueOf(byte value) {
        return Cache.VALUES[value + 128];
    }

    /** Parses a text in a radix. */
    public static Byte valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseByte(s, radix));
    }

    /** Parses a decimal text. */
    public static Byte valueOf(String s) throws NumberFormatException {
        return valueOf(parseByte(s, 10));
    }

    /** Returns the value as a byte. */
    @Override
    public byte byteValue() {
        return value;
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

    /** Returns the decimal text of a byte. */
    public static String toString(byte value) {
        return NumberText.decimal(value);
    }

    /** Returns the hash code of the value. */
    @Override
    public int hashCode() {
        return value;
    }

    /** Returns the hash code of a byte. */
    public static int hashCode(byte value) {
        return value;
    }

    /** Tells whether an object is a Byte of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Byte && value == ((Byte) obj).value;
    }

    /** Orders by value. */
    @Override
    public int compareTo(Byte other) {
        return compare(value, other.value);
    }

    /** Returns the difference of two bytes. */
    public static int compare(byte x, byte y) {
        return x - y;
    }

    /** Compares without signs. */
    public static int compareUnsigned(byte x, byte y) {
        return toUnsignedInt(x) - toUnsignedInt(y);
    }

    /** Widens without the sign. */
    public static int toUnsignedInt(byte x) {
        return x & 0xff;
    }

    /** Widens without the sign. */
    public static long toUnsignedLong(byte x) {
        return x & 0xffL;
    }

    /** Parses a text in a radix. */
    public static byte parseByte(String s, int radix) throws NumberFormatException {
        int i = Integer.parseInt(s, radix);
        if (i < MIN_VALUE || i > MAX_VALUE) {
            throw new NumberFormatException(
                    "Value out of range. Value:\"" + s + "\" Radix:" + radix);
        }
        return (byte) i;
    }

    /** Parses a decimal text. */
    public static byte parseByte(String s) throws NumberFormatException {
        return parseByte(s, 10);
    }

    /** Parses a decimal, hexadecimal (0x, #) or octal (0) literal. */
    public static Byte decode(String nm) throws NumberFormatException {
        int i = Integer.decode(nm);
        if (i < MIN_VALUE || i > MAX_VALUE) {
            throw new NumberFormatException(
                    "Value " + i + " out of range from input " + nm);
        }
        return valueOf((byte) i);
    }
}
