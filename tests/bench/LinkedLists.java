/** Long linked lists: a window of live nodes moves through many more that die old. */
public final class LinkedLists {
    static final class Node {
        long value;
        Node next;

        Node(long value) {
            this.value = value;
        }
    }

    /** A queue of a fixed length: every node lives through some collections, then dies. */
    static long slide(int length, int total) {
        Node first = new Node(0);
        Node last = first;
        long sum = 0;
        for (int i = 1; i < total; i++) {
            last.next = new Node(i);
            last = last.next;
            if (i >= length) {
                sum += first.value;
                first = first.next;
            }
        }
        return sum;
    }

    /** Merge sort by links, with a fresh list each time. */
    static Node sorted(int length, int seed) {
        Node head = null;
        for (int i = 0; i < length; i++) {
            Node node = new Node((i * 1103515245L + seed) & 0xfffff);
            node.next = head;
            head = node;
        }
        return sort(head, length);
    }

    static Node sort(Node list, int length) {
        if (length == 1) {
            list.next = null;
            return list;
        }
        Node second = list;
        for (int i = 0; i < length / 2; i++) {
            second = second.next;
        }
        return merge(sort(list, length / 2), sort(second, length - length / 2));
    }

    static Node merge(Node a, Node b) {
        Node head = new Node(0);
        Node last = head;
        while (a != null && b != null) {
            if (a.value <= b.value) {
                last.next = a;
                a = a.next;
            } else {
                last.next = b;
                b = b.next;
            }
            last = last.next;
        }
        last.next = a != null ? a : b;
        return head.next;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        long sum = slide(300_000, rounds * 1_000_000);
        for (int i = 0; i < rounds; i++) {
            sum = sum * 31 + sorted(20_000, i).value;
        }
        System.out.println("linked-lists " + sum);
    }
}
