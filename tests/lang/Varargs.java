/** Variable arity calls, null and arrays passed through. */
public class Varargs {
    static String f(Object... a) { return a == null ? "null" : "objects " + a.length; }
    static String f(int x, long... rest) { return "longs " + x + "+" + rest.length; }
    static String g(int x, int... rest) { return "ints " + x + "+" + rest.length; }
    static String f(int x) { return "one int"; }
    static int count(String... s) { return s.length; }
    static String join(char sep, String... parts) {
        StringBuilder b = new StringBuilder();
        for (String p : parts) b.append(p).append(sep);
        return b.toString();
    }

    public static void main(String[] args) {
        System.out.println(f()); // expect: objects 0
        System.out.println(f(1)); // expect: one int
        System.out.println(g(1, 2)); // expect: ints 1+1
        System.out.println(g(1, 2, 3)); // expect: ints 1+2
        System.out.println(g(1)); // expect: ints 1+0
        System.out.println(f("a")); // expect: objects 1
        System.out.println(f("a", "b")); // expect: objects 2
        System.out.println(f((Object[]) null)); // expect: null
        System.out.println(f((Object) null)); // expect: objects 1
        System.out.println(f(new Object[] {1, 2, 3})); // expect: objects 3
        System.out.println(f((Object) new Object[] {1, 2, 3})); // expect: objects 1
        System.out.println(f(new int[] {1, 2})); // expect: objects 1
        System.out.println(count()); // expect: 0
        System.out.println(count(new String[5])); // expect: 5
        System.out.println(join('-', "a", "b")); // expect: a-b-
        System.out.println(String.format("%s %d %s", "x", 1, null)); // expect: x 1 null
    }
}
