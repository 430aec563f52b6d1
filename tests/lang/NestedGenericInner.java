/** Inner classes of generic classes share the type parameter. */
public class NestedGenericInner {
    static class Chain<T> {
        private Node head;
        private int size;
        class Node {
            final T value;
            final Node next;
            Node(T v) {
                value = v;
                next = head;
                head = this;
                size++;
            }
        }
        void push(T t) { new Node(t); }
        T pop() {
            T v = head.value;
            head = head.next;
            size--;
            return v;
        }
    }

    public static void main(String[] args) {
        Chain<Integer> c = new Chain<>();
        for (int i = 0; i < 5; i++) c.push(i * i);
        System.out.println(c.pop() + c.pop() + " " + c.size); // expect: 25 3
        Chain<Chain<String>> deep = new Chain<>();
        deep.push(new Chain<>());
        deep.head.value.push("x");
        System.out.println(deep.pop().pop()); // expect: x
    }
}
