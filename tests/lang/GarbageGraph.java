/** Linked structures survive collections while garbage goes. */
public class GarbageGraph {
    static class Node {
        Node left, right;
        int value;
        Node(int depth, int value) {
            this.value = value;
            if (depth > 0) {
                left = new Node(depth - 1, 2 * value);
                right = new Node(depth - 1, 2 * value + 1);
            }
        }
        long sum() { return value + (left == null ? 0 : left.sum() + right.sum()); }
    }

    public static void main(String[] args) {
        Node keep = new Node(6, 1);
        long total = 0;
        Object[] ring = new Object[8];
        for (int i = 0; i < 30; i++) {
            Node n = new Node(3, i);
            ring[i % ring.length] = new Object[] {n, new int[50], ring[(i + 1) % ring.length]};
            total += n.sum();
        }
        System.out.println(total + " " + keep.sum()); // expect: 38025 8128
    }
}
