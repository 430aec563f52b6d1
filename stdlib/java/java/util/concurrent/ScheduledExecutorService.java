package java.util.concurrent;

/** Runs tasks later or again and again. */
public interface ScheduledExecutorService extends ExecutorService {
    /** Runs a task after a delay. */
    ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit);

    /** Runs a task after a delay. */
    <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit);

    /** Runs a task at regular times. */
    ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit);

    /** Runs a task with regular pauses. */
    ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit);
}
