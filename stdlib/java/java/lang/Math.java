package java.lang;

import java.util.Random;

/** Elementary functions and exact arithmetic. */
public final class Math {
    /** The base of natural logarithms. */
    public static final double E = 2.718281828459045;
    /** The ratio of a circle's circumference to its diameter. */
    public static final double PI = 3.141592653589793;
    /** The ratio of a circle's circumference to its radius. */
    public static final double TAU = 2.0 * PI;

    private Math() {
    }

    private static final class Generator {
        static final Random RANDOM = new Random();
    }

    private static ArithmeticException overflow(String type) {
        return new ArithmeticException(type.concat(" overflow"));
    }

    // ---- Elementary functions ------------------------------------------------

    /** Returns the sine. */
    public static native double sin(double a);

    /** Returns the cosine. */
    public static native double cos(double a);

    /** Returns the tangent. */
    public static native double tan(double a);

    /** Returns the arc sine. */
    public static native double asin(double a);

    /** Returns the arc cosine. */
    public static native double acos(double a);

    /** Returns the arc tangent. */
    public static native double atan(double a);

    /** Returns e to a power. */
    public static native double exp(double a);

    /** Returns the natural logarithm. */
    public static native double log(double a);

    /** Returns the decimal logarithm. */
    public static native double log10(double a);

    /** Returns the correctly rounded square root. */
    public static native double sqrt(double a);

    /** Returns the cube root. */
    public static native double cbrt(double a);

    /** Returns the least integer not below. */
    public static native double ceil(double a);

    /** Returns the greatest integer not above. */
    public static native double floor(double a);

    /** Returns the nearest integer, ties to even. */
    public static native double rint(double a);

    /** Returns the hyperbolic sine. */
    public static native double sinh(double a);

    /** Returns the hyperbolic cosine. */
    public static native double cosh(double a);

    /** Returns the hyperbolic tangent. */
    public static native double tanh(double a);

    /** Returns e to a power, less 1. */
    public static native double expm1(double a);

    /** Returns the natural logarithm of 1 + a. */
    public static native double log1p(double a);

    /** Returns the remainder of IEEE 754. */
    public static native double IEEEremainder(double a, double b);

    /** Returns the angle of the point (b, a). */
    public static native double atan2(double a, double b);

    /** Returns a to the power b. */
    public static native double pow(double a, double b);

    /** Returns the length of the vector (a, b) without overflow between. */
    public static native double hypot(double a, double b);

    /** Returns a * b + c, rounded once. */
    public static native double fma(double a, double b, double c);

    /** Returns a * b + c, rounded once. */
    public static native float fma(float a, float b, float c);

    /** Converts degrees to radians. */
    public static double toRadians(double angdeg) {
        return angdeg * 0.017453292519943295;
    }

    /** Converts radians to degrees. */
    public static double toDegrees(double angrad) {
        return angrad * 57.29577951308232;
    }

    /** Returns a pseudo-random number from 0 to below 1. */
    public static double random() {
        return Generator.RANDOM.nextDouble();
    }

    /** Returns the nearest int, ties upwards. */
    public static int round(float a) {
        double down = floor(a);
        return (int) (a - down >= 0.5 ? down + 1 : down);
    }

    /** Returns the nearest long, ties upwards. */
    public static long round(double a) {
        double down = floor(a);
        return (long) (a - down >= 0.5 ? down + 1 : down);
    }

    // ---- Magnitude, order ------------------------------------------------------

    /** Returns the absolute value; that of MIN_VALUE is itself. */
    public static int abs(int a) {
        return a < 0 ? -a : a;
    }

    /** Returns the absolute value; that of MIN_VALUE is itself. */
    public static long abs(long a) {
        return a < 0 ? -a : a;
    }

    /** Returns the absolute value. */
    public static float abs(float a) {
        return a <= 0.0f ? 0.0f - a : a;
    }

    /** Returns the absolute value. */
    public static double abs(double a) {
        return a <= 0.0 ? 0.0 - a : a;
    }

    /** Returns the absolute value if it is an int. */
    public static int absExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException(
                    "Overflow to represent absolute value of Integer.MIN_VALUE");
        }
        return abs(a);
    }

    /** Returns the absolute value if it is a long. */
    public static long absExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException(
                    "Overflow to represent absolute value of Long.MIN_VALUE");
        }
        return abs(a);
    }

    /** Returns the greater. */
    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    /** Returns the greater. */
    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    /** Returns the greater; 0.0 is greater than -0.0, NaN than all. */
    public static float max(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0f && b == 0.0f) {
            return Float.floatToRawIntBits(a) < 0 ? b : a;
        }
        return a >= b ? a : b;
    }

    /** Returns the greater; 0.0 is greater than -0.0, NaN than all. */
    public static double max(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0 && b == 0.0) {
            return Double.doubleToRawLongBits(a) < 0 ? b : a;
        }
        return a >= b ? a : b;
    }

    /** Returns the lesser. */
    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    /** Returns the lesser. */
    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    /** Returns the lesser; -0.0 is less than 0.0, NaN than all. */
    public static float min(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0f && b == 0.0f) {
            return Float.floatToRawIntBits(a) < 0 ? a : b;
        }
        return a <= b ? a : b;
    }

    /** Returns the lesser; -0.0 is less than 0.0, NaN than all. */
    public static double min(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0 && b == 0.0) {
            return Double.doubleToRawLongBits(a) < 0 ? a : b;
        }
        return a <= b ? a : b;
    }

    /** Returns the value of a range that is nearest. */
    public static int clamp(long value, int min, int max) {
        if (min > max) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return (int) min(max, max(value, min));
    }

    /** Returns the value of a range that is nearest. */
    public static long clamp(long value, long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return min(max, max(value, min));
    }

    /** Returns the value of a range that is nearest. */
    public static double clamp(double value, double min, double max) {
        if (min != min) {
            throw new IllegalArgumentException("min is NaN");
        }
        if (max != max) {
            throw new IllegalArgumentException("max is NaN");
        }
        if (Double.compare(min, max) > 0) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return min(max, max(value, min));
    }

    /** Returns the value of a range that is nearest. */
    public static float clamp(float value, float min, float max) {
        if (min != min) {
            throw new IllegalArgumentException("min is NaN");
        }
        if (max != max) {
            throw new IllegalArgumentException("max is NaN");
        }
        if (Float.compare(min, max) > 0) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return min(max, max(value, min));
    }

    // ---- Checked arithmetic ----------------------------------------------------

    /** Adds, or throws on overflow. */
    public static int addExact(int a, int b) {
        int r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            throw overflow("integer");
        }
        return r;
    }

    /** Adds, or throws on overflow. */
    public static long addExact(long a, long b) {
        long r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            throw overflow("long");
        }
        return r;
    }

    /** Subtracts, or throws on overflow. */
    public static int subtractExact(int a, int b) {
        int r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            throw overflow("integer");
        }
        return r;
    }

    /** Subtracts, or throws on overflow. */
    public static long subtractExact(long a, long b) {
        long r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            throw overflow("long");
        }
        return r;
    }

    /** Multiplies, or throws on overflow. */
    public static int multiplyExact(int a, int b) {
        long product = (long) a * b;
        if ((int) product != product) {
            throw overflow("integer");
        }
        return (int) product;
    }

    /** Multiplies, or throws on overflow. */
    public static long multiplyExact(long a, int b) {
        return multiplyExact(a, (long) b);
    }

    /** Multiplies, or throws on overflow. */
    public static long multiplyExact(long a, long b) {
        long product = a * b;
        if ((abs(a) | abs(b)) >>> 31 != 0 && (b != 0 && product / b != a
                || a == Long.MIN_VALUE && b == -1)) {
            throw overflow("long");
        }
        return product;
    }

    /** Divides, or throws on overflow. */
    public static int divideExact(int x, int y) {
        if (x == Integer.MIN_VALUE && y == -1) {
            throw overflow("integer");
        }
        return x / y;
    }

    /** Divides, or throws on overflow. */
    public static long divideExact(long x, long y) {
        if (x == Long.MIN_VALUE && y == -1) {
            throw overflow("long");
        }
        return x / y;
    }

    /** Divides and rounds down, or throws on overflow. */
    public static int floorDivExact(int x, int y) {
        if (x == Integer.MIN_VALUE && y == -1) {
            throw overflow("integer");
        }
        return floorDiv(x, y);
    }

    /** Divides and rounds down, or throws on overflow. */
    public static long floorDivExact(long x, long y) {
        if (x == Long.MIN_VALUE && y == -1) {
            throw overflow("long");
        }
        return floorDiv(x, y);
    }

    /** Divides and rounds up, or throws on overflow. */
    public static int ceilDivExact(int x, int y) {
        if (x == Integer.MIN_VALUE && y == -1) {
            throw overflow("integer");
        }
        return ceilDiv(x, y);
    }

    /** Divides and rounds up, or throws on overflow. */
    public static long ceilDivExact(long x, long y) {
        if (x == Long.MIN_VALUE && y == -1) {
            throw overflow("long");
        }
        return ceilDiv(x, y);
    }

    /** Adds one, or throws on overflow. */
    public static int incrementExact(int a) {
        return addExact(a, 1);
    }

    /** Adds one, or throws on overflow. */
    public static long incrementExact(long a) {
        return addExact(a, 1L);
    }

    /** Subtracts one, or throws on overflow. */
    public static int decrementExact(int a) {
        return subtractExact(a, 1);
    }

    /** Subtracts one, or throws on overflow. */
    public static long decrementExact(long a) {
        return subtractExact(a, 1L);
    }

    /** Negates, or throws on overflow. */
    public static int negateExact(int a) {
        return subtractExact(0, a);
    }

    /** Negates, or throws on overflow. */
    public static long negateExact(long a) {
        return subtractExact(0L, a);
    }

    /** Narrows, or throws on overflow. */
    public static int toIntExact(long value) {
        if ((int) value != value) {
            throw overflow("integer");
        }
        return (int) value;
    }

    /** Multiplies without signs, or throws on overflow. */
    public static int unsignedMultiplyExact(int x, int y) {
        long product = (x & 0xffffffffL) * (y & 0xffffffffL);
        if (product >>> 32 != 0) {
            throw overflow("unsigned integer");
        }
        return (int) product;
    }

    /** Multiplies without signs, or throws on overflow. */
    public static long unsignedMultiplyExact(long x, int y) {
        return unsignedMultiplyExact(x, y & 0xffffffffL);
    }

    /** Multiplies without signs, or throws on overflow. */
    public static long unsignedMultiplyExact(long x, long y) {
        if (unsignedMultiplyHigh(x, y) != 0) {
            throw overflow("unsigned long");
        }
        return x * y;
    }

    /** Raises to a power, or throws on overflow. */
    public static int powExact(int x, int n) {
        if (n < 0) {
            throw new ArithmeticException("negative exponent");
        }
        int result = 1;
        for (int square = x; ; square = multiplyExact(square, square)) {
            if ((n & 1) != 0) {
                result = multiplyExact(result, square);
            }
            n >>= 1;
            if (n == 0) {
                return result;
            }
        }
    }

    /** Raises to a power, or throws on overflow. */
    public static long powExact(long x, int n) {
        if (n < 0) {
            throw new ArithmeticException("negative exponent");
        }
        long result = 1;
        for (long square = x; ; square = multiplyExact(square, square)) {
            if ((n & 1) != 0) {
                result = multiplyExact(result, square);
            }
            n >>= 1;
            if (n == 0) {
                return result;
            }
        }
    }

    /** Raises to a power without signs, or throws on overflow. */
    public static int unsignedPowExact(int x, int n) {
        if (n < 0) {
            throw new ArithmeticException("negative exponent");
        }
        int result = 1;
        for (int square = x; ; square = unsignedMultiplyExact(square, square)) {
            if ((n & 1) != 0) {
                result = unsignedMultiplyExact(result, square);
            }
            n >>= 1;
            if (n == 0) {
                return result;
            }
        }
    }

    /** Raises to a power without signs, or throws on overflow. */
    public static long unsignedPowExact(long x, int n) {
        if (n < 0) {
            throw new ArithmeticException("negative exponent");
        }
        long result = 1;
        for (long square = x; ; square = unsignedMultiplyExact(square, square)) {
            if ((n & 1) != 0) {
                result = unsignedMultiplyExact(result, square);
            }
            n >>= 1;
            if (n == 0) {
                return result;
            }
        }
    }

    // ---- Wide products, division -----------------------------------------------

    /** Multiplies two ints to a long. */
    public static long multiplyFull(int x, int y) {
        return (long) x * y;
    }

    /** Returns the high 64 bits of a signed product. */
    public static long multiplyHigh(long x, long y) {
        return unsignedMultiplyHigh(x, y) - (x >> 63 & y) - (y >> 63 & x);
    }

    /** Returns the high 64 bits of an unsigned product. */
    public static long unsignedMultiplyHigh(long x, long y) {
        long xLow = x & 0xffffffffL;
        long xHigh = x >>> 32;
        long yLow = y & 0xffffffffL;
        long yHigh = y >>> 32;
        long middle = xHigh * yLow + (xLow * yLow >>> 32);
        long carry = (middle & 0xffffffffL) + xLow * yHigh;
        return xHigh * yHigh + (middle >>> 32) + (carry >>> 32);
    }

    /** Divides and rounds down. */
    public static int floorDiv(int x, int y) {
        int quotient = x / y;
        return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
    }

    /** Divides and rounds up. */
    public static int ceilDiv(int x, int y) {
        int quotient = x / y;
        return (x ^ y) >= 0 && quotient * y != x ? quotient + 1 : quotient;
    }

    /** Divides and rounds down. */
    public static long floorDiv(long x, int y) {
        long quotient = x / y;
        return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
    }

    /** Divides and rounds up. */
    public static long ceilDiv(long x, int y) {
        long quotient = x / y;
        return (x ^ y) >= 0 && quotient * y != x ? quotient + 1 : quotient;
    }

    /** Divides and rounds down. */
    public static long floorDiv(long x, long y) {
        long quotient = x / y;
        return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
    }

    /** Divides and rounds up. */
    public static long ceilDiv(long x, long y) {
        long quotient = x / y;
        return (x ^ y) >= 0 && quotient * y != x ? quotient + 1 : quotient;
    }

    /** Returns x - floorDiv(x, y) * y. */
    public static int floorMod(int x, int y) {
        int rest = x % y;
        return rest != 0 && (rest ^ y) < 0 ? rest + y : rest;
    }

    /** Returns x - floorDiv(x, y) * y. */
    public static int floorMod(long x, int y) {
        return (int) floorMod(x, (long) y);
    }

    /** Returns x - floorDiv(x, y) * y. */
    public static long floorMod(long x, long y) {
        long rest = x % y;
        return rest != 0 && (rest ^ y) < 0 ? rest + y : rest;
    }

    /** Returns x - ceilDiv(x, y) * y. */
    public static int ceilMod(int x, int y) {
        int rest = x % y;
        return rest != 0 && (rest ^ y) >= 0 ? rest - y : rest;
    }

    /** Returns x - ceilDiv(x, y) * y. */
    public static int ceilMod(long x, int y) {
        return (int) ceilMod(x, (long) y);
    }

    /** Returns x - ceilDiv(x, y) * y. */
    public static long ceilMod(long x, long y) {
        long rest = x % y;
        return rest != 0 && (rest ^ y) >= 0 ? rest - y : rest;
    }

    // ---- Floating-point representation -------------------------------------------

    /** Returns -1, 0 or 1 by sign; zeros and NaN are themselves. */
    public static double signum(double d) {
        return d > 0 ? 1.0 : d < 0 ? -1.0 : d;
    }

    /** Returns -1, 0 or 1 by sign; zeros and NaN are themselves. */
    public static float signum(float f) {
        return f > 0 ? 1.0f : f < 0 ? -1.0f : f;
    }

    /** Returns a magnitude with another number's sign. */
    public static double copySign(double magnitude, double sign) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(magnitude) & Long.MAX_VALUE
                | Double.doubleToRawLongBits(sign) & Long.MIN_VALUE);
    }

    /** Returns a magnitude with another number's sign. */
    public static float copySign(float magnitude, float sign) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(magnitude) & Integer.MAX_VALUE
                | Float.floatToRawIntBits(sign) & Integer.MIN_VALUE);
    }

    /** Returns the unbiased exponent. */
    public static int getExponent(float f) {
        return (Float.floatToRawIntBits(f) >> 23 & 0xff) - 127;
    }

    /** Returns the unbiased exponent. */
    public static int getExponent(double d) {
        return (int) (Double.doubleToRawLongBits(d) >> 52 & 0x7ff) - 1023;
    }

    /** Returns the distance to the next larger magnitude. */
    public static double ulp(double d) {
        double magnitude = abs(d);
        if (!(magnitude < Double.POSITIVE_INFINITY)) {
            return magnitude;
        }
        return magnitude == Double.MAX_VALUE ? 0x1.0p971 : nextUp(magnitude) - magnitude;
    }

    /** Returns the distance to the next larger magnitude. */
    public static float ulp(float f) {
        float magnitude = abs(f);
        if (!(magnitude < Float.POSITIVE_INFINITY)) {
            return magnitude;
        }
        return magnitude == Float.MAX_VALUE ? 0x1.0p104f : nextUp(magnitude) - magnitude;
    }

    /** Returns the next number towards positive infinity. */
    public static double nextUp(double d) {
        if (!(d < Double.POSITIVE_INFINITY)) {
            return d;
        }
        long bits = Double.doubleToRawLongBits(d + 0.0);
        return Double.longBitsToDouble(bits + (bits >= 0 ? 1 : -1));
    }

    /** Returns the next number towards positive infinity. */
    public static float nextUp(float f) {
        if (!(f < Float.POSITIVE_INFINITY)) {
            return f;
        }
        int bits = Float.floatToRawIntBits(f + 0.0f);
        return Float.intBitsToFloat(bits + (bits >= 0 ? 1 : -1));
    }

    /** Returns the next number towards negative infinity. */
    public static double nextDown(double d) {
        return -nextUp(-d);
    }

    /** Returns the next number towards negative infinity. */
    public static float nextDown(float f) {
        return -nextUp(-f);
    }

    /** Returns the next number in a direction. */
    public static double nextAfter(double start, double direction) {
        if (start < direction) {
            return nextUp(start);
        }
        return start > direction ? nextDown(start)
                : start == direction ? direction : start + direction;
    }

    /** Returns the next number in a direction. */
    public static float nextAfter(float start, double direction) {
        if (start < direction) {
            return nextUp(start);
        }
        return start > direction ? nextDown(start)
                : start == direction ? (float) direction : start + (float) direction;
    }

    /** Returns d * 2^scaleFactor, rounded once. */
    public static native double scalb(double d, int scaleFactor);

    /** Returns f * 2^scaleFactor, rounded once. */
    public static float scalb(float f, int scaleFactor) {
        // Within these bounds the double is exact, so the cast rounds once.
        return (float) scalb((double) f, clamp((long) scaleFactor, -300, 300));
    }
}
