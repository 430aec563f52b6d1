/** long and double locals, fields, statics and arrays keep all bits. */
public class LongDoubleLocals {
    static long sl = Long.MIN_VALUE + 1;
    static double sd = -Double.MIN_VALUE;
    long l = 0x7ff0_0000_0000_0001L;
    volatile double d = Double.MAX_VALUE;
    volatile long vl;
    static long swap(long a, double b, long c) {
        long t = a;
        a = c;
        c = t;
        b = -b;
        return a - c + (long) b;
    }

    public static void main(String[] args) {
        LongDoubleLocals o = new LongDoubleLocals();
        long[] a = {1L << 62, sl};
        double[] e = {sd, o.d};
        System.out.println(a[0] + " " + a[1] + " " + e[0] + " " + e[1]);
        // expect: 4611686018427387904 -9223372036854775807 -4.9E-324 1.7976931348623157E308
        a[1]++;
        e[1] /= 2;
        System.out.println(a[1] + " " + e[1]); // expect: -9223372036854775806 8.988465674311579E307
        System.out.println(swap(1L << 50, 2.5, 3)); // expect: -1125899906842623
        o.vl = o.l;
        System.out.println(Long.toHexString(o.vl)); // expect: 7ff0000000000001
        System.out.println(Double.doubleToRawLongBits(-0.0) == sl - 1); // expect: true
        o.d *= -1;
        System.out.println(o.d); // expect: -1.7976931348623157E308
        long x = 1, y = x++ + ++x;
        System.out.println(x + " " + y); // expect: 3 4
    }
}
