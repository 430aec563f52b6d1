import java.util.*;

/** List.of, Map.of, Set.of and copyOf. */
public class ImmutableCollections {
    public static void main(String[] args) {
        List<Integer> l = List.of(1, 2, 3);
        System.out.println(l); // expect: [1, 2, 3]
        System.out.println(l.contains(2)); // expect: true
        System.out.println(l.indexOf(3)); // expect: 2
        System.out.println(List.copyOf(l).equals(l)); // expect: true
        System.out.println(List.of()); // expect: []
        System.out.println(List.of(new Integer[] {7, 8})); // expect: [7, 8]
        System.out.println(Map.of("only", 1)); // expect: {only=1}
        System.out.println(Set.of(5)); // expect: [5]
        System.out.println(Map.ofEntries(Map.entry("k", "v"))); // expect: {k=v}
        System.out.println(Set.copyOf(List.of(1, 1)).size()); // expect: 1
        System.out.println(new TreeMap<>(Map.of("b", 1, "a", 2, "c", 3))); // expect: {a=2, b=1, c=3}
        Runnable[] all = {() -> l.add(1), () -> l.remove(0), () -> Map.of().put(1, 1), () -> Set.of(1).clear(), () -> List.of((Object) null), () -> Set.of(1, 1), () -> Map.of(1, 1, 1, 2), () -> l.contains(null), () -> l.iterator().remove()};
        for (Runnable r : all) {
            try {
                r.run();
                System.out.println("nothing thrown");
            } catch (RuntimeException e) {
                System.out.println(e);
                // expect: java.lang.UnsupportedOperationException
                // expect: java.lang.UnsupportedOperationException
                // expect: java.lang.UnsupportedOperationException
                // expect: java.lang.UnsupportedOperationException
                // expect: java.lang.NullPointerException
                // expect: java.lang.IllegalArgumentException: duplicate element: 1
                // expect: java.lang.IllegalArgumentException: duplicate key: 1
                // expect: java.lang.NullPointerException
                // expect: java.lang.UnsupportedOperationException
            }
        }
    }
}
