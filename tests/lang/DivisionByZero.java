/** Integer division by zero throws; every form of it. */
public class DivisionByZero {
    static String attempt(Runnable action) {
        try {
            action.run();
            return "nothing thrown";
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }
    static int zero;
    static long longZero;
    static int sink;
    static long longSink;

    public static void main(String[] args) {
        System.out.println(attempt(() -> sink = 1 / zero)); // expect: / by zero
        System.out.println(attempt(() -> sink = 1 % zero)); // expect: / by zero
        System.out.println(attempt(() -> longSink = 1 / longZero)); // expect: / by zero
        System.out.println(attempt(() -> longSink = 1 % longZero)); // expect: / by zero
        System.out.println(attempt(() -> sink /= zero)); // expect: / by zero
        System.out.println(attempt(() -> longSink %= longZero)); // expect: / by zero
        System.out.println(1.0 / zero); // expect: Infinity
        System.out.println(1.0f % zero); // expect: NaN
    }
}
