// covers: AbstractQueue
import java.io.*;
import java.util.*;

public class PriorityQueueTest {
    public static void main(String[] args) throws Exception {
        basics();
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) queue.add(random.nextInt(50));
        show(queue, queue.size(), queue.peek(), queue.element());
        show(queue.remove(queue.toArray()[5]), queue, queue.remove(-1), queue.contains(queue.toArray()[3]), queue.poll(), queue.remove(), queue);
        show(queue.removeIf(x -> x % 2 == 0), queue, queue.removeAll(List.of(1, 3, 5, 7)), queue.retainAll(new TreeSet<>(queue).tailSet(20)), queue);
        PriorityQueue<String> words = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        Collections.addAll(words, "the quick brown fox jumps over the lazy dog".split(" "));
        show(words, words.comparator() != null, queue.comparator());
        PriorityQueue<String> copy = roundTrip(new PriorityQueue<>(new PriorityQueue<>(List.of("b", "c", "a"))));
        show(copy, new PriorityQueue<>(words), new PriorityQueue<>(new TreeSet<>(Set.of(3, 1, 2)).descendingSet()), new PriorityQueue<>(List.of(9, 8, 7, 1, 2, 3)));
        StringBuilder drained = new StringBuilder();
        while (!words.isEmpty()) drained.append(words.poll()).append(' ');
        show(drained, words.poll(), words.peek(), words);
        for (Body body : new Body[] {words::element, words::remove, () -> words.add(null), () -> new PriorityQueue<>(0), () -> new PriorityQueue<>(List.of("x", 1)), () -> new PriorityQueue<>(Arrays.asList(1, null)),
            () -> new PriorityQueue<Object>().add(new StringBuilder().append(1) == null ? 1 : new Thread[0]), () -> new PriorityQueue<>(-1, null)}) attempt(body);
        iterators();
        abstractQueue();
    }

    static void iterators() {
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        for (int x : new int[] {1, 10, 2, 20, 11, 3, 4, 30, 25, 12}) queue.offer(x);
        for (Iterator<Integer> it = queue.iterator(); it.hasNext();) {
            int x = it.next();
            System.out.print(x + " ");
            if (x % 5 == 0) it.remove();
        }
        show(queue);
        Iterator<Integer> it = queue.iterator();
        perform(it::remove);
        queue.add(0);
        attempt(it::next);
        queue.forEach(x -> System.out.print(x + ","));
        perform(() -> queue.forEach(x -> queue.add(99)));
        show(Arrays.toString(queue.toArray(new Integer[0])), queue.spliterator().characteristics());
        queue.clear();
        attempt(() -> queue.iterator().next());
        show(queue, queue.addAll(List.of(4, 2)), queue);
        attempt(() -> queue.addAll(queue));
    }

    /** A queue of at most two. */
    static class Pair extends AbstractQueue<String> {
        private final ArrayDeque<String> inner = new ArrayDeque<>();

        @Override
        public boolean offer(String s) {
            return inner.size() < 2 && inner.offer(s);
        }

        @Override
        public String poll() {
            return inner.poll();
        }

        @Override
        public String peek() {
            return inner.peek();
        }

        @Override
        public Iterator<String> iterator() {
            return inner.iterator();
        }

        @Override
        public int size() {
            return inner.size();
        }
    }

    static void abstractQueue() {
        Pair pair = new Pair();
        show(pair.add("a"), pair.addAll(List.of("b")), pair, pair.element(), pair.remove(), pair);
        attempt(() -> pair.addAll(List.of("c", "d")));
        attempt(() -> pair.addAll(pair));
        attempt(() -> pair.add("e"));
        pair.clear();
        attempt(pair::remove);
        attempt(pair::element);
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
        PriorityQueue<Integer> q = new PriorityQueue<>(List.of(5, 3, 8, 1, 9, 2));
        System.out.println(q + " " + q.peek() + " " + q.size());
        q.add(0);
        q.remove(8);
        System.out.println(q);
        StringBuilder b = new StringBuilder();
        while (!q.isEmpty()) b.append(q.poll()).append(' ');
        System.out.println(b);
        PriorityQueue<String> longest = new PriorityQueue<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Collections.addAll(longest, "aa", "b", "cccc", "dd", "eee");
        System.out.println(longest.poll() + longest.poll() + longest.poll() + longest.poll() + longest.poll() + longest.poll());
        try {
            q.element();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
    }
}
