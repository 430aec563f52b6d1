import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class CollectorsMethods {
    record Item(String kind, String name, int price) {}

    public static void main(String[] args) {
        List<Item> items = List.of(new Item("fruit", "apple", 3), new Item("veg", "kale", 5), new Item("fruit", "fig", 9), new Item("nut", "almond", 7));
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.mapping(Item::name, Collectors.toList()))));
        // expect: {fruit=[apple, fig], nut=[almond], veg=[kale]}
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting())));
        // expect: {fruit=2, veg=1, nut=1}
        System.out.println(items.stream().collect(Collectors.partitioningBy(i -> i.price() > 5, Collectors.summingInt(Item::price))));
        // expect: {false=8, true=16}
        System.out.println("" + items.stream().collect(Collectors.toMap(Item::name, Item::price, Integer::sum, LinkedHashMap::new)));
        // expect: {apple=3, kale=5, fig=9, almond=7}
        System.out.println("" + items.stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new)));
        // expect: [almond, apple, fig, kale]
        System.out.println(items.stream().collect(Collectors.averagingInt(Item::price))); // expect: 6.0
        System.out.println(items.stream().collect(Collectors.summarizingInt(Item::price)).getMax()); // expect: 9
        System.out.println(items.stream().collect(Collectors.maxBy(Comparator.comparing(Item::price))).get().name());
        // expect: fig
        System.out.println(items.stream().map(Item::price).collect(Collectors.reducing(0, Integer::sum)));
        // expect: 24
        System.out.println("" + items.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)));
        // expect: 4
        System.out.println("" + items.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Item::price), (n, s) -> s + "/" + n)));
        // expect: 24/4
        System.out.println("" + items.stream().collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.filtering(i -> i.price() > 4, Collectors.flatMapping(i -> i.name().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))))));
        // expect: {fruit=[f, g, i], nut=[a, d, l, m, n, o], veg=[a, e, k, l]}
        System.out.println(Stream.of("a", "b").collect(Collectors.joining()) + Stream.of(1, 2).collect(Collectors.toUnmodifiableSet()).size());
        // expect: ab2
        System.out.println(Stream.of(3, 4).collect(Collectors.toUnmodifiableList())); // expect: [3, 4]
        try {
            Stream.of("x", "x").collect(Collectors.toMap(s -> s, s -> 1));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage()); // expect: Duplicate key x (attempted merging values 1 and 1)
        }
        int total = Stream.of(1, 2, 3).collect(Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> a, a -> a[0]));
        System.out.println(total); // expect: 6
    }
}
