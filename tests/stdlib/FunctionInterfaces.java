import java.util.function.*;

/** Composition methods of java.util.function. */
public class FunctionInterfaces {
    public static void main(String[] args) {
        Function<Integer, Integer> inc = x -> x + 1, twice = x -> x * 2;
        System.out.println(inc.andThen(twice).apply(3)); // expect: 8
        System.out.println(inc.compose(twice).apply(3)); // expect: 7
        System.out.println(Function.<String>identity().apply("id")); // expect: id
        Predicate<String> empty = String::isEmpty, longer = s -> s.length() > 3;
        System.out.println(empty.negate().and(longer).test("four")); // expect: true
        System.out.println(empty.or(longer).test("")); // expect: true
        System.out.println(Predicate.not(empty).test("")); // expect: false
        System.out.println(Predicate.isEqual("a").test("a")); // expect: true
        Consumer<StringBuilder> a = b -> b.append('a'), b = x -> x.append('b');
        StringBuilder out = new StringBuilder();
        a.andThen(b).andThen(a).accept(out);
        System.out.println(out); // expect: aba
        System.out.println(BinaryOperator.minBy(java.util.Comparator.<Integer>naturalOrder()).apply(3, 2));
        // expect: 2
        System.out.println(UnaryOperator.<String>identity().apply("u")); // expect: u
        BiFunction<Integer, Integer, Integer> mul = (x, y) -> x * y;
        IntPredicate even = x -> x % 2 == 0;
        System.out.println(mul.andThen(x -> "r" + x).apply(3, 4)); // expect: r12
        System.out.println(even.negate().test(3)); // expect: true
        System.out.println(((IntUnaryOperator) x -> x + 1).andThen(x -> x * 10).applyAsInt(1)); // expect: 20
        System.out.println(((DoubleUnaryOperator) Math::abs).compose(x -> -x).applyAsDouble(5)); // expect: 5.0
        System.out.println(((BiPredicate<Integer, Integer>) Object::equals).test(1, 1)); // expect: true
    }
}
