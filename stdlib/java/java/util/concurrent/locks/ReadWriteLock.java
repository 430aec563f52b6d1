package java.util.concurrent.locks;

/** A lock for many readers or one writer. */
public interface ReadWriteLock {
    /** Returns the readers' lock. */
    Lock readLock();

    /** Returns the writers' lock. */
    Lock writeLock();
}
