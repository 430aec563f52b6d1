package java.util.concurrent;

/** A scheduled task. */
public interface RunnableScheduledFuture<V> extends RunnableFuture<V>, ScheduledFuture<V> {
    /** Tells whether the task runs again and again. */
    boolean isPeriodic();
}
