/** Object methods called through interface types. */
public class InterfaceOnObject {
    interface Thing {
        boolean equals(Object o);
        default String describe() { return toString() + hashCode(); }
    }
    static class One implements Thing {
        @Override public int hashCode() { return 11; }
        @Override public String toString() { return "One"; }
    }

    public static void main(String[] args) {
        Thing t = new One();
        System.out.println(t.describe()); // expect: One11
        System.out.println(t.equals(t) + " " + t.hashCode() + " " + t.getClass().getSimpleName());
        // expect: true 11 One
        Runnable r = () -> {};
        System.out.println(r.equals(null)); // expect: false
        CharSequence s = "chars";
        System.out.println(s.toString() + s.hashCode()); // expect: chars94623709
        Comparable<Integer> c = 5;
        System.out.println(c.equals(5) + " " + c); // expect: true 5
    }
}
