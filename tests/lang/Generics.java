import java.util.*;
import java.util.function.*;

/** Generic methods, bounds, wildcards and inference. */
public class Generics {
    static <T extends Comparable<? super T>> T max(Collection<? extends T> all) {
        T best = null;
        for (T t : all) if (best == null || t.compareTo(best) > 0) best = t;
        return best;
    }
    static double total(List<? extends Number> l) {
        double d = 0;
        for (Number n : l) d += n.doubleValue();
        return d;
    }
    static <A, B, C> Function<A, C> compose(Function<A, B> f, Function<B, C> g) { return a -> g.apply(f.apply(a)); }
    static class Node<K extends Comparable<K>, V> {
        K key; V value; Node<K, V> left, right;
        Node(K k, V v) { key = k; value = v; }
        void put(K k, V v) {
            int c = k.compareTo(key);
            if (c == 0) value = v;
            else if (c < 0) { if (left == null) left = new Node<>(k, v); else left.put(k, v); }
            else if (right == null) right = new Node<>(k, v); else right.put(k, v);
        }
        String show() { return (left == null ? "" : left.show()) + key + "=" + value + " " + (right == null ? "" : right.show()); }
    }
    @SafeVarargs static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }

    public static void main(String[] args) {
        System.out.println(max(listOf(3, 9, 4)) + " " + max(listOf("b", "a"))); // expect: 9 b
        System.out.println(total(List.of(1, 2.5, 3L))); // expect: 6.5
        System.out.println(compose((String s) -> s.length(), n -> n * 1.5).apply("four")); // expect: 6.0
        Node<String, List<? super Integer>> root = new Node<>("m", new ArrayList<Number>());
        root.put("c", listOf(1));
        root.put("z", null);
        root.value.add(5);
        System.out.println(root.show()); // expect: c=[1] m=[5] z=null 
        System.out.println(Generics.<Object>listOf("a", 1, 'c')); // expect: [a, 1, c]
        Map<String, Map<Integer, List<String>>> deep = new TreeMap<>();
        deep.computeIfAbsent("a", k -> new TreeMap<>()).computeIfAbsent(1, k -> new ArrayList<>()).add("x");
        System.out.println(deep); // expect: {a={1=[x]}}
    }
}
