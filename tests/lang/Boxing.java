/** Caches of boxes, comparison of boxes, unboxing. */
public class Boxing {
    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d)); // expect: true false true
        Long l1 = -128L, l2 = -128L, l3 = -129L, l4 = -129L;
        System.out.println((l1 == l2) + " " + (l3 == l4)); // expect: true false
        Character x = '\u007f', y = '\u007f', z = '\u0080', w = '\u0080';
        System.out.println((x == y) + " " + (z == w)); // expect: true false
        Boolean t = true, u = true;
        System.out.println(t == u); // expect: true
        Byte by = -1, bz = -1;
        System.out.println(by == bz); // expect: true
        Short s1 = 127, s2 = 127;
        System.out.println(s1 == s2); // expect: true
        Double d1 = 1.0, d2 = 1.0;
        System.out.println((d1 == d2) + " " + d1.equals(d2)); // expect: false true
        System.out.println(c <= d && c >= d && c != d); // expect: true
        System.out.println(new Object[] {1}[0].equals(1L)); // expect: false
        Object o = 'c';
        System.out.println((char) o + 1); // expect: 100
        System.out.println((Integer) 5 + (Long) 6L); // expect: 11
        Integer n = null;
        try {
            int i = n;
        } catch (NullPointerException e) {
            System.out.println("null unboxed"); // expect: null unboxed
        }
        long wide = a;
        System.out.println(wide + a / 2.0); // expect: 190.5
        System.out.println(Double.valueOf(Double.NaN).equals(Double.NaN) + " " + Double.valueOf(0.0).equals(-0.0));
        // expect: true false
        a += 1;
        System.out.println(a); // expect: 128
        System.out.println(a.hashCode() + " " + Long.valueOf(1L << 32).hashCode() + " " + Boolean.TRUE.hashCode() + " " + x.hashCode() + " " + d1.hashCode());
        // expect: 128 1 1231 127 1072693248
    }
}
