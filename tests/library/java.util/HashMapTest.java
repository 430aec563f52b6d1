import java.io.*;
import java.util.*;

public class HashMapTest {
    public static void main(String[] args) throws Exception {
        basics();
        order();
        construction();
        computing();
        views();
        failFast();
        for (int spacing : new int[] {64, 1024, 1 << 20}) longChains(spacing);
        collidingStrings();
        copies();
    }

    static void order() {
        Map<Object, Integer> map = new HashMap<>();
        for (Object o : new Object[] {1.5, 'x', "key", 17, -1, 1L << 33, true, List.of(1, 2), Optional.of(3), null, 2.0f, (byte) 9}) map.put(o, map.size());
        show(map);
        show(map.keySet(), map.values());
        Set<String> words = new HashSet<>(List.of("alpha", "beta", "gamma", "delta"));
        show(words);
        Map<Double, Integer> doubles = new HashMap<>();
        for (int i = -8; i < 9; i++) doubles.put(i / 2.0, i);
        show(doubles);
        for (int capacity : new int[] {0, 1, 3, 16, 17, 100}) {
            Map<Integer, Integer> sized = new HashMap<>(capacity, 0.5f);
            for (int i = 20; i > 0; i -= 3) sized.put(i * 7, i);
            show(capacity, sized);
        }
    }

    static void construction() {
        attempt(() -> new HashMap<>(-1));
        attempt(() -> new HashMap<>(1, 0f));
        attempt(() -> new HashMap<>(1, Float.NaN));
        attempt(() -> new HashMap<Object, Object>(null));
        attempt(() -> new HashMap<>(Integer.MAX_VALUE, 10f).size());
        HashMap<String, Integer> map = new HashMap<>(8, 2f);
        map.putAll(Map.of("a", 1));
        map.putAll(new HashMap<>());
        show(map, map.hashCode(), map.equals(Map.of("a", 1)), map.equals(Map.of("a", 2)), map.equals(null), new HashMap<>().equals(Map.of()));
        map.clear();
        show(map, map.isEmpty(), map.get("a"), map.remove("a"));
    }

    static void computing() {
        HashMap<String, Integer> map = new HashMap<>();
        map.put("n", null);
        show(map.computeIfAbsent("n", k -> 5), map.putIfAbsent("m", 6), map.putIfAbsent("m", 7), map.compute("n", (k, v) -> null), map);
        show(map.merge("q", 1, Integer::sum), map.merge("q", 1, Integer::sum), map.computeIfPresent("zz", (k, v) -> 1), map);
        show(map.computeIfAbsent("none", k -> null), map.replace("nope", 1), map.replace("q", 8), map.replace("q", 1, 2), map.remove("q", 9), map);
        attempt(() -> map.merge("a", null, Integer::sum));
        attempt(() -> map.merge("a", 1, null));
        attempt(() -> map.compute("a", null));
        attempt(() -> map.computeIfAbsent("a", null));
        attempt(() -> map.computeIfAbsent("r", k -> map.put("s", 1)));
        attempt(() -> map.compute("t", (k, v) -> { map.put("u", 1); return 2; }));
        attempt(() -> map.merge("u", 1, (x, y) -> { map.clear(); return 1; }));
        show(map);
    }

    static void views() {
        HashMap<Integer, String> map = new HashMap<>();
        for (int i = 0; i < 10; i++) map.put(i, "v" + i % 4);
        map.keySet().removeAll(List.of(1, 2, 30));
        map.values().removeIf(v -> v.equals("v3"));
        map.entrySet().removeIf(e -> e.getKey() == 9);
        show(map, map.values().contains("v1"), map.keySet().contains(4), map.entrySet().contains(Map.entry(4, "v0")), map.entrySet().contains("x"));
        for (Map.Entry<Integer, String> e : map.entrySet()) e.setValue(e.getValue() + "!");
        map.entrySet().remove(Map.entry(0, "v0!"));
        map.keySet().retainAll(Set.of(4, 5, 6));
        show(map, map.keySet().hashCode(), map.entrySet().hashCode(), map.keySet().equals(Set.of(4, 5, 6)), map.containsValue("v2!"));
        attempt(() -> map.keySet().add(1));
        attempt(() -> map.values().add("x"));
        attempt(() -> map.entrySet().add(Map.entry(1, "")));
        show(Arrays.toString(map.keySet().toArray()), Arrays.toString(map.values().toArray(new String[5])));
        Map.Entry<Integer, String> entry = map.entrySet().iterator().next();
        map.remove(4);
        entry.setValue("gone");
        show(map, entry, entry.hashCode(), entry.equals(new AbstractMap.SimpleEntry<>(4, "gone")));
        Iterator<Integer> keys = map.keySet().iterator();
        keys.next();
        keys.remove();
        perform(() -> keys.remove());
        show(map, keys.next());
        attempt(() -> keys.next());
    }

    static void failFast() {
        HashMap<Integer, Integer> map = new HashMap<>(Map.of(1, 1, 2, 2, 3, 3));
        attempt(() -> { for (int k : map.keySet()) map.put(k + 10, 0); return map; });
        attempt(() -> { map.forEach((k, v) -> map.remove(k)); return map; });
        perform(() -> map.replaceAll((k, v) -> map.put(99, 9)));
        attempt(() -> { map.values().forEach(v -> map.clear()); return map; });
        map.putAll(Map.of(5, 5, 6, 6));
        attempt(() -> { for (int k : map.keySet()) map.put(k, 7); return map; });
    }

    /** Long chains become trees, which shows in their order. */
    static void longChains(int spacing) {
        Map<Object, Integer> map = new HashMap<>(64);
        Random random = new Random(spacing);
        for (int i = 0; i < 14; i++) {
            map.put(random.nextInt(40) * spacing, i);
            show(map.keySet());
        }
        for (int i = 0; i < 12; i++) map.computeIfAbsent((20 + random.nextInt(40)) * spacing, k -> (Integer) k);
        show(map.keySet());
        for (int i = 0; i < 9; i++) map.merge(random.nextInt(60) * spacing, i, (x, y) -> null);
        show(map);
        for (Iterator<Object> it = map.keySet().iterator(); it.hasNext();) if ((Integer) it.next() / spacing % 5 == 0) it.remove();
        show(map.keySet(), map.size());
        for (int i = 0; i < 70; i++) map.put(i, i);
        show(map.keySet());
        for (int i = 0; i < 60; i++) {
            map.remove(random.nextInt(60) * spacing);
            if (i % 10 == 0) show(map.keySet());
        }
        for (int i = 0; i < 300; i++) map.put(random.nextInt(2000) * spacing, i);
        show(map.keySet().hashCode(), map.size(), map.containsKey(5 * spacing), map.get(1999 * spacing), map.toString().hashCode());
    }

    static void collidingStrings() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; i < 7; i++) {
            List<String> longer = new ArrayList<>();
            for (String word : words) Collections.addAll(longer, word + "Aa", word + "BB");
            words = longer;
        }
        Map<String, Integer> map = new HashMap<>();
        for (String word : words) map.put(word, map.size());
        show(map.keySet());
        for (int i = 0; i < words.size(); i += 3) map.remove(words.get(i));
        show(map.size(), map.containsKey(words.get(1)), map.containsKey(words.get(3)), map.values());
        map.keySet().removeIf(word -> word.startsWith("Aa"));
        show(map);
    }

    static void copies() throws Exception {
        HashMap<Object, Object> map = new HashMap<>(4);
        for (int i = 0; i < 13; i++) map.put("k" + i * i, i);
        map.put(null, List.of());
        HashMap<Object, Object> copy = roundTrip(map);
        Object clone = map.clone();
        map.remove(null);
        show(copy, copy.equals(clone), copy.equals(map), clone.getClass());
        show(new HashMap<>(map));
        show(new TreeMap<>(Map.of(2, 3)).equals(new HashMap<>(Map.of(2, 3))), new HashMap<>(map).keySet().spliterator().characteristics());
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
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

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    static void basics() throws Exception {
        HashMap<String, Integer> m = new HashMap<>();
        System.out.println(m.put("a", 1));
        System.out.println(m.put("a", 2));
        System.out.println(m.get("a"));
        System.out.println(m.get("b"));
        System.out.println(m.getOrDefault("b", -1));
        System.out.println(m.containsKey("a"));
        System.out.println(m.containsValue(2));
        System.out.println(m.putIfAbsent("a", 9));
        System.out.println(m.putIfAbsent("b", 3));
        System.out.println(m.computeIfAbsent("c", String::length));
        System.out.println(m.computeIfPresent("c", (k, v) -> null));
        System.out.println(m.compute("d", (k, v) -> v == null ? 10 : v + 1));
        System.out.println(m.merge("d", 5, Integer::sum));
        System.out.println(m.merge("d", 5, (x, y) -> null));
        System.out.println(m);
        System.out.println(m.size());
        System.out.println(m.remove("zz"));
        System.out.println(m.remove("a"));
        System.out.println(m.remove("b", 99));
        System.out.println(m.replace("b", 4));
        System.out.println(m.replace("b", 4, 5));
        System.out.println(m);
        m.put(null, 0);
        m.put("nul", null);
        System.out.println(m.get(null));
        System.out.println(m.containsKey("nul"));
        System.out.println(m.getOrDefault("nul", 7));
        System.out.println(m.keySet().contains(null));
        for (Map.Entry<String, Integer> e : m.entrySet()) if (e.getValue() == null) e.setValue(77);
        m.replaceAll((k, v) -> v * 2);
        System.out.println(m + " " + m.values());
        m.values().remove(154);
        m.keySet().removeIf(k -> k == null);
        System.out.println(m);
        m.entrySet().clear();
        System.out.println(m.isEmpty() + " " + m.equals(Map.of()));
        Map<Integer, Integer> big = new HashMap<>();
        for (int i = 0; i < 3000; i++) big.put(i * 31, i);
        for (int i = 0; i < 3000; i += 2) big.remove(i * 31);
        long sum = 0;
        for (int v : big.values()) sum += v;
        System.out.println(big.size() + " " + sum + " " + big.get(31) + " " + big.get(62));
        try {
            for (Integer k : big.keySet()) big.remove(k + 62);
        } catch (ConcurrentModificationException e) {
            System.out.println("changed");
        }
        System.out.println(new HashMap<>(Map.of("x", 1)).equals(new TreeMap<>(Map.of("x", 1))));
        System.out.println(Map.entry("k", 2));
        System.out.println(Map.of("one", 1).hashCode());
    }
}
