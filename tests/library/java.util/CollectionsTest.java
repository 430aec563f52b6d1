import java.io.*;
import java.util.*;

public class CollectionsTest {
    public static void main(String[] args) throws Exception {
        basics();
        searching();
        rearranging();
        empties();
        singletons();
        unmodifiable();
        checked();
        synchronizedViews();
        orders();
        others();
    }

    static void searching() {
        List<String> words = List.of("ant", "bee", "cat", "dog", "eel");
        LinkedList<Integer> linked = new LinkedList<>();
        for (int i = 0; i < 100; i++) linked.add(i * 2);
        show(Collections.binarySearch(words, "cat"), Collections.binarySearch(words, "bat"), Collections.binarySearch(words, "zoo"), Collections.binarySearch(linked, 77), Collections.binarySearch(linked, 78));
        show(Collections.binarySearch(List.of(9, 5, 3), 5, Comparator.reverseOrder()), Collections.binarySearch(List.of("B", "c"), "C", String.CASE_INSENSITIVE_ORDER), Collections.binarySearch(List.of(1), 1, null));
        show(Collections.max(words), Collections.min(words), Collections.max(words, Comparator.comparing(s -> s.charAt(1))), Collections.min(words, Collections.reverseOrder()), Collections.max(words, null));
        attempt(() -> Collections.max(new ArrayList<Integer>()));
        attempt(() -> Collections.min(List.<Integer>of(), null));
        show(Collections.indexOfSubList(words, List.of("cat", "dog")), Collections.lastIndexOfSubList(List.of(1, 2, 1, 2), List.of(1, 2)), Collections.indexOfSubList(words, List.of()), Collections.lastIndexOfSubList(words, List.of()), Collections.indexOfSubList(List.of(), words));
        show(Collections.frequency(Arrays.asList(1, null, 2, null), null), Collections.disjoint(Set.of(1, 2), List.of(2)), Collections.disjoint(List.of(), List.of()));
    }

    static void rearranging() {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 9; i++) list.add(i);
        for (int distance : new int[] {0, 1, -1, 4, 9, -13, 100}) {
            Collections.rotate(list, distance);
            System.out.print(list + " ");
        }
        show();
        List<Integer> linked = new LinkedList<>(list);
        for (int i = 0; i < 200; i++) linked.add(i);
        Collections.rotate(linked, 17);
        Collections.shuffle(linked, new Random(5));
        show(linked.hashCode(), linked.get(0), linked.get(100));
        Collections.reverse(linked);
        Collections.sort(linked.subList(10, 20), Collections.reverseOrder());
        show(linked.subList(5, 25));
        show(Collections.replaceAll(list, 3, 33), Collections.replaceAll(list, 99, 1), list, Collections.addAll(list, 1, 2), list);
        attempt(() -> Collections.replaceAll(Arrays.asList(1, null), null, 7));
        Collections.copy(list, List.of(50, 51));
        show(list);
        perform(() -> Collections.copy(new ArrayList<>(), list));
        perform(() -> Collections.swap(list, 0, 50));
        perform(() -> Collections.sort(new ArrayList<>(Arrays.asList(2, null))));
        perform(() -> Collections.shuffle(List.of(1, 2)));
        perform(() -> Collections.shuffle(List.of()));
    }

    static void empties() throws Exception {
        Object[] all = {Collections.emptyList(), Collections.emptySet(), Collections.emptyMap(), Collections.emptySortedSet(), Collections.emptySortedMap(), Collections.emptyNavigableSet(), Collections.emptyNavigableMap(), Collections.EMPTY_LIST, Collections.EMPTY_SET, Collections.EMPTY_MAP};
        for (Object o : all) System.out.print(o + " " + o.hashCode() + " " + (roundTrip(o) == o) + " " + o.equals(all[0]) + "; ");
        show(Collections.emptyIterator().hasNext(), Collections.emptyListIterator().hasPrevious(), Collections.emptyEnumeration().hasMoreElements());
        attempt(() -> Collections.emptyList().get(0));
        attempt(() -> Collections.<Integer>emptyList().add(1));
        attempt(() -> Collections.emptyMap().put(null, null));
        attempt(() -> Collections.emptyIterator().next());
        attempt(() -> Collections.emptyEnumeration().nextElement());
        perform(() -> Collections.emptyIterator().remove());
        show(Collections.emptyList().removeIf(x -> true), Collections.emptyMap().getOrDefault(1, 2), Collections.emptyList().contains(null), Collections.emptySet().toArray().length);
    }

    static void singletons() throws Exception {
        Set<String> set = Collections.singleton("s");
        List<String> list = Collections.singletonList(null);
        Map<String, Integer> map = Collections.singletonMap("k", 1);
        show(set, list, map, set.contains("s"), list.contains(null), map.get("k"), map.containsValue(1), roundTrip(map).equals(map), roundTrip(set), roundTrip(list), list.hashCode(), set.hashCode(), map.hashCode());
        attempt(() -> list.get(1));
        attempt(() -> set.add("t"));
        attempt(() -> map.put("k", 2));
        attempt(() -> list.remove(0));
        attempt(() -> set.remove("zz"));
        attempt(() -> map.computeIfAbsent("q", k -> 1));
        List<Integer> copies = Collections.nCopies(4, 7);
        show(copies, copies.hashCode(), copies.indexOf(7), copies.lastIndexOf(7), copies.subList(1, 3), copies.contains(8), roundTrip(copies), copies.equals(List.of(7, 7, 7, 7)), Collections.nCopies(0, "x"));
        attempt(() -> Collections.nCopies(-1, 1));
        attempt(() -> copies.get(4));
        attempt(() -> copies.set(0, 1));
    }

    static void unmodifiable() throws Exception {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Map<String, Integer> tree = new TreeMap<>(Map.of("a", 1, "b", 2));
        Collection<Integer> collection = Collections.unmodifiableCollection(list);
        NavigableMap<String, Integer> navigable = Collections.unmodifiableNavigableMap((NavigableMap<String, Integer>) tree);
        list.add(9);
        show(collection, collection.equals(list), Collections.unmodifiableList(list).equals(list), Collections.unmodifiableSet(new HashSet<>(list)), navigable.headMap("b"), navigable.descendingMap(), navigable.firstEntry());
        show(Collections.unmodifiableSortedSet(new TreeSet<>(list)).first(), Collections.unmodifiableNavigableSet(new TreeSet<>(list)).headSet(3, true), Collections.unmodifiableSortedMap(new TreeMap<>(tree)).lastKey());
        show(roundTrip(Collections.unmodifiableList(list)), roundTrip(Collections.unmodifiableMap(tree)), roundTrip(Collections.unmodifiableSet(new TreeSet<>(list))));
        Body[] bodies = {() -> collection.add(1), () -> collection.remove(1), () -> collection.removeIf(x -> true), () -> collection.retainAll(List.of()),
            () -> Collections.unmodifiableList(list).set(0, 1), () -> navigable.put("c", 1), () -> navigable.pollFirstEntry(), () -> navigable.firstEntry().setValue(3),
            () -> navigable.entrySet().iterator().next().setValue(1), () -> navigable.merge("a", 1, Integer::sum), () -> Collections.unmodifiableList(null),
            () -> Collections.unmodifiableNavigableSet(new TreeSet<>(list)).pollFirst(), () -> Collections.unmodifiableMap(tree).values().remove(1)};
        for (Body body : bodies) attempt(body);
        perform(() -> Collections.unmodifiableList(list).sort(null));
        perform(() -> Collections.unmodifiableList(list).replaceAll(x -> x));
        perform(() -> Collections.unmodifiableList(list).listIterator().add(1));
        perform(() -> collection.iterator().remove());
        perform(() -> collection.clear());
        show(Collections.unmodifiableList(list) instanceof RandomAccess, Collections.unmodifiableList(new LinkedList<>()) instanceof RandomAccess);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void checked() {
        List raw = Collections.checkedList(new ArrayList<>(), Integer.class);
        raw.add(1);
        attempt(() -> raw.add("text"));
        attempt(() -> raw.addAll(List.of(1, 2.0)));
        attempt(() -> raw.set(0, 'c'));
        perform(() -> raw.replaceAll(x -> "s"));
        Map map = Collections.checkedMap(new HashMap<>(), String.class, Integer.class);
        map.put("a", 1);
        attempt(() -> map.put(1, 1));
        attempt(() -> map.put("b", "c"));
        attempt(() -> map.computeIfAbsent("c", k -> "d"));
        attempt(() -> ((Map.Entry) map.entrySet().iterator().next()).setValue("x"));
        attempt(() -> ((Set) Collections.checkedSet(new HashSet<>(), String.class)).add(4L));
        attempt(() -> ((Queue) Collections.checkedQueue(new ArrayDeque<>(), String.class)).offer(1));
        attempt(() -> ((Collection) Collections.checkedCollection(new ArrayList<>(), String.class)).add(1));
        attempt(() -> ((Set) Collections.checkedSortedSet(new TreeSet<>(), String.class)).add(1));
        attempt(() -> ((Set) Collections.checkedNavigableSet(new TreeSet<>(), String.class)).add(1));
        attempt(() -> ((Map) Collections.checkedNavigableMap(new TreeMap<>(), String.class, String.class)).put("", 1));
        attempt(() -> ((Map) Collections.checkedSortedMap(new TreeMap<>(), String.class, String.class)).put("", 1));
        show(raw, map, raw.equals(List.of(1)), map.equals(Map.of("a", 1)));
    }

    static void synchronizedViews() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
        Map<String, Integer> map = Collections.synchronizedMap(new LinkedHashMap<>());
        list.add(3);
        map.put("x", 1);
        map.merge("x", 5, Integer::sum);
        show(list, map, list.equals(List.of(1, 2, 3)), list.subList(1, 2), map.keySet(), roundTrip(list), roundTrip(map), list instanceof RandomAccess);
        show(Collections.synchronizedCollection(List.of(1)), Collections.synchronizedSet(new TreeSet<>(list)), Collections.synchronizedSortedSet(new TreeSet<>(list)).headSet(2),
            Collections.synchronizedNavigableSet(new TreeSet<>(list)).descendingSet(), Collections.synchronizedSortedMap(new TreeMap<>(map)), Collections.synchronizedNavigableMap(new TreeMap<>(map)).firstEntry());
        attempt(() -> Collections.synchronizedList(null));
    }

    static void orders() throws Exception {
        Comparator<String> reversed = Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER);
        show(reversed.compare("a", "B"), Collections.reverseOrder().reversed().compare((Object) 1 == null ? null : 1, 2), Collections.reverseOrder(null) == Collections.reverseOrder(), Collections.reverseOrder(Collections.reverseOrder()).compare(1, 2));
        show(reversed.equals(Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER)), roundTrip(Collections.reverseOrder()) == Collections.reverseOrder());
    }

    static void others() {
        Queue<Integer> stack = Collections.asLifoQueue(new ArrayDeque<>());
        for (int i = 0; i < 3; i++) stack.add(i);
        show(stack, stack.poll(), stack.peek(), stack.remove(), stack.size(), stack.offer(7), stack.element(), stack);
        Set<Integer> set = Collections.newSetFromMap(new TreeMap<>());
        Collections.addAll(set, 3, 1, 2, 3);
        show(set, set.remove(2), set.contains(2), set, set.equals(Set.of(1, 3)), set.hashCode());
        attempt(() -> Collections.newSetFromMap(new HashMap<>(Map.of(1, true))));
        show(Collections.list(new Vector<>(List.of(1, 2)).elements()), Collections.list(Collections.enumeration(List.of("p"))));
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
        List<Integer> l = new ArrayList<>(List.of(4, 2, 9, 1, 7));
        Collections.sort(l);
        System.out.println(l);
        System.out.println(Collections.binarySearch(l, 7));
        System.out.println(Collections.binarySearch(l, 5));
        System.out.println("" + Collections.max(l) + Collections.min(l));
        Collections.reverse(l);
        Collections.swap(l, 0, 4);
        Collections.rotate(l, 2);
        System.out.println(l);
        Collections.shuffle(l, new Random(42));
        System.out.println(l);
        List<Integer> hundred = new ArrayList<>();
        for (int i = 0; i < 20; i++) hundred.add(i);
        Collections.shuffle(hundred, new Random(7));
        System.out.println(hundred);
        System.out.println(Collections.frequency(List.of(1, 2, 1), 1));
        System.out.println("" + Collections.nCopies(3, "x") + Collections.emptyList() + Collections.singletonList(1) + Collections.disjoint(l, List.of(100)));
        List<Integer> fixed = Collections.unmodifiableList(l);
        try {
            fixed.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        Collections.fill(l, 0);
        System.out.println(l + " " + fixed + " " + Collections.indexOfSubList(List.of(1, 2, 3), List.of(2, 3)));
        System.out.println(Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2))));
        System.out.println(Collections.synchronizedList(l).size());
        System.out.println(Collections.emptyMap());
        List<String> s = new ArrayList<>(List.of("b", "C", "a"));
        s.sort(String.CASE_INSENSITIVE_ORDER);
        System.out.println(s);
        System.out.println(Collections.reverseOrder().compare(1, 2));
        System.out.println(Collections.list(Collections.enumeration(s)));
        Set<String> view = Collections.newSetFromMap(new LinkedHashMap<>());
        view.add("k");
        System.out.println(view);
    }
}
