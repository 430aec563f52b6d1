/** The message of an uncaught division by zero. */
public class DivisionByZeroUncaught {
    public static void main(String[] args) {
        int zero = args.length;
        System.out.println("before"); // expect: before
        System.out.println(1 / zero);
    }
}
// throws: java.lang.ArithmeticException: / by zero
