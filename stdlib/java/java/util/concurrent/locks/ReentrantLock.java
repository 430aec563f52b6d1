package java.util.concurrent.locks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** A lock its holder can take again. */
public class ReentrantLock implements Lock, java.io.Serializable {
    private static final long serialVersionUID = 7373984872572414699L;

    private final Sync sync;

    /** The state counts how often the owner holds the lock. */
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = -5179523762034025860L;

        final boolean fair;

        Sync(boolean fair) {
            this.fair = fair;
        }

        boolean tryTake(int count) {
            if (getState() == 0) {
                return take(count);
            }
            return again(count);
        }

        private boolean take(int count) {
            if (!compareAndSetState(0, count)) {
                return false;
            }
            setExclusiveOwnerThread(Thread.currentThread());
            return true;
        }

        private boolean again(int count) {
            if (getExclusiveOwnerThread() != Thread.currentThread()) {
                return false;
            }
            int next = getState() + count;
            if (next < 0) {
                throw new Error("Maximum lock count exceeded");
            }
            setState(next);
            return true;
        }

        @Override
        protected boolean tryAcquire(int count) {
            if (getState() != 0) {
                return again(count);
            }
            return !(fair && hasQueuedPredecessors()) && take(count);
        }

        @Override
        protected boolean tryRelease(int count) {
            if (getExclusiveOwnerThread() != Thread.currentThread()) {
                throw new IllegalMonitorStateException();
            }
            int left = getState() - count;
            if (left == 0) {
                setExclusiveOwnerThread(null);
            }
            setState(left);
            return left == 0;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        Thread owner() {
            return getState() == 0 ? null : getExclusiveOwnerThread();
        }

        int holds() {
            return isHeldExclusively() ? getState() : 0;
        }

        boolean held() {
            return getState() != 0;
        }
    }

    /** Creates a lock. */
    public ReentrantLock() {
        this(false);
    }

    /** Creates a lock; a fair one serves threads in the order they come. */
    public ReentrantLock(boolean fair) {
        sync = new Sync(fair);
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
        return sync.tryTake(1);
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

    /** Returns how often this thread holds the lock. */
    public int getHoldCount() {
        return sync.holds();
    }

    /** Tells whether this thread holds the lock. */
    public boolean isHeldByCurrentThread() {
        return sync.isHeldExclusively();
    }

    /** Tells whether a thread holds the lock. */
    public boolean isLocked() {
        return sync.held();
    }

    /** Tells whether the lock is fair. */
    public final boolean isFair() {
        return sync.fair;
    }

    /** Returns the holder, or null. */
    protected Thread getOwner() {
        return sync.owner();
    }

    /** Tells whether threads wait for the lock. */
    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    /** Tells whether a thread waits for the lock. */
    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    /** Returns how many threads wait for the lock. */
    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    /** Returns the threads that wait for the lock. */
    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    private AbstractQueuedSynchronizer.ConditionObject own(Condition condition) {
        if (condition == null) {
            throw new NullPointerException();
        }
        if (!(condition instanceof AbstractQueuedSynchronizer.ConditionObject)) {
            throw new IllegalArgumentException("not owner");
        }
        return (AbstractQueuedSynchronizer.ConditionObject) condition;
    }

    /** Tells whether threads wait on a condition. */
    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(own(condition));
    }

    /** Returns how many threads wait on a condition. */
    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(own(condition));
    }

    /** Returns the threads that wait on a condition. */
    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(own(condition));
    }

    @Override
    public String toString() {
        Thread owner = sync.owner();
        return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
    }
}
