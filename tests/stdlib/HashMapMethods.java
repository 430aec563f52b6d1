import java.util.*;

public class HashMapMethods {
    public static void main(String[] args) throws Exception {
        HashMap<String, Integer> m = new HashMap<>();
        System.out.println(m.put("a", 1) + " " + m.put("a", 2) + " " + m.get("a") + " " + m.get("b") + " " + m.getOrDefault("b", -1) + " " + m.containsKey("a") + " " + m.containsValue(2));
        // expect: null 1 2 null -1 true true
        System.out.println(m.putIfAbsent("a", 9) + " " + m.putIfAbsent("b", 3) + " " + m.computeIfAbsent("c", String::length) + " " + m.computeIfPresent("c", (k, v) -> null) + " " + m.compute("d", (k, v) -> v == null ? 10 : v + 1) + " " + m.merge("d", 5, Integer::sum) + " " + m.merge("d", 5, (x, y) -> null));
        // expect: 2 null 1 null 10 15 null
        System.out.println(m + " " + m.size() + " " + m.remove("zz") + " " + m.remove("a") + " " + m.remove("b", 99) + " " + m.replace("b", 4) + " " + m.replace("b", 4, 5) + " " + m);
        // expect: {a=2, b=3} 2 null 2 false 3 true {b=5}
        m.put(null, 0);
        m.put("nul", null);
        System.out.println(m.get(null) + " " + m.containsKey("nul") + " " + m.getOrDefault("nul", 7) + " " + m.keySet().contains(null));
        // expect: 0 true null true
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
        System.out.println(new HashMap<>(Map.of("x", 1)).equals(new TreeMap<>(Map.of("x", 1))) + " " + Map.entry("k", 2) + " " + Map.of("one", 1).hashCode());
        // expect: true k=2 110183
    }
}
