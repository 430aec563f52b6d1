// expect-error: 	at StackTraceUncaught.deeper(StackTraceUncaught.java:
// expect-error: 	at StackTraceUncaught.main(StackTraceUncaught.java:
// expect-error: Caused by: java.lang.NumberFormatException: For input string: "x1"
// expect-error: 	... 1 more
/** An uncaught exception prints its trace to stderr and exits with 1. */
public class StackTraceUncaught {
    static void deeper() {
        try {
            Integer.parseInt("x1");
        } catch (NumberFormatException e) {
            throw new IllegalStateException("bad number", e);
        }
    }

    public static void main(String[] args) {
        System.out.println("before"); // expect: before
        deeper();
        System.out.println("after");
    }
}
// throws: java.lang.IllegalStateException: bad number
