package java.lang;

/** A float as an object, and what can be done with floats. */
public final class Float extends Number implements Comparable<Float> {
    private static final long serialVersionUID = -2671257302660747028L;

    /** 1 / 0. */
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    /** -1 / 0. */
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    /** Not a number. */
    public static final float NaN = 0.0f / 0.0f;
    /** The greatest finite value. */
    public static final float MAX_VALUE = 0x1.fffffep+127f;
    /** The least positive normal value. */
    public static final float MIN_NORMAL = 0x1.0p-126f;
    /** The least positive value. */
    public static final float MIN_VALUE = 1.4e-45f;
    /** The number of bits. */
    public static final int SIZE = 32;
    /** The number of significant bits. */
    public static final int PRECISION = 24;
    /** The greatest exponent of finite values. */
    public static final int MAX_EXPONENT = 127;
    /** The least exponent of normal values. */
    public static final int MIN_EXPONENT = -126;
    /** The number of bytes. */
    public static final int BYTES = 4;
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Float> TYPE = (Class<Float>) (Class<?>) float[].class.getComponentType();

    private final float value;

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Float(float value) {
        this.value = value;
    }

    /** Parses a text. */
    @Deprecated
    public Float(String s) throws NumberFormatException {
        this.value = parseFloat(s);
    }

    /** Narrows a double. */
    @Deprecated
    public Float(double value) {
        this.value = (float) value;
    }

    /** Makes an object. */
    public static Float valueOf(float value) {
        return new Float(value);
    }

    /** Parses a text. */
    public static Float valueOf(String s) throws NumberFormatException {
        return new Float(parseFloat(s));
    }

    /** Parses a decimal or hexadecimal floating-point text. */
    public static float parseFloat(String s) throws NumberFormatException {
        return NumberText.parseFloat(s);
    }

    /** Returns the shortest decimal text that reads as this value again. */
    public static String toString(float value) {
        return NumberText.decimal(value);
    }

    /** Returns the shortest decimal text that reads as this value again. */
    @Override
    public String toString() {
        return NumberText.decimal(value);
    }

    /** Returns the exact hexadecimal text. */
    public static String toHexString(float value) {
        if (!isFinite(value)) {
            return NumberText.decimal(value);
        }
        if (Math.abs(value) < MIN_NORMAL && value != 0.0f) {
            // A subnormal float scaled by 2^-896 is a subnormal double.
            String text = NumberText.hex(Math.scalb((double) value, -896));
            return text.substring(0, text.length() - 6).concat("p-126");
        }
        return NumberText.hex(value);
    }

    /** Tells whether a value is not a number. */
    public static boolean isNaN(float v) {
        return v != v;
    }

    /** Tells whether a value is infinite. */
    public static boolean isInfinite(float v) {
        return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY;
    }

    /** Tells whether a value is neither infinite nor NaN. */
    public static boolean isFinite(float v) {
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
        return value;
    }

    /** Returns the value as a double. */
    @Override
    public double doubleValue() {
        return value;
    }

    /** Returns the hash code of the bits. */
    @Override
    public int hashCode() {
        return floatToIntBits(value);
    }

    /** Returns the hash code of a value's bits. */
    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    /** Tells whether an object is a Float with the same bits; all NaNs are the same. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Float && floatToIntBits(((Float) obj).value) == floatToIntBits(value);
    }

    /** Returns the bits, those of NaN in one form. */
    public static int floatToIntBits(float value) {
        return value != value ? 0x7fc00000 : floatToRawIntBits(value);
    }

    /** Returns the bits. */
    public static native int floatToRawIntBits(float value);

    /** Returns the value of bits. */
    public static native float intBitsToFloat(int bits);

    /** Orders by value, -0.0 before 0.0, NaN last. */
    @Override
    public int compareTo(Float other) {
        return compare(value, other.value);
    }

    /** Orders by value, -0.0 before 0.0, NaN last. */
    public static int compare(float x, float y) {
        if (x < y) {
            return -1;
        }
        if (x > y) {
            return 1;
        }
        int a = floatToIntBits(x);
        int b = floatToIntBits(y);
        return a == b ? 0 : a < b ? -1 : 1;
    }

    /** Adds. */
    public static float sum(float a, float b) {
        return a + b;
    }

    /** Returns the greater. */
    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    /** Returns the lesser. */
    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    /** Widens an IEEE 754 binary16 value. */
    public static float float16ToFloat(short floatBinary16) {
        int sign = (floatBinary16 & 0x8000) << 16;
        int exponent = floatBinary16 >> 10 & 0x1f;
        int fraction = floatBinary16 & 0x3ff;
        if (exponent == 0x1f) {
            return intBitsToFloat(sign | 0x7f800000 | fraction << 13);
        }
        if (exponent == 0) {
            float magnitude = fraction * 0x1.0p-24f;
            return sign == 0 ? magnitude : -magnitude;
        }
        return intBitsToFloat(sign | exponent + 112 << 23 | fraction << 13);
    }

    /** Rounds to an IEEE 754 binary16 value, ties to even. */
    public static short floatToFloat16(float f) {
        int bits = floatToRawIntBits(f);
        int sign = bits >>> 16 & 0x8000;
        float magnitude = Math.abs(f);
        if (f != f) {
            return (short) (sign | 0x7e00 | bits >>> 13 & 0x3ff);
        }
        if (magnitude >= 65520.0f) {
            return (short) (sign | 0x7c00);
        }
        if (magnitude < 0x1.0p-14f) {
            // Subnormal: the result counts units of 2^-24.
            return (short) (sign | (int) Math.rint(magnitude * 0x1.0p24));
        }
        int rest = bits & 0x7fffffff;
        int rounded = rest + 0xfff + (rest >>> 13 & 1);
        return (short) (sign | (rounded >>> 13) - (112 << 10));
    }
}
