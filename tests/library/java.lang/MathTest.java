import java.util.*;
import java.util.function.*;

/** The functions with exact results on edge values and random ones; exact arithmetic and what it throws. */
// jdk: 25
// covers: StrictMath
public class MathTest {
    static final double[] DOUBLES = {0.0, -0.0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2.5, 3.5, -2.5, 0.49999999999999994, 4503599627370497.5, 1e300, -1e300, 1e-310, Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 2147483647.5, 9.223372036854776e18};
    static final int[] INTS = {0, 1, -1, 2, 7, -7, 46341, Integer.MAX_VALUE, Integer.MIN_VALUE};
    static final long[] LONGS = {0, 1, -1, 3, -10, 3037000500L, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};

    static String attempt(Supplier<?> s) {
        try {
            return String.valueOf(s.get());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return e.toString();
        }
    }

    static void doubles() {
        for (double d : DOUBLES) {
            float f = (float) d;
            System.out.println(d + ": " + Math.abs(d) + " " + Math.abs(f) + " " + Math.ceil(d) + " " + Math.floor(d) + " " + Math.rint(d) + " " + Math.round(d) + " " + Math.round(f) + " " + Math.sqrt(d) + " " + Math.signum(d) + " " + Math.signum(f) + " " + Math.ulp(d) + " " + Math.ulp(f)
                + " " + Math.nextUp(d) + " " + Math.nextDown(d) + " " + Math.nextUp(f) + " " + Math.nextDown(f) + " " + Math.getExponent(d) + " " + Math.getExponent(f) + " " + Math.toRadians(d) + " " + Math.toDegrees(d));
            StringBuilder line = new StringBuilder();
            for (double e : new double[] {0.0, -0.0, 2, -3.5, Double.NaN, Double.POSITIVE_INFINITY})
                line.append(Math.max(d, e)).append(' ').append(Math.min(d, e)).append(' ').append(Math.max(f, (float) e)).append(' ').append(Math.min(f, (float) e)).append(' ').append(Math.copySign(d, e)).append(' ').append(Math.copySign(f, (float) e)).append(' ')
                    .append(Math.IEEEremainder(d, e)).append(' ').append(Math.nextAfter(d, e)).append(' ').append(Math.nextAfter(f, e)).append(' ').append(Math.fma(d, e, 1.5)).append(' ').append(Math.fma(f, (float) e, 2f)).append(' ').append(Math.hypot(d, e)).append(" / ");
            System.out.println(line);
            System.out.println(Math.scalb(d, 3) + " " + Math.scalb(d, -1070) + " " + Math.scalb(d, 5000) + " " + Math.scalb(f, -140) + " " + Math.scalb(f, 7) + " " + attempt(() -> Math.clamp(d, -1.0, 1.0)) + " " + attempt(() -> Math.clamp(f, 2f, 1f)) + " " + attempt(() -> Math.clamp(1.0, d, 2.0)));
        }
    }

    static void integers() {
        for (int a : INTS) {
            System.out.println(Math.abs(a) + " " + attempt(() -> Math.absExact(a)) + " " + attempt(() -> Math.negateExact(a)) + " " + attempt(() -> Math.incrementExact(a)) + " " + attempt(() -> Math.decrementExact(a)) + " " + Math.clamp(a, -5, 5));
            for (int b : INTS)
                System.out.println(a + " " + b + ": " + attempt(() -> Math.addExact(a, b)) + " " + attempt(() -> Math.subtractExact(a, b)) + " " + attempt(() -> Math.multiplyExact(a, b)) + " " + attempt(() -> Math.floorDiv(a, b)) + " " + attempt(() -> Math.floorMod(a, b)) + " " + attempt(() -> Math.ceilDiv(a, b)) + " "
                    + attempt(() -> Math.ceilMod(a, b)) + " " + attempt(() -> Math.divideExact(a, b)) + " " + attempt(() -> Math.floorDivExact(a, b)) + " " + attempt(() -> Math.ceilDivExact(a, b)) + " " + Math.max(a, b) + " " + Math.min(a, b) + " " + Math.multiplyFull(a, b) + " " + attempt(() -> Math.powExact(a, b & 31)));
        }
        for (long a : LONGS) {
            System.out.println(Math.abs(a) + " " + attempt(() -> Math.absExact(a)) + " " + attempt(() -> Math.negateExact(a)) + " " + attempt(() -> Math.incrementExact(a)) + " " + attempt(() -> Math.decrementExact(a)) + " " + attempt(() -> Math.toIntExact(a)) + " " + Math.clamp(a, -5, 5) + " " + attempt(() -> Math.clamp(a, 5L, -5L)));
            for (long b : LONGS)
                System.out.println(a + " " + b + ": " + attempt(() -> Math.addExact(a, b)) + " " + attempt(() -> Math.subtractExact(a, b)) + " " + attempt(() -> Math.multiplyExact(a, b)) + " " + attempt(() -> Math.multiplyExact(a, (int) b)) + " " + attempt(() -> Math.floorDiv(a, b)) + " " + attempt(() -> Math.floorMod(a, b)) + " " + attempt(() -> Math.floorMod(a, (int) b)) + " "
                    + attempt(() -> Math.ceilDiv(a, b)) + " " + attempt(() -> Math.ceilMod(a, b)) + " " + attempt(() -> Math.divideExact(a, b)) + " " + Math.multiplyHigh(a, b) + " " + Math.unsignedMultiplyHigh(a, b) + " " + Math.max(a, b) + " " + Math.min(a, b) + " " + attempt(() -> Math.unsignedMultiplyExact(a, b)));
        }
    }

    static void transcendental() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            double d = i < DOUBLES.length ? DOUBLES[i] : random.nextGaussian() * Math.pow(10, random.nextInt(6) - 2), e = random.nextGaussian() * 5;
            System.out.println(d + " " + e + ": " + StrictMath.sin(d) + " " + StrictMath.cos(d) + " " + StrictMath.tan(d) + " " + StrictMath.asin(d / 10) + " " + StrictMath.acos(d / 10) + " " + StrictMath.atan(d) + " " + StrictMath.atan2(d, e) + " " + StrictMath.exp(d) + " " + StrictMath.log(Math.abs(d)) + " " + StrictMath.log10(Math.abs(d)) + " " + StrictMath.log1p(d)
                + " " + StrictMath.expm1(d) + " " + StrictMath.sinh(d) + " " + StrictMath.cosh(d) + " " + StrictMath.tanh(d) + " " + StrictMath.cbrt(d) + " " + StrictMath.hypot(d, e) + " " + StrictMath.pow(Math.abs(d), e) + " " + StrictMath.pow(d, 3));
        }
    }

    static void powers() {
        double[] values = {0.0, -0.0, 1, -1, 2, -2, 0.5, -3, 1e-320, 4.0e-310, 1e308, -1e-320, 0.9999999999, 1.0000001, 1e10, -1e17, 3e9, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN};
        for (double a : values) {
            System.out.println(a + ": " + StrictMath.cbrt(a) + " " + StrictMath.exp(a) + " " + StrictMath.expm1(a) + " " + StrictMath.log(a) + " " + StrictMath.log10(a) + " " + StrictMath.log1p(a) + " " + StrictMath.sin(a) + " " + StrictMath.cos(a) + " " + StrictMath.tan(a)
                + " " + StrictMath.sinh(a) + " " + StrictMath.cosh(a) + " " + StrictMath.tanh(a) + " " + StrictMath.asin(a) + " " + StrictMath.acos(a) + " " + StrictMath.atan(a));
            for (double b : values) System.out.print(StrictMath.pow(a, b) + "," + StrictMath.atan2(a, b) + "," + StrictMath.hypot(a, b) + "," + Math.atan2(a, b) + "," + Math.hypot(a, b) + "," + Math.pow(a, b) + " ");
            System.out.println();
        }
    }

    /** Math's functions may be a last digit off, but not more. */
    static void near() {
        Random random = new Random(8);
        int far = 0;
        for (int i = 0; i < 300; i++) {
            double d = random.nextGaussian() * 3, e = random.nextGaussian();
            double[][] pairs = {{Math.sin(d), StrictMath.sin(d)}, {Math.cos(d), StrictMath.cos(d)}, {Math.tan(d), StrictMath.tan(d)}, {Math.asin(e / 9), StrictMath.asin(e / 9)}, {Math.acos(e / 9), StrictMath.acos(e / 9)}, {Math.atan(d), StrictMath.atan(d)}, {Math.atan2(d, e), StrictMath.atan2(d, e)}, {Math.exp(d), StrictMath.exp(d)},
                {Math.log(d * d), StrictMath.log(d * d)}, {Math.log10(d * d), StrictMath.log10(d * d)}, {Math.log1p(d * d), StrictMath.log1p(d * d)}, {Math.expm1(d), StrictMath.expm1(d)}, {Math.sinh(d), StrictMath.sinh(d)}, {Math.cosh(d), StrictMath.cosh(d)}, {Math.tanh(d), StrictMath.tanh(d)}, {Math.cbrt(d), StrictMath.cbrt(d)}, {Math.pow(d * d, e), StrictMath.pow(d * d, e)}};
            for (double[] p : pairs) if (Math.abs(p[0] - p[1]) > 2 * Math.ulp(p[1])) far++;
        }
        System.out.println(far);
        double r = Math.random();
        System.out.println((r >= 0 && r < 1) + " " + Math.E + " " + Math.PI + " " + Math.TAU + " " + StrictMath.PI);
    }

    public static void main(String[] args) {
        doubles();
        integers();
        transcendental();
        powers();
        near();
    }
}
