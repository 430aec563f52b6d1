package java.util.concurrent;

/** The future of a scheduled task. */
public interface ScheduledFuture<V> extends Delayed, Future<V> {
}
