import java.util.*;

public class PriorityQueueMethods {
    public static void main(String[] args) {
        PriorityQueue<Integer> q = new PriorityQueue<>(List.of(5, 3, 8, 1, 9, 2));
        System.out.println(q + " " + q.peek() + " " + q.size()); // expect: [1, 3, 2, 5, 9, 8] 1 6
        q.add(0);
        q.remove(8);
        System.out.println(q); // expect: [0, 3, 1, 5, 9, 2]
        StringBuilder b = new StringBuilder();
        while (!q.isEmpty()) b.append(q.poll()).append(' ');
        System.out.println(b); // expect: 0 1 2 3 5 9 
        PriorityQueue<String> longest = new PriorityQueue<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Collections.addAll(longest, "aa", "b", "cccc", "dd", "eee");
        System.out.println(longest.poll() + longest.poll() + longest.poll() + longest.poll() + longest.poll() + longest.poll());
        // expect: cccceeeaaddbnull
        try {
            q.element();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage()); // expect: null
        }
    }
}
