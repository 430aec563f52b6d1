// jdk: 25
// covers: Stack Enumeration
import java.io.*;
import java.util.*;

public class VectorTest {
    public static void main(String[] args) throws Exception {
        Vector<Object> vector = new Vector<>(2, 3);
        show(vector.capacity(), vector.isEmpty(), vector);
        for (String s : "a b c d e".split(" ")) vector.addElement(s);
        show(vector.capacity(), vector.size(), vector.elementAt(1), vector.firstElement(), vector.lastElement(), vector.indexOf("c"), vector.indexOf("c", 3), vector.lastIndexOf("c", 1), vector.contains("q"));
        vector.insertElementAt("i", 2);
        vector.setElementAt("s", 0);
        vector.removeElementAt(1);
        show(vector, vector.removeElement("zz"), vector.removeElement("d"), vector, vector.remove(0), vector.set(0, null), vector);
        vector.setSize(5);
        vector.ensureCapacity(20);
        show(vector, vector.capacity());
        vector.trimToSize();
        Object[] into = new Object[6];
        vector.copyInto(into);
        show(vector.capacity(), Arrays.toString(into), Arrays.toString(vector.toArray()), vector.hashCode(), vector.equals(Arrays.asList(null, "c", "e", null, null)));
        for (Enumeration<Object> e = vector.elements(); e.hasMoreElements();) System.out.print(e.nextElement() + " ");
        show(Collections.list(vector.elements()).size());
        for (Body body : new Body[] {() -> vector.elementAt(9), () -> vector.elementAt(-1), () -> vector.get(5), () -> vector.remove(5), () -> vector.set(9, 1), () -> new Vector<>().firstElement(), () -> new Vector<>().lastElement(),
            () -> new Vector<>(-1), () -> new Vector<>().elements().nextElement(), () -> vector.subList(3, 9), () -> vector.lastIndexOf("a", 9), () -> vector.addAll(9, List.of(1)), () -> vector.listIterator(7)}) attempt(body);
        perform(() -> vector.setElementAt(1, 9));
        perform(() -> vector.insertElementAt(1, 9));
        perform(() -> vector.removeElementAt(9));
        perform(() -> vector.removeElementAt(-1));
        perform(() -> vector.setSize(-1));
        perform(() -> vector.add(8, 1));
        vector.addAll(1, List.of("x", "y"));
        show(vector, vector.removeAll(Arrays.asList("x")), vector.retainAll(Arrays.asList("y", "e", null)), vector.removeIf(Objects::isNull), vector, vector.containsAll(Arrays.asList("y")), vector.subList(0, 1), vector.reversed());
        vector.addFirst(1);
        vector.addLast(2);
        vector.replaceAll(x -> x + "!");
        vector.sort(Comparator.comparing(Object::toString));
        show(vector, vector.getFirst(), vector.removeLast(), roundTrip(vector), vector.clone());
        attempt(() -> { for (Object o : vector) vector.add(o); return 0; });
        vector.removeAllElements();
        show(vector, new Vector<>(List.of(1, 2)).capacity(), new Vector<>().capacity());
        growth();
        stack();
    }

    static void growth() {
        Vector<Integer> vector = new Vector<>();
        int last = 0;
        for (int i = 0; i < 100; i++) {
            vector.add(i);
            if (vector.capacity() != last) System.out.print((last = vector.capacity()) + " ");
        }
        show();
    }

    static void stack() throws Exception {
        Stack<Integer> stack = new Stack<>();
        for (int i = 1; i < 5; i++) System.out.print(stack.push(i * i) + " ");
        show(stack, stack.peek(), stack.pop(), stack.search(1), stack.search(9), stack.search(77), stack.empty(), stack.size(), stack.get(0), stack.firstElement());
        stack.add(1, 5);
        show(stack, stack.remove(0), stack.indexOf(9), roundTrip(stack), stack.clone().getClass(), stack.stream().mapToInt(x -> x).sum());
        for (int x : stack) System.out.print(x + ",");
        stack.clear();
        attempt(stack::pop);
        attempt(stack::peek);
        attempt(() -> stack.remove(0));
        show(stack.empty(), stack.isEmpty(), stack);
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
