package java.util.concurrent;

/** Lets a number of threads wait for each other, again and again. */
public class CyclicBarrier {
    private final Object lock = new Object();
    private final int parties;
    private final Runnable action;
    private int missing;
    private Round round = new Round();

    /** One use of the barrier. */
    private static final class Round {
        boolean broken;
    }

    /** Creates a barrier with an action that the last thread runs. */
    public CyclicBarrier(int parties, Runnable barrierAction) {
        if (parties <= 0) {
            throw new IllegalArgumentException();
        }
        this.parties = parties;
        this.missing = parties;
        this.action = barrierAction;
    }

    /** Creates a barrier. */
    public CyclicBarrier(int parties) {
        this(parties, null);
    }

    /** Returns how many threads meet. */
    public int getParties() {
        return parties;
    }

    private void nextRound() {
        missing = parties;
        round = new Round();
        lock.notifyAll();
    }

    private void breakRound() {
        round.broken = true;
        missing = parties;
        lock.notifyAll();
    }

    /** Waits for the others; returns how many were missing yet. */
    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return await(Long.MAX_VALUE);
        } catch (TimeoutException impossible) {
            throw new Error(impossible);
        }
    }

    /** Waits so long for the others; returns how many were missing yet. */
    public int await(long timeout, TimeUnit unit)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        return await(unit.toNanos(timeout));
    }

    private int await(long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
        synchronized (lock) {
            Round mine = round;
            if (mine.broken) {
                throw new BrokenBarrierException();
            }
            if (Thread.interrupted()) {
                breakRound();
                throw new InterruptedException();
            }
            int index = --missing;
            if (index == 0) {
                runAction();
                nextRound();
            } else {
                waitFor(mine, nanos);
            }
            return index;
        }
    }

    private void runAction() {
        boolean done = false;
        try {
            if (action != null) {
                action.run();
            }
            done = true;
        } finally {
            if (!done) {
                breakRound();
            }
        }
    }

    private void waitFor(Round mine, long nanos)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        long start = System.nanoTime();
        while (mine == round && !mine.broken) {
            long left = nanos == Long.MAX_VALUE ? nanos : nanos - (System.nanoTime() - start);
            if (left <= 0L) {
                breakRound();
                throw new TimeoutException();
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            } catch (InterruptedException interrupt) {
                if (mine == round && !mine.broken) {
                    breakRound();
                    throw interrupt;
                }
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
    }

    /** Tells whether a thread left before the others came. */
    public boolean isBroken() {
        synchronized (lock) {
            return round.broken;
        }
    }

    /** Breaks the barrier for those who wait and starts anew. */
    public void reset() {
        synchronized (lock) {
            breakRound();
            nextRound();
        }
    }

    /** Returns how many threads wait. */
    public int getNumberWaiting() {
        synchronized (lock) {
            return parties - missing;
        }
    }
}
