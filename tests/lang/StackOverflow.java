// modes: int slice
/** Endless recursion throws StackOverflowError, which can be caught again and again. */
public class StackOverflow {
    static int depth;
    static void sink() {
        depth++;
        sink();
    }
    static int wide(long a, double b, Object c) { return wide(a + 1, b + 1, c) + 1; }
    static int indirect(java.util.function.IntUnaryOperator f, int n) { return f.applyAsInt(n); }
    static int loop(int n) { return indirect(StackOverflow::loop, n + 1); }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                sink();
            } catch (StackOverflowError e) {
                System.out.println("caught " + (depth > 500) + " " + e.getMessage());
                // expect: caught true null
                // expect: caught true null
                // expect: caught true null
            }
        }
        try {
            wide(1, 2, "");
        } catch (StackOverflowError e) {
            System.out.println("wide " + (e.getStackTrace().length > 100)); // expect: wide true
        }
        try {
            loop(0);
        } catch (StackOverflowError e) {
            System.out.println("indirect"); // expect: indirect
        }
    }
}
