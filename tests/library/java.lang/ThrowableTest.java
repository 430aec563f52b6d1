import java.io.*;
import java.util.*;

/** Causes, suppressed exceptions, stack traces and how all of it is printed. */
// jdk: 25
// covers: VirtualMachineError MatchException WrongThreadException StackTraceElement
public class ThrowableTest {
    static class Custom extends Exception {
        Custom(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String getLocalizedMessage() {
            return "local " + getMessage();
        }
    }

    static class Bare extends RuntimeException {
        Bare(boolean suppression, boolean trace) {
            super("bare", null, suppression, trace);
        }
    }

    static class Quiet extends Error {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static Custom nested(int depth) {
        return depth == 0 ? new Custom("deepest", null) : new Custom("level " + depth, nested(depth - 1));
    }

    static void print(Throwable t) {
        StringWriter text = new StringWriter();
        t.printStackTrace(new PrintWriter(text, true));
        System.out.println(text.toString().replace("\t", "    "));
        t.printStackTrace(System.out);
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println((e instanceof NullPointerException ? e.getClass() : e) + " " + e.getCause());
        }
    }

    static void elements() {
        StackTraceElement[] all = {new StackTraceElement("a.B", "m", "B.java", 12), new StackTraceElement("a.B", "m", null, 5), new StackTraceElement("a.B", "m", "B.java", -1), new StackTraceElement("a.B", "m", "B.java", -2),
            new StackTraceElement("loader", "module", "1.0", "a.B", "m", "B.java", 3), new StackTraceElement("app", "module", null, "a.B", "m", "B.java", 3), new StackTraceElement(null, "module", null, "a.B", "m", null, -1)};
        for (StackTraceElement e : all)
            System.out.println(e + " " + e.getClassName() + " " + e.getMethodName() + " " + e.getFileName() + " " + e.getLineNumber() + " " + e.isNativeMethod() + " " + e.getModuleName() + " " + e.getModuleVersion() + " " + e.getClassLoaderName() + " " + e.equals(all[0]) + " " + (e.hashCode() == all[0].hashCode()));
        System.out.println(all[0].equals(new StackTraceElement("a.B", "m", "B.java", 12)) + " " + all[0].equals(null));
        attempt(() -> new StackTraceElement(null, "m", "f", 1));
        attempt(() -> new StackTraceElement("c", null, "f", 1));
    }

    public static void main(String[] args) throws Exception {
        print(nested(2));
        Exception e = new Exception();
        e.addSuppressed(new IOException("first"));
        e.addSuppressed(new Custom("second", new Error("cause of second")));
        e.initCause(new IllegalStateException("cause"));
        print(e);
        System.out.println(Arrays.toString(e.getSuppressed()) + " " + e.getCause() + " " + e.getMessage() + " " + e.getLocalizedMessage());
        Exception loop = new Exception("loop"), other = new Exception("other", loop);
        loop.addSuppressed(other);
        print(loop);
        attempt(() -> e.addSuppressed(e));
        attempt(() -> e.addSuppressed(null));
        attempt(() -> e.initCause(null));
        attempt(() -> other.initCause(loop));
        attempt(() -> loop.initCause(loop));
        System.out.println(new RuntimeException(new Error("only cause")).getMessage() + " " + new RuntimeException((Throwable) null).getMessage() + " " + new Exception("m", null).getCause());
        for (Bare b : new Bare[] {new Bare(true, true), new Bare(false, true), new Bare(true, false), new Bare(false, false)}) {
            b.addSuppressed(new Error());
            System.out.println(b + " " + b.getStackTrace().length + " " + b.getSuppressed().length);
            b.setStackTrace(new StackTraceElement[] {new StackTraceElement("x.Y", "z", "Y.java", 1)});
            System.out.println(Arrays.toString(b.getStackTrace()));
            b.fillInStackTrace();
            System.out.println(b.getStackTrace().length);
        }
        System.out.println(new Quiet().getStackTrace().length);
        attempt(() -> e.setStackTrace(null));
        attempt(() -> e.setStackTrace(new StackTraceElement[] {null}));
        StackTraceElement[] trace = e.getStackTrace();
        trace[0] = null;
        System.out.println(e.getStackTrace()[0]);
        elements();
        for (Throwable t : new Throwable[] {new MatchException("match", new Error("c")), new WrongThreadException(), new WrongThreadException("m"), new WrongThreadException("m", new Error()), new WrongThreadException(new Error("x")), new InternalError("vm") instanceof VirtualMachineError ? new InternalError(new Error()) : null})
            System.out.println(t + " " + t.getCause());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(e);
        Exception copy = (Exception) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        print(copy);
    }
}
