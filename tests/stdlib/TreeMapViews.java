import java.util.*;

public class TreeMapViews {
    public static void main(String[] args) {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 1; i <= 20; i++) m.put(i * 7 % 41, "v" + i);
        System.out.println(m);
        // expect: {1=v6, 2=v12, 3=v18, 7=v1, 8=v7, 9=v13, 10=v19, 14=v2, 15=v8, 16=v14, 17=v20, 21=v3, 22=v9, 23=v15, 28=v4, 29=v10, 30=v16, 35=v5, 36=v11, 37=v17}
        System.out.println(m.firstKey()); // expect: 1
        System.out.println(m.lastEntry()); // expect: 37=v17
        System.out.println(m.floorKey(10)); // expect: 10
        System.out.println(m.ceilingKey(10)); // expect: 10
        System.out.println(m.lowerKey(7)); // expect: 3
        System.out.println(m.higherEntry(7)); // expect: 8=v7
        System.out.println(m.floorKey(-5)); // expect: null
        System.out.println(m.headMap(8)); // expect: {1=v6, 2=v12, 3=v18, 7=v1}
        System.out.println(m.headMap(8, true).size()); // expect: 5
        System.out.println(m.tailMap(35)); // expect: {35=v5, 36=v11, 37=v17}
        System.out.println(m.subMap(10, 15)); // expect: {10=v19, 14=v2}
        System.out.println(m.subMap(10, false, 15, true)); // expect: {14=v2, 15=v8}
        System.out.println(m.descendingMap().headMap(30)); // expect: {37=v17, 36=v11, 35=v5}
        System.out.println(m.descendingKeySet().first()); // expect: 37
        System.out.println(m.navigableKeySet().lower(20)); // expect: 17
        SortedMap<Integer, String> view = m.subMap(10, 20);
        view.put(15, "new");
        view.remove(14);
        System.out.println(view + " " + m.size() + " " + m.containsKey(14));
        // expect: {10=v19, 15=new, 16=v14, 17=v20} 19 false
        try {
            view.put(50, "out");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: key out of range
        }
        view.clear();
        System.out.println(m.keySet()); // expect: [1, 2, 3, 7, 8, 9, 21, 22, 23, 28, 29, 30, 35, 36, 37]
        System.out.println(m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m.size()); // expect: 1=v6 37=v17 13
        TreeMap<String, Integer> byLength = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        for (String s : "to be or not to be that is the question".split(" ")) byLength.merge(s, 1, Integer::sum);
        System.out.println(byLength); // expect: {to=2, or=1, is=1, be=2, the=1, not=1, that=1, question=1}
        try {
            new TreeMap<String, Integer>().put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null keys"); // expect: no null keys
        }
        TreeSet<Integer> s = new TreeSet<>(List.of(5, 1, 9, 3));
        System.out.println(s); // expect: [1, 3, 5, 9]
        System.out.println("" + s.first() + s.higher(3) + s.headSet(5) + s.descendingSet() + s.pollFirst() + s.ceiling(4) + s.subSet(3, 9));
        // expect: 15[1, 3][9, 5, 3, 1]15[3, 5]
        Iterator<Integer> it = s.iterator();
        it.next();
        it.remove();
        System.out.println(s); // expect: [5, 9]
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
        System.out.println(sorted + " " + big.size() + " " + big.hashCode()); // expect: true 149 47695
    }
}
