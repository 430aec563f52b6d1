package java.util.concurrent;

/** Where two threads meet and swap objects. */
public class Exchanger<V> {
    /** A thread that waits for its partner. */
    private static final class Offer<V> {
        final V given;
        V received;
        boolean taken;

        Offer(V given) {
            this.given = given;
        }
    }

    private final Object lock = new Object();
    private Offer<V> waiting;

    /** Creates an exchanger. */
    public Exchanger() {
    }

    /** Waits for another thread and swaps objects with it. */
    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, -1L);
        } catch (TimeoutException e) {
            throw new InternalError(e);
        }
    }

    /** Waits so long for another thread and swaps objects with it. */
    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, Math.max(unit.toNanos(timeout), 0L));
    }

    /** Nanos below 0: no limit. */
    private V exchange(V x, long nanos) throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        synchronized (lock) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (waiting != null) {
                return take(x);
            }
            Offer<V> mine = new Offer<V>(x);
            waiting = mine;
            try {
                while (!mine.taken) {
                    long left = nanos < 0L ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
                    if (left <= 0L) {
                        throw new TimeoutException();
                    }
                    TimeUnit.NANOSECONDS.timedWait(lock, left);
                }
            } catch (InterruptedException e) {
                if (!mine.taken) {
                    throw e;
                }
                Thread.currentThread().interrupt();
            } finally {
                if (waiting == mine) {
                    waiting = null;
                }
            }
            return mine.received;
        }
    }

    private V take(V x) {
        Offer<V> other = waiting;
        waiting = null;
        other.received = x;
        other.taken = true;
        lock.notifyAll();
        return other.given;
    }
}
