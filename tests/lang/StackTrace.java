import java.io.*;

/** printStackTrace prints frames with lines, causes and suppressed ones. */
public class StackTrace {
    static void outer(int n) {
        try {
            inner(n);
        } catch (IllegalArgumentException e) {
            RuntimeException wrapped = new RuntimeException("wrapped", e);
            wrapped.addSuppressed(new IOException("aside"));
            throw wrapped;
        }
    }
    static void inner(int n) {
        if (n == 0) throw new IllegalArgumentException("deep");
        inner(n - 1);
    }
    static class Thrower {
        final int made;
        Thrower() { made = fail(); }
        int fail() { throw new UnsupportedOperationException(); }
    }

    public static void main(String[] args) {
        try {
            outer(2);
        } catch (RuntimeException e) {
            StringWriter w = new StringWriter();
            e.printStackTrace(new PrintWriter(w, true));
            System.out.print(w);
        }
        try {
            new Thrower();
        } catch (UnsupportedOperationException e) {
            e.printStackTrace(System.out);
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(top.getMethodName() + " " + top.getClassName() + " " + top.getFileName() + " " + top.getLineNumber());
        }
    }
}

// expect: java.lang.RuntimeException: wrapped
// expect: 	at StackTrace.outer(StackTrace.java:9)
// expect: 	at StackTrace.main(StackTrace.java:26)
// expect: 	Suppressed: java.io.IOException: aside
// expect: 		at StackTrace.outer(StackTrace.java:10)
// expect: 		... 1 more
// expect: Caused by: java.lang.IllegalArgumentException: deep
// expect: 	at StackTrace.inner(StackTrace.java:15)
// expect: 	at StackTrace.inner(StackTrace.java:16)
// expect: 	at StackTrace.inner(StackTrace.java:16)
// expect: 	at StackTrace.outer(StackTrace.java:7)
// expect: 	... 1 more
// expect: java.lang.UnsupportedOperationException
// expect: 	at StackTrace$Thrower.fail(StackTrace.java:21)
// expect: 	at StackTrace$Thrower.<init>(StackTrace.java:20)
// expect: 	at StackTrace.main(StackTrace.java:33)
// expect: fail StackTrace$Thrower StackTrace.java 21
