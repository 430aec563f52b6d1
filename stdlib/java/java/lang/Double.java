package java.lang;

/** A double as an object, and what can be done with doubles. */
public final class Double extends Number implements Comparable<Double> {
    private static final long serialVersionUID = -9172774392245257468L;

    /** 1 / 0. */
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    /** -1 / 0. */
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    /** Not a number. */
    public static final double NaN = 0.0 / 0.0;
    /** The greatest finite value. */
    public static final double MAX_VALUE = 0x1.fffffffffffffp+1023;
    /** The least positive normal value. */
    public static final double MIN_NORMAL = 0x1.0p-1022;
    /** The least positive value. */
    public static final double MIN_VALUE = 4.9e-324;
    /** The number of bits. */
    public static final int SIZE = 64;
    /** The number of significant bits. */
    public static final int PRECISION = 53;
    /** The greatest exponent of finite values. */
    public static final int MAX_EXPONENT = 1023;
    /** The least exponent of normal values. */
    public static final int MIN_EXPONENT = -1022;
    /** The number of bytes. */
    public static final int BYTES = 8;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Double> TYPE = (Class<Double>) (Class<?>) double[].class.getComponentType();

    private final double value;

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Double(double value) {
        this.value = value;
    }

    /** Parses a text. */
    @Deprecated
    public Double(String s) throws NumberFormatException {
        this.value = parseDouble(s);
    }

    /** Makes an object. */
    public static Double valueOf(double value) {
        return new Double(value);
    }

    /** Parses a text. */
    public static Double valueOf(String s) throws NumberFormatException {
        return new Double(parseDouble(s));
    }

    /** Parses a decimal or hexadecimal floating-point text. */
    public static double parseDouble(String s) throws NumberFormatException {
        return NumberText.parseDouble(s);
    }

    /** Returns the shortest decimal text that reads as this value again. */
    public static String toString(double value) {
        return NumberText.decimal(value);
    }

    /** Returns the shortest decimal text that reads as this value again. */
    @Override
    public String toString() {
        return NumberText.decimal(value);
    }

    /** Returns the exact hexadecimal text. */
    public static String toHexString(double value) {
        if (!isFinite(value)) {
            return NumberText.decimal(value);
        }
        return NumberText.hex(value);
    }

    /** Tells whether a value is not a number. */
    public static boolean isNaN(double v) {
        return v != v;
    }

    /** Tells whether a value is infinite. */
    public static boolean isInfinite(double v) {
        return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY;
    }

    /** Tells whether a value is neither infinite nor NaN. */
    public static boolean isFinite(double v) {
        return Math.abs(v) <= MAX_VALUE;
    }

    /** Tells whether the value is not a number. */
    public boolean isNaN() {
        return value != value;
    }

    /** Tells whether the value is infinite. */
    public boolean isInfinite() {
        return isInfinite(value);
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
        return (long) value;
    }

    /** Returns the value as a float. */
    @Override
    public float floatValue() {
        return (float) value;
    }

    /** Returns the value as a double. */
    @Override
    public double doubleValue() {
        return value;
    }

    /** Returns the hash code of the bits. */
    @Override
    public int hashCode() {
        return Long.hashCode(doubleToLongBits(value));
    }

    /** Returns the hash code of a value's bits. */
    public static int hashCode(double value) {
        return Long.hashCode(doubleToLongBits(value));
    }

    /** Tells whether an object is a Double with the same bits; all NaNs are the same. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Double && doubleToLongBits(((Double) obj).value) == doubleToLongBits(value);
    }

    /** Returns the bits, those of NaN in one form. */
    public static long doubleToLongBits(double value) {
        return value != value ? 0x7ff8000000000000L : doubleToRawLongBits(value);
    }

    /** Returns the bits. */
    public static native long doubleToRawLongBits(double value);

    /** Returns the value of bits. */
    public static native double longBitsToDouble(long bits);

    /** Orders by value, -0.0 before 0.0, NaN last. */
    @Override
    public int compareTo(Double other) {
        return compare(value, other.value);
    }

    /** Orders by value, -0.0 before 0.0, NaN last. */
    public static int compare(double x, double y) {
        if (x < y) {
            return -1;
        }
        if (x > y) {
            return 1;
        }
        long a = doubleToLongBits(x);
        long b = doubleToLongBits(y);
        return a == b ? 0 : a < b ? -1 : 1;
    }

    /** Adds. */
    public static double sum(double a, double b) {
        return a + b;
    }

    /** Returns the greater. */
    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    /** Returns the lesser. */
    public static double min(double a, double b) {
        return Math.min(a, b);
    }
}
