// jdk: 25
// covers: BaseStream StreamSupport
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class StreamTest {
    public static void main(String[] args) throws Exception {
        basics();
        sources();
        intermediate();
        terminal();
        flatAndMulti();
        laziness();
        ordering();
        closing();
        parallel();
        failures();
    }

    static void sources() {
        show(Stream.of(1, 2, 3).toList(), Stream.of("one").toList(), Stream.empty().toList(), Stream.ofNullable(null).count(), Stream.ofNullable("x").count(), Stream.iterate(1, x -> x * 3).limit(5).toList(), Stream.iterate(1, x -> x < 50, x -> x * 3).toList(), Stream.concat(Stream.of("a"), Stream.of("b", "c")).toList(), Stream.<String>builder().add("p").add("q").build().toList());
        int[] n = {0};
        show(Stream.generate(() -> n[0]++).limit(4).toList(), "c,b;a".chars().mapToObj(c -> (char) c).toList(), List.of(3, 1).stream().sorted().toList(), Map.of("k", 1).entrySet().stream().toList(), StreamSupport.stream(Arrays.asList(1, 2).spliterator(), false).toList(), StreamSupport.stream(() -> List.of(7).spliterator(), 0, false).toList());
        Stream.Builder<Integer> builder = Stream.builder();
        builder.accept(5);
        show(builder.build().toList());
        attempt(() -> { builder.accept(6); return 0; });
        attempt(builder::build);
    }

    static void intermediate() {
        List<String> words = List.of("delta", "alpha", "charlie", "bravo", "alpha", "echo");
        show(words.stream().filter(w -> w.contains("h")).map(String::toUpperCase).toList(), words.stream().distinct().sorted(Comparator.reverseOrder()).toList(), words.stream().skip(2).limit(3).toList(), words.stream().sorted(Comparator.comparing(String::length)).toList());
        show(words.stream().takeWhile(w -> !w.startsWith("c")).toList(), words.stream().dropWhile(w -> !w.startsWith("c")).toList(), words.stream().mapToInt(String::length).sum(), words.stream().mapToLong(String::length).max().getAsLong(), words.stream().mapToDouble(String::length).average().getAsDouble(), words.stream().skip(100).toList(), words.stream().limit(0).toList());
        StringBuilder seen = new StringBuilder();
        show(words.stream().peek(w -> seen.append(w.charAt(0))).filter(w -> w.length() == 5).peek(w -> seen.append('+')).count(), seen);
        show(Stream.of(5, 3, 8).map(x -> x % 2 == 0 ? null : x).toList(), Stream.of(1, 2, 3, 4).unordered().distinct().count(), Stream.of(1.5, -0.0, 0.0, Double.NaN).sorted().toList());
    }

    static void terminal() {
        Supplier<Stream<Integer>> numbers = () -> Stream.of(4, 8, 15, 16, 23, 42);
        show(numbers.get().reduce(0, Integer::sum), numbers.get().reduce(Integer::max).get(), numbers.get().reduce("", (s, x) -> s + x, String::concat), numbers.get().count(), numbers.get().min(Comparator.naturalOrder()).get(), numbers.get().max(Comparator.comparing(x -> x % 10)).get(), numbers.get().findFirst().get(), numbers.get().findAny().isPresent());
        show(numbers.get().anyMatch(x -> x > 40), numbers.get().allMatch(x -> x > 4), numbers.get().noneMatch(x -> x > 50), Stream.empty().allMatch(x -> false), Stream.empty().reduce((a, b) -> a), Stream.empty().findFirst(), Arrays.toString(numbers.get().toArray()), Arrays.toString(numbers.get().map(String::valueOf).toArray(String[]::new)));
        numbers.get().forEach(x -> System.out.print(x + " "));
        numbers.get().forEachOrdered(x -> System.out.print(x + ","));
        show(numbers.get().collect(ArrayList::new, ArrayList::add, ArrayList::addAll), numbers.get().collect(Collectors.toList()));
        Iterator<Integer> it = numbers.get().filter(x -> x > 15).iterator();
        show(it.next(), it.hasNext(), it.next(), it.next(), it.hasNext());
        Spliterator<Integer> split = numbers.get().map(x -> x + 1).spliterator();
        split.tryAdvance(x -> System.out.print("first " + x + " "));
        split.forEachRemaining(x -> System.out.print(x + " "));
        show();
        attempt(() -> numbers.get().toList().add(1));
        attempt(() -> Stream.of(1, null).findFirst());
        attempt(() -> Stream.of(1, null).max((a, b) -> a == null ? 1 : -1));
    }

    static void flatAndMulti() {
        show(Stream.of(List.of(1, 2), List.<Integer>of(), List.of(3)).flatMap(List::stream).toList(), Stream.of("ab", "c").flatMapToInt(String::chars).sum(), Stream.of(1, 2).flatMapToLong(x -> LongStream.range(0, x)).boxed().toList(), Stream.of(1, 2).flatMapToDouble(x -> DoubleStream.of(x, x / 2.0)).boxed().toList(), Stream.of(1, 2).flatMap(x -> x == 1 ? null : Stream.of(x)).toList());
        show(Stream.of(1, 2, 3).<String>mapMulti((x, sink) -> { for (int i = 0; i < x; i++) sink.accept(x + "" + i); }).toList(), Stream.of(1, 2).mapMultiToInt((x, sink) -> sink.accept(x * 7)).sum(), Stream.of(1, 2).mapMultiToLong((x, sink) -> sink.accept(x)).sum(), Stream.of(1, 2).mapMultiToDouble((x, sink) -> sink.accept(x)).sum());
        show(Stream.of(1, 2, 3).flatMap(x -> Stream.iterate(x, y -> y + 1)).limit(5).toList(), Stream.iterate(1, x -> x + 1).flatMap(x -> Stream.of(x, -x)).anyMatch(x -> x == -5));
    }

    static void laziness() {
        StringBuilder log = new StringBuilder();
        Stream<Integer> pipeline = Stream.of(5, 1, 4, 2).peek(x -> log.append("a").append(x)).filter(x -> x > 1).sorted().peek(x -> log.append("b").append(x)).limit(2);
        log.append("none;");
        show(pipeline.toList(), log);
        log.setLength(0);
        Stream.iterate(1, x -> { log.append("s"); return x + 1; }).peek(x -> log.append(x)).filter(x -> x % 3 == 0).findFirst().ifPresent(x -> log.append("=").append(x));
        Stream.of(3, 4).map(x -> { log.append("m"); return x; }).count();
        show(log);
        List<Integer> source = new ArrayList<>(List.of(1, 2));
        Stream<Integer> late = source.stream();
        source.add(3);
        show(late.toList());
        Stream<Integer> failing = source.stream();
        attempt(() -> failing.peek(x -> source.add(9)).toList());
    }

    static void ordering() {
        show(Stream.of("b", "a", "c").sorted().skip(1).findFirst().get(), new TreeSet<>(Set.of(5, 2, 9)).stream().map(x -> x * 2).toList(), Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).map(String::valueOf).collect(Collectors.joining("-")), Stream.of("bb", "a", "ccc", "dd").sorted(Comparator.comparingInt(String::length)).toList(), IntStream.rangeClosed(1, 5).boxed().sorted(Collections.reverseOrder()).toList());
        attempt(() -> Stream.of(new Object(), new Object()).sorted().toList().size() + (Object.class.getName().isEmpty() ? "" : "never"));
    }

    static void closing() {
        StringBuilder log = new StringBuilder();
        Stream<Integer> stream = Stream.of(1).onClose(() -> log.append("first ")).onClose(() -> { throw new IllegalStateException("second"); }).map(x -> x).onClose(() -> { throw new IllegalArgumentException("third"); });
        try {
            stream.close();
        } catch (RuntimeException e) {
            show(log, e, Arrays.toString(e.getSuppressed()));
        }
        try (Stream<String> outer = Stream.of("x").onClose(() -> System.out.print("closed "))) {
            show(outer.flatMap(x -> Stream.of(x).onClose(() -> System.out.print("inner "))).count());
        }
        Stream.concat(Stream.of(1).onClose(() -> System.out.print("one ")), Stream.of(2).onClose(() -> System.out.print("two "))).close();
        Stream<Integer> once = Stream.of(1);
        once.map(x -> x);
        attempt(() -> once.map(x -> x));
        attempt(once::count);
        Stream<Integer> used = Stream.of(1);
        used.count();
        attempt(used::iterator);
        show();
    }

    static void parallel() {
        show(IntStream.range(0, 1000).parallel().map(x -> x * 2).sum(), Stream.of(3, 1, 2).parallel().isParallel(), Stream.of(1).parallel().sequential().isParallel(), List.of(1, 2, 3, 4, 5).parallelStream().map(x -> x * x).collect(Collectors.toList()), IntStream.range(0, 100).parallel().boxed().filter(x -> x % 9 == 0).limit(4).toList(), IntStream.range(0, 50).parallel().boxed().reduce(0, Integer::sum), Stream.of("c", "a", "b").parallel().sorted().toList());
        Stream.of(1, 2, 3).parallel().forEachOrdered(x -> System.out.print(x + " "));
        show(Arrays.stream(new int[] {1, 2, 3}).parallel().boxed().collect(Collectors.groupingByConcurrent(x -> x % 2, Collectors.counting())));
    }

    static void failures() {
        Stream<Integer> base = Stream.of(1, 2);
        attempt(() -> base.limit(-1));
        attempt(() -> Stream.of(1).skip(-1));
        attempt(() -> Stream.of(1).map(null));
        attempt(() -> Stream.of(1).filter(null));
        attempt(() -> Stream.of(1).collect(null));
        attempt(() -> Stream.of((Object[]) null));
        attempt(() -> Stream.concat(null, Stream.of(1)));
        attempt(() -> Stream.of(1).map(x -> x / 0).toList());
        attempt(() -> Stream.of("a", "b").toArray(Integer[]::new));
        attempt(() -> Stream.iterate(1, null));
        attempt(() -> Stream.generate(null));
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
        System.out.println(Stream.of(5, 3, 8, 1).sorted().map(x -> x * 2).filter(x -> x > 4).toList());
        System.out.println(IntStream.rangeClosed(1, 5).sum());
        System.out.println(IntStream.range(0, 5).average());
        System.out.println(IntStream.of(3, 1).max());
        System.out.println(IntStream.range(0, 4).mapToObj(i -> "s" + i).collect(Collectors.joining(",")));
        System.out.println(Stream.iterate(1, x -> x * 3).limit(6).toList());
        System.out.println(Stream.iterate(1, x -> x < 50, x -> x * 2).count());
        System.out.println(Stream.of("a", "b").reduce("", String::concat));
        System.out.println(Stream.of(1, 2, 3).reduce(Integer::sum));
        System.out.println(Stream.of("b", "a", "b").distinct().toList());
        System.out.println(Stream.of(1, 2, 3, 4).skip(1).limit(2).toList());
        System.out.println("" + Stream.of(1, 2, 5, 1).takeWhile(x -> x < 3).toList() + Stream.of(1, 2, 5, 1).dropWhile(x -> x < 3).toList());
        System.out.println(Stream.of(1, 2).anyMatch(x -> x == 2));
        System.out.println(Stream.of(1, 2).allMatch(x -> x == 2));
        System.out.println(Stream.empty().noneMatch(x -> true));
        System.out.println(Stream.of(1, 2).findFirst());
        System.out.println(Stream.of(4, 9).min(Comparator.reverseOrder()));
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).toList());
        System.out.println(Stream.of(1, 2).<Integer>mapMulti((x, sink) -> { sink.accept(x); sink.accept(x * 10); }).toList());
        System.out.println(IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toList()));
        System.out.println(DoubleStream.of(1, 2.5).sum());
        System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b));
        System.out.println(IntStream.of(1, 2, 3).summaryStatistics());
        List<String> log = new ArrayList<>();
        System.out.println(Stream.of("x", "yy", "zzz").peek(log::add).filter(s -> s.length() > 1).map(String::toUpperCase).findFirst().get());
        System.out.println(log);
        System.out.println(Arrays.stream(new int[] {1, 2, 3}).map(x -> x * x).boxed().map(String::valueOf).collect(Collectors.joining("+", "[", "]")));
        System.out.println("hello".chars().mapToObj(c -> (char) c).toList());
        System.out.println(Stream.concat(Stream.of(1), Stream.of(2)).toList());
        System.out.println(Stream.of("bb", "a", "ccc").sorted(Comparator.comparing(String::length).reversed()).toList());
        System.out.println(Arrays.toString(Stream.of(3, 1).toArray(Integer[]::new)));
        System.out.println(Stream.generate(() -> 7).limit(2).toList());
        System.out.println(IntStream.iterate(0, i -> i + 5).limit(3).asDoubleStream().boxed().toList());
        System.out.println(IntStream.range(0, 1000).parallel().filter(i -> i % 7 == 0).count());
        System.out.println(List.of(1, 2, 3).parallelStream().mapToInt(i -> i).sum());
        Stream<Integer> once = Stream.of(1);
        once.count();
        try {
            once.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
