package java.util.concurrent;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Gives out a number of permits. */
public class Semaphore implements java.io.Serializable {
    private static final long serialVersionUID = -3222578661600680210L;

    private final Sync sync;

    /** The state is the number of permits left. */
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1192457210091910933L;

        final boolean fair;

        Sync(int permits, boolean fair) {
            setState(permits);
            this.fair = fair;
        }

        int permits() {
            return getState();
        }

        int take(int permits) {
            for (;;) {
                int left = getState() - permits;
                if (left < 0 || compareAndSetState(left + permits, left)) {
                    return left;
                }
            }
        }

        @Override
        protected int tryAcquireShared(int permits) {
            return fair && hasQueuedPredecessors() ? -1 : take(permits);
        }

        @Override
        protected boolean tryReleaseShared(int permits) {
            for (;;) {
                int now = getState();
                int next = now + permits;
                if (next < now) {
                    throw new Error("Maximum permit count exceeded");
                }
                if (compareAndSetState(now, next)) {
                    return true;
                }
            }
        }

        void reduce(int permits) {
            for (;;) {
                int now = getState();
                if (now - permits > now) {
                    throw new Error("Permit count underflow");
                }
                if (compareAndSetState(now, now - permits)) {
                    return;
                }
            }
        }

        int drain() {
            for (;;) {
                int now = getState();
                if (now == 0 || compareAndSetState(now, 0)) {
                    return now;
                }
            }
        }
    }

    /** Creates a semaphore. */
    public Semaphore(int permits) {
        this(permits, false);
    }

    /** Creates a semaphore; a fair one serves threads in the order they come. */
    public Semaphore(int permits, boolean fair) {
        sync = new Sync(permits, fair);
    }

    private static int checked(int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException();
        }
        return permits;
    }

    /** Takes a permit, waiting for it. */
    public void acquire() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    /** Takes a permit, waiting for it whatever interrupts. */
    public void acquireUninterruptibly() {
        sync.acquireShared(1);
    }

    /** Takes a permit if there is one. */
    public boolean tryAcquire() {
        return sync.take(1) >= 0;
    }

    /** Takes a permit, waiting so long for it. */
    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    /** Gives a permit back. */
    public void release() {
        sync.releaseShared(1);
    }

    /** Takes permits, waiting for them. */
    public void acquire(int permits) throws InterruptedException {
        sync.acquireSharedInterruptibly(checked(permits));
    }

    /** Takes permits, waiting for them whatever interrupts. */
    public void acquireUninterruptibly(int permits) {
        sync.acquireShared(checked(permits));
    }

    /** Takes permits if there are enough. */
    public boolean tryAcquire(int permits) {
        return sync.take(checked(permits)) >= 0;
    }

    /** Takes permits, waiting so long for them. */
    public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(checked(permits), unit.toNanos(timeout));
    }

    /** Gives permits back. */
    public void release(int permits) {
        sync.releaseShared(checked(permits));
    }

    /** Returns how many permits are left. */
    public int availablePermits() {
        return sync.permits();
    }

    /** Takes all permits that are left. */
    public int drainPermits() {
        return sync.drain();
    }

    /** Destroys permits. */
    protected void reducePermits(int reduction) {
        sync.reduce(checked(reduction));
    }

    /** Tells whether the semaphore is fair. */
    public boolean isFair() {
        return sync.fair;
    }

    /** Tells whether threads wait. */
    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    /** Returns how many threads wait. */
    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    /** Returns the threads that wait. */
    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + sync.permits() + "]";
    }
}
