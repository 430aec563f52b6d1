package java.util.concurrent;

/** Runs tasks and hands their futures out as they finish. */
public interface CompletionService<V> {
    /** Submits a task. */
    Future<V> submit(Callable<V> task);

    /** Submits a task with a given result. */
    Future<V> submit(Runnable task, V result);

    /** Returns the next finished task, waiting for it. */
    Future<V> take() throws InterruptedException;

    /** Returns the next finished task, or null. */
    Future<V> poll();

    /** Returns the next finished task, waiting so long; or null. */
    Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException;
}
