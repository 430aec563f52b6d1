package java.util;

/** What a timer runs. */
public abstract class TimerTask implements Runnable {
    static final int NEW = 0;
    static final int SCHEDULED = 1;
    static final int DONE = 2;
    static final int CANCELLED = 3;

    final Object lock = new Object();
    int state = NEW;
    long next;
    /** Positive: fixed rate; negative: fixed delay; 0: once. */
    long period;
    /** Orders tasks of one time by their age. */
    long number;

    /** For subclasses. */
    protected TimerTask() {
    }

    /** The work. */
    @Override
    public abstract void run();

    /** Prevents further runs, and returns whether there would have been one. */
    public boolean cancel() {
        synchronized (lock) {
            boolean pending = state == SCHEDULED;
            state = CANCELLED;
            return pending;
        }
    }

    /** Returns when the last run was due, in milliseconds. */
    public long scheduledExecutionTime() {
        synchronized (lock) {
            return period < 0 ? next + period : next - period;
        }
    }
}
