import java.util.*;

public class ArrayDequeMethods {
    public static void main(String[] args) {
        ArrayDeque<Integer> d = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) if (i % 3 == 0) d.addFirst(i); else d.addLast(i);
        System.out.println(d);
        // expect: [39, 36, 33, 30, 27, 24, 21, 18, 15, 12, 9, 6, 3, 0, 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38]
        System.out.println(d.pollFirst()); // expect: 39
        System.out.println(d.pollLast()); // expect: 38
        System.out.println(d.peekFirst()); // expect: 36
        System.out.println(d.peekLast()); // expect: 37
        System.out.println(d.size()); // expect: 38
        System.out.println(d.contains(5)); // expect: true
        d.push(-1);
        System.out.println(d.pop() + " " + d.removeFirstOccurrence(10) + " " + d.removeIf(x -> x > 5) + " " + d);
        // expect: -1 true true [3, 0, 1, 2, 4, 5]
        Iterator<Integer> it = d.descendingIterator();
        StringBuilder b = new StringBuilder();
        while (it.hasNext()) b.append(it.next()).append(' ');
        System.out.println(b); // expect: 5 4 2 1 0 3 
        try {
            d.add(null);
        } catch (NullPointerException e) {
            System.out.println("no nulls"); // expect: no nulls
        }
        d.clear();
        System.out.println(d.poll() + " " + d.isEmpty()); // expect: null true
    }
}
