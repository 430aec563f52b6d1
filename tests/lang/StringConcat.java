/** Concatenation with every type. */
public class StringConcat {
    static String name;

    public static void main(String[] args) {
        byte b = -1;
        short s = -2;
        char c = 'c';
        int i = 42;
        long l = 1L << 40;
        float f = 1.5f;
        double d = 1e100;
        boolean z = true;
        Object o = null;
        String n = null;
        char[] chars = {'x'};
        System.out.println("" + b + s + c + i + l + f + d + z + o + n);
        // expect: -1-2c4210995116277761.51.0E100truenullnull
        System.out.println(n + "x"); // expect: nullx
        System.out.println("x" + n); // expect: xnull
        System.out.println(n + null); // expect: nullnull
        System.out.println(1 + 2 + "3" + 4 + 5); // expect: 3345
        System.out.println('a' + 1 + "b"); // expect: 98b
        System.out.println("" + 'a' + 1); // expect: a1
        System.out.println("" + 0.0f + -0.0 + Float.NaN + Double.NEGATIVE_INFINITY); // expect: 0.0-0.0NaN-Infinity
        System.out.println("" + 1.0f / 3 + " " + 1.0 / 3); // expect: 0.33333334 0.3333333333333333
        System.out.println("" + Integer.MIN_VALUE + Long.MIN_VALUE); // expect: -2147483648-9223372036854775808
        String t = "a";
        t += 1;
        t += 'b';
        t += null;
        t += 2.5f;
        System.out.println(t); // expect: a1bnull2.5
        name += "y";
        System.out.println(name); // expect: nully
        System.out.println("\1\2".length() + "\0".length()); // expect: 3
        System.out.println(("é" + "ü" + '\u4e2d').length()); // expect: 3
        System.out.println("x".equals("" + new String(chars))); // expect: true
    }
}
