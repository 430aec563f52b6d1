import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/**
 * Uses classes, lambdas, handles and arrays for the first time, and tries again what fails for want of memory: after
 * an OutOfMemoryError everything can be loaded, linked and called as if nothing had been tried before.
 */
public class Retry {
    interface Shape { default String name() { return getClass().getSimpleName() + area(); } int area(); }
    static class Square implements Shape { public int area() { return 4; } }
    static final class Cube extends Square { @Override public int area() { return 6 * super.area(); } }
    record Point(int x, long y, String name) { }
    enum Colour { RED, GREEN { @Override int code() { return 7; } }; int code() { return ordinal(); } }
    static class Range implements Iterable<Integer> {
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int at;
                public boolean hasNext() { return at < 3; }
                public Integer next() { return at++; }
            };
        }
    }
    sealed interface Tree permits Leaf, Fork { }
    record Leaf(int value) implements Tree { }
    record Fork(Tree left, Tree right) implements Tree { }

    static int sum(Tree tree) {
        if (tree instanceof Fork fork) return sum(fork.left()) + sum(fork.right());
        return ((Leaf) tree).value();
    }

    static int iterate() {
        int sum = 0;
        for (int each : new Range()) sum += each;
        return sum;
    }

    static String run(int task) throws Throwable {
        switch (task) {
            case 0: return new Cube().name();
            case 1: return new Point(1, 2, "three").toString();
            case 2: return Colour.valueOf("GREEN").code() + " " + Colour.values().length;
            case 3: return "" + iterate();
            case 4: IntSupplier supplier = new Square()::area; return "lambda " + supplier.getAsInt();
            case 5: return "" + sum(new Fork(new Leaf(3), new Fork(new Leaf(4), new Leaf(5))));
            case 6: return "" + new int[2][3][4][1].length;
            case 7: return "" + ((Object) new Point[0][]).getClass();
            case 8: return (String) Retry.class.getDeclaredMethod("run", int.class).invoke(null, 5);
            case 9: Map<String, List<Integer>> map = new TreeMap<>();
                for (int i = 0; i < 5; i++) map.computeIfAbsent(i % 2 == 0 ? "even" : "odd", k -> new ArrayList<>()).add(i);
                return map.toString();
            case 10: return String.format("%d %s %.2f", 1, "two", 3.0);
            default: return new Point(1, 2, "x").equals(new Point(1, 2, "x")) + " " + Colour.RED.compareTo(Colour.GREEN);
        }
    }

    static String attempt(int task) throws Throwable {
        for (;;) {
            try {
                return run(task);
            } catch (OutOfMemoryError again) {
                continue;
            } catch (java.lang.reflect.InvocationTargetException e) {
                if (!(e.getCause() instanceof OutOfMemoryError)) throw e;
            }
        }
    }

    public static void main(String[] args) throws Throwable {
        String[] results = new String[12];
        for (int i = 0; i < results.length; i++) results[i] = attempt(i);
        for (String each : results) System.out.println(each);
    }
}
