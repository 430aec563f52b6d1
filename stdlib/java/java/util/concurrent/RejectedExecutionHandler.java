package java.util.concurrent;

/** Decides about tasks that a pool does not take. */
public interface RejectedExecutionHandler {
    /** Handles a refused task. */
    void rejectedExecution(Runnable r, ThreadPoolExecutor executor);
}
