// jdk: 25
// covers: LinkedHashSet
import java.io.*;
import java.util.*;

public class HashSetTest {
    public static void main(String[] args) throws Exception {
        HashSet<String> set = new HashSet<>();
        for (String s : "if you can keep your head when all about you are losing theirs".split(" ")) System.out.print(set.add(s) ? '+' : '-');
        show(set.size(), set);
        show(set.add(null), set.add(null), set.contains(null), set.remove("zz"), set.remove("if"), set.contains("if"), set);
        HashSet<String> copy = roundTrip(set);
        show(copy.equals(set), copy.equals(set.clone()), copy.hashCode() == set.hashCode(), copy);
        show(set.retainAll(Arrays.asList(null, "you", "all")), set, set.removeAll(Set.of("you")), set, set.addAll(List.of("q", "all")), set);
        show(new HashSet<>(Set.of(1, 2)).hashCode(), new HashSet<>(List.of(3, 3, 4)), new HashSet<>(100, 0.1f), HashSet.newHashSet(5));
        attempt(() -> new HashSet<>(-1));
        attempt(() -> new HashSet<>(3, -1f));
        attempt(() -> new HashSet<Object>(null));
        perform(() -> { for (String s : set) set.add(s + "x"); });
        set.clear();
        show(set, set.isEmpty(), set.iterator().hasNext(), Arrays.toString(copy.toArray(new String[0]).getClass().getInterfaces()));
        Iterator<String> it = copy.iterator();
        while (it.hasNext()) if (String.valueOf(it.next()).length() > 3) it.remove();
        show(copy, copy.containsAll(List.of("can", "all")), copy.spliterator().characteristics());
        numbers();
        linked();
    }

    static void numbers() {
        Set<Object> set = new HashSet<>();
        for (int i = -20; i < 20; i += 3) Collections.addAll(set, i, (long) i, i * 1.5, (char) (i + 90));
        show(set);
        set.removeIf(o -> o instanceof Number n && n.intValue() < 0);
        show(set);
        Set<Set<Integer>> nested = new HashSet<>();
        for (int i = 0; i < 8; i++) nested.add(new HashSet<>(List.of(i, i * i, i % 3)));
        show(nested, nested.contains(Set.of(0)), nested.hashCode());
    }

    static void linked() throws Exception {
        LinkedHashSet<Integer> set = new LinkedHashSet<>(List.of(5, 3, 9, 1, 3, 7));
        set.add(3);
        set.remove(9);
        set.add(9);
        show(set, set.getFirst(), set.getLast(), set.reversed());
        set.addFirst(7);
        set.addLast(5);
        set.reversed().addFirst(8);
        show(set, set.removeFirst(), set.removeLast(), set, set.reversed().contains(3), set.equals(Set.of(3, 1, 9, 5)), set.hashCode());
        show(roundTrip(set), set.clone(), Arrays.toString(set.toArray()), set.spliterator().characteristics());
        attempt(() -> new LinkedHashSet<>().getFirst());
        attempt(() -> new LinkedHashSet<>().removeLast());
        attempt(() -> new LinkedHashSet<>(-3));
        set.removeIf(x -> x < 4);
        show(set, new LinkedHashSet<>(3, 2f), LinkedHashSet.newLinkedHashSet(3));
        for (Iterator<Integer> it = set.reversed().iterator(); it.hasNext();) if (it.next() == 9) it.remove();
        show(set);
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
