package java.lang.ref;

/**
 * A queue of references whose referents were cleared.
 *
 * <p>The queue watches the references made for it and looks for cleared ones
 * when it is asked and the collector has run since.
 */
public class ReferenceQueue<T> {
    /** How often a waiting thread looks, in milliseconds. */
    private static final long LOOK_INTERVAL = 50;

    /** The last one's next is itself, so that next is never null inside. */
    private Reference<?> head;
    private Reference<?> tail;
    private Reference<?> watched;
    private long lastLook = -1;

    /** Creates an empty queue. */
    public ReferenceQueue() {
    }

    /** The number of collections so far. */
    private static native long collections();

    synchronized void watch(Reference<?> reference) {
        reference.watchedAfter = watched;
        if (watched != null) {
            watched.watchedBefore = reference;
        }
        watched = reference;
    }

    /** Stops watching; the reference will not be enqueued by the collector. */
    synchronized void forget(Reference<?> reference) {
        Reference<?> before = reference.watchedBefore;
        Reference<?> after = reference.watchedAfter;
        if (before != null) {
            before.watchedAfter = after;
        } else if (watched == reference) {
            watched = after;
        }
        if (after != null) {
            after.watchedBefore = before;
        }
        reference.watchedBefore = null;
        reference.watchedAfter = null;
    }

    synchronized boolean add(Reference<?> reference) {
        if (reference.queue != this) {
            return false;
        }
        forget(reference);
        reference.queue = null;
        if (head == null) {
            head = reference;
        } else {
            tail.next = reference;
        }
        tail = reference;
        reference.next = reference;
        notifyAll();
        return true;
    }

    /** Enqueues what the collector has cleared since the last look. */
    private void look() {
        long now = collections();
        if (now == lastLook) {
            return;
        }
        lastLook = now;
        Reference<?> each = watched;
        while (each != null) {
            Reference<?> after = each.watchedAfter;
            if (each.isCleared()) {
                add(each);
            }
            each = after;
        }
    }

    /** Takes the oldest reference, or returns null when there is none. */
    @SuppressWarnings("unchecked")
    public Reference<? extends T> poll() {
        if (head == null && (watched == null || collections() == lastLook)) {
            return null;
        }
        synchronized (this) {
            look();
            Reference<?> first = head;
            if (first != null) {
                head = first.next == first ? null : first.next;
                tail = head == null ? null : tail;
                first.next = null;
            }
            return (Reference<? extends T>) first;
        }
    }

    /** Waits for a reference, for ever when the timeout is 0. */
    public Reference<? extends T> remove(long timeout) throws InterruptedException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        long start = System.nanoTime();
        synchronized (this) {
            Reference<? extends T> found = poll();
            while (found == null) {
                long left = LOOK_INTERVAL;
                if (timeout != 0) {
                    left = timeout - (System.nanoTime() - start) / 1000000L;
                    if (left <= 0) {
                        return null;
                    }
                    left = Math.min(left, LOOK_INTERVAL);
                }
                wait(left);
                found = poll();
            }
            return found;
        }
    }

    /** Waits for a reference. */
    public Reference<? extends T> remove() throws InterruptedException {
        return remove(0);
    }
}
