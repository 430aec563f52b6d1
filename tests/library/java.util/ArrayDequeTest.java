import java.util.*;

public class ArrayDequeTest {
    public static void main(String[] args) {
        ArrayDeque<String> deque = new ArrayDeque<>(List.of("a", "b", "c"));
        deque.offerFirst("z");
        deque.offerLast("d");
        System.out.println(deque + " " + deque.size() + " " + deque.peekFirst() + " " + deque.peekLast());
    }
}
