package java.util.concurrent;

import java.util.Collection;
import java.util.List;

/** Runs tasks, gives futures of them, and can be shut down. */
public interface ExecutorService extends Executor, AutoCloseable {
    /** Takes no more tasks; those submitted still run. */
    void shutdown();

    /** Interrupts running tasks and returns those that have not begun. */
    List<Runnable> shutdownNow();

    /** Tells whether the executor was shut down. */
    boolean isShutdown();

    /** Tells whether all tasks have completed after shutdown. */
    boolean isTerminated();

    /** Waits so long for termination. */
    boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;

    /** Submits a task. */
    <T> Future<T> submit(Callable<T> task);

    /** Submits a task with a given result. */
    <T> Future<T> submit(Runnable task, T result);

    /** Submits a task without result. */
    Future<?> submit(Runnable task);

    /** Runs all tasks and waits for them. */
    <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException;

    /** Runs all tasks, waits so long and cancels the rest. */
    <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
        throws InterruptedException;

    /** Returns the result of one task that succeeds. */
    <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException;

    /** Returns the result of one task that succeeds in time. */
    <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
        throws InterruptedException, ExecutionException, TimeoutException;

    /** Shuts down and waits for all tasks. */
    @Override
    default void close() {
        boolean terminated = isTerminated();
        if (terminated) {
            return;
        }
        shutdown();
        boolean interrupted = false;
        while (!terminated) {
            try {
                terminated = awaitTermination(1L, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                if (!interrupted) {
                    shutdownNow();
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
