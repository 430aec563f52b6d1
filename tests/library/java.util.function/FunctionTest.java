// jdk: 25
// covers: BiConsumer BiFunction BiPredicate BinaryOperator BooleanSupplier Consumer DoubleBinaryOperator DoubleConsumer DoubleFunction DoublePredicate DoubleSupplier DoubleToIntFunction DoubleToLongFunction DoubleUnaryOperator IntBinaryOperator IntConsumer IntFunction IntPredicate IntSupplier IntToDoubleFunction IntToLongFunction IntUnaryOperator LongBinaryOperator LongConsumer LongFunction LongPredicate LongSupplier LongToDoubleFunction LongToIntFunction LongUnaryOperator ObjDoubleConsumer ObjIntConsumer ObjLongConsumer Predicate Supplier ToDoubleBiFunction ToDoubleFunction ToIntBiFunction ToIntFunction ToLongBiFunction ToLongFunction UnaryOperator
import java.util.*;
import java.util.function.*;

public class FunctionTest {
    public static void main(String[] args) throws Exception {
        basics();
        functions();
        consumers();
        predicates();
        operators();
        suppliersAndConversions();
        nulls();
    }

    static void functions() {
        Function<Integer, Integer> twice = x -> x * 2;
        Function<Integer, String> text = x -> "<" + x + ">";
        BiFunction<Integer, Integer, Integer> sum = (x, y) -> x + y;
        show(twice.andThen(text).apply(4), text.compose(twice).apply(5), Function.<String>identity().apply("same"), sum.andThen(text).apply(2, 3), UnaryOperator.<String>identity().apply("u"));
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a - b;
        show(curried.apply(9).apply(4), BinaryOperator.<Integer>minBy(Comparator.naturalOrder()).apply(3, 2), BinaryOperator.<String>maxBy(Comparator.comparing(String::length)).apply("aa", "bb"), BinaryOperator.<String>minBy(Comparator.comparing(String::length)).apply("aa", "bb"));
        IntFunction<int[]> maker = int[]::new;
        LongFunction<String> hex = Long::toHexString;
        DoubleFunction<Long> round = Math::round;
        show(maker.apply(3).length, hex.apply(255), round.apply(2.5));
    }

    static void consumers() {
        StringBuilder out = new StringBuilder();
        Consumer<Object> first = out::append;
        first.andThen(x -> out.append('|')).accept("a");
        ((IntConsumer) out::append).andThen(x -> out.append(-x)).accept(1);
        ((LongConsumer) out::append).andThen(x -> out.append(x + 1)).accept(5L);
        ((DoubleConsumer) out::append).andThen(x -> out.append(x / 2)).accept(3.0);
        BiConsumer<String, Integer> pair = (s, i) -> out.append(s).append(i);
        pair.andThen((s, i) -> out.append(i).append(s)).accept("p", 7);
        ObjIntConsumer<String> objInt = (s, i) -> out.append(s.charAt(i));
        objInt.accept("xyz", 2);
        ObjLongConsumer<String> objLong = (s, l) -> out.append(s).append(l);
        objLong.accept("l", 8L);
        ObjDoubleConsumer<String> objDouble = (s, d) -> out.append(s).append(d);
        objDouble.accept("d", 0.5);
        show(out);
    }

    static void predicates() {
        Predicate<String> empty = String::isEmpty;
        BiPredicate<String, Integer> longer = (s, n) -> s.length() > n;
        show(empty.negate().test(""), empty.and(s -> true).test(""), empty.or(s -> s.length() == 1).test("a"), Predicate.isEqual("x").test("x"), Predicate.isEqual(null).test(null), Predicate.not(empty).test("q"), longer.and((s, n) -> n > 0).test("abc", 2), longer.or((s, n) -> true).test("", 9), longer.negate().test("abc", 1));
        IntPredicate even = i -> i % 2 == 0;
        LongPredicate positive = l -> l > 0;
        DoublePredicate whole = d -> d == Math.rint(d);
        show(even.and(i -> i > 5).test(8), even.or(i -> i == 3).test(3), even.negate().test(2), positive.and(l -> l < 5).test(9), positive.or(l -> true).test(-1), positive.negate().test(1), whole.and(d -> d > 1).test(2), whole.or(d -> d < 0).test(0.5), whole.negate().test(1));
        int[] calls = {0};
        Predicate<Object> counting = o -> ++calls[0] > 0;
        show(counting.or(counting).test(1), calls[0], counting.negate().and(counting).test(1), calls[0]);
    }

    static void operators() {
        IntUnaryOperator plusOne = i -> i + 1;
        LongUnaryOperator square = l -> l * l;
        DoubleUnaryOperator half = d -> d / 2;
        show(plusOne.andThen(i -> i * 10).applyAsInt(1), plusOne.compose(i -> i * 10).applyAsInt(1), IntUnaryOperator.identity().applyAsInt(7), square.andThen(l -> -l).applyAsLong(3), square.compose(l -> l + 1).applyAsLong(3), LongUnaryOperator.identity().applyAsLong(1), half.andThen(d -> d + 1).applyAsDouble(3), half.compose(d -> d + 1).applyAsDouble(3), DoubleUnaryOperator.identity().applyAsDouble(2));
        IntBinaryOperator max = Math::max;
        LongBinaryOperator and = (a, b) -> a & b;
        DoubleBinaryOperator power = Math::pow;
        show(max.applyAsInt(3, 9), and.applyAsLong(12, 10), power.applyAsDouble(2, 10));
    }

    static void suppliersAndConversions() {
        Supplier<List<String>> maker = ArrayList::new;
        BooleanSupplier yes = () -> true;
        IntSupplier one = () -> 1;
        LongSupplier two = () -> 2;
        DoubleSupplier three = () -> 3;
        show(maker.get(), yes.getAsBoolean(), one.getAsInt(), two.getAsLong(), three.getAsDouble());
        IntToLongFunction il = i -> (long) i << 32;
        IntToDoubleFunction id = i -> i / 4.0;
        LongToIntFunction li = l -> (int) l;
        LongToDoubleFunction ld = l -> l;
        DoubleToIntFunction di = d -> (int) d;
        DoubleToLongFunction dl = d -> (long) d;
        show(il.applyAsLong(1), id.applyAsDouble(1), li.applyAsInt(1L << 32 | 5), ld.applyAsDouble(1L << 60), di.applyAsInt(-1.9), dl.applyAsLong(1e15));
        ToIntFunction<String> length = String::length;
        ToLongFunction<String> parse = Long::parseLong;
        ToDoubleFunction<String> real = Double::parseDouble;
        ToIntBiFunction<String, String> compare = String::compareTo;
        ToLongBiFunction<Integer, Integer> multiply = (a, b) -> (long) a * b;
        ToDoubleBiFunction<Integer, Integer> divide = (a, b) -> (double) a / b;
        show(length.applyAsInt("four"), parse.applyAsLong("99"), real.applyAsDouble("1e2"), compare.applyAsInt("a", "c"), multiply.applyAsLong(1 << 20, 1 << 20), divide.applyAsDouble(1, 8));
    }

    static void nulls() {
        Body[] bodies = {() -> Function.identity().andThen(null), () -> Function.identity().compose(null), () -> Predicate.not(null), () -> Predicate.isEqual(1).and(null), () -> Predicate.isEqual(1).or(null), () -> ((Consumer<Object>) x -> { }).andThen(null), () -> ((BiFunction<Object, Object, Object>) (x, y) -> x).andThen(null),
            () -> BinaryOperator.minBy(null), () -> BinaryOperator.maxBy(null), () -> ((IntPredicate) i -> true).and(null), () -> IntUnaryOperator.identity().andThen(null), () -> ((BiConsumer<Object, Object>) (a, b) -> { }).andThen(null), () -> ((DoubleConsumer) d -> { }).andThen(null), () -> ((BiPredicate<Object, Object>) (a, b) -> true).or(null)};
        for (Body body : bodies) attempt(body);
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    static void basics() throws Exception {
        Function<Integer, Integer> inc = x -> x + 1, twice = x -> x * 2;
        System.out.println(inc.andThen(twice).apply(3));
        System.out.println(inc.compose(twice).apply(3));
        System.out.println(Function.<String>identity().apply("id"));
        Predicate<String> empty = String::isEmpty, longer = s -> s.length() > 3;
        System.out.println(empty.negate().and(longer).test("four"));
        System.out.println(empty.or(longer).test(""));
        System.out.println(Predicate.not(empty).test(""));
        System.out.println(Predicate.isEqual("a").test("a"));
        Consumer<StringBuilder> a = b -> b.append('a'), b = x -> x.append('b');
        StringBuilder out = new StringBuilder();
        a.andThen(b).andThen(a).accept(out);
        System.out.println(out);
        System.out.println(BinaryOperator.minBy(java.util.Comparator.<Integer>naturalOrder()).apply(3, 2));
        System.out.println(UnaryOperator.<String>identity().apply("u"));
        BiFunction<Integer, Integer, Integer> mul = (x, y) -> x * y;
        IntPredicate even = x -> x % 2 == 0;
        System.out.println(mul.andThen(x -> "r" + x).apply(3, 4));
        System.out.println(even.negate().test(3));
        System.out.println(((IntUnaryOperator) x -> x + 1).andThen(x -> x * 10).applyAsInt(1));
        System.out.println(((DoubleUnaryOperator) Math::abs).compose(x -> -x).applyAsDouble(5));
        System.out.println(((BiPredicate<Integer, Integer>) Object::equals).test(1, 1));
    }
}
