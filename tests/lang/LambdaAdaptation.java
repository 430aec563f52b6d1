import java.util.*;
import java.util.function.*;

/** Lambdas and references adapt by boxing, widening, casting and dropping results. */
public class LambdaAdaptation {
    static long widen(long x) { return x + 1; }
    static int primitive(int x) { return x * 2; }
    static Integer boxed(Integer x) { return x + 5; }
    static double sum(double a, Double b) { return a + b; }
    interface ToLong { long go(int x); }
    interface ToObject { Object go(int x); }
    interface Chars { int at(char c); }
    interface Wide { double go(int a, long b); }
    static String many(Object... o) { return o.length + Arrays.toString(o); }
    interface Three { String go(Object a, int b, String c); }

    public static void main(String[] args) {
        ToLong a = LambdaAdaptation::widen;
        System.out.println(a.go(4)); // expect: 5
        ToObject b = LambdaAdaptation::primitive;
        System.out.println(b.go(4)); // expect: 8
        ToLong c = LambdaAdaptation::boxed;
        System.out.println(c.go(4)); // expect: 9
        Function<Integer, Integer> d = LambdaAdaptation::primitive;
        System.out.println(d.apply(8)); // expect: 16
        IntUnaryOperator e = LambdaAdaptation::boxed;
        System.out.println(e.applyAsInt(1)); // expect: 6
        BiFunction<Double, Double, Object> f = LambdaAdaptation::sum;
        System.out.println(f.apply(1.0, 2.5)); // expect: 3.5
        Consumer<Integer> g = LambdaAdaptation::primitive;
        g.accept(3);
        Chars h = Character::getNumericValue;
        System.out.println(h.at('7')); // expect: 7
        Wide w = (x, y) -> x + y;
        System.out.println(w.go(1, 2L)); // expect: 3.0
        Three t = LambdaAdaptation::many;
        System.out.println(t.go("a", 2, "c")); // expect: 3[a, 2, c]
        Comparator<String> byLength = Comparator.comparingInt(String::length);
        System.out.println(byLength.compare("aa", "b")); // expect: 1
        BinaryOperator<Integer> max = Math::max;
        System.out.println(max.apply(3, 9)); // expect: 9
        ToDoubleFunction<Integer> half = x -> x / 2.0;
        System.out.println(half.applyAsDouble(5)); // expect: 2.5
        Supplier<Runnable> nested = () -> () -> System.out.println("inner");
        nested.get().run(); // expect: inner
        Function<Object, Object> erased = (Function) (Function<String, Integer>) String::length;
        try {
            erased.apply(5);
        } catch (ClassCastException x) {
            System.out.println("the generic type is checked on entry");
            // expect: the generic type is checked on entry
        }
    }
}
