package java.util.concurrent.locks;

import wardian.internal.Atomic;

/** Parks and unparks threads. */
public class LockSupport {
    private static final long BLOCKER = Atomic.fieldOffset(Thread.class, "parkBlocker");

    private LockSupport() {
    }

    private static native void park0(boolean absolute, long time);

    private static native void unpark0(Thread thread);

    /** Lets a thread's current or next park return. */
    public static void unpark(Thread thread) {
        if (thread != null) {
            unpark0(thread);
        }
    }

    /** Says what the current thread is about to wait for. */
    public static void setCurrentBlocker(Object blocker) {
        Atomic.putReferenceVolatile(Thread.currentThread(), BLOCKER, blocker);
    }

    /** Returns what a thread waits for, or null: it does not wait or has not said. */
    public static Object getBlocker(Thread t) {
        if (t == null) {
            throw new NullPointerException();
        }
        return Atomic.getReferenceVolatile(t, BLOCKER);
    }

    /** Parks on behalf of a blocker. */
    public static void park(Object blocker) {
        parkFor(blocker, false, 0L);
    }

    /** Parks so long on behalf of a blocker. */
    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) {
            parkFor(blocker, false, nanos);
        }
    }

    /** Parks until a time in milliseconds on behalf of a blocker. */
    public static void parkUntil(Object blocker, long deadline) {
        parkFor(blocker, true, deadline);
    }

    private static void parkFor(Object blocker, boolean absolute, long time) {
        setCurrentBlocker(blocker);
        park0(absolute, time);
        setCurrentBlocker(null);
    }

    /** Waits for a permit and takes it; may return for no reason. */
    public static void park() {
        park0(false, 0L);
    }

    /** Waits so long for a permit. */
    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            park0(false, nanos);
        }
    }

    /** Waits until a time in milliseconds for a permit. */
    public static void parkUntil(long deadline) {
        park0(true, deadline);
    }
}
