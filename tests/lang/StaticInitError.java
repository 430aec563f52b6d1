/** A failing static initialiser throws once, then the class stays unusable. */
public class StaticInitError {
    static class Bad {
        static int value = fail();
        static int fail() { throw new IllegalStateException("on purpose"); }
    }
    static class BadError {
        static { if (true) throw new StackOverflowError("an error stays itself"); }
        static void touch() {}
    }

    public static void main(String[] args) {
        try {
            System.out.println(Bad.value);
        } catch (ExceptionInInitializerError e) {
            System.out.println(e.getMessage() + " " + e.getCause());
            // expect: null java.lang.IllegalStateException: on purpose
        }
        try {
            new Bad();
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getMessage()); // expect: Could not initialize class StaticInitError$Bad
            System.out.println(e.getCause());
            // expect: java.lang.ExceptionInInitializerError: Exception java.lang.IllegalStateException: on purpose [in thread "main"]
        }
        try {
            BadError.touch();
        } catch (StackOverflowError e) {
            System.out.println(e.getMessage()); // expect: an error stays itself
        }
        try {
            BadError.touch();
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getMessage()); // expect: Could not initialize class StaticInitError$BadError
        }
    }
}
