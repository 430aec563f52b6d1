package java.lang;

import java.io.InputStream;
import java.io.OutputStream;

/** A process; programs cannot start any. */
public abstract class Process {
    /** For subclasses. */
    public Process() {
    }

    /** Returns the stream to the process's input. */
    public abstract OutputStream getOutputStream();

    /** Returns the stream from the process's output. */
    public abstract InputStream getInputStream();

    /** Returns the stream from the process's error output. */
    public abstract InputStream getErrorStream();

    /** Waits for the process's end. */
    public abstract int waitFor() throws InterruptedException;

    /** Returns the exit code. */
    public abstract int exitValue();

    /** Ends the process. */
    public abstract void destroy();

    /** Tells whether the process runs. */
    public boolean isAlive() {
        try {
            exitValue();
            return false;
        } catch (IllegalThreadStateException e) {
            return true;
        }
    }
}
