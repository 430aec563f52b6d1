// jdk: 25
import java.io.*;
import java.util.*;

public class ArrayDequeTest {
    public static void main(String[] args) throws Exception {
        basics();
        ArrayDeque<Integer> deque = new ArrayDeque<>(1);
        for (int i = 0; i < 20; i++) {
            if (i % 3 == 0) deque.addFirst(i);
            else deque.addLast(i);
            if (i % 4 == 0) deque.pollLast();
        }
        show(deque, deque.size(), deque.peekFirst(), deque.peekLast(), deque.getFirst(), deque.getLast(), deque.contains(7), deque.contains(null));
        show(deque.removeFirstOccurrence(7), deque.removeLastOccurrence(99), deque.remove(11), deque.remove((Object) 2), deque.removeIf(x -> x % 5 == 0), deque, deque.retainAll(List.of(18, 9, 3, 1, 17)), deque, deque.removeAll(Set.of(9)), deque);
        deque.push(100);
        show(deque.pop(), deque.offer(5), deque.offerFirst(6), deque.offerLast(7), deque.element(), deque.peek(), deque.remove(), deque.poll(), deque.removeFirst(), deque.removeLast(), deque.pollFirst(), deque);
        ArrayDeque<Integer> empty = new ArrayDeque<>();
        show(empty.poll(), empty.peek(), empty.pollLast(), empty.peekLast(), empty.isEmpty(), empty, empty.equals(new ArrayDeque<>()));
        for (Body body : new Body[] {empty::getFirst, empty::getLast, empty::removeFirst, empty::removeLast, empty::element, empty::pop, empty::remove,
            () -> empty.add(null), () -> empty.offerLast(null), () -> empty.iterator().next(), () -> new ArrayDeque<Integer>((Collection<Integer>) null), () -> empty.addAll(Arrays.asList(1, null))}) attempt(body);
        perform(() -> empty.push(null));
        show(empty, new ArrayDeque<>(-5));
        iterators();
        ArrayDeque<Integer> copy = roundTrip(deque);
        show(copy, deque.clone(), copy.reversed(), copy.reversed().peekFirst(), Arrays.toString(copy.toArray(new Integer[0])), copy.stream().mapToInt(x -> x).sum(), copy.spliterator().characteristics());
        copy.clear();
        show(copy, copy.size());
    }

    static void iterators() {
        ArrayDeque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3, 4, 5, 6));
        deque.addFirst(0);
        for (Iterator<Integer> it = deque.iterator(); it.hasNext();) if (it.next() % 2 == 0) it.remove();
        show(deque);
        deque.addAll(List.of(8, 9, 10));
        for (Iterator<Integer> it = deque.descendingIterator(); it.hasNext();) if (it.next() % 3 == 0) it.remove();
        show(deque);
        Iterator<Integer> it = deque.iterator();
        perform(it::remove);
        it.next();
        it.remove();
        perform(it::remove);
        attempt(() -> { for (int x : deque) deque.addFirst(x); return deque; });
        it.forEachRemaining(x -> System.out.print(x + ";"));
        deque.forEach(x -> System.out.print(x + ","));
        Iterator<Integer> down = deque.descendingIterator();
        show(down.next(), down.next());
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
        ArrayDeque<Integer> d = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) if (i % 3 == 0) d.addFirst(i); else d.addLast(i);
        System.out.println(d);
        System.out.println(d.pollFirst());
        System.out.println(d.pollLast());
        System.out.println(d.peekFirst());
        System.out.println(d.peekLast());
        System.out.println(d.size());
        System.out.println(d.contains(5));
        d.push(-1);
        System.out.println(d.pop() + " " + d.removeFirstOccurrence(10) + " " + d.removeIf(x -> x > 5) + " " + d);
        Iterator<Integer> it = d.descendingIterator();
        StringBuilder b = new StringBuilder();
        while (it.hasNext()) b.append(it.next()).append(' ');
        System.out.println(b);
        try {
            d.add(null);
        } catch (NullPointerException e) {
            System.out.println("no nulls");
        }
        d.clear();
        System.out.println(d.poll() + " " + d.isEmpty());
    }
}
