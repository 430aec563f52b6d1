import java.util.function.*;

/** Recursive lambdas through fields, arrays and a fixed-point combinator. */
public class LambdaRecursion {
    static IntUnaryOperator fib;
    static final Function<Long, Long> FACTORIAL = new Function<>() {
        public Long apply(Long n) { return n <= 1 ? 1 : n * this.apply(n - 1); }
    };
    interface Self<T> { T apply(Self<T> s); }
    static <A, B> Function<A, B> fix(Function<Function<A, B>, Function<A, B>> f) {
        Self<Function<A, B>> s = x -> f.apply(a -> x.apply(x).apply(a));
        return s.apply(s);
    }

    public static void main(String[] args) {
        fib = n -> n < 2 ? n : fib.applyAsInt(n - 1) + fib.applyAsInt(n - 2);
        System.out.println(fib.applyAsInt(15)); // expect: 610
        System.out.println(FACTORIAL.apply(15L)); // expect: 1307674368000
        System.out.println(LambdaRecursion.<Integer, Integer>fix(self -> n -> n == 0 ? 0 : n + self.apply(n - 1)).apply(100));
        // expect: 5050
        BooleanSupplier[] a = new BooleanSupplier[1];
        int[] left = {5};
        a[0] = () -> --left[0] == 0 || a[0].getAsBoolean();
        System.out.println(a[0].getAsBoolean() + " " + left[0]); // expect: true 0
    }
}
