package java.util.concurrent;

/** Makes threads. */
public interface ThreadFactory {
    /** Returns a new thread for a task, or null. */
    Thread newThread(Runnable r);
}
