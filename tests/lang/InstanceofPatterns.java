/** Pattern variables of instanceof and their scope. */
public class InstanceofPatterns {
    static String test(Object o) {
        if (!(o instanceof String s)) return "not a string";
        return s.isEmpty() ? "empty" : s;
    }
    static boolean same(Object a, Object b) {
        return a instanceof Integer x && b instanceof Integer y && x.intValue() == y;
    }

    public static void main(String[] args) {
        System.out.println(test("hi") + " " + test("") + " " + test(1) + " " + test(null));
        // expect: hi empty not a string not a string
        System.out.println(same(1000, 1000) + " " + same(1, "1")); // expect: true false
        Object o = 42;
        while (!(o instanceof String t)) o = o.toString();
        System.out.println(t.length()); // expect: 2
        Object n = 3.5;
        System.out.println(n instanceof Number m && m.intValue() == 3); // expect: true
        System.out.println(null instanceof Object); // expect: false
        Object nested = new int[][] {{1}};
        System.out.println(nested instanceof int[][] rows && rows.length == 1 ? rows[0][0] : -1); // expect: 1
    }
}
