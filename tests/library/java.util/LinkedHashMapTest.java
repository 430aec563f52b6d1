// jdk: 25
import java.io.*;
import java.util.*;

public class LinkedHashMapTest {
    public static void main(String[] args) throws Exception {
        basics();
        LinkedHashMap<String, Integer> map = new LinkedHashMap<>(Map.of("z", 26));
        for (String s : "one two three four five".split(" ")) map.put(s, s.length());
        map.put("two", 22);
        map.remove("three");
        map.putIfAbsent("three", 3);
        map.computeIfAbsent("six", String::length);
        map.merge("one", 100, Integer::sum);
        show(map, map.keySet(), map.values(), map.entrySet());
        show(map.firstEntry(), map.lastEntry(), map.pollFirstEntry(), map.pollLastEntry(), map);
        map.putFirst("first", 1);
        map.putLast("two", 2);
        map.putFirst("four", 4);
        show(map, map.reversed(), map.sequencedKeySet().reversed(), map.sequencedValues().getLast(), map.sequencedEntrySet().getFirst());
        map.reversed().put("r", 0);
        map.reversed().putLast("s", 0);
        map.sequencedKeySet().removeFirst();
        show(map, map.reversed().firstEntry(), map.reversed().equals(map), map.reversed().get("r"));
        attempt(() -> map.firstEntry().setValue(5));
        perform(() -> map.sequencedKeySet().addFirst("x"));
        attempt(() -> new LinkedHashMap<>().sequencedKeySet().getFirst());
        attempt(() -> new LinkedHashMap<>(-1));
        show(new LinkedHashMap<>().firstEntry(), new LinkedHashMap<>().pollLastEntry(), LinkedHashMap.newLinkedHashMap(9));
        accessOrder();
        failFast();
        LinkedHashMap<String, Integer> copy = roundTrip(map);
        show(copy, map.clone(), copy.equals(new HashMap<>(map)), copy.hashCode());
        map.clear();
        show(map, map.containsValue(1), map.getOrDefault("a", 3));
    }

    static void accessOrder() {
        LinkedHashMap<Integer, String> map = new LinkedHashMap<>(4, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
                if (size() > 5) System.out.print("drop " + eldest + "; ");
                return size() > 5;
            }
        };
        for (int i = 0; i < 5; i++) map.put(i, "v" + i);
        map.get(1);
        map.getOrDefault(0, "");
        map.putIfAbsent(2, "no");
        map.containsKey(3);
        map.replace(3, "three");
        map.computeIfPresent(4, (k, v) -> v + v);
        show(map);
        map.put(9, "nine");
        map.putFirst(7, "seven");
        map.merge(8, "eight", String::concat);
        map.putLast(0, "zero");
        show(map);
        map.forEach((k, v) -> System.out.print(k + v + ","));
        map.replaceAll((k, v) -> v.toUpperCase());
        show(map, map.sequencedKeySet().reversed());
        perform(() -> { for (int k : map.keySet()) map.get(k); });
    }

    static void failFast() {
        LinkedHashMap<Integer, Integer> map = new LinkedHashMap<>();
        for (int i = 9; i > 0; i--) map.put(i * 5, i);
        attempt(() -> { for (int k : map.keySet()) if (k == 25) map.remove(k); return map; });
        attempt(() -> { map.forEach((k, v) -> map.put(7, 0)); return map; });
        map.keySet().removeIf(k -> k % 2 == 0);
        map.values().remove(9);
        Iterator<Map.Entry<Integer, Integer>> it = map.entrySet().iterator();
        it.next().setValue(-1);
        it.remove();
        perform(() -> it.remove());
        show(map, Arrays.toString(map.keySet().toArray()), map.keySet().spliterator().hasCharacteristics(Spliterator.ORDERED));
        for (int i = 0; i < 30; i++) map.put(i << 20, i);
        show(map);
        for (int i = 0; i < 30; i += 4) map.remove(i << 20);
        show(map.values());
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
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "z y x w z y".split(" ")) m.merge(s, 1, Integer::sum);
        System.out.println(m);
        m.remove("y");
        m.put("y", 9);
        m.put("z", 8);
        System.out.println(m + " " + m.keySet() + " " + m.values());
        Map<Integer, String> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<Integer, String> e) { return size() > 3; }
        };
        for (int i = 0; i < 3; i++) lru.put(i, "v" + i);
        lru.get(0);
        lru.put(3, "v3");
        System.out.println(lru);
        Set<String> s = new LinkedHashSet<>(List.of("q", "a", "m"));
        s.add("a");
        s.remove("q");
        s.add("q");
        System.out.println(s);
    }
}
