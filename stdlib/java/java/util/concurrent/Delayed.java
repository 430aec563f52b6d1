package java.util.concurrent;

/** Something that waits for a time. */
public interface Delayed extends Comparable<Delayed> {
    /** Returns the time left. */
    long getDelay(TimeUnit unit);
}
