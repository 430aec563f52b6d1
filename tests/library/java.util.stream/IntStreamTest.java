// covers: LongStream DoubleStream
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class IntStreamTest {
    public static void main(String[] args) {
        ints();
        longs();
        doubles();
        conversions();
        failures();
    }

    static void ints() {
        show(IntStream.range(0, 5).boxed().toList(), IntStream.rangeClosed(5, 5).sum(), IntStream.range(5, 0).count(), IntStream.of(3, 1, 2).sorted().boxed().toList(), IntStream.of(7).sum(), IntStream.empty().max(), IntStream.iterate(1, x -> x * 2).limit(6).sum(), IntStream.iterate(1, x -> x < 100, x -> x * 3).boxed().toList(), IntStream.generate(() -> 4).limit(3).sum(), IntStream.concat(IntStream.of(1), IntStream.range(7, 9)).boxed().toList(), IntStream.builder().add(5).add(6).build().sum(), IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).count());
        Supplier<IntStream> s = () -> IntStream.of(4, -2, 9, 4, 0);
        show(s.get().sum(), s.get().min().getAsInt(), s.get().max().getAsInt(), s.get().average().getAsDouble(), s.get().count(), s.get().distinct().boxed().toList(), s.get().map(x -> x * x).boxed().toList(), s.get().filter(x -> x > 0).boxed().toList(), s.get().mapToObj(Integer::toString).collect(Collectors.joining("/")), s.get().mapToLong(x -> x).sum(), s.get().mapToDouble(x -> x / 2.0).sum(), s.get().asLongStream().max().getAsLong(), s.get().asDoubleStream().sum());
        show(s.get().skip(1).limit(2).boxed().toList(), s.get().takeWhile(x -> x != 9).sum(), s.get().dropWhile(x -> x != 9).sum(), s.get().reduce(1, (a, b) -> a + b), s.get().reduce(Math::max), s.get().anyMatch(x -> x < 0), s.get().allMatch(x -> x < 10), s.get().noneMatch(x -> x == 9), s.get().findFirst(), s.get().findAny().isPresent(), Arrays.toString(s.get().toArray()), s.get().summaryStatistics(), s.get().collect(StringBuilder::new, (b, x) -> b.append(x).append(';'), StringBuilder::append));
        show(s.get().flatMap(x -> IntStream.range(0, Math.max(0, x))).sum(), s.get().mapMulti((x, sink) -> { sink.accept(x); sink.accept(-x); }).sum(), s.get().peek(x -> System.out.print(x + " ")).filter(x -> x > 100).findFirst());
        s.get().forEach(x -> System.out.print(x + ","));
        s.get().parallel().forEachOrdered(x -> System.out.print(x + ";"));
        show("hi\ud83d\ude00".codePoints().boxed().toList(), new Random(5).ints(3, 0, 100).boxed().toList(), s.get().unordered().isParallel(), s.get().sequential().sorted().boxed().toList());
    }

    static void longs() {
        Supplier<LongStream> s = () -> LongStream.of(1L << 33, -5, 7);
        show(LongStream.range(0, 4).sum(), LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b), LongStream.iterate(1, x -> x * 10).limit(5).boxed().toList(), LongStream.iterate(1, x -> x < 30, x -> x * 3).sum(), LongStream.concat(LongStream.of(1), LongStream.empty()).count(), LongStream.builder().add(9).build().findFirst(), LongStream.generate(() -> 2).limit(3).sum(), LongStream.rangeClosed(Long.MAX_VALUE - 2, Long.MAX_VALUE).count());
        show(s.get().sum(), s.get().max(), s.get().min(), s.get().average(), s.get().sorted().boxed().toList(), s.get().map(x -> -x).boxed().toList(), s.get().filter(x -> x > 0).count(), s.get().mapToInt(x -> (int) x).sum(), s.get().mapToObj(Long::toHexString).toList(), s.get().mapToDouble(x -> x).sum(), s.get().asDoubleStream().max(), s.get().distinct().skip(1).limit(1).sum(), Arrays.toString(s.get().toArray()), s.get().summaryStatistics());
        show(s.get().reduce(Long::sum), s.get().anyMatch(x -> x == 7), s.get().allMatch(x -> x > 0), s.get().noneMatch(x -> x > 0), s.get().takeWhile(x -> x > 0).count(), s.get().dropWhile(x -> x > 0).sum(), s.get().flatMap(x -> LongStream.of(x, x)).count(), s.get().mapMulti((x, sink) -> sink.accept(x)).sum(), s.get().collect(ArrayList::new, (l, x) -> l.add(x), ArrayList::addAll), s.get().iterator().nextLong(), s.get().boxed().count());
    }

    static void doubles() {
        Supplier<DoubleStream> s = () -> DoubleStream.of(0.1, 0.2, 0.3, -0.0, 0.0);
        show(s.get().sum(), s.get().average(), s.get().max(), s.get().min(), s.get().sorted().boxed().toList(), s.get().distinct().count(), s.get().map(x -> x * 10).boxed().toList(), s.get().filter(x -> x > 0.1).count(), s.get().mapToObj(Double::toString).toList(), s.get().mapToInt(x -> (int) (x * 10)).sum(), s.get().mapToLong(x -> (long) (x * 100)).sum(), Arrays.toString(s.get().toArray()), s.get().summaryStatistics());
        show(DoubleStream.of(Double.NaN, 1).max(), DoubleStream.of(1, Double.NaN).sum(), DoubleStream.of(1e308, 1e308, -1e308).sum(), DoubleStream.of(Double.POSITIVE_INFINITY, 1).sum(), DoubleStream.of(1e16, 1, -1e16).sum(), DoubleStream.empty().average(), DoubleStream.iterate(1, x -> x / 2).limit(4).boxed().toList(), DoubleStream.iterate(1, x -> x > 0.2, x -> x / 2).count(), DoubleStream.generate(() -> 0.1).limit(10).sum(), DoubleStream.concat(DoubleStream.of(1), DoubleStream.of(2)).sum(), DoubleStream.builder().add(1.5).build().findAny());
        show(s.get().reduce(0, Double::sum), s.get().reduce(Math::max), s.get().skip(1).limit(2).sum(), s.get().anyMatch(x -> x < 0), s.get().allMatch(x -> x >= 0), s.get().noneMatch(Double::isNaN), s.get().takeWhile(x -> x > 0).count(), s.get().dropWhile(x -> x > 0).count(), s.get().flatMap(x -> DoubleStream.of(x, 1)).sum(), s.get().mapMulti((x, sink) -> sink.accept(x + 1)).sum(), s.get().collect(ArrayList::new, (l, x) -> l.add(x), ArrayList::addAll), s.get().iterator().nextDouble(), s.get().boxed().findFirst());
    }

    static void conversions() {
        show(IntStream.range(0, 3).mapToObj(i -> "x" + i).toList(), Stream.of("1", "2").mapToInt(Integer::parseInt).boxed().mapToLong(Integer::longValue).mapToDouble(x -> x).mapToInt(x -> (int) x).sum(), StreamSupport.intStream(Spliterators.spliterator(new int[] {1, 2}, 0), false).sum(), StreamSupport.longStream(LongStream.of(4).spliterator(), true).sum(), StreamSupport.doubleStream(DoubleStream.of(4).spliterator(), false).sum());
    }

    static void failures() {
        Body[] bodies = {() -> IntStream.range(0, 3).limit(-2), () -> IntStream.of(1).skip(-1), () -> IntStream.empty().average().getAsDouble(), () -> IntStream.of((int[]) null), () -> IntStream.range(0, 2).map(x -> 1 / x).sum(), () -> LongStream.of(1).limit(-1), () -> DoubleStream.of(1).skip(-5), () -> IntStream.of(1).map(null), () -> IntStream.generate(null), () -> LongStream.iterate(1, null), () -> IntStream.builder().add(1).build().iterator().next()};
        for (Body body : bodies) attempt(body);
        IntStream used = IntStream.of(1);
        used.sum();
        attempt(used::sum);
        IntStream.Builder builder = IntStream.builder();
        builder.build();
        attempt(() -> builder.add(1));
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
}
