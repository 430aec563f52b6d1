import java.util.*;

/** Canonical and compact constructors, accessors, equals, hashCode, toString. */
public class Records {
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);
        Point { if (x < 0) throw new IllegalArgumentException("x < 0: " + x); }
        Point(int both) { this(both, both); }
        double length() { return Math.sqrt(x * x + y * y); }
    }
    record Everything(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a) {}
    record Empty() {}
    record Generic<T extends Comparable<T>>(T first, List<T> rest) {}
    record Named(String name) {
        public String name() { return "<" + name + ">"; }
        @Override public String toString() { return "I am " + name(); }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + " " + p.length() + " " + new Point(5));
        // expect: Point[x=3, y=4] 3 5.0 Point[x=5, y=5]
        System.out.println(p.equals(new Point(3, 4)) + " " + p.equals(null) + " " + p.equals(new Point(4, 3)));
        // expect: true false false
        System.out.println(p.hashCode() == new Point(3, 4).hashCode()); // expect: true
        System.out.println(p.hashCode()); // expect: 97
        Everything e = new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, null, null);
        System.out.println(e); // expect: Everything[b=1, s=2, c=c, i=4, l=5, f=6.5, d=7.5, z=true, t=null, a=null]
        System.out.println(e.equals(new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, null, null)));
        // expect: true
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        // expect: Empty[] true 0
        System.out.println(new Generic<>("a", List.of("b"))); // expect: Generic[first=a, rest=[b]]
        System.out.println(new Named("Z") + " " + new Named("Z").name()); // expect: I am <Z> <Z>
        record Floats(double d, float f) {}
        System.out.println(new Floats(Double.NaN, -0f).equals(new Floats(Double.NaN, -0f))); // expect: true
        System.out.println(new Floats(0.0, 0f).equals(new Floats(-0.0, 0f))); // expect: false
        try {
            new Point(-1, 0);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage()); // expect: x < 0: -1
        }
        System.out.println(new HashSet<>(List.of(new Point(1), new Point(2))).contains(new Point(2, 2)));
        // expect: true
    }
}
