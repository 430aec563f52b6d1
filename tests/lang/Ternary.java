/** Conditional expressions, nested and with boxing. */
public class Ternary {
    static String size(int n) {
        return n < 0 ? "negative" : n == 0 ? "zero" : n < 10 ? "small" : "large";
    }

    public static void main(String[] args) {
        for (int n : new int[] {-1, 0, 5, 50}) System.out.println(size(n));
        // expect: negative
        // expect: zero
        // expect: small
        // expect: large
        Integer one = 1;
        Object o = true ? one : 2.0;
        System.out.println(o); // expect: 1.0
        Object p = true ? (Object) one : 2.0;
        System.out.println(p); // expect: 1
        Integer none = null;
        try {
            int i = args.length == 0 ? none : 0;
            System.out.println(i);
        } catch (NullPointerException e) {
            System.out.println("unboxed null"); // expect: unboxed null
        }
        char c = 'x';
        System.out.println(false ? 1 : c); // expect: x
        System.out.println(true ? 'a' : 0); // expect: a
    }
}
