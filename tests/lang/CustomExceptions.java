/** Own exception classes with fields, overridden messages and no stack trace. */
public class CustomExceptions {
    static class Coded extends Exception {
        final int code;
        Coded(int code, Throwable cause) {
            super("code " + code, cause);
            this.code = code;
        }
        @Override public String getLocalizedMessage() { return "<" + getMessage() + ">"; }
    }
    static class Light extends RuntimeException {
        Light() { super("light", null, false, false); }
        @Override public synchronized Throwable fillInStackTrace() { throw new AssertionError("not called"); }
    }
    static class Quiet extends RuntimeException {
        @Override public String toString() { return "Quiet!"; }
    }

    public static void main(String[] args) {
        try {
            throw new Coded(7, new Quiet());
        } catch (Coded e) {
            System.out.println(e.code + " " + e + " " + e.getCause());
            // expect: 7 CustomExceptions$Coded: <code 7> Quiet!
        }
        Light l = new Light();
        l.addSuppressed(new Quiet());
        System.out.println(l.getStackTrace().length + " " + l.getSuppressed().length); // expect: 0 0
        System.out.println(new Exception(new Quiet()).getMessage()); // expect: Quiet!
        System.out.println(new Exception((Throwable) null).getMessage()); // expect: null
        System.out.println(new RuntimeException()); // expect: java.lang.RuntimeException
        Exception e = new Exception("late");
        e.initCause(l);
        System.out.println(e.getCause() == l); // expect: true
        try {
            e.initCause(null);
        } catch (IllegalStateException x) {
            System.out.println("cause set twice"); // expect: cause set twice
        }
        try {
            e.addSuppressed(e);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage()); // expect: Self-suppression not permitted
        }
    }
}
