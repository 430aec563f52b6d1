import java.util.*;
import java.util.stream.*;

public class StreamPipelines {
    public static void main(String[] args) {
        System.out.println(Stream.of(5, 3, 8, 1).sorted().map(x -> x * 2).filter(x -> x > 4).toList());
        // expect: [6, 10, 16]
        System.out.println(IntStream.rangeClosed(1, 5).sum()); // expect: 15
        System.out.println(IntStream.range(0, 5).average()); // expect: OptionalDouble[2.0]
        System.out.println(IntStream.of(3, 1).max()); // expect: OptionalInt[3]
        System.out.println(IntStream.range(0, 4).mapToObj(i -> "s" + i).collect(Collectors.joining(",")));
        // expect: s0,s1,s2,s3
        System.out.println(Stream.iterate(1, x -> x * 3).limit(6).toList()); // expect: [1, 3, 9, 27, 81, 243]
        System.out.println(Stream.iterate(1, x -> x < 50, x -> x * 2).count()); // expect: 6
        System.out.println(Stream.of("a", "b").reduce("", String::concat)); // expect: ab
        System.out.println(Stream.of(1, 2, 3).reduce(Integer::sum)); // expect: Optional[6]
        System.out.println(Stream.of("b", "a", "b").distinct().toList()); // expect: [b, a]
        System.out.println(Stream.of(1, 2, 3, 4).skip(1).limit(2).toList()); // expect: [2, 3]
        System.out.println("" + Stream.of(1, 2, 5, 1).takeWhile(x -> x < 3).toList() + Stream.of(1, 2, 5, 1).dropWhile(x -> x < 3).toList());
        // expect: [1, 2][5, 1]
        System.out.println(Stream.of(1, 2).anyMatch(x -> x == 2)); // expect: true
        System.out.println(Stream.of(1, 2).allMatch(x -> x == 2)); // expect: false
        System.out.println(Stream.empty().noneMatch(x -> true)); // expect: true
        System.out.println(Stream.of(1, 2).findFirst()); // expect: Optional[1]
        System.out.println(Stream.of(4, 9).min(Comparator.reverseOrder())); // expect: Optional[9]
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).toList()); // expect: [1, 2, 3]
        System.out.println(Stream.of(1, 2).<Integer>mapMulti((x, sink) -> { sink.accept(x); sink.accept(x * 10); }).toList());
        // expect: [1, 10, 2, 20]
        System.out.println(IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toList()));
        // expect: [1, 2, 3, 4, 5]
        System.out.println(DoubleStream.of(1, 2.5).sum()); // expect: 3.5
        System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b)); // expect: 2432902008176640000
        System.out.println(IntStream.of(1, 2, 3).summaryStatistics());
        // expect: IntSummaryStatistics{count=3, sum=6, min=1, average=2.000000, max=3}
        List<String> log = new ArrayList<>();
        System.out.println(Stream.of("x", "yy", "zzz").peek(log::add).filter(s -> s.length() > 1).map(String::toUpperCase).findFirst().get());
        // expect: YY
        System.out.println(log); // expect: [x, yy]
        System.out.println(Arrays.stream(new int[] {1, 2, 3}).map(x -> x * x).boxed().map(String::valueOf).collect(Collectors.joining("+", "[", "]")));
        // expect: [1+4+9]
        System.out.println("hello".chars().mapToObj(c -> (char) c).toList()); // expect: [h, e, l, l, o]
        System.out.println(Stream.concat(Stream.of(1), Stream.of(2)).toList()); // expect: [1, 2]
        System.out.println(Stream.of("bb", "a", "ccc").sorted(Comparator.comparing(String::length).reversed()).toList());
        // expect: [ccc, bb, a]
        System.out.println(Arrays.toString(Stream.of(3, 1).toArray(Integer[]::new))); // expect: [3, 1]
        System.out.println(Stream.generate(() -> 7).limit(2).toList()); // expect: [7, 7]
        System.out.println(IntStream.iterate(0, i -> i + 5).limit(3).asDoubleStream().boxed().toList());
        // expect: [0.0, 5.0, 10.0]
        System.out.println(IntStream.range(0, 1000).parallel().filter(i -> i % 7 == 0).count()); // expect: 143
        System.out.println(List.of(1, 2, 3).parallelStream().mapToInt(i -> i).sum()); // expect: 6
        Stream<Integer> once = Stream.of(1);
        once.count();
        try {
            once.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage()); // expect: stream has already been operated upon or closed
        }
    }
}
