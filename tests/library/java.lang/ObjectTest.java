import java.util.*;

/** The root class, boxes without methods of their own, records, enums, iterables and comparables. */
// covers: Void Record Enum Iterable Cloneable AutoCloseable Runnable Comparable EnumConstantNotPresentException CloneNotSupportedException IllegalMonitorStateException
public class ObjectTest {
    enum Colour {
        RED, GREEN { @Override public String toString() { return "verde"; } }, BLUE;
    }

    record Point(int x, String name, double[] rest) implements Comparable<Point> {
        public int compareTo(Point other) {
            return Integer.compare(x, other.x);
        }
    }

    record Numbers(byte b, short s, char c, int i, long l, float f, double d, boolean z, Object o) {}

    record Empty() {}

    static class Copy implements Cloneable {
        int[] shared = {1};

        Copy copy() throws CloneNotSupportedException {
            return (Copy) super.clone();
        }
    }

    static class NoCopy {
        Object copy() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e instanceof NullPointerException ? "null" : e);
        }
    }

    static void objects() throws Exception {
        Object o = new Object();
        System.out.println(o.equals(o) + " " + o.equals(null) + " " + (o.hashCode() == System.identityHashCode(o)) + " " + o.toString().equals("java.lang.Object@" + Integer.toHexString(o.hashCode())) + " " + o.getClass());
        Copy c = new Copy(), d = c.copy();
        System.out.println((c != d) + " " + (c.shared == d.shared) + " " + d.getClass());
        try {
            new NoCopy().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
        int[][] arrays = {{1}, {2}}, copy = arrays.clone();
        System.out.println((arrays != copy) + " " + (arrays[0] == copy[0]));
        attempt(o::notify);
        attempt(o::notifyAll);
        try {
            o.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        synchronized (o) {
            o.wait(1);
            o.wait(0, 500);
            o.notifyAll();
            for (long[] bad : new long[][] {{-1, 0}, {1, -1}, {1, 1000000}}) {
                try {
                    o.wait(bad[0], (int) bad[1]);
                } catch (IllegalArgumentException e) {
                    System.out.println(e);
                }
            }
        }
        System.out.println(Void.TYPE + " " + Void.class);
        for (Throwable t : new Throwable[] {new CloneNotSupportedException(), new CloneNotSupportedException("m"), new IllegalMonitorStateException(), new IllegalMonitorStateException("m"), new EnumConstantNotPresentException(Colour.class, "PINK")}) System.out.println(t);
        EnumConstantNotPresentException e = new EnumConstantNotPresentException(Colour.class, "PINK");
        System.out.println(e.enumType() + " " + e.constantName());
    }

    static void enums() {
        for (Colour c : Colour.values()) System.out.println(c + " " + c.name() + " " + c.ordinal() + " " + c.getDeclaringClass() + " " + c.getClass().getName() + " " + c.compareTo(Colour.GREEN) + " " + c.equals(Colour.RED) + " " + (Colour.valueOf(c.name()) == c));
        attempt(() -> Colour.valueOf("verde"));
        attempt(() -> Enum.valueOf(Colour.class, "x"));
        attempt(() -> Colour.valueOf(null));
        attempt(() -> Enum.valueOf(null, "x"));
        System.out.println(Enum.valueOf(Colour.class, "RED") + " " + (Colour.values() != Colour.values()) + " " + Colour.RED.describeConstable().isPresent());
    }

    static void records() {
        Point p = new Point(3, null, null);
        System.out.println(p + " " + p.equals(new Point(3, null, null)) + " " + p.equals(new Point(4, null, null)) + " " + p.equals(null) + " " + p.hashCode() + " " + p.compareTo(new Point(5, "", null)) + " " + (p instanceof Record));
        Numbers n = new Numbers((byte) 1, (short) 2, 'c', 4, 5L, -0.0f, Double.NaN, true, List.of(1));
        System.out.println(n + " " + n.hashCode() + " " + n.equals(new Numbers((byte) 1, (short) 2, 'c', 4, 5L, -0.0f, Double.NaN, true, List.of(1))) + " " + n.equals(new Numbers((byte) 1, (short) 2, 'c', 4, 5L, 0.0f, Double.NaN, true, List.of(1))));
        System.out.println(new Empty() + " " + new Empty().hashCode() + " " + new Empty().equals(new Empty()));
    }

    static void iterables() throws Exception {
        Iterable<Integer> three = () -> List.of(1, 2, 3).iterator();
        StringBuilder b = new StringBuilder();
        three.forEach(b::append);
        three.spliterator().forEachRemaining(b::append);
        System.out.println(b + " " + three.spliterator().estimateSize() + " " + three.spliterator().characteristics());
        attempt(() -> three.forEach(null));
        List<Point> points = new ArrayList<>(List.of(new Point(2, "b", null), new Point(1, "a", null)));
        Collections.sort(points);
        System.out.println(points);
        try (AutoCloseable a = () -> System.out.println("closed")) {
            Runnable r = () -> System.out.println("run");
            r.run();
        }
    }

    public static void main(String[] args) throws Exception {
        objects();
        enums();
        records();
        iterables();
    }
}
