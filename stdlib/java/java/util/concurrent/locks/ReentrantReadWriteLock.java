package java.util.concurrent.locks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** A lock for many readers or one writer, either of which can take it again. */
public class ReentrantReadWriteLock implements ReadWriteLock, java.io.Serializable {
    private static final long serialVersionUID = -6992448646407690164L;

    private final Sync sync;
    private final ReadLock readLock;
    private final WriteLock writeLock;

    /** The state holds the readers' holds in its upper half and the writer's in its lower half. */
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 6317671515068378041L;
        private static final int READER = 1 << 16;
        private static final int MAXIMUM = READER - 1;

        final boolean fair;
        private final transient ThreadLocal<int[]> holds = new ThreadLocal<int[]>();

        Sync(boolean fair) {
            this.fair = fair;
        }

        static int readers(int state) {
            return state >>> 16;
        }

        static int writes(int state) {
            return state & MAXIMUM;
        }

        @Override
        protected boolean tryAcquire(int count) {
            if (getState() == 0 && fair && hasQueuedPredecessors()) {
                return false;
            }
            return tryWrite(count);
        }

        boolean tryWrite(int count) {
            int state = getState();
            Thread current = Thread.currentThread();
            if (state != 0 && (writes(state) == 0 || getExclusiveOwnerThread() != current)) {
                return false;
            }
            if (writes(state) + count > MAXIMUM) {
                throw new Error("Maximum lock count exceeded");
            }
            if (!compareAndSetState(state, state + count)) {
                return false;
            }
            setExclusiveOwnerThread(current);
            return true;
        }

        @Override
        protected boolean tryRelease(int count) {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
            int next = getState() - count;
            boolean free = writes(next) == 0;
            if (free) {
                setExclusiveOwnerThread(null);
            }
            setState(next);
            return free;
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            boolean wait = fair ? hasQueuedPredecessors() : firstIsExclusive();
            return wait && readHolds() == 0 && !isHeldExclusively() ? -1 : tryRead() ? 1 : -1;
        }

        boolean tryRead() {
            for (;;) {
                int state = getState();
                if (writes(state) != 0 && getExclusiveOwnerThread() != Thread.currentThread()) {
                    return false;
                }
                if (readers(state) == MAXIMUM) {
                    throw new Error("Maximum lock count exceeded");
                }
                if (compareAndSetState(state, state + READER)) {
                    countRead(1);
                    return true;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            if (readHolds() == 0) {
                throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            }
            countRead(-1);
            for (;;) {
                int state = getState();
                if (compareAndSetState(state, state - READER)) {
                    return state - READER == 0;
                }
            }
        }

        private void countRead(int change) {
            int[] mine = holds.get();
            if (mine == null) {
                mine = new int[1];
                holds.set(mine);
            }
            mine[0] += change;
            if (mine[0] == 0) {
                holds.remove();
            }
        }

        int readHolds() {
            int[] mine = holds.get();
            return mine == null ? 0 : mine[0];
        }

        @Override
        protected boolean isHeldExclusively() {
            return writes(getState()) != 0 && getExclusiveOwnerThread() == Thread.currentThread();
        }

        int readers() {
            return readers(getState());
        }

        int writes() {
            return writes(getState());
        }

        Thread owner() {
            return writes() == 0 ? null : getExclusiveOwnerThread();
        }
    }

    /** Creates a lock. */
    public ReentrantReadWriteLock() {
        this(false);
    }

    /** Creates a lock; a fair one serves threads in the order they come. */
    public ReentrantReadWriteLock(boolean fair) {
        sync = new Sync(fair);
        readLock = new ReadLock(this);
        writeLock = new WriteLock(this);
    }

    @Override
    public WriteLock writeLock() {
        return writeLock;
    }

    @Override
    public ReadLock readLock() {
        return readLock;
    }

    /** The readers' lock. */
    public static class ReadLock implements Lock, java.io.Serializable {
        private static final long serialVersionUID = -5992448646407690164L;

        private final Sync sync;

        /** For subclasses. */
        protected ReadLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquireShared(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireSharedInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.tryRead();
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.releaseShared(1);
        }

        /** Refuses: readers have no conditions. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + sync.readers() + "]";
        }
    }

    /** The writers' lock. */
    public static class WriteLock implements Lock, java.io.Serializable {
        private static final long serialVersionUID = -4992448646407690164L;

        private final Sync sync;

        /** For subclasses. */
        protected WriteLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquire(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.tryWrite(1);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.release(1);
        }

        @Override
        public Condition newCondition() {
            return sync.new ConditionObject();
        }

        /** Tells whether this thread holds the lock. */
        public boolean isHeldByCurrentThread() {
            return sync.isHeldExclusively();
        }

        /** Returns how often this thread holds the lock. */
        public int getHoldCount() {
            return sync.isHeldExclusively() ? sync.writes() : 0;
        }

        @Override
        public String toString() {
            Thread owner = sync.owner();
            return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
        }
    }

    /** Tells whether the lock is fair. */
    public final boolean isFair() {
        return sync.fair;
    }

    /** Returns the writer, or null. */
    protected Thread getOwner() {
        return sync.owner();
    }

    /** Returns how many read locks are held. */
    public int getReadLockCount() {
        return sync.readers();
    }

    /** Tells whether a writer holds the lock. */
    public boolean isWriteLocked() {
        return sync.writes() != 0;
    }

    /** Tells whether this thread is the writer. */
    public boolean isWriteLockedByCurrentThread() {
        return sync.isHeldExclusively();
    }

    /** Returns how often this thread holds the write lock. */
    public int getWriteHoldCount() {
        return writeLock.getHoldCount();
    }

    /** Returns how often this thread holds the read lock. */
    public int getReadHoldCount() {
        return sync.readHolds();
    }

    /** Tells whether threads wait. */
    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    /** Tells whether a thread waits. */
    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    /** Returns how many threads wait. */
    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    /** Returns the threads that wait to write. */
    protected Collection<Thread> getQueuedWriterThreads() {
        return sync.getExclusiveQueuedThreads();
    }

    /** Returns the threads that wait to read. */
    protected Collection<Thread> getQueuedReaderThreads() {
        return sync.getSharedQueuedThreads();
    }

    /** Tells whether threads wait on a condition of the write lock. */
    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(own(condition));
    }

    /** Returns how many threads wait on a condition of the write lock. */
    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(own(condition));
    }

    /** Returns the threads that wait on a condition of the write lock. */
    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(own(condition));
    }

    private static AbstractQueuedSynchronizer.ConditionObject own(Condition condition) {
        if (condition == null)
            throw new NullPointerException();
        if (!(condition instanceof AbstractQueuedSynchronizer.ConditionObject))
            throw new IllegalArgumentException("not owner");
        return (AbstractQueuedSynchronizer.ConditionObject) condition;
    }

    /** Returns the threads that wait for either lock. */
    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    @Override
    public String toString() {
        return super.toString() + "[Write locks = " + sync.writes() + ", Read locks = " + sync.readers() + "]";
    }
}
