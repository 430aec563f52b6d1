import java.util.*;

public class WeakHashMapTest {
    public static void main(String[] args) {
        WeakHashMap<String, Integer> map = new WeakHashMap<>();
        List<String> strong = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            strong.add("key" + i * i);
            map.put(strong.get(i), i);
        }
        map.put(null, -1);
        show(map.size(), map.get("key9"), map.get("none"), map.get(null), map.containsKey("key0"), map.containsValue(4), map.containsValue(99), map.put(strong.get(1), 11), map.remove("key4"), map.remove("zz"), map.isEmpty());
        show(new TreeMap<>(Map.copyOf(strip(map))), map.keySet().contains("key16"), map.entrySet().contains(Map.entry("key1", 11)), map.putIfAbsent(strong.get(3), 1), map.merge(strong.get(3), 4, Integer::sum), map.computeIfAbsent(strong.get(2), String::length), map.getOrDefault("q", 5));
        map.keySet().removeIf(k -> k != null && k.length() > 4);
        map.values().removeIf(v -> v == 0);
        for (Map.Entry<String, Integer> e : map.entrySet()) e.setValue(e.getValue() * 2);
        show(map.size(), new TreeSet<>(map.values()), map.equals(new HashMap<>(map)), map.hashCode() == new HashMap<>(map).hashCode());
        attempt(() -> new WeakHashMap<>(-1));
        attempt(() -> new WeakHashMap<>(1, 0f));
        attempt(() -> { for (String s : map.keySet()) { strong.add(new String("x")); map.put(strong.get(strong.size() - 1), 1); } return 0; });
        map.clear();
        show(map, map.size());
        map.put(new String("forgotten"), 1);
        map.put(strong.get(0), 2);
        for (int i = 0; i < 50 && map.size() > 1; i++) System.gc();
        show(map.size() <= 2, map.get(strong.get(0)));
    }

    static Map<String, Integer> strip(Map<String, Integer> map) {
        Map<String, Integer> result = new HashMap<>(map);
        result.remove(null);
        return result;
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
