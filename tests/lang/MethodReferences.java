import java.util.*;
import java.util.function.*;

/** Static, bound, unbound, constructor, array and super references. */
public class MethodReferences {
    static int twice(int x) { return 2 * x; }
    String name = "n";
    String plus(String s) { return name + s; }
    MethodReferences() {}
    MethodReferences(String s) { name = s; }
    @Override public String toString() { return "MR " + name; }
    static class Child extends MethodReferences {
        @Override String plus(String s) { return "child"; }
        Function<String, String> parent() { return super::plus; }
        Function<String, String> own() { return this::plus; }
    }
    class Inner {
        final int v;
        Inner(int v) { this.v = v; }
    }
    IntFunction<Inner> maker() { return Inner::new; }

    public static void main(String[] args) {
        IntUnaryOperator s = MethodReferences::twice;
        System.out.println(s.applyAsInt(4)); // expect: 8
        MethodReferences m = new MethodReferences("bound ");
        Function<String, String> bound = m::plus;
        System.out.println(bound.apply("x")); // expect: bound x
        BiFunction<MethodReferences, String, String> unbound = MethodReferences::plus;
        System.out.println(unbound.apply(m, "y")); // expect: bound y
        Supplier<MethodReferences> none = MethodReferences::new;
        Function<String, MethodReferences> one = MethodReferences::new;
        System.out.println(none.get() + " " + one.apply("arg")); // expect: MR n MR arg
        IntFunction<int[]> array = int[]::new;
        System.out.println(array.apply(3).length); // expect: 3
        Function<Integer, String[][]> deep = String[][]::new;
        System.out.println(deep.apply(2).length); // expect: 2
        System.out.println(new Child().parent().apply("super")); // expect: nsuper
        System.out.println(new Child().own().apply("super")); // expect: child
        System.out.println(m.maker().apply(7).v); // expect: 7
        Function<String, Integer> length = String::length;
        System.out.println(length.apply("four")); // expect: 4
        Comparator<String> c = String::compareToIgnoreCase;
        System.out.println(c.compare("A", "b")); // expect: -1
        Supplier<String> upper = "abc"::toUpperCase;
        System.out.println(upper.get()); // expect: ABC
        Function<Object, String> any = Object::toString;
        System.out.println(any.apply(12)); // expect: 12
        UnaryOperator<int[]> clone = int[]::clone;
        System.out.println(clone.apply(new int[] {1, 2}).length); // expect: 2
        List<String> out = new ArrayList<>();
        Consumer<String> add = out::add;
        add.accept("added");
        System.out.println(out); // expect: [added]
        try {
            MethodReferences nothing = null;
            Supplier<String> fails = nothing::toString;
            System.out.println("not reached");
        } catch (NullPointerException e) {
            System.out.println("a bound receiver is checked at once"); // expect: a bound receiver is checked at once
        }
    }
}
