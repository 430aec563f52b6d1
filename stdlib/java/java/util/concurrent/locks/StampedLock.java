package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/**
 * A lock whose modes are told apart by stamps. The version grows with each
 * writing, so a reader that took no lock sees by the version whether anything was written meanwhile.
 */
public class StampedLock implements java.io.Serializable {
    private static final long serialVersionUID = -6001602636862214147L;
    /** Low byte of stamps: 0x80 for a writer, 1 for readers, 0 for optimists. */
    private static final long WRITER = 0x80L;
    private static final long UNIT = 0x100L;

    private final transient Object lock = new Object();
    /** The stamp of optimistic reading without its low bits. */
    private volatile long version = UNIT;
    private volatile boolean writing;
    private volatile int readers;
    private int waitingWriters;

    /** Creates a lock. */
    public StampedLock() {
    }

    private long writeNow() {
        writing = true;
        return version | WRITER;
    }

    private long readNow() {
        readers++;
        return version | 1L;
    }

    /** Waits for a mode. Returns 0 when the time runs out; nanos below 0: no limit. */
    private long waitFor(boolean write, long nanos, boolean interruptible) throws InterruptedException {
        long start = System.nanoTime();
        boolean interrupted = false;
        synchronized (lock) {
            if (interruptible && Thread.interrupted()) {
                throw new InterruptedException();
            }
            waitingWriters += write ? 1 : 0;
            try {
                while (writing || (write ? readers > 0 : waitingWriters > 0 && readers == 0)) {
                    long left = nanos < 0L ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
                    if (left <= 0L) {
                        return 0L;
                    }
                    try {
                        TimeUnit.NANOSECONDS.timedWait(lock, left);
                    } catch (InterruptedException interrupt) {
                        if (interruptible) {
                            throw interrupt;
                        }
                        interrupted = true;
                    }
                }
                return write ? writeNow() : readNow();
            } finally {
                waitingWriters -= write ? 1 : 0;
                lock.notifyAll();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private long waitUninterruptibly(boolean write) {
        try {
            return waitFor(write, -1L, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Takes the lock for writing. */
    public long writeLock() {
        return waitUninterruptibly(true);
    }

    /** Takes the lock for writing if it is free; else returns 0. */
    public long tryWriteLock() {
        synchronized (lock) {
            return writing || readers > 0 ? 0L : writeNow();
        }
    }

    /** Takes the lock for writing, waiting so long; else returns 0. */
    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        return waitFor(true, Math.max(unit.toNanos(time), 0L), true);
    }

    /** Takes the lock for writing unless interrupted. */
    public long writeLockInterruptibly() throws InterruptedException {
        return waitFor(true, -1L, true);
    }

    /** Takes the lock for reading. */
    public long readLock() {
        return waitUninterruptibly(false);
    }

    /** Takes the lock for reading if nobody writes; else returns 0. */
    public long tryReadLock() {
        synchronized (lock) {
            return writing ? 0L : readNow();
        }
    }

    /** Takes the lock for reading, waiting so long; else returns 0. */
    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        return waitFor(false, Math.max(unit.toNanos(time), 0L), true);
    }

    /** Takes the lock for reading unless interrupted. */
    public long readLockInterruptibly() throws InterruptedException {
        return waitFor(false, -1L, true);
    }

    /** Returns a stamp to validate later; 0 if somebody writes. */
    public long tryOptimisticRead() {
        long stamp = version;
        return writing ? 0L : stamp;
    }

    /** Tells whether nobody has written since the stamp was given. */
    public boolean validate(long stamp) {
        if (stamp == 0L || (stamp & -UNIT) != version) {
            return false;
        }
        return (stamp & WRITER) != 0L || !writing;
    }

    private boolean writeStamp(long stamp) {
        return writing && stamp == (version | WRITER);
    }

    private boolean readStamp(long stamp) {
        return readers > 0 && stamp == (version | 1L);
    }

    private void endWriting() {
        version += UNIT;
        writing = false;
        lock.notifyAll();
    }

    private void endReading() {
        readers--;
        lock.notifyAll();
    }

    /** Releases the lock taken for writing. */
    public void unlockWrite(long stamp) {
        synchronized (lock) {
            if (!writeStamp(stamp)) {
                throw new IllegalMonitorStateException();
            }
            endWriting();
        }
    }

    /** Releases the lock taken for reading. */
    public void unlockRead(long stamp) {
        synchronized (lock) {
            if (!readStamp(stamp)) {
                throw new IllegalMonitorStateException();
            }
            endReading();
        }
    }

    /** Releases the lock in either mode. */
    public void unlock(long stamp) {
        if ((stamp & WRITER) != 0L) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    /** Changes any mode to writing if that is possible at once; else returns 0. */
    public long tryConvertToWriteLock(long stamp) {
        synchronized (lock) {
            if (writeStamp(stamp)) {
                return stamp;
            }
            if (readStamp(stamp)) {
                if (readers > 1) {
                    return 0L;
                }
                readers = 0;
                return writeNow();
            }
            return stamp == version && !writing && readers == 0 ? writeNow() : 0L;
        }
    }

    /** Changes any mode to reading if that is possible at once; else returns 0. */
    public long tryConvertToReadLock(long stamp) {
        synchronized (lock) {
            if (readStamp(stamp)) {
                return stamp;
            }
            if (writeStamp(stamp)) {
                endWriting();
                return readNow();
            }
            return stamp == version && !writing ? readNow() : 0L;
        }
    }

    /** Releases the lock and returns a stamp to validate later; else returns 0. */
    public long tryConvertToOptimisticRead(long stamp) {
        synchronized (lock) {
            if (writeStamp(stamp)) {
                endWriting();
                return version;
            }
            if (readStamp(stamp)) {
                endReading();
                return version;
            }
            return stamp == version && !writing ? stamp : 0L;
        }
    }

    /** Releases the lock if somebody writes. */
    public boolean tryUnlockWrite() {
        synchronized (lock) {
            boolean held = writing;
            if (held) {
                endWriting();
            }
            return held;
        }
    }

    /** Releases one hold of the lock if somebody reads. */
    public boolean tryUnlockRead() {
        synchronized (lock) {
            boolean held = readers > 0;
            if (held) {
                endReading();
            }
            return held;
        }
    }

    /** Tells whether somebody writes. */
    public boolean isWriteLocked() {
        return writing;
    }

    /** Tells whether somebody reads. */
    public boolean isReadLocked() {
        return readers > 0;
    }

    /** Tells whether a stamp is one of writing. */
    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & 0xffL) == WRITER;
    }

    /** Tells whether a stamp is one of reading. */
    public static boolean isReadLockStamp(long stamp) {
        return (stamp & 0xffL) == 1L;
    }

    /** Tells whether a stamp is one of holding the lock. */
    public static boolean isLockStamp(long stamp) {
        return (stamp & 0xffL) != 0L;
    }

    /** Tells whether a stamp is one of optimistic reading. */
    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & 0xffL) == 0L && stamp != 0L;
    }

    /** Returns how many read locks are held. */
    public int getReadLockCount() {
        return readers;
    }

    /** Returns a view as a lock whose lock method reads. */
    public Lock asReadLock() {
        return new View(false);
    }

    /** Returns a view as a lock whose lock method writes. */
    public Lock asWriteLock() {
        return new View(true);
    }

    /** Returns a view as a pair of locks. */
    public ReadWriteLock asReadWriteLock() {
        return new ReadWriteLock() {
            @Override
            public Lock readLock() {
                return asReadLock();
            }

            @Override
            public Lock writeLock() {
                return asWriteLock();
            }
        };
    }

    /** One of the modes as a lock; unlocking needs no stamp, so any hold of the mode is released. */
    private final class View implements Lock {
        private final boolean write;

        View(boolean write) {
            this.write = write;
        }

        @Override
        public void lock() {
            if (write) {
                writeLock();
            } else {
                readLock();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            if (write) {
                writeLockInterruptibly();
            } else {
                readLockInterruptibly();
            }
        }

        @Override
        public boolean tryLock() {
            return (write ? tryWriteLock() : tryReadLock()) != 0L;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return (write ? tryWriteLock(time, unit) : tryReadLock(time, unit)) != 0L;
        }

        @Override
        public void unlock() {
            if (!(write ? tryUnlockWrite() : tryUnlockRead())) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public String toString() {
        return super.toString() + (writing ? "[Write-locked]"
            : readers == 0 ? "[Unlocked]" : "[Read-locks:" + readers + "]");
    }
}
