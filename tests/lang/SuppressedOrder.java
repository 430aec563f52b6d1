/** Exceptions thrown while another unwinds. */
public class SuppressedOrder {
    static void chain(int n) {
        try {
            if (n == 0) throw new RuntimeException("bottom");
            chain(n - 1);
        } finally {
            System.out.print(n + " ");
            if (n == 2) throw new IllegalStateException("replaced at 2");
        }
    }

    public static void main(String[] args) {
        try {
            chain(4);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed().length + " " + e.getCause());
            // expect: 0 1 2 3 4 replaced at 2 0 null
        }
    }
}
