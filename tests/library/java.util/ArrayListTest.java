// jdk: 25
import java.io.*;
import java.util.*;

public class ArrayListTest {
    public static void main(String[] args) throws Exception {
        basics();
        construction();
        bounds();
        ranges();
        iterators();
        sequenced();
        failFast();
        copies();
    }

    static void construction() {
        attempt(() -> new ArrayList<>(-1));
        attempt(() -> new ArrayList<Object>(null));
        ArrayList<Object> list = new ArrayList<>(0);
        for (Object o : new Object[] {null, "a", null, 1, 2L, 'c', List.of()}) list.add(o);
        show(list, list.indexOf(null), list.lastIndexOf(null), list.contains(2), list.contains(2L));
        show(list.remove(null), list.remove((Object) "zz"), list, list.hashCode());
        list.ensureCapacity(1000);
        list.trimToSize();
        show(list.size(), list.isEmpty(), list.equals(Arrays.asList("a", null, 1, 2L, 'c', List.of())), list.equals(null));
        show(list.toArray().getClass(), new ArrayList<>(List.of("x")).toArray(new String[3])[1], list.toArray(Object[]::new).length);
        attempt(() -> new ArrayList<Object>(List.of(1)).toArray(new String[0]));
    }

    static void bounds() {
        ArrayList<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        attempt(() -> list.get(3));
        attempt(() -> list.get(-1));
        attempt(() -> list.set(3, 0));
        attempt(() -> list.remove(-1));
        attempt(() -> list.remove(3));
        perform(() -> list.add(-1, 0));
        attempt(() -> list.addAll(4, List.of(1)));
        attempt(() -> list.addAll((Collection<Integer>) null));
        attempt(() -> list.listIterator(4));
        attempt(() -> list.subList(-1, 2));
        attempt(() -> list.subList(0, 4));
        attempt(() -> list.subList(3, 2));
        attempt(() -> list.removeAll(null));
        attempt(() -> list.removeIf(null));
        perform(() -> list.forEach(null));
        perform(() -> list.replaceAll(null));
    }

    static void ranges() {
        ArrayList<Integer> list = new ArrayList<>();
        for (int i = 0; i < 12; i++) list.add(i);
        List<Integer> part = list.subList(2, 9);
        part.set(0, 22);
        part.add(99);
        part.add(1, 77);
        part.remove((Object) 5);
        part.removeIf(x -> x % 2 == 0);
        show(list, part, part.indexOf(7), part.contains(0), part.subList(1, 3));
        part.sort(Comparator.reverseOrder());
        part.replaceAll(x -> -x);
        show(list, part.hashCode() == new ArrayList<>(part).hashCode(), part.equals(List.copyOf(part)));
        part.subList(1, 3).clear();
        part.addAll(0, List.of(4, 4));
        part.addAll(part.size(), List.of(8));
        show(list, Arrays.toString(part.toArray(new Integer[0])), part.removeAll(List.of(4)), list, part.retainAll(List.of(8)), list);
        attempt(() -> part.get(1));
        attempt(() -> part.subList(0, 2));
        perform(() -> part.add(5, 0));
        list.add(1);
        attempt(() -> part.size());
        attempt(() -> part.get(0));
        attempt(() -> part.iterator());
    }

    static void iterators() {
        ArrayList<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
        ListIterator<String> it = list.listIterator(4);
        StringBuilder seen = new StringBuilder();
        while (it.hasPrevious()) {
            seen.append(it.previousIndex()).append(it.nextIndex());
            String s = it.previous();
            if (s.equals("c")) it.remove();
            if (s.equals("b")) it.set("B");
            if (s.equals("a")) it.add("0");
        }
        show(seen, list, it.hasNext(), it.next());
        perform(() -> list.listIterator().remove());
        perform(() -> list.listIterator().set("q"));
        attempt(() -> new ArrayList<>().iterator().next());
        attempt(() -> list.listIterator().previous());
        Iterator<String> rest = list.iterator();
        rest.next();
        rest.forEachRemaining(s -> System.out.print(s + ";"));
        show();
        Spliterator<String> split = new ArrayList<>(List.of("p", "q", "r", "s", "t")).spliterator();
        Spliterator<String> half = split.trySplit();
        show(half.estimateSize(), split.getExactSizeIfKnown(), split.hasCharacteristics(Spliterator.SUBSIZED), split.characteristics());
        half.forEachRemaining(System.out::print);
        split.tryAdvance(System.out::print);
        split.forEachRemaining(System.out::println);
    }

    static void sequenced() {
        ArrayList<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        list.addFirst(0);
        list.addLast(4);
        show(list.getFirst(), list.getLast(), list.removeFirst(), list.removeLast(), list, list.reversed());
        list.reversed().add(9);
        list.reversed().remove(0);
        show(list, list.reversed().indexOf(9), list.reversed().subList(0, 2), list.reversed().reversed() == list);
        for (Body body : new Body[] {() -> new ArrayList<>().getFirst(), () -> new ArrayList<>().getLast(),
                () -> new ArrayList<>().removeFirst(), () -> new ArrayList<>().removeLast()}) attempt(body);
    }

    static void failFast() {
        ArrayList<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        attempt(() -> { for (int x : list) if (x == 3) list.remove((Object) x); return list; });
        attempt(() -> { for (int x : list) if (x == 1) list.add(5); return list; });
        attempt(() -> { list.forEach(x -> list.add(6)); return list; });
        attempt(() -> list.removeIf(x -> list.add(7)));
        attempt(() -> { list.replaceAll(x -> { list.add(8); return x; }); return list; });
        attempt(() -> { list.sort((a, b) -> { list.add(10); return a - b; }); return list; });
        ListIterator<Integer> it = list.listIterator();
        it.next();
        list.add(11);
        attempt(() -> { it.set(1); return list.size(); });
    }

    static void copies() throws Exception {
        ArrayList<Object> list = new ArrayList<>(Arrays.asList("a", null, List.of(1)));
        ArrayList<Object> copy = roundTrip(list);
        Object clone = list.clone();
        list.clear();
        show(list, copy, clone, copy.equals(clone), clone.getClass());
        show(new ArrayList<>(new TreeSet<>(Set.of(3, 1, 2))), new ArrayList<>(List.of(1, 2)).equals(List.of(1, 2)), new ArrayList<>().hashCode());
        show(new ArrayList<>(List.of(5, 6, 7)).stream().mapToInt(x -> x).sum(), List.of(1).equals(Set.of(1)));
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

    static void basics() throws Exception {
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 15; i++) l.add(i * i % 11);
        System.out.println(l + " " + l.size() + " " + l.indexOf(9) + " " + l.lastIndexOf(9) + " " + l.contains(7));
        l.add(0, 100);
        l.remove(1);
        l.remove(Integer.valueOf(9));
        l.set(2, -1);
        System.out.println(l);
        l.removeIf(x -> x > 4);
        l.replaceAll(x -> x * 10);
        System.out.println(l);
        l.addAll(2, List.of(7, 8));
        l.sort(null);
        System.out.println(l);
        l.sort(Comparator.reverseOrder());
        System.out.println(l + " " + l.subList(1, 3));
        l.subList(0, 3).clear();
        System.out.println(l);
        System.out.println(l.equals(new LinkedList<>(l)) + " " + l.hashCode());
        ListIterator<Integer> it = l.listIterator();
        while (it.hasNext()) {
            int v = it.next();
            if (v == 10) it.remove();
            else if (v == 30) it.add(31);
            else it.set(v + 1);
        }
        System.out.println(l + " " + it.previousIndex());
        Integer[] a = l.toArray(new Integer[0]);
        System.out.println(a.length + " " + l.toArray()[0] + " " + l.retainAll(List.of(1, 31)) + l);
        l.addAll(l);
        Collections.addAll(l, 5, 6);
        System.out.println(l + " " + l.containsAll(List.of(5, 6)) + " " + l.removeAll(List.of(1)) + l + l.isEmpty());
        try {
            l.add(50, 1);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            for (int x : l) l.remove(0);
        } catch (ConcurrentModificationException e) {
            System.out.println(e.getMessage());
        }
        l.clear();
        System.out.println(l + " " + new ArrayList<>(List.of("x")).clone());
    }
}
