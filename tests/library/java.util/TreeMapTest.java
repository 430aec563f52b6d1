// jdk: 25
// covers: SortedMap NavigableMap SequencedMap
import java.io.*;
import java.util.*;

public class TreeMapTest {
    public static void main(String[] args) throws Exception {
        basics();
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 0; i < 20; i++) map.put(i * 37 % 41, "v" + i);
        navigation(map);
        show(map, map.pollFirstEntry(), map.pollLastEntry(), map.size());
        map.merge(3, "m", String::concat);
        map.merge(33, "n", (a, b) -> null);
        map.computeIfAbsent(100, k -> "c" + k);
        map.computeIfAbsent(101, k -> null);
        map.computeIfPresent(100, (k, v) -> v + v);
        map.compute(102, (k, v) -> v + "x");
        map.putIfAbsent(102, "no");
        map.replaceAll((k, v) -> v + k);
        show(map, map.replace(3, "r"), map.replace(-3, "r"), map.replace(3, "r", "s"), map.get(3), map.remove(77), map.remove(3, "q"), map.getOrDefault(-1, "d"));
        subMaps(map);
        nulls();
        failFast();
        sequenced();
        TreeMap<Integer, String> copy = roundTrip(new TreeMap<>(map.descendingMap()));
        show(copy, copy.comparator().compare(1, 2), copy.equals(map), copy.hashCode() == map.hashCode(), map.clone(), new TreeMap<>((Map<Integer, String>) copy).firstKey());
        show(new TreeMap<>(Map.of("b", 1, "a", 2)), new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER) {{ put("A", 1); put("a", 2); }});
        many();
    }

    static void navigation(NavigableMap<Integer, String> map) {
        for (int key : new int[] {-1, 0, 7, 8, 20, 40, 41})
            System.out.print(map.floorKey(key) + "," + map.ceilingKey(key) + "," + map.lowerEntry(key) + "," + map.higherEntry(key) + "," + map.floorEntry(key) + "," + map.ceilingEntry(key) + "," + map.lowerKey(key) + "," + map.higherKey(key) + "; ");
        show(map.firstKey(), map.lastKey(), map.firstEntry(), map.lastEntry(), map.comparator() == null);
    }

    static void subMaps(TreeMap<Integer, String> map) {
        NavigableMap<Integer, String> part = map.subMap(10, true, 30, false);
        navigation(part);
        navigation(part.descendingMap());
        show(part.headMap(20), part.tailMap(20, false), part.subMap(12, 15), part.descendingMap().headMap(20, true), part.descendingKeySet(), part.navigableKeySet().headSet(14));
        part.put(11, "eleven");
        part.keySet().remove(12);
        part.values().removeIf(v -> v.startsWith("v1"));
        for (Map.Entry<Integer, String> e : part.entrySet()) e.setValue(e.getValue().toUpperCase());
        show(part, part.size(), part.pollFirstEntry(), part.pollLastEntry(), map);
        attempt(() -> part.put(30, "x"));
        attempt(() -> part.put(9, "x"));
        attempt(() -> part.subMap(5, 12));
        attempt(() -> part.headMap(40));
        attempt(() -> map.subMap(5, 4));
        attempt(() -> part.descendingMap().subMap(11, 20));
        attempt(() -> map.headMap(0).firstKey());
        attempt(() -> map.firstEntry().setValue("x"));
        show(map.headMap(0).firstEntry(), map.headMap(0).pollFirstEntry(), map.headMap(0), map.tailMap(99).size(), part.containsKey(99), part.remove(99), part.get(35));
        part.clear();
        show(map, part.isEmpty());
    }

    static void nulls() {
        TreeMap<String, Integer> map = new TreeMap<>();
        attempt(() -> map.put(null, 1));
        attempt(() -> map.get(null));
        attempt(() -> map.firstKey());
        attempt(() -> map.lastKey());
        attempt(() -> map.containsKey(null));
        show(map.firstEntry(), map.lastEntry(), map.floorKey("x"), map.pollFirstEntry(), map.size());
        TreeMap<String, Integer> nullsFirst = new TreeMap<>(Comparator.nullsFirst(Comparator.reverseOrder()));
        for (String s : new String[] {"a", null, "b"}) nullsFirst.put(s, 1);
        show(nullsFirst, nullsFirst.get(null), nullsFirst.floorKey("c"), nullsFirst.put("z", null), nullsFirst.containsValue(null));
        TreeMap<Object, Integer> mixed = new TreeMap<>();
        attempt(() -> mixed.put(new Object[0].length == 0 ? new Thread[0] : "", 1) == null ? "put" : "");
        mixed.put("s", 1);
        attempt(() -> mixed.put(1, 1));
    }

    static void failFast() {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < 9; i++) map.put(i, i);
        attempt(() -> { for (int k : map.keySet()) if (k == 4) map.remove(5); return map; });
        attempt(() -> { map.forEach((k, v) -> map.remove(8)); return map; });
        attempt(() -> map.computeIfAbsent(50, k -> map.put(51, 1)));
        attempt(() -> map.merge(1, 1, (a, b) -> map.put(60, 2)));
        for (Iterator<Integer> it = map.descendingKeySet().iterator(); it.hasNext();) if (it.next() % 2 == 0) it.remove();
        for (Iterator<Map.Entry<Integer, Integer>> it = map.subMap(0, 4).entrySet().iterator(); it.hasNext();) if (it.next().getKey() == 1) it.remove();
        perform(() -> map.keySet().iterator().remove());
        show(map, map.keySet().spliterator().characteristics(), map.values().spliterator().characteristics(), map.entrySet().spliterator().getComparator().compare(Map.entry(1, 1), Map.entry(2, 0)));
    }

    static void sequenced() {
        TreeMap<String, Integer> map = new TreeMap<>(Map.of("x", 1, "y", 2, "z", 3));
        show(map.reversed(), map.sequencedKeySet().reversed(), map.sequencedValues().getFirst(), map.sequencedEntrySet().getLast(), map.reversed().firstEntry());
        attempt(() -> map.putFirst("a", 1));
        attempt(() -> map.putLast("a", 1));
        map.reversed().pollFirstEntry();
        map.sequencedKeySet().removeFirst();
        show(map);
    }

    static void many() {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        Random random = new Random(77);
        long sum = 0;
        for (int i = 0; i < 5000; i++) {
            int key = random.nextInt(600);
            if (random.nextInt(3) == 0) map.remove(key);
            else map.put(key, i);
            Integer near = map.ceilingKey(random.nextInt(600));
            sum = sum * 31 + (near == null ? -1 : near) + map.size();
        }
        show(sum, map.size(), map.hashCode(), map.headMap(300).size(), map.descendingMap().toString().hashCode());
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
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 1; i <= 20; i++) m.put(i * 7 % 41, "v" + i);
        System.out.println(m);
        System.out.println(m.firstKey());
        System.out.println(m.lastEntry());
        System.out.println(m.floorKey(10));
        System.out.println(m.ceilingKey(10));
        System.out.println(m.lowerKey(7));
        System.out.println(m.higherEntry(7));
        System.out.println(m.floorKey(-5));
        System.out.println(m.headMap(8));
        System.out.println(m.headMap(8, true).size());
        System.out.println(m.tailMap(35));
        System.out.println(m.subMap(10, 15));
        System.out.println(m.subMap(10, false, 15, true));
        System.out.println(m.descendingMap().headMap(30));
        System.out.println(m.descendingKeySet().first());
        System.out.println(m.navigableKeySet().lower(20));
        SortedMap<Integer, String> view = m.subMap(10, 20);
        view.put(15, "new");
        view.remove(14);
        System.out.println(view + " " + m.size() + " " + m.containsKey(14));
        try {
            view.put(50, "out");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        view.clear();
        System.out.println(m.keySet());
        System.out.println(m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m.size());
        TreeMap<String, Integer> byLength = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        for (String s : "to be or not to be that is the question".split(" ")) byLength.merge(s, 1, Integer::sum);
        System.out.println(byLength);
        try {
            new TreeMap<String, Integer>().put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null keys");
        }
        TreeSet<Integer> s = new TreeSet<>(List.of(5, 1, 9, 3));
        System.out.println(s);
        System.out.println("" + s.first() + s.higher(3) + s.headSet(5) + s.descendingSet() + s.pollFirst() + s.ceiling(4) + s.subSet(3, 9));
        Iterator<Integer> it = s.iterator();
        it.next();
        it.remove();
        System.out.println(s);
        Random r = new Random(1);
        TreeMap<Integer, Integer> big = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            big.put(r.nextInt(300), i);
            big.remove(r.nextInt(300));
        }
        int last = -1;
        boolean sorted = true;
        for (int k : big.keySet()) {
            sorted &= k > last;
            last = k;
        }
        System.out.println(sorted + " " + big.size() + " " + big.hashCode());
    }
}
