/** equals, hashCode, toString, getClass and clone of plain objects. */
public class ObjectMethods {
    static class Plain {}
    static class Named implements Cloneable {
        int[] shared = {1};
        int own = 2;
        @Override public boolean equals(Object o) { return o instanceof Named n && n.own == own; }
        @Override public int hashCode() { return 0x1234; }
        Named copy() throws CloneNotSupportedException { return (Named) clone(); }
    }
    static class Refuses {
        Object copy() throws CloneNotSupportedException { return clone(); }
    }

    public static void main(String[] args) throws Exception {
        Plain p = new Plain();
        System.out.println(p.equals(p) + " " + p.equals(new Plain()) + " " + p.equals(null));
        // expect: true false false
        System.out.println(p.hashCode() == p.hashCode() && p.hashCode() == System.identityHashCode(p));
        // expect: true
        System.out.println(p.toString().equals("ObjectMethods$Plain@" + Integer.toHexString(p.hashCode())));
        // expect: true
        Named n = new Named();
        System.out.println(n); // expect: ObjectMethods$Named@1234
        Named m = n.copy();
        m.shared[0] = 5;
        m.own = 3;
        System.out.println(n.shared[0] + " " + n.own + " " + n.equals(m) + " " + n.equals(new Named()));
        // expect: 5 2 false true
        System.out.println(n.getClass() == Named.class); // expect: true
        try {
            new Refuses().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e.getMessage()); // expect: ObjectMethods$Refuses
        }
        System.out.println(System.identityHashCode(null)); // expect: 0
    }
}
