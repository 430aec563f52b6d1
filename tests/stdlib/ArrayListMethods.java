import java.util.*;

public class ArrayListMethods {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 15; i++) l.add(i * i % 11);
        System.out.println(l + " " + l.size() + " " + l.indexOf(9) + " " + l.lastIndexOf(9) + " " + l.contains(7));
        // expect: [0, 1, 4, 9, 5, 3, 3, 5, 9, 4, 1, 0, 1, 4, 9] 15 3 14 false
        l.add(0, 100);
        l.remove(1);
        l.remove(Integer.valueOf(9));
        l.set(2, -1);
        System.out.println(l); // expect: [100, 1, -1, 5, 3, 3, 5, 9, 4, 1, 0, 1, 4, 9]
        l.removeIf(x -> x > 4);
        l.replaceAll(x -> x * 10);
        System.out.println(l); // expect: [10, -10, 30, 30, 40, 10, 0, 10, 40]
        l.addAll(2, List.of(7, 8));
        l.sort(null);
        System.out.println(l); // expect: [-10, 0, 7, 8, 10, 10, 10, 30, 30, 40, 40]
        l.sort(Comparator.reverseOrder());
        System.out.println(l + " " + l.subList(1, 3)); // expect: [40, 40, 30, 30, 10, 10, 10, 8, 7, 0, -10] [40, 30]
        l.subList(0, 3).clear();
        System.out.println(l); // expect: [30, 10, 10, 10, 8, 7, 0, -10]
        System.out.println(l.equals(new LinkedList<>(l)) + " " + l.hashCode()); // expect: true -481877982
        ListIterator<Integer> it = l.listIterator();
        while (it.hasNext()) {
            int v = it.next();
            if (v == 10) it.remove();
            else if (v == 30) it.add(31);
            else it.set(v + 1);
        }
        System.out.println(l + " " + it.previousIndex()); // expect: [30, 31, 9, 8, 1, -9] 5
        Integer[] a = l.toArray(new Integer[0]);
        System.out.println(a.length + " " + l.toArray()[0] + " " + l.retainAll(List.of(1, 31)) + l);
        // expect: 6 30 true[31, 1]
        l.addAll(l);
        Collections.addAll(l, 5, 6);
        System.out.println(l + " " + l.containsAll(List.of(5, 6)) + " " + l.removeAll(List.of(1)) + l + l.isEmpty());
        // expect: [31, 1, 31, 1, 5, 6] true true[31, 31, 5, 6]false
        try {
            l.add(50, 1);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage()); // expect: Index: 50, Size: 4
        }
        try {
            for (int x : l) l.remove(0);
        } catch (ConcurrentModificationException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        l.clear();
        System.out.println(l + " " + new ArrayList<>(List.of("x")).clone()); // expect: [] [x]
    }
}
