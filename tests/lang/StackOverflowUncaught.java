// throws: java.lang.StackOverflowError
/** The uncaught error ends the program with status 1. */
public class StackOverflowUncaught {
    static int f(int n) { return f(n + 1) + 1; }

    public static void main(String[] args) {
        System.out.println("going down"); // expect: going down
        System.out.println(f(0));
    }
}
