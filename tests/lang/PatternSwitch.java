// jdk: 25
import java.util.*;

/** Type patterns, guards, null and sealed exhaustiveness in switch. */
public class PatternSwitch {
    sealed interface Shape {}
    record Circle(double r) implements Shape {}
    record Square(double side) implements Shape {}
    static final class Odd implements Shape {}
    enum Level { LOW, HIGH }
    static String describe(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 100 -> "big " + i;
            case Integer i -> "int " + i;
            case Long l -> "long " + l;
            case String s when s.isEmpty() -> "empty";
            case String s -> "string " + s;
            case int[] a -> "ints " + a.length;
            case Level l when l == Level.HIGH -> "high";
            case Level l -> "level " + l;
            case List<?> l -> "list of " + l.size();
            case CharSequence c -> "chars " + c;
            default -> o.getClass().getSimpleName();
        };
    }
    static double area(Shape s) {
        return switch (s) {
            case Circle c -> 3 * c.r() * c.r();
            case Square q -> q.side() * q.side();
            case Odd x -> -1;
        };
    }

    public static void main(String[] args) {
        for (Object o : new Object[] {null, 500, 5, 5L, "", "x", new int[3], Level.HIGH, Level.LOW, List.of(1, 2),
                new StringBuilder("sb"), 'c', new ArrayList<>()}) System.out.println(describe(o));
                // expect: null
                // expect: big 500
                // expect: int 5
                // expect: long 5
                // expect: empty
                // expect: string x
                // expect: ints 3
                // expect: high
                // expect: level LOW
                // expect: list of 2
                // expect: chars sb
                // expect: Character
                // expect: list of 0
        System.out.println(area(new Circle(2)) + area(new Square(3)) + area(new Odd())); // expect: 20.0
        Shape none = null;
        try {
            area(none);
        } catch (NullPointerException e) {
            System.out.println("null selector"); // expect: null selector
        }
        String text = "b";
        switch (text) {
            case "a" -> System.out.println("a");
            case String s when s.length() > 5 -> System.out.println("long");
            case String s -> System.out.println("other " + s); // expect: other b
        }
        Level level = Level.LOW;
        System.out.println(switch (level) { case LOW -> 1; case HIGH -> 2; }); // expect: 1
    }
}
