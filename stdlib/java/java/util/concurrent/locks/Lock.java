package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** Something one thread at a time can hold. */
public interface Lock {
    /** Takes the lock, waiting for it. */
    void lock();

    /** Takes the lock, waiting for it unless interrupted. */
    void lockInterruptibly() throws InterruptedException;

    /** Takes the lock if it is free. */
    boolean tryLock();

    /** Takes the lock, waiting so long for it. */
    boolean tryLock(long time, TimeUnit unit) throws InterruptedException;

    /** Releases the lock. */
    void unlock();

    /** Returns a new condition of the lock. */
    Condition newCondition();
}
