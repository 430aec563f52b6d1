// jdk: 25
// covers: Collector
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class CollectorsTest {
    public static void main(String[] args) throws Exception {
        basics();
        List<String> words = List.of("apple", "bob", "cat", "apricot", "bear", "cow", "ant");
        show(words.stream().collect(Collectors.groupingBy(w -> w.charAt(0))), words.stream().collect(Collectors.groupingBy(String::length, Collectors.counting())), words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.mapping(w -> w.charAt(0), Collectors.toSet()))), words.stream().collect(Collectors.partitioningBy(w -> w.length() > 3)), words.stream().collect(Collectors.partitioningBy(w -> w.isEmpty(), Collectors.counting())));
        show(words.stream().collect(Collectors.toMap(w -> w, String::length)), words.stream().collect(Collectors.toMap(String::length, w -> w, (a, b) -> a + "+" + b)), words.stream().collect(Collectors.toMap(String::length, w -> w, (a, b) -> b, LinkedHashMap::new)), words.stream().collect(Collectors.toUnmodifiableMap(w -> w, w -> 1)).size(), words.stream().collect(Collectors.toUnmodifiableMap(String::length, w -> 1, Integer::sum)).get(3), words.stream().collect(Collectors.toConcurrentMap(w -> w, w -> 2)), words.stream().collect(Collectors.toConcurrentMap(String::length, w -> 1, Integer::sum)));
        show(words.stream().collect(Collectors.joining()), words.stream().collect(Collectors.joining(", ")), words.stream().collect(Collectors.joining("|", "<", ">")), Stream.<String>empty().collect(Collectors.joining("|", "<", ">")), words.stream().collect(Collectors.toCollection(TreeSet::new)), words.stream().collect(Collectors.toSet()), words.stream().collect(Collectors.toUnmodifiableList()), words.stream().collect(Collectors.toUnmodifiableSet()).size());
        show(words.stream().collect(Collectors.summingInt(String::length)), words.stream().collect(Collectors.summingLong(String::length)), words.stream().collect(Collectors.summingDouble(String::length)), words.stream().collect(Collectors.averagingInt(String::length)), words.stream().collect(Collectors.averagingLong(String::length)), words.stream().collect(Collectors.averagingDouble(String::length)), words.stream().collect(Collectors.summarizingInt(String::length)), words.stream().collect(Collectors.summarizingLong(String::length)), words.stream().collect(Collectors.summarizingDouble(String::length)));
        show(words.stream().collect(Collectors.minBy(Comparator.naturalOrder())), words.stream().collect(Collectors.maxBy(Comparator.comparing(String::length))), Stream.<String>empty().collect(Collectors.minBy(Comparator.naturalOrder())), words.stream().collect(Collectors.reducing("", String::toUpperCase, String::concat)), words.stream().collect(Collectors.reducing((a, b) -> b)), Stream.of(1, 2).collect(Collectors.reducing(10, Integer::sum)), Stream.<Integer>empty().collect(Collectors.averagingInt(x -> x)));
        show(words.stream().collect(Collectors.filtering(w -> w.length() == 3, Collectors.toList())), words.stream().collect(Collectors.flatMapping(w -> w.chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))), words.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)), words.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.joining(), (n, s) -> n + s)), words.stream().collect(Collectors.groupingBy(w -> w.charAt(0), Collectors.groupingBy(String::length, Collectors.counting()))));
        show(words.stream().collect(Collectors.groupingByConcurrent(String::length)), words.stream().collect(Collectors.groupingByConcurrent(String::length, ConcurrentSkipListMap::new, Collectors.counting())), words.stream().collect(Collectors.groupingBy(w -> w.charAt(0), Collectors.averagingInt(String::length))), Stream.of(0.1, 0.2, 0.3).collect(Collectors.summingDouble(x -> x)), DoubleStream.of(0.1, 0.2, 0.3).boxed().collect(Collectors.averagingDouble(x -> x)));
        failures(words);
        collector();
    }

    static void failures(List<String> words) {
        Body[] bodies = {() -> words.stream().collect(Collectors.toMap(String::length, w -> w)), () -> words.stream().collect(Collectors.toMap(w -> w, w -> null)), () -> words.stream().collect(Collectors.toUnmodifiableMap(String::length, w -> w)), () -> words.stream().collect(Collectors.toConcurrentMap(String::length, w -> w)), () -> words.stream().collect(Collectors.groupingBy(w -> null)), () -> words.stream().collect(Collectors.toUnmodifiableList()).add("x"), () -> Stream.of(1, null).collect(Collectors.toUnmodifiableList()), () -> words.stream().collect(Collectors.partitioningBy(w -> true)).put(true, null)};
        for (Body body : bodies) attempt(body);
        Map<Boolean, List<Integer>> parts = Stream.of(1, 2, 3).collect(Collectors.partitioningBy(x -> x > 1));
        show(parts.get(true), parts.size(), parts.keySet(), parts.entrySet(), parts.containsKey(false), parts.equals(Map.of(true, List.of(2, 3), false, List.of(1))), Stream.of(1).collect(Collectors.toList()).getClass().getSimpleName(), Stream.of(1).collect(Collectors.groupingBy(x -> x)).getClass().getSimpleName());
    }

    static void collector() {
        Collector<String, StringJoiner, String> own = Collector.of(() -> new StringJoiner("~"), StringJoiner::add, StringJoiner::merge, StringJoiner::toString);
        Collector<Integer, int[], int[]> sum = Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> { a[0] += b[0]; return a; }, Collector.Characteristics.UNORDERED);
        show(Stream.of("a", "b").collect(own), Stream.of(1, 2, 3).collect(sum)[0], own.characteristics(), sum.characteristics(), Collectors.toList().characteristics(), Collectors.toSet().characteristics(), Collectors.counting().characteristics(), Collectors.joining().characteristics(), Collectors.groupingByConcurrent(x -> x).characteristics(), Arrays.toString(Collector.Characteristics.values()), Collector.Characteristics.valueOf("CONCURRENT"));
        StringJoiner joiner = own.supplier().get();
        own.accumulator().accept(joiner, "q");
        show(own.finisher().apply(own.combiner().apply(joiner, own.supplier().get())), IntStream.range(0, 100).boxed().parallel().collect(sum)[0]);
        attempt(() -> Collector.of(null, StringJoiner::add, StringJoiner::merge, StringJoiner::toString));
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

    record Item(String kind, String name, int price) {}

    static void basics() throws Exception {
        List<Item> items = List.of(new Item("fruit", "apple", 3), new Item("veg", "kale", 5), new Item("fruit", "fig", 9), new Item("nut", "almond", 7));
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.mapping(Item::name, Collectors.toList()))));
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting())));
        System.out.println(items.stream().collect(Collectors.partitioningBy(i -> i.price() > 5, Collectors.summingInt(Item::price))));
        System.out.println("" + items.stream().collect(Collectors.toMap(Item::name, Item::price, Integer::sum, LinkedHashMap::new)));
        System.out.println("" + items.stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new)));
        System.out.println(items.stream().collect(Collectors.averagingInt(Item::price)));
        System.out.println(items.stream().collect(Collectors.summarizingInt(Item::price)).getMax());
        System.out.println(items.stream().collect(Collectors.maxBy(Comparator.comparing(Item::price))).get().name());
        System.out.println(items.stream().map(Item::price).collect(Collectors.reducing(0, Integer::sum)));
        System.out.println("" + items.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)));
        System.out.println("" + items.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Item::price), (n, s) -> s + "/" + n)));
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.filtering(i -> i.price() > 4, Collectors.flatMapping(i -> i.name().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))))));
        System.out.println(Stream.of("a", "b").collect(Collectors.joining()) + Stream.of(1, 2).collect(Collectors.toUnmodifiableSet()).size());
        System.out.println(Stream.of(3, 4).collect(Collectors.toUnmodifiableList()));
        try {
            Stream.of("x", "x").collect(Collectors.toMap(s -> s, s -> 1));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        int total = Stream.of(1, 2, 3).collect(Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> a, a -> a[0]));
        System.out.println(total);
    }
}
