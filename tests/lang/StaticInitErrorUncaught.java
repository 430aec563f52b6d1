// exit: 1
// expect-error: java.lang.ExceptionInInitializerError
// expect-error: Caused by: java.lang.IllegalStateException: no start
/** An initialiser that fails in the main class. */
public class StaticInitErrorUncaught {
    static int value = Integer.parseInt("7") == 7 ? start() : 0;
    static int start() { throw new IllegalStateException("no start"); }

    public static void main(String[] args) {
        System.out.println("not reached");
    }
}
