/** Conversion from float and double to int and long saturates; NaN gives 0. */
public class FloatToInt {
    public static void main(String[] args) {
        double huge = 1e20, nan = Double.NaN, inf = Double.POSITIVE_INFINITY;
        System.out.println((int) huge); // expect: 2147483647
        System.out.println((int) -huge); // expect: -2147483648
        System.out.println((long) huge); // expect: 9223372036854775807
        System.out.println((long) -huge); // expect: -9223372036854775808
        System.out.println((int) nan); // expect: 0
        System.out.println((long) nan); // expect: 0
        System.out.println((int) inf); // expect: 2147483647
        System.out.println((long) -inf); // expect: -9223372036854775808
        System.out.println((int) 2147483647.5); // expect: 2147483647
        System.out.println((int) -2147483648.9); // expect: -2147483648
        System.out.println((int) 2147483648.0); // expect: 2147483647
        System.out.println((long) 9.223372036854775E18); // expect: 9223372036854774784
        System.out.println((long) 9.3e18); // expect: 9223372036854775807
        float f = 1e20f;
        System.out.println((int) f); // expect: 2147483647
        System.out.println((long) -f); // expect: -9223372036854775808
        System.out.println((int) Float.NaN); // expect: 0
        System.out.println((int) -0.9); // expect: 0
        System.out.println((int) 3.99f); // expect: 3
        System.out.println((byte) 300.7); // expect: 44
        System.out.println((char) 65.5); // expect: A
        System.out.println((short) 1e10); // expect: -1
        System.out.println((byte) -1e10); // expect: 0
        System.out.println((char) -1.0 == 0xffff); // expect: true
        System.out.println((char) nan == 0); // expect: true
    }
}
