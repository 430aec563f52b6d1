import java.util.*;

public class HashMapMethods {
    public static void main(String[] args) {
        HashMap<String, Integer> m = new HashMap<>();
        System.out.println(m.put("a", 1)); // expect: null
        System.out.println(m.put("a", 2)); // expect: 1
        System.out.println(m.get("a")); // expect: 2
        System.out.println(m.get("b")); // expect: null
        System.out.println(m.getOrDefault("b", -1)); // expect: -1
        System.out.println(m.containsKey("a")); // expect: true
        System.out.println(m.containsValue(2)); // expect: true
        System.out.println(m.putIfAbsent("a", 9)); // expect: 2
        System.out.println(m.putIfAbsent("b", 3)); // expect: null
        System.out.println(m.computeIfAbsent("c", String::length)); // expect: 1
        System.out.println(m.computeIfPresent("c", (k, v) -> null)); // expect: null
        System.out.println(m.compute("d", (k, v) -> v == null ? 10 : v + 1)); // expect: 10
        System.out.println(m.merge("d", 5, Integer::sum)); // expect: 15
        System.out.println(m.merge("d", 5, (x, y) -> null)); // expect: null
        System.out.println(m); // expect: {a=2, b=3}
        System.out.println(m.size()); // expect: 2
        System.out.println(m.remove("zz")); // expect: null
        System.out.println(m.remove("a")); // expect: 2
        System.out.println(m.remove("b", 99)); // expect: false
        System.out.println(m.replace("b", 4)); // expect: 3
        System.out.println(m.replace("b", 4, 5)); // expect: true
        System.out.println(m); // expect: {b=5}
        m.put(null, 0);
        m.put("nul", null);
        System.out.println(m.get(null)); // expect: 0
        System.out.println(m.containsKey("nul")); // expect: true
        System.out.println(m.getOrDefault("nul", 7)); // expect: null
        System.out.println(m.keySet().contains(null)); // expect: true
        for (Map.Entry<String, Integer> e : m.entrySet()) if (e.getValue() == null) e.setValue(77);
        m.replaceAll((k, v) -> v * 2);
        System.out.println(m + " " + m.values()); // expect: {null=0, b=10, nul=154} [0, 10, 154]
        m.values().remove(154);
        m.keySet().removeIf(k -> k == null);
        System.out.println(m); // expect: {b=10}
        m.entrySet().clear();
        System.out.println(m.isEmpty() + " " + m.equals(Map.of())); // expect: true true
        Map<Integer, Integer> big = new HashMap<>();
        for (int i = 0; i < 3000; i++) big.put(i * 31, i);
        for (int i = 0; i < 3000; i += 2) big.remove(i * 31);
        long sum = 0;
        for (int v : big.values()) sum += v;
        System.out.println(big.size() + " " + sum + " " + big.get(31) + " " + big.get(62));
        // expect: 1500 2250000 1 null
        try {
            for (Integer k : big.keySet()) big.remove(k + 62);
        } catch (ConcurrentModificationException e) {
            System.out.println("changed"); // expect: changed
        }
        System.out.println(new HashMap<>(Map.of("x", 1)).equals(new TreeMap<>(Map.of("x", 1)))); // expect: true
        System.out.println(Map.entry("k", 2)); // expect: k=2
        System.out.println(Map.of("one", 1).hashCode()); // expect: 110183
    }
}
