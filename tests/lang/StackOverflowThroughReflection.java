// modes: int slice
import java.lang.reflect.Method;

/** Calls that pass through the runtime use the stack of the host too; its end is found the same way. */
public class StackOverflowThroughReflection {
    static int depth;
    static Method self;

    public static void deeper() throws Exception {
        depth++;
        self.invoke(null);
    }

    static boolean isCausedByOverflow(Throwable error) {
        while (error.getCause() != null) error = error.getCause();
        return error instanceof StackOverflowError;
    }

    public static void main(String[] args) throws Exception {
        self = StackOverflowThroughReflection.class.getMethod("deeper");
        for (int round = 0; round < 3; round++) {
            depth = 0;
            try {
                deeper();
            } catch (Throwable error) {
                System.out.println(isCausedByOverflow(error) + " " + (depth > 100)); // expect: true true
                // expect: true true
                // expect: true true
            }
        }
    }
}
