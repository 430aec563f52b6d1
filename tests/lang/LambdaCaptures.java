import java.util.function.*;

/** Lambdas capture values of every type, this and other lambdas. */
public class LambdaCaptures {
    int field = 3;
    Supplier<String> self() { return () -> "field " + field + " " + this.field++; }

    public static void main(String[] args) {
        boolean z = true;
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 4;
        long l = 5L << 32;
        float f = 6.5f;
        double d = 7.25;
        String t = "text";
        int[] a = {9};
        Supplier<String> all = () -> "" + z + b + s + c + i + l + f + d + t + a[0];
        System.out.println(all.get()); // expect: true12c4214748364806.57.25text9
        a[0] = 10;
        System.out.println(all.get()); // expect: true12c4214748364806.57.25text10
        LambdaCaptures o = new LambdaCaptures();
        Supplier<String> self = o.self();
        System.out.println(self.get()); // expect: field 3 3
        System.out.println(self.get()); // expect: field 4 4
        Function<Integer, Function<Integer, Integer>> add = x -> y -> x + y + i;
        System.out.println(add.apply(1).apply(2)); // expect: 7
        Runnable[] runs = new Runnable[3];
        for (int k = 0; k < 3; k++) {
            int copy = k;
            runs[k] = () -> System.out.print(copy + " ");
        }
        for (Runnable r : runs) r.run();
        System.out.println(""); // expect: 0 1 2 
        LongBinaryOperator wide = (x, y) -> x * y + l + (long) d;
        System.out.println(wide.applyAsLong(2, 3)); // expect: 21474836493
        BiFunction<Double, Long, String> mixed = (x, y) -> "" + x + l + y + d + f;
        System.out.println(mixed.apply(0.5, 1L)); // expect: 0.52147483648017.256.5
    }
}
