/** Infinities, NaN and signed zeros in double arithmetic. */
public class DoubleArithmetic {
    public static void main(String[] args) {
        double zero = 0.0, inf = 1 / zero, nan = zero / zero;
        System.out.println(inf); // expect: Infinity
        System.out.println(-1 / zero); // expect: -Infinity
        System.out.println(nan); // expect: NaN
        System.out.println(inf - inf); // expect: NaN
        System.out.println(inf * zero); // expect: NaN
        System.out.println(inf / inf); // expect: NaN
        System.out.println(1 / -zero); // expect: -Infinity
        System.out.println(zero == -zero); // expect: true
        System.out.println(zero + -zero); // expect: 0.0
        System.out.println(-zero - zero); // expect: -0.0
        System.out.println(-zero); // expect: -0.0
        System.out.println(0.1 + 0.2); // expect: 0.30000000000000004
        System.out.println(1e308 * 10); // expect: Infinity
        System.out.println(Double.MIN_VALUE / 2); // expect: 0.0
        System.out.println(5.5 % 2.0); // expect: 1.5
        System.out.println(-5.5 % 2.0); // expect: -1.5
        System.out.println(5.5 % -inf); // expect: 5.5
        System.out.println(inf % 2.0); // expect: NaN
        System.out.println(5.0 % zero); // expect: NaN
        System.out.println(-0.0 % 3.0); // expect: -0.0
        System.out.println(1e300 % 3.0); // expect: 0.0
        System.out.println(0.3 % 0.1); // expect: 0.09999999999999998
    }
}
