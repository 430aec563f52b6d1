/** float arithmetic rounds each step to single precision. */
public class FloatArithmetic {
    public static void main(String[] args) {
        float a = 0.1f, b = 0.2f, zero = 0f;
        System.out.println(a + b); // expect: 0.3
        System.out.println(a * b); // expect: 0.020000001
        System.out.println(1 / 3f); // expect: 0.33333334
        System.out.println(16777216f + 1f); // expect: 1.6777216E7
        System.out.println(3.4e38f * 10); // expect: Infinity
        System.out.println(1.4e-45f / 2); // expect: 0.0
        System.out.println(1 / zero); // expect: Infinity
        System.out.println(zero / zero); // expect: NaN
        System.out.println(5.5f % 2f); // expect: 1.5
        System.out.println(-5.5f % 2f); // expect: -1.5
        System.out.println(1e10f % 3f); // expect: 1.0
        System.out.println(a + 0.2); // expect: 0.30000000149011613
        float f = 1;
        f += 1e-8;
        System.out.println(f); // expect: 1.0
        f /= 3;
        System.out.println(f); // expect: 0.33333334
        f++;
        System.out.println(f); // expect: 1.3333334
        double sum = 0;
        for (int i = 0; i < 10; i++) sum += a;
        System.out.println(sum); // expect: 1.0000000149011612
    }
}
