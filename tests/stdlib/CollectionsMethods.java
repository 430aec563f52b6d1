import java.util.*;

public class CollectionsMethods {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>(List.of(4, 2, 9, 1, 7));
        Collections.sort(l);
        System.out.println(l); // expect: [1, 2, 4, 7, 9]
        System.out.println(Collections.binarySearch(l, 7)); // expect: 3
        System.out.println(Collections.binarySearch(l, 5)); // expect: -4
        System.out.println("" + Collections.max(l) + Collections.min(l)); // expect: 91
        Collections.reverse(l);
        Collections.swap(l, 0, 4);
        Collections.rotate(l, 2);
        System.out.println(l); // expect: [2, 9, 1, 7, 4]
        Collections.shuffle(l, new Random(42));
        System.out.println(l); // expect: [9, 1, 7, 4, 2]
        List<Integer> hundred = new ArrayList<>();
        for (int i = 0; i < 20; i++) hundred.add(i);
        Collections.shuffle(hundred, new Random(7));
        System.out.println(hundred);
        // expect: [8, 17, 3, 7, 2, 1, 14, 19, 11, 13, 10, 6, 0, 18, 4, 5, 9, 15, 12, 16]
        System.out.println(Collections.frequency(List.of(1, 2, 1), 1)); // expect: 2
        System.out.println("" + Collections.nCopies(3, "x") + Collections.emptyList() + Collections.singletonList(1) + Collections.disjoint(l, List.of(100)));
        // expect: [x, x, x][][1]true
        List<Integer> fixed = Collections.unmodifiableList(l);
        try {
            fixed.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        Collections.fill(l, 0);
        System.out.println(l + " " + fixed + " " + Collections.indexOfSubList(List.of(1, 2, 3), List.of(2, 3)));
        // expect: [0, 0, 0, 0, 0] [0, 0, 0, 0, 0] 1
        System.out.println(Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2)))); // expect: {1=2}
        System.out.println(Collections.synchronizedList(l).size()); // expect: 5
        System.out.println(Collections.emptyMap()); // expect: {}
        List<String> s = new ArrayList<>(List.of("b", "C", "a"));
        s.sort(String.CASE_INSENSITIVE_ORDER);
        System.out.println(s); // expect: [a, b, C]
        System.out.println(Collections.reverseOrder().compare(1, 2)); // expect: 1
        System.out.println(Collections.list(Collections.enumeration(s))); // expect: [a, b, C]
        Set<String> view = Collections.newSetFromMap(new LinkedHashMap<>());
        view.add("k");
        System.out.println(view); // expect: [k]
    }
}
