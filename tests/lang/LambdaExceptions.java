import java.util.*;

/** Exceptions pass through lambdas, with their frames hidden. */
public class LambdaExceptions {
    static int check(int x) {
        if (x == 3) throw new IllegalStateException("three");
        return x;
    }

    public static void main(String[] args) {
        try {
            List.of(1, 2, 3).forEach(x -> check(x));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName());
        }
        Runnable r = () -> { throw new RuntimeException("direct"); };
        try {
            r.run();
        } catch (RuntimeException e) {
            StackTraceElement[] t = e.getStackTrace();
            System.out.println(t[0].getMethodName() + ", " + t[1].getMethodName() + ", " + t.length);
        }
    }
}

// expect: three check
// expect: lambda$main$1, main, 2
