package java.util.concurrent.locks;

import java.util.Date;
import java.util.concurrent.TimeUnit;

/** What holders of a lock wait for. */
public interface Condition {
    /** Waits for a signal. */
    void await() throws InterruptedException;

    /** Waits for a signal, whatever interrupts. */
    void awaitUninterruptibly();

    /** Waits for a signal; returns the time left. */
    long awaitNanos(long nanosTimeout) throws InterruptedException;

    /** Waits so long for a signal; false if the time ran out. */
    boolean await(long time, TimeUnit unit) throws InterruptedException;

    /** Waits until a time for a signal; false if the time has come. */
    boolean awaitUntil(Date deadline) throws InterruptedException;

    /** Wakes one waiting thread. */
    void signal();

    /** Wakes all waiting threads. */
    void signalAll();
}
