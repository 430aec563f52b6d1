package java.util.concurrent;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Lets threads wait until a count has reached zero. */
public class CountDownLatch {
    private final Sync sync;

    /** The state is the count. */
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 4982264981922014374L;

        Sync(int count) {
            setState(count);
        }

        int count() {
            return getState();
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 0 ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            for (;;) {
                int count = getState();
                if (count == 0) {
                    return false;
                }
                if (compareAndSetState(count, count - 1)) {
                    return count == 1;
                }
            }
        }
    }

    /** Creates a latch. */
    public CountDownLatch(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count < 0");
        }
        sync = new Sync(count);
    }

    /** Waits for zero. */
    public void await() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    /** Waits so long for zero. */
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    /** Counts down. */
    public void countDown() {
        sync.releaseShared(1);
    }

    /** Returns the count. */
    public long getCount() {
        return sync.count();
    }

    @Override
    public String toString() {
        return super.toString() + "[Count = " + sync.count() + "]";
    }
}
