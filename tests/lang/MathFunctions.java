// jdk: 25
/** Math on edge cases. */
public class MathFunctions {
    public static void main(String[] args) {
        System.out.println(Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-0.0) + " " + Math.abs(Long.MIN_VALUE));
        // expect: -2147483648 0.0 -9223372036854775808
        System.out.println(Math.max(-0.0, 0.0)); // expect: 0.0
        System.out.println(Math.min(-0.0, 0.0)); // expect: -0.0
        System.out.println(Math.max(Double.NaN, 1)); // expect: NaN
        System.out.println(Math.min(1f, Float.NaN)); // expect: NaN
        System.out.println(Math.round(-0.5)); // expect: 0
        System.out.println(Math.round(2.5)); // expect: 3
        System.out.println(Math.round(-2.5)); // expect: -2
        System.out.println(Math.round(0.49999999999999994)); // expect: 0
        System.out.println(Math.round(1e30)); // expect: 9223372036854775807
        System.out.println(Math.round(Double.NaN)); // expect: 0
        System.out.println(Math.floor(-1.5) + " " + Math.ceil(-0.5) + " " + Math.rint(2.5) + " " + Math.rint(3.5));
        // expect: -2.0 -0.0 2.0 4.0
        System.out.println(Math.floorDiv(-7, 2)); // expect: -4
        System.out.println(Math.floorMod(-7, 2)); // expect: 1
        System.out.println(Math.floorMod(7, -3)); // expect: -2
        System.out.println(Math.ceilDiv(-7, 2)); // expect: -3
        System.out.println(Math.sqrt(2) + " " + Math.sqrt(-1) + " " + Math.cbrt(27) + " " + Math.hypot(3, 4));
        // expect: 1.4142135623730951 NaN 3.0 5.0
        System.out.println(Math.pow(2, 0.5)); // expect: 1.4142135623730951
        System.out.println(Math.pow(0, 0)); // expect: 1.0
        System.out.println(Math.pow(-8, 1.0 / 3)); // expect: NaN
        System.out.println(Math.pow(2, -1074)); // expect: 4.9E-324
        System.out.println(Math.pow(1, Double.NaN)); // expect: NaN
        System.out.println(Math.sin(1) + " " + Math.cos(1) + " " + Math.tan(1) + " " + Math.atan2(-1, -1));
        // expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 -2.356194490192345
        System.out.println(Math.exp(1)); // expect: 2.718281828459045
        System.out.println(Math.log(10)); // expect: 2.302585092994046
        System.out.println(Math.log10(1000)); // expect: 3.0
        System.out.println(Math.log1p(1e-10)); // expect: 9.999999999500001E-11
        System.out.println(Math.expm1(1e-10)); // expect: 1.00000000005E-10
        System.out.println(Math.signum(-3.0)); // expect: -1.0
        System.out.println(Math.copySign(2, -0.0)); // expect: -2.0
        System.out.println(Math.ulp(1.0)); // expect: 2.220446049250313E-16
        System.out.println(Math.nextUp(1.0f)); // expect: 1.0000001
        System.out.println(Math.scalb(1.0, 10)); // expect: 1024.0
        System.out.println(Math.getExponent(1000.0)); // expect: 9
        System.out.println(Math.toDegrees(Math.PI) + " " + Math.toRadians(180) + " " + Math.fma(2.0, 3.0, 1.0));
        // expect: 180.0 3.141592653589793 7.0
        System.out.println(Math.multiplyHigh(1L << 62, 1L << 62)); // expect: 1152921504606846976
        System.out.println(Math.addExact(1, 2)); // expect: 3
        System.out.println(Math.clamp(15L, 0, 10)); // expect: 10
        try {
            Math.addExact(Integer.MAX_VALUE, 1);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // expect: integer overflow
        }
        try {
            Math.multiplyExact(1L << 40, 1L << 40);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // expect: long overflow
        }
        try {
            Math.toIntExact(1L << 31);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // expect: integer overflow
        }
    }
}
