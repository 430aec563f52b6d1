// jdk: 25
// covers: SortedSet NavigableSet SequencedSet
import java.io.*;
import java.util.*;

public class TreeSetTest {
    public static void main(String[] args) throws Exception {
        TreeSet<Integer> set = new TreeSet<>(List.of(50, 20, 80, 10, 30, 70, 90, 20));
        show(set, set.size(), set.first(), set.last(), set.floor(25), set.ceiling(25), set.lower(20), set.higher(90), set.floor(5), set.add(20), set.add(60), set.remove(10), set.remove(11));
        show(set.headSet(50), set.headSet(50, true), set.tailSet(50), set.tailSet(50, false), set.subSet(20, 70), set.subSet(20, false, 70, true), set.descendingSet(), set.descendingSet().headSet(50));
        NavigableSet<Integer> part = set.subSet(20, true, 80, false);
        part.add(25);
        part.removeIf(x -> x % 20 == 0);
        show(part, set, part.pollFirst(), part.pollLast(), set, part.descendingSet().first());
        attempt(() -> part.add(80));
        attempt(() -> part.subSet(10, 30));
        attempt(() -> set.subSet(3, 1));
        attempt(() -> new TreeSet<Integer>().first());
        attempt(() -> new TreeSet<Integer>().last());
        attempt(() -> new TreeSet<Integer>().pollFirst());
        attempt(() -> set.add(null));
        attempt(() -> new TreeSet<Object>(List.of(1, "a")));
        attempt(() -> set.contains((Object) "x"));
        for (Iterator<Integer> it = set.descendingIterator(); it.hasNext();) if (it.next() == 80) it.remove();
        set.addAll(List.of(1, 2, 3, 100));
        show(set, set.retainAll(List.of(1, 3, 90)), set, set.removeAll(List.of(1)), set, set.containsAll(List.of(3)), set.equals(Set.of(3, 90)), set.hashCode());
        TreeSet<String> words = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        Collections.addAll(words, "the quick brown fox jumps over the lazy dog".split(" "));
        show(words, words.ceiling("zzz"), words.comparator() != null, new TreeSet<>(words).first(), new TreeSet<>((Collection<String>) words).comparator() == words.comparator(), set.comparator());
        show(roundTrip(set), set.clone(), Arrays.toString(words.toArray(new String[0])), set.spliterator().characteristics(), words.reversed(), words.getFirst(), words.getLast());
        attempt(() -> { for (String s : words) words.remove("fox"); return words; });
        perform(() -> set.addFirst(1));
        perform(() -> set.addLast(1));
        show(words.removeFirst(), words.removeLast(), words.reversed().getFirst(), words.reversed().removeFirst(), words);
        set.clear();
        show(set, set.isEmpty(), set.pollLast());
        TreeSet<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        show(folded.add("Ab"), folded.add("aB"), folded, folded.contains("AB"), folded.equals(Set.of("ab")), new TreeSet<>(folded).add("AB"));
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
}
