/** Trees built and dropped: allocation and garbage collection. */
public final class BinaryTrees {
    static final class Node {
        final Node left;
        final Node right;

        Node(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        int count() {
            return left == null ? 1 : 1 + left.count() + right.count();
        }
    }

    static Node build(int depth) {
        return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
    }

    public static void main(String[] args) {
        int maxDepth = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Node longLived = build(maxDepth);
        long sum = 0;
        for (int depth = 4; depth <= maxDepth; depth += 2) {
            int trees = 1 << (maxDepth - depth + 4);
            for (int i = 0; i < trees; i++) {
                sum = sum * 3 + build(depth).count();
            }
        }
        System.out.println("binary-trees " + sum + " " + longLived.count());
    }
}
