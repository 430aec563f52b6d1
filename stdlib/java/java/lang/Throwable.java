package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;

/** The superclass of everything that can be thrown. */
public class Throwable implements Serializable {
    private static final long serialVersionUID = -3042686055658047285L;
    private static final StackTraceElement[] NO_TRACE = new StackTraceElement[0];
    private static final Throwable[] NO_THROWABLES = new Throwable[0];

    private final String detailMessage;
    /** This object itself until a cause is set. */
    private Throwable cause = this;
    /** Null until somebody asks; the captured frames are then expanded. */
    private StackTraceElement[] stackTrace;
    private transient Throwable[] suppressed = NO_THROWABLES;
    /** The suppressed exceptions, only while this is written or read. */
    private java.util.List<Throwable> suppressedExceptions;
    private transient boolean fixedTrace;

    /** Creates one without a message. */
    public Throwable() {
        detailMessage = null;
        fillInStackTrace();
    }

    /** Creates one with a message. */
    public Throwable(String message) {
        detailMessage = message;
        fillInStackTrace();
    }

    /** Creates one with a message and a cause. */
    public Throwable(String message, Throwable cause) {
        detailMessage = message;
        this.cause = cause;
        fillInStackTrace();
    }

    /** Creates one with a cause, whose text is the message. */
    public Throwable(Throwable cause) {
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
        fillInStackTrace();
    }

    /** Creates one with or without suppression and a stack trace. */
    protected Throwable(String message, Throwable cause,
            boolean enableSuppression, boolean writableStackTrace) {
        detailMessage = message;
        this.cause = cause;
        if (!enableSuppression) {
            suppressed = null;
        }
        if (writableStackTrace) {
            fillInStackTrace();
        } else {
            fixedTrace = true;
            stackTrace = NO_TRACE;
        }
    }

    /** Returns the message. */
    public String getMessage() {
        return detailMessage;
    }

    /** Returns the message in the user's language; here the message itself. */
    public String getLocalizedMessage() {
        return getMessage();
    }

    /** Returns the cause, or null when there is none or it is unknown. */
    public synchronized Throwable getCause() {
        return cause == this ? null : cause;
    }

    /** Sets the cause, once. */
    public synchronized Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            String text = cause == null ? "a null" : cause.toString();
            throw new IllegalStateException("Can't overwrite cause with " + text, this);
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        this.cause = cause;
        return this;
    }

    @Override
    public String toString() {
        String message = getLocalizedMessage();
        String name = getClass().getName();
        return message == null ? name : name + ": " + message;
    }

    /** Records the current frames of this thread. */
    public synchronized Throwable fillInStackTrace() {
        if (!fixedTrace) {
            capture();
            stackTrace = null;
        }
        return this;
    }

    private native void capture();

    private native StackTraceElement[] expand();

    /** The trace itself, not a copy. */
    private synchronized StackTraceElement[] trace() {
        if (stackTrace == null) {
            StackTraceElement[] elements = expand();
            stackTrace = elements == null ? NO_TRACE : elements;
        }
        return stackTrace;
    }

    /** Returns the frames, innermost first. */
    public StackTraceElement[] getStackTrace() {
        return trace().clone();
    }

    /** Replaces the frames. */
    public void setStackTrace(StackTraceElement[] stackTrace) {
        StackTraceElement[] copy = stackTrace.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        synchronized (this) {
            if (!fixedTrace) {
                this.stackTrace = copy;
            }
        }
    }

    /** Adds an exception that was suppressed to deliver this one. */
    public final synchronized void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (suppressed != null) {
            Throwable[] longer = new Throwable[suppressed.length + 1];
            System.arraycopy(suppressed, 0, longer, 0, suppressed.length);
            longer[suppressed.length] = exception;
            suppressed = longer;
        }
    }

    /** Returns the suppressed exceptions. */
    public final synchronized Throwable[] getSuppressed() {
        return suppressed == null ? NO_THROWABLES : suppressed.clone();
    }

    private synchronized void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
        trace();
        suppressedExceptions = suppressed == null ? null : new java.util.ArrayList<>(java.util.Arrays.asList(suppressed));
        out.defaultWriteObject();
        suppressedExceptions = null;
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        java.util.List<Throwable> read = suppressedExceptions;
        suppressedExceptions = null;
        suppressed = read == null ? null : NO_THROWABLES;
        if (read != null) {
            for (Throwable exception : read) {
                addSuppressed(exception);
            }
        }
        setStackTrace(stackTrace == null ? NO_TRACE : stackTrace);
    }

    /** Prints this and its frames to the standard error stream. */
    public void printStackTrace() {
        printStackTrace(System.err);
    }

    /** Prints this and its frames. */
    public void printStackTrace(PrintStream s) {
        synchronized (s) {
            print(new StreamPrinter(s));
        }
    }

    /** Prints this and its frames. */
    public void printStackTrace(PrintWriter s) {
        synchronized (s) {
            print(new WriterPrinter(s));
        }
    }

    private void print(Printer out) {
        out.enter(this);
        out.line(toString());
        StackTraceElement[] own = trace();
        for (int i = 0; i < own.length; i++) {
            out.line("\tat " + own[i]);
        }
        printLinked(out, own, "");
    }

    /** Prints what hangs off this throwable. */
    private void printLinked(Printer out, StackTraceElement[] own, String prefix) {
        Throwable[] others = getSuppressed();
        for (int i = 0; i < others.length; i++) {
            others[i].printEnclosed(out, own, "Suppressed: ", prefix + "\t");
        }
        Throwable reason = getCause();
        if (reason != null) {
            reason.printEnclosed(out, own, "Caused by: ", prefix);
        }
    }

    /** Prints as a part of another one's text, without the frames they share. */
    private void printEnclosed(Printer out, StackTraceElement[] enclosing,
            String caption, String prefix) {
        if (!out.enter(this)) {
            out.line(prefix + caption + "[CIRCULAR REFERENCE: " + this + "]");
            return;
        }
        StackTraceElement[] own = trace();
        int last = own.length - 1;
        int other = enclosing.length - 1;
        while (last >= 0 && other >= 0 && own[last].equals(enclosing[other])) {
            last--;
            other--;
        }
        int common = own.length - 1 - last;
        out.line(prefix + caption + this);
        for (int i = 0; i <= last; i++) {
            out.line(prefix + "\tat " + own[i]);
        }
        if (common != 0) {
            out.line(prefix + "\t... " + common + " more");
        }
        printLinked(out, own, prefix);
    }

    /** Where lines go, and which throwables have been printed. */
    private abstract static class Printer {
        private Throwable[] seen = new Throwable[4];
        private int count;

        abstract void line(String text);

        /** Returns false when the throwable was printed before. */
        boolean enter(Throwable t) {
            for (int i = 0; i < count; i++) {
                if (seen[i] == t) {
                    return false;
                }
            }
            if (count == seen.length) {
                Throwable[] longer = new Throwable[count * 2];
                System.arraycopy(seen, 0, longer, 0, count);
                seen = longer;
            }
            seen[count++] = t;
            return true;
        }
    }

    private static final class StreamPrinter extends Printer {
        private final PrintStream target;

        StreamPrinter(PrintStream target) {
            this.target = target;
        }

        @Override
        void line(String text) {
            target.println(text);
        }
    }

    private static final class WriterPrinter extends Printer {
        private final PrintWriter target;

        WriterPrinter(PrintWriter target) {
            this.target = target;
        }

        @Override
        void line(String text) {
            target.println(text);
        }
    }
}
