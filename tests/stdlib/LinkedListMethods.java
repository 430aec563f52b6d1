import java.util.*;

public class LinkedListMethods {
    public static void main(String[] args) {
        LinkedList<String> l = new LinkedList<>(List.of("b", "c"));
        l.addFirst("a");
        l.addLast("d");
        l.add(2, "x");
        System.out.println(l + " " + l.getFirst() + l.getLast() + l.peek() + l.get(2));
        // expect: [a, b, x, c, d] adax
        System.out.println(l.pop() + l.poll() + l.removeLast() + l.pollLast() + " " + l); // expect: abdc [x]
        l.push("p");
        l.offer("o");
        System.out.println(l + " " + l.indexOf("o") + l.contains("q") + l.remove("x") + l.removeFirstOccurrence("zz"));
        // expect: [p, x, o] 2falsetruefalse
        ListIterator<String> it = l.listIterator(l.size());
        while (it.hasPrevious()) it.set(it.previous() + it.nextIndex());
        System.out.println(l); // expect: [p0, o1]
        Iterator<String> down = l.descendingIterator();
        System.out.println(down.next() + " " + l.set(0, "s") + " " + l); // expect: o1 p0 [s, o1]
        l.clear();
        System.out.println(l.poll() + " " + l.peekFirst() + " " + l.size()); // expect: null null 0
    }
}
