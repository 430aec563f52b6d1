import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** ConcurrentSkipListMap and ConcurrentSkipListSet: order, navigation, ranges, changes, threads. */
public class SkipLists {
    static void check(String name, Runnable action) {
        try {
            action.run();
            System.out.println(name + ": fine");
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e.getClass().getName()
                + (e instanceof IllegalArgumentException ? " " + e.getMessage() : ""));
        }
    }

    static void navigation(NavigableMap<Integer, String> m, int... keys) {
        for (int k : keys) {
            System.out.print(m.lowerKey(k) + " " + m.floorEntry(k) + " " + m.ceilingKey(k) + " " + m.higherEntry(k) + "; ");
        }
        System.out.println(m.size() + " " + m.firstEntry() + " " + m.lastEntry());
    }

    static void random() {
        Random r = new Random(7);
        ConcurrentSkipListMap<Integer, Integer> m = new ConcurrentSkipListMap<>();
        TreeMap<Integer, Integer> t = new TreeMap<>();
        for (int i = 0; i < 4000; i++) {
            int k = r.nextInt(500);
            if (r.nextInt(3) == 0) {
                if (!Objects.equals(m.remove(k), t.remove(k))) System.out.println("remove " + k);
            } else {
                if (!Objects.equals(m.put(k, i), t.put(k, i))) System.out.println("put " + k);
            }
        }
        System.out.println(m.equals(t) + " " + m.size() + " " + m.hashCode() + " " + (t.hashCode() == m.hashCode()));
        System.out.println(m.subMap(100, 200).equals(t.subMap(100, 200)) + " " + m.descendingMap().toString().equals(t.descendingMap().toString()));
        for (int i = -1; i < 502; i++) {
            if (!Objects.equals(m.lowerKey(i), t.lowerKey(i)) || !Objects.equals(m.higherKey(i), t.higherKey(i))
                || !Objects.equals(m.floorKey(i), t.floorKey(i)) || !Objects.equals(m.ceilingKey(i), t.ceilingKey(i)))
                System.out.println("near " + i);
        }
    }

    static void threads() throws Exception {
        ConcurrentSkipListMap<Integer, Integer> m = new ConcurrentSkipListMap<>();
        Thread[] all = new Thread[3];
        for (int n = 0; n < all.length; n++) {
            int me = n;
            all[n] = new Thread(() -> {
                for (int i = 0; i < 120; i++) {
                    m.merge(i % 10, 1, Integer::sum);
                    m.put(1000 + i * 3 + me, i);
                    if (i % 2 == 0) m.remove(1000 + i * 3 + me);
                }
            });
        }
        for (Thread x : all) x.start();
        int seen = 0;
        for (int k : m.keySet()) seen = Math.max(seen, k);
        for (Thread x : all) x.join();
        System.out.println(m.headMap(10) + " " + m.tailMap(1000).size() + " " + m.size() + " " + (seen < 1360));
    }

    public static void main(String[] args) throws Exception {
        ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>();
        for (int i = 10; i > 0; i--) m.put(i * 10, "v" + i);
        System.out.println(m + " " + m.size() + " " + m.firstKey() + " " + m.lastKey());
        navigation(m, 5, 10, 55, 60, 100, 105);
        navigation(m.descendingMap(), 5, 10, 55, 60, 100, 105);
        navigation(m.subMap(30, true, 60, true), 20, 30, 45, 60, 70);
        navigation(m.subMap(30, false, 60, false).descendingMap(), 20, 30, 45, 60, 70);
        System.out.println(m.headMap(30) + " " + m.headMap(30, true) + " " + m.tailMap(90) + " " + m.tailMap(90, false));
        System.out.println(m.descendingMap().headMap(80) + " " + m.descendingMap().tailMap(20, false) + " " + m.descendingKeySet());
        System.out.println(m.putIfAbsent(10, "x") + m.putIfAbsent(15, "y") + m.replace(15, "z") + m.replace(16, "q") + m.replace(15, "z", "w")
            + m.remove(15, "no") + m.remove(15, "w") + m.get(15) + m.getOrDefault(15, "d"));
        System.out.println(m.computeIfAbsent(1, k -> "c" + k) + m.computeIfPresent(1, (k, v) -> v + v) + m.compute(1, (k, v) -> null) + m.merge(2, "a", String::concat) + m.merge(2, "b", String::concat));
        System.out.println(m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m.containsKey(2) + m.containsValue("v9") + m.containsValue("v10"));
        for (Iterator<Integer> i = m.keySet().iterator(); i.hasNext(); ) if (i.next() % 20 == 0) i.remove();
        System.out.println(m + " " + m.values() + " " + m.entrySet());
        m.replaceAll((k, v) -> v + k);
        System.out.println(m.entrySet().contains(Map.entry(10, "v110")) + " " + m.entrySet().remove(Map.entry(10, "v1")) + " " + m.keySet().headSet(50) + m.navigableKeySet().ceiling(31) + m.keySet().first());
        NavigableMap<Integer, String> s = m.subMap(30, 70);
        check("put outside", () -> s.put(70, ""));
        check("put inside", () -> s.put(35, "s"));
        check("range", () -> s.subMap(20, 40));
        check("range at excluded end", () -> s.subMap(40, 70));
        check("reverse range", () -> m.subMap(5, 3));
        check("null key", () -> m.put(null, ""));
        check("null value", () -> m.put(1, null));
        check("null get", () -> m.get(null));
        check("null lower", () -> m.lowerKey(null));
        check("set value", () -> m.firstEntry().setValue("q"));
        check("empty", () -> new ConcurrentSkipListMap<String, String>().firstKey());
        check("not comparable", () -> new ConcurrentSkipListMap<Object, String>().put(new Object(), ""));
        check("remove before next", () -> m.keySet().iterator().remove());
        check("past the end", () -> new ConcurrentSkipListSet<String>().iterator().next());
        System.out.println(s + " " + m);
        s.clear();
        System.out.println(m + " " + s.isEmpty() + s.firstEntry());
        ConcurrentSkipListMap<String, Integer> byLength = new ConcurrentSkipListMap<>(Comparator.comparing(String::length).reversed());
        for (String w : "a quick brown fox jumps over it".split(" ")) byLength.put(w, w.length());
        System.out.println(byLength + " " + byLength.clone().equals(byLength) + " " + (byLength.comparator() != null) + (m.comparator() == null));
        for (Map.Entry<Integer, String> e : m.entrySet()) m.remove(e.getKey());
        System.out.println(m + " " + m.isEmpty() + " " + m.pollFirstEntry() + m.firstEntry() + m.lastEntry());

        ConcurrentSkipListSet<String> set = new ConcurrentSkipListSet<>(List.of("pear", "fig", "apple", "kiwi"));
        System.out.println(set + " " + set.add("fig") + set.add("date") + set.remove("pear") + set.contains("kiwi") + " " + set.descendingSet() + set.headSet("f") + set.tailSet("f") + set.subSet("b", "k"));
        System.out.println(set.pollFirst() + set.pollLast() + set.first() + set.last() + set.higher("date") + set.lower("date") + set.floor("e") + set.ceiling("e") + set.size());
        NavigableSet<String> tail = set.tailSet("e", true);
        tail.add("zoo");
        System.out.println(set + " " + tail + " " + set.equals(Set.of("date", "fig", "zoo")) + " " + set.clone() + set.removeAll(List.of("fig", "x")) + set.hashCode());
        System.out.println(set.stream().sorted(Comparator.reverseOrder()).collect(Collectors.toList()) + " " + set.spliterator().hasCharacteristics(Spliterator.SORTED | Spliterator.CONCURRENT) + set.spliterator().hasCharacteristics(Spliterator.SIZED));
        for (Iterator<String> i = set.descendingIterator(); i.hasNext(); ) System.out.print(i.next() + " ");
        System.out.println(set.retainAll(Set.of("zoo")) + " " + set);
        random();
        threads();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ConcurrentSkipListMap<>(Map.of("a", 1, "b", 2)));
        }
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject());
    }
}
// expect: {10=v1, 20=v2, 30=v3, 40=v4, 50=v5, 60=v6, 70=v7, 80=v8, 90=v9, 100=v10} 10 10 100
// expect: null null 10 10=v1; null 10=v1 10 20=v2; 50 50=v5 60 60=v6; 50 60=v6 60 70=v7; 90 100=v10 100 null; 100 100=v10 null null; 10 10=v1 100=v10
// expect: 10 10=v1 null null; 20 10=v1 10 null; 60 60=v6 50 50=v5; 70 60=v6 60 50=v5; null 100=v10 100 90=v9; null null 100 100=v10; 10 100=v10 10=v1
// expect: null null 30 30=v3; null 30=v3 30 40=v4; 40 40=v4 50 50=v5; 50 60=v6 60 null; 60 60=v6 null null; 4 30=v3 60=v6
// expect: 40 40=v4 null null; 40 40=v4 null null; 50 50=v5 40 40=v4; null null 50 50=v5; null null 50 50=v5; 2 50=v5 40=v4
// expect: {10=v1, 20=v2} {10=v1, 20=v2, 30=v3} {90=v9, 100=v10} {100=v10}
// expect: {100=v10, 90=v9} {10=v1} [100, 90, 80, 70, 60, 50, 40, 30, 20, 10]
// expect: v1nullynulltruefalsetruenulld
// expect: c1c1c1nullaab
// expect: 2=ab 100=v10 falsetruefalse
// expect: {10=v1, 30=v3, 50=v5, 70=v7, 90=v9} [v1, v3, v5, v7, v9] [10=v1, 30=v3, 50=v5, 70=v7, 90=v9]
// expect: true false [10, 30]5010
// expect: put outside: java.lang.IllegalArgumentException key out of range
// expect: put inside: fine
// expect: range: java.lang.IllegalArgumentException key out of range
// expect: range at excluded end: fine
// expect: reverse range: java.lang.IllegalArgumentException inconsistent range
// expect: null key: java.lang.NullPointerException
// expect: null value: java.lang.NullPointerException
// expect: null get: java.lang.NullPointerException
// expect: null lower: java.lang.NullPointerException
// expect: set value: java.lang.UnsupportedOperationException
// expect: empty: java.util.NoSuchElementException
// expect: not comparable: java.lang.ClassCastException
// expect: remove before next: java.lang.IllegalStateException
// expect: past the end: java.util.NoSuchElementException
// expect: {30=v330, 35=s, 50=v550} {10=v110, 30=v330, 35=s, 50=v550, 70=v770, 90=v990}
// expect: {10=v110, 70=v770, 90=v990} truenull
// expect: {quick=5, over=4, fox=3, it=2, a=1} true truetrue
// expect: {} true nullnullnull
// expect: [apple, fig, kiwi, pear] falsetruetruetrue [kiwi, fig, date, apple][apple, date][fig, kiwi][date, fig]
// expect: applekiwidatefigfignulldatefig2
// expect: [date, fig, zoo] [fig, zoo] true [date, fig, zoo]true3196808
// expect: [zoo, date] truefalse
// expect: zoo date true [zoo]
// expect: true 333 1167168 true
// expect: true true
// expect: {0=36, 1=36, 2=36, 3=36, 4=36, 5=36, 6=36, 7=36, 8=36, 9=36} 180 190 true
// expect: {a=1, b=2}
