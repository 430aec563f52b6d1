// jdk: 25
// covers: Set Map Collection RandomAccess SequencedCollection AbstractCollection AbstractSet AbstractList AbstractMap
import java.io.*;
import java.util.*;

public class ListTest {
    public static void main(String[] args) throws Exception {
        basics();
        lists();
        sets();
        maps();
        abstractList();
        abstractOthers();
        defaults();
    }

    static void lists() throws Exception {
        List<Integer> list = List.of(1, 2, 3, 4, 5);
        show(list, list.subList(1, 4), list.subList(1, 4).indexOf(3), list.contains(9), list.hashCode(), list.equals(Arrays.asList(1, 2, 3, 4, 5)), list.reversed(), list.getFirst(), list.getLast(), roundTrip(list), List.copyOf(list) == list, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).size(), List.of(new Integer[] {7, 8}), List.of(), List.of(1).toArray().length, list.lastIndexOf(5));
        Body[] bodies = {() -> List.of((Object) null), () -> List.of(1, null), () -> List.copyOf(Arrays.asList(1, null)), () -> list.add(1), () -> list.set(0, 1), () -> list.remove(0), () -> list.contains(null), () -> list.indexOf(null), () -> list.get(5), () -> list.get(-1), () -> List.of().get(0), () -> List.of(1).get(1), () -> list.subList(2, 9),
            () -> list.iterator().next(), () -> List.of().iterator().next(), () -> list.removeFirst(), () -> list.removeIf(x -> false), () -> list.addAll(List.of()), () -> List.of().getFirst(), () -> list.listIterator(6), () -> list.reversed().add(1)};
        for (Body body : bodies) attempt(body);
        perform(() -> list.sort(null));
        perform(() -> list.clear());
        perform(() -> list.iterator().remove());
        perform(() -> list.replaceAll(x -> x));
        perform(() -> list.addFirst(1));
        ListIterator<Integer> it = list.listIterator(5);
        while (it.hasPrevious()) System.out.print(it.previous() + " ");
        show(it.nextIndex());
    }

    static void sets() throws Exception {
        Set<String> set = Set.of("x");
        show(set, set.contains("x"), set.hashCode(), set.equals(new HashSet<>(set)), roundTrip(set), Set.of(), Set.copyOf(List.of(1, 1, 1)), new TreeSet<>(Set.of(5, 3, 1, 4)), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).size(), roundTrip(Set.of(1, 2)).equals(Set.of(2, 1)), Set.copyOf(set) == set);
        Body[] bodies = {() -> Set.of(1, 1), () -> Set.of("a", "b", "a"), () -> Set.of(1, null), () -> set.add("y"), () -> set.remove("q"), () -> set.contains(null), () -> Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11), () -> Set.copyOf(Arrays.asList(1, null)), () -> set.retainAll(set)};
        for (Body body : bodies) attempt(body);
    }

    static void maps() throws Exception {
        Map<String, Integer> map = Map.of("k", 1);
        show(map, map.get("k"), map.get("z"), map.containsKey("k"), map.containsValue(2), map.hashCode(), map.equals(new HashMap<>(map)), roundTrip(map), Map.of(), Map.copyOf(map) == map, Map.ofEntries(Map.entry("e", 5)), new TreeMap<>(Map.of(1, 2, 3, 4, 5, 6)), map.getOrDefault("q", 9), map.entrySet().contains(Map.entry("k", 1)), map.keySet(), map.values(), roundTrip(Map.of(1, 2, 3, 4)).equals(Map.of(3, 4, 1, 2)));
        Body[] bodies = {() -> Map.of(1, 1, 1, 2), () -> Map.of(null, 1), () -> Map.of(1, null), () -> map.put("a", 1), () -> map.get(null), () -> map.containsKey(null), () -> map.containsValue(null), () -> map.remove("k"), () -> map.merge("k", 1, Integer::sum), () -> map.computeIfAbsent("k", k -> 1), () -> map.putIfAbsent("k", 1), () -> map.getOrDefault(null, 1),
            () -> Map.entry(null, 1), () -> Map.entry(1, 2).setValue(3), () -> map.entrySet().iterator().next().setValue(2), () -> map.keySet().remove("k"), () -> map.values().removeIf(v -> false), () -> Map.ofEntries((Map.Entry<Integer, Integer>) null), () -> Map.copyOf(Collections.singletonMap("a", null))};
        for (Body body : bodies) attempt(body);
        Map.Entry<String, Integer> entry = Map.entry("a", 2);
        show(entry, entry.hashCode(), entry.equals(new AbstractMap.SimpleEntry<>("a", 2)), Map.Entry.<String, Integer>comparingByKey().compare(Map.entry("a", 1), Map.entry("b", 0)), Map.Entry.<String, Integer>comparingByValue().compare(Map.entry("a", 1), Map.entry("b", 0)), Map.Entry.<String, Integer>comparingByKey(Comparator.reverseOrder()).compare(entry, Map.entry("b", 0)), Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).compare(entry, entry), Map.Entry.copyOf(new AbstractMap.SimpleEntry<>(1, 2)));
    }

    static void abstractList() {
        List<Integer> squares = new AbstractList<>() {
            @Override
            public Integer get(int i) {
                if (i < 0 || i > 4) throw new IndexOutOfBoundsException("no " + i);
                return i * i;
            }

            @Override
            public int size() {
                return 5;
            }
        };
        show(squares, squares.indexOf(9), squares.lastIndexOf(4), squares.contains(5), squares.subList(1, 3), squares.hashCode(), squares.equals(List.of(0, 1, 4, 9, 16)), squares.listIterator(2).previous(), squares.containsAll(List.of(1, 16)), squares.stream().mapToInt(x -> x).sum(), squares.reversed());
        Body[] bodies = {() -> squares.add(1), () -> squares.set(0, 1), () -> squares.remove(0), () -> squares.remove((Object) 99), () -> squares.remove((Object) 4), () -> squares.addAll(List.of(1)), () -> squares.addAll(List.of()), () -> squares.get(5), () -> squares.subList(-1, 2), () -> squares.subList(3, 2), () -> squares.listIterator(6), () -> squares.removeIf(x -> x > 99), () -> squares.removeIf(x -> x > 1), () -> squares.getFirst()};
        for (Body body : bodies) attempt(body);
        perform(squares::clear);
        perform(() -> squares.sort(null));
        perform(() -> squares.replaceAll(x -> x));
        ListIterator<Integer> it = squares.listIterator();
        perform(it::remove);
        it.next();
        perform(it::remove);
        perform(() -> it.set(1));
        perform(() -> it.add(1));
        while (it.hasNext()) it.next();
        attempt(it::next);
    }

    static void abstractOthers() {
        Map<String, Integer> map = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Integer>> entrySet() {
                return new LinkedHashSet<>(List.of(new AbstractMap.SimpleEntry<>("a", 1), new AbstractMap.SimpleImmutableEntry<>("b", 2)));
            }
        };
        show(map, map.get("b"), map.get("c"), map.size(), map.containsKey("a"), map.containsValue(2), map.keySet(), map.values(), map.hashCode(), map.equals(Map.of("a", 1, "b", 2)), map.isEmpty(), map.getOrDefault("z", 7));
        attempt(() -> map.put("c", 3));
        attempt(() -> map.putIfAbsent("c", 3));
        attempt(() -> map.remove("zz"));
        attempt(() -> new AbstractMap.SimpleImmutableEntry<>("b", 2).setValue(3));
        AbstractMap.SimpleEntry<String, Integer> entry = new AbstractMap.SimpleEntry<>("e", null);
        show(entry, entry.setValue(4), entry, entry.hashCode(), entry.equals(Map.entry("e", 4)), new AbstractMap.SimpleEntry<>(entry).equals(entry));
        Collection<Integer> bag = new AbstractCollection<>() {
            private final int[] held = {3, 1, 3};

            @Override
            public Iterator<Integer> iterator() {
                return Arrays.stream(held).iterator();
            }

            @Override
            public int size() {
                return held.length;
            }
        };
        show(bag, bag.contains(1), bag.contains(null), bag.isEmpty(), Arrays.toString(bag.toArray()), Arrays.toString(bag.toArray(new Integer[5])), bag.containsAll(List.of(3)), bag.equals(bag));
        attempt(() -> bag.add(1));
        attempt(() -> bag.remove(1));
        attempt(() -> bag.removeAll(List.of(9)));
        attempt(() -> bag.retainAll(List.of(3)));
        perform(bag::clear);
        Set<Integer> set = new AbstractSet<>() {
            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 2).iterator();
            }

            @Override
            public int size() {
                return 2;
            }
        };
        show(set, set.hashCode(), set.equals(Set.of(2, 1)), set.equals(List.of(1, 2)), set.removeAll(List.of(5)));
        Collection<Object> self = new ArrayList<>();
        self.add(self);
        Map<Object, Object> selfMap = new HashMap<>();
        selfMap.put("me", selfMap);
        show(self, selfMap);
    }

    /** A map with only the methods an interface demands. */
    static class Plain implements Map<String, Integer> {
        final TreeMap<String, Integer> inner = new TreeMap<>();

        public int size() { return inner.size(); }
        public boolean isEmpty() { return inner.isEmpty(); }
        public boolean containsKey(Object key) { return inner.containsKey(key); }
        public boolean containsValue(Object value) { return inner.containsValue(value); }
        public Integer get(Object key) { return inner.get(key); }
        public Integer put(String key, Integer value) { return inner.put(key, value); }
        public Integer remove(Object key) { return inner.remove(key); }
        public void putAll(Map<? extends String, ? extends Integer> m) { inner.putAll(m); }
        public void clear() { inner.clear(); }
        public Set<String> keySet() { return inner.keySet(); }
        public Collection<Integer> values() { return inner.values(); }
        public Set<Entry<String, Integer>> entrySet() { return inner.entrySet(); }
    }

    static void defaults() {
        Plain map = new Plain();
        map.putAll(Map.of("a", 1, "b", 2));
        show(map.putIfAbsent("a", 5), map.putIfAbsent("c", 3), map.computeIfAbsent("d", String::length), map.computeIfPresent("a", (k, v) -> v + 10), map.compute("b", (k, v) -> null), map.merge("c", 4, Integer::sum), map.merge("e", 5, Integer::sum), map.getOrDefault("zz", -1), map.remove("e", 9), map.remove("e", 5), map.replace("c", 70), map.replace("q", 1), map.replace("c", 70, 71), map.replace("c", 0, 1), map.inner);
        map.replaceAll((k, v) -> v * 2);
        map.forEach((k, v) -> System.out.print(k + v + " "));
        show(map.computeIfAbsent("n", k -> null), map.compute("m", (k, v) -> 8), map.merge("m", 1, (x, y) -> null), map.inner);
        attempt(() -> map.merge("a", null, Integer::sum));
        attempt(() -> map.computeIfAbsent("a", null));
        perform(() -> map.forEach(null));
        perform(() -> map.replaceAll(null));
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
        List<Integer> l = List.of(1, 2, 3);
        System.out.println(l);
        System.out.println(l.contains(2));
        System.out.println(l.indexOf(3));
        System.out.println(List.copyOf(l).equals(l));
        System.out.println(List.of());
        System.out.println(List.of(new Integer[] {7, 8}));
        System.out.println(Map.of("only", 1));
        System.out.println(Set.of(5));
        System.out.println(Map.ofEntries(Map.entry("k", "v")));
        System.out.println(Set.copyOf(List.of(1, 1)).size());
        System.out.println(new TreeMap<>(Map.of("b", 1, "a", 2, "c", 3)));
        Runnable[] all = {() -> l.add(1), () -> l.remove(0), () -> Map.of().put(1, 1), () -> Set.of(1).clear(), () -> List.of((Object) null), () -> Set.of(1, 1), () -> Map.of(1, 1, 1, 2), () -> l.contains(null), () -> l.iterator().remove()};
        for (Runnable r : all) {
            try {
                r.run();
                System.out.println("nothing thrown");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
