import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Iterator, ListIterator and Spliterator basics. */
public class Iterating {
    public static void main(String[] args) {
        Iterator<Integer> it = new ArrayList<>(List.of(1, 2, 3)).iterator();
        it.next();
        it.forEachRemaining(x -> System.out.print(x + " "));
        System.out.println(it.hasNext()); // expect: 2 3 false
        try {
            new ArrayList<>(List.of(1)).iterator().remove();
        } catch (IllegalStateException e) {
            System.out.println("remove before next"); // expect: remove before next
        }
        PrimitiveIterator.OfInt ints = IntStream.range(0, 3).iterator();
        int sum = 0;
        while (ints.hasNext()) sum += ints.nextInt();
        System.out.println(sum); // expect: 3
        Spliterator<String> s = List.of("a", "b", "c", "d").spliterator();
        Spliterator<String> half = s.trySplit();
        half.forEachRemaining(System.out::print);
        s.tryAdvance(x -> System.out.println("|" + x)); // expect: ab|c
        System.out.println(s.estimateSize()); // expect: 1
        System.out.println(StreamSupport.stream(((Iterable<Integer>) () -> List.of(4, 5).iterator()).spliterator(), false).mapToInt(x -> x).sum());
        // expect: 9
    }
}
