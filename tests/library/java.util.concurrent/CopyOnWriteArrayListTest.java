// covers: CopyOnWriteArraySet
import java.util.*;
import java.util.concurrent.*;

public class CopyOnWriteArrayListTest {
    public static void main(String[] args) throws Exception {
        CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (int x : list) list.add(x * 10);
        show(list, list.addIfAbsent(3), list.addIfAbsent(4), list.addAllAbsent(List.of(4, 5, 5)), list, list.indexOf(10), list.indexOf(1, 3), list.lastIndexOf(30), list.lastIndexOf(2, 1), list.contains(99), list.get(0), list.set(0, 11), list.remove(1), list.remove((Object) 30), list.remove((Object) 77));
        list.add(1, 50);
        list.addAll(0, List.of(8, 9));
        list.sort(Comparator.reverseOrder());
        list.replaceAll(x -> x + 1);
        show(list, list.removeIf(x -> x > 40), list, list.retainAll(List.of(12, 11, 10, 9)), list, list.removeAll(List.of(9)), list, list.equals(List.of(12, 11, 10)), list.hashCode(), Arrays.toString(list.toArray()), Arrays.toString(list.toArray(new Integer[0])), list.clone());
        Iterator<Integer> it = list.iterator();
        list.clear();
        show(it.next(), list, list.isEmpty(), list.size());
        perform(it::remove);
        list.addAll(List.of(5, 6, 7, 8));
        ListIterator<Integer> back = list.listIterator(4);
        show(back.previous(), back.nextIndex(), back.hasPrevious());
        perform(() -> back.set(1));
        perform(() -> back.add(1));
        List<Integer> part = list.subList(1, 3);
        part.set(0, 60);
        show(part, list, part.size(), part.contains(7));
        list.add(9);
        attempt(part::size);
        Body[] bodies = {() -> list.get(9), () -> list.get(-1), () -> list.set(9, 1), () -> list.remove(9), () -> list.listIterator(9), () -> list.subList(2, 9), () -> new CopyOnWriteArrayList<>().iterator().next(), () -> new CopyOnWriteArrayList<Object>((Collection<Object>) null), () -> list.addAll(99, List.of(1))};
        for (Body body : bodies) attempt(body);
        perform(() -> list.add(99, 1));
        show(new CopyOnWriteArrayList<>(new String[] {"x", "y"}), list.stream().mapToInt(x -> x).sum(), list.spliterator().characteristics());
        CopyOnWriteArraySet<String> set = new CopyOnWriteArraySet<>(List.of("b", "a", "b"));
        show(set, set.add("a"), set.add("c"), set.remove("b"), set.contains("c"), set, set.equals(Set.of("a", "c")), set.addAll(List.of("d", "a")), set.removeIf(s -> s.equals("c")), set.retainAll(Set.of("d")), set, set.hashCode(), set.containsAll(Set.of()));
        for (String s : set) set.add(s + s);
        show(set, set.size(), set.removeAll(Set.of("d")), set.isEmpty());
        perform(() -> set.iterator().remove());
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
}
