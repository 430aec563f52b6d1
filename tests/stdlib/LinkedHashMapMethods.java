import java.util.*;

public class LinkedHashMapMethods {
    public static void main(String[] args) {
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "z y x w z y".split(" ")) m.merge(s, 1, Integer::sum);
        System.out.println(m); // expect: {z=2, y=2, x=1, w=1}
        m.remove("y");
        m.put("y", 9);
        m.put("z", 8);
        System.out.println(m + " " + m.keySet() + " " + m.values());
        // expect: {z=8, x=1, w=1, y=9} [z, x, w, y] [8, 1, 1, 9]
        Map<Integer, String> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<Integer, String> e) { return size() > 3; }
        };
        for (int i = 0; i < 3; i++) lru.put(i, "v" + i);
        lru.get(0);
        lru.put(3, "v3");
        System.out.println(lru); // expect: {2=v2, 0=v0, 3=v3}
        Set<String> s = new LinkedHashSet<>(List.of("q", "a", "m"));
        s.add("a");
        s.remove("q");
        s.add("q");
        System.out.println(s); // expect: [a, m, q]
    }
}
