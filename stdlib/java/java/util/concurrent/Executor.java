package java.util.concurrent;

/** Runs tasks. */
public interface Executor {
    /** Runs a task some time. */
    void execute(Runnable command);
}
