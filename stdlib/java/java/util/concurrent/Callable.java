package java.util.concurrent;

/** A task with a result. */
@FunctionalInterface
public interface Callable<V> {
    /** Runs the task. */
    V call() throws Exception;
}
