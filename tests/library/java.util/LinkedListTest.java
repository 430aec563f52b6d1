// jdk: 25
// covers: Deque Queue AbstractSequentialList
import java.io.*;
import java.util.*;

public class LinkedListTest {
    public static void main(String[] args) throws Exception {
        basics();
        LinkedList<Object> list = new LinkedList<>(List.of(1, 2, 3));
        list.addFirst(0);
        list.addLast(4);
        list.offerFirst(null);
        list.push("top");
        list.add(2, "two");
        show(list, list.size(), list.peek(), list.element(), list.getFirst(), list.getLast(), list.peekFirst(), list.peekLast(), list.indexOf(null), list.lastIndexOf(4), list.contains("two"));
        show(list.pop(), list.poll(), list.pollLast(), list.remove(), list.removeFirst(), list.removeLast(), list.remove(0), list, list.remove((Object) 9), list.remove(null));
        list.addAll(List.of("a", "b", "a", "c"));
        list.addAll(1, List.of("x", "y"));
        show(list, list.removeFirstOccurrence("a"), list.removeLastOccurrence("a"), list.removeLastOccurrence("q"), list, list.set(0, "S"), list.get(3), list.offer("o"), list.offerLast("l"));
        LinkedList<Object> empty = new LinkedList<>();
        show(empty.peek(), empty.poll(), empty.peekFirst(), empty.pollLast(), empty, empty.hashCode());
        for (Body body : new Body[] {empty::getFirst, empty::getLast, empty::removeFirst, empty::removeLast, empty::element, empty::pop, empty::remove,
            () -> list.get(-1), () -> list.get(99), () -> list.set(99, 1), () -> list.remove(99), () -> list.addAll(99, List.of()), () -> list.listIterator(99)}) attempt(body);
        perform(() -> list.add(99, 1));
        iterators(list);
        LinkedList<Object> copy = roundTrip(list);
        show(copy, copy.equals(list.clone()), copy.equals(new ArrayList<>(list)), copy.hashCode() == list.hashCode(), Arrays.toString(copy.toArray(new Object[0])), list.toArray(new Object[9])[7]);
        show(copy.reversed(), copy.reversed().getFirst(), copy.reversed().getClass() == LinkedList.class, copy.spliterator().characteristics());
        copy.reversed().addFirst("R");
        copy.reversed().removeLast();
        show(copy, copy.subList(1, 3));
        show(copy.removeIf(x -> x.equals("b")), copy);
        copy.subList(1, 3).clear();
        copy.sort(Comparator.comparing(Object::toString));
        show(copy);
        copy.clear();
        show(copy, copy.isEmpty());
        sequential();
    }

    static void iterators(LinkedList<Object> list) {
        ListIterator<Object> it = list.listIterator(2);
        it.next();
        it.add("added");
        show(it.previous(), it.nextIndex(), it.previousIndex());
        it.set("changed");
        it.remove();
        perform(it::remove);
        perform(() -> it.set("q"));
        list.add("more");
        attempt(it::next);
        perform(() -> { for (Object o : list) list.addFirst(o); });
        for (Iterator<Object> down = list.descendingIterator(); down.hasNext();) {
            Object o = down.next();
            if (o.equals("o")) down.remove();
            System.out.print(o + " ");
        }
        show();
        attempt(() -> new LinkedList<>().descendingIterator().next());
        attempt(() -> new LinkedList<>().listIterator().previous());
        attempt(() -> new LinkedList<>(null));
    }

    /** A list that has only a list iterator. */
    static class Wrapped extends AbstractSequentialList<Integer> {
        final LinkedList<Integer> inner = new LinkedList<>(List.of(5, 6, 7));

        @Override
        public int size() {
            return inner.size();
        }

        @Override
        public ListIterator<Integer> listIterator(int index) {
            return inner.listIterator(index);
        }
    }

    static void sequential() {
        Wrapped list = new Wrapped();
        list.add(8);
        list.add(0, 4);
        list.addAll(2, List.of(50, 51));
        show(list, list.get(2), list.set(2, 55), list.remove(3), list, list.indexOf(7), list.iterator().next());
        attempt(() -> list.get(9));
        attempt(() -> list.set(-1, 0));
        attempt(() -> list.remove(9));
        perform(() -> list.add(9, 1));
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
        LinkedList<String> l = new LinkedList<>(List.of("b", "c"));
        l.addFirst("a");
        l.addLast("d");
        l.add(2, "x");
        System.out.println(l + " " + l.getFirst() + l.getLast() + l.peek() + l.get(2));
        System.out.println(l.pop() + l.poll() + l.removeLast() + l.pollLast() + " " + l);
        l.push("p");
        l.offer("o");
        System.out.println(l + " " + l.indexOf("o") + l.contains("q") + l.remove("x") + l.removeFirstOccurrence("zz"));
        ListIterator<String> it = l.listIterator(l.size());
        while (it.hasPrevious()) it.set(it.previous() + it.nextIndex());
        System.out.println(l);
        Iterator<String> down = l.descendingIterator();
        System.out.println(down.next() + " " + l.set(0, "s") + " " + l);
        l.clear();
        System.out.println(l.poll() + " " + l.peekFirst() + " " + l.size());
    }
}
