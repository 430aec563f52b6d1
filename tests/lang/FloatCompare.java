/** NaN is unordered in every comparison of float and double, both ways round. */
public class FloatCompare {
    static void compare(double a, double b) {
        System.out.println((a < b) + " " + (a <= b) + " " + (a > b) + " " + (a >= b) + " " + (a == b) + " " + (a != b));
    }
    static void compare(float a, float b) {
        System.out.println((a < b) + " " + (a <= b) + " " + (a > b) + " " + (a >= b) + " " + (a == b) + " " + (a != b));
    }

    public static void main(String[] args) {
        compare(1.0, 2.0); // expect: true true false false false true
        compare(2.0, 1.0); // expect: false false true true false true
        compare(1.0, 1.0); // expect: false true false true true false
        compare(0.0, -0.0); // expect: false true false true true false
        compare(Double.NaN, 1.0); // expect: false false false false false true
        compare(1.0, Double.NaN); // expect: false false false false false true
        compare(Double.NaN, Double.NaN); // expect: false false false false false true
        compare(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY); // expect: true true false false false true
        compare(1f, 2f); // expect: true true false false false true
        compare(2f, 1f); // expect: false false true true false true
        compare(Float.NaN, 1f); // expect: false false false false false true
        compare(1f, Float.NaN); // expect: false false false false false true
        compare(-0f, 0f); // expect: false true false true true false
        double nan = Double.NaN;
        System.out.println(!(nan < 1) && !(nan >= 1)); // expect: true
        int taken = 0;
        if (nan < 1) taken |= 1;
        if (!(nan > 1)) taken |= 2;
        while (nan == nan) taken |= 4;
        System.out.println(taken); // expect: 2
    }
}
