import java.util.*;

/** for-each over own iterables, arrays, null. */
public class Iterators {
    static class Range implements Iterable<Integer> {
        final int from, to;
        Range(int f, int t) { from = f; to = t; }
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int at = from;
                public boolean hasNext() { return at < to; }
                public Integer next() {
                    if (at >= to) throw new NoSuchElementException("end " + at);
                    return at++;
                }
            };
        }
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(1, 5)) sum += i;
        System.out.println(sum); // expect: 10
        for (char c : "abc".toCharArray()) System.out.print((char) (c + 1));
        System.out.println(""); // expect: bcd
        for (long l : new int[] {1, 2}) System.out.print(l * 2.5 + " ");
        System.out.println(""); // expect: 2.5 5.0 
        Iterator<Integer> it = new Range(0, 1).iterator();
        it.next();
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage()); // expect: end 1
        }
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage()); // expect: remove
        }
        new Range(7, 9).forEach(i -> System.out.print(i + ";"));
        System.out.println(""); // expect: 7;8;
        try {
            for (Object o : (List<?>) null) System.out.println(o);
        } catch (NullPointerException e) {
            System.out.println("null iterable"); // expect: null iterable
        }
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        try {
            for (Integer i : list) if (i == 1) list.add(4);
        } catch (ConcurrentModificationException e) {
            System.out.println("changed while iterated"); // expect: changed while iterated
        }
    }
}
