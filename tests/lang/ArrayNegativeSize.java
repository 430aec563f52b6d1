/** Negative array sizes are refused by every instruction that makes arrays. */
public class ArrayNegativeSize {
    static void fails(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
    }
    static Object sink;

    public static void main(String[] args) {
        int n = -1;
        fails(() -> sink = new int[n]); // expect: -1
        fails(() -> sink = new Object[n - 1]); // expect: -2
        fails(() -> sink = new int[2][n]); // expect: -1
        fails(() -> sink = new String[n][2]); // expect: -1
        fails(() -> sink = new long[0][n]); // expect: -1
        fails(() -> sink = new int[2][3][]); // expect: nothing thrown
        fails(() -> sink = new int[Integer.MIN_VALUE]); // expect: -2147483648
    }
}
