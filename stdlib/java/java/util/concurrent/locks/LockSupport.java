package java.util.concurrent.locks;

/** Parks and unparks threads. */
public class LockSupport {
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

    /** Parks; the blocker is not recorded. */
    public static void park(Object blocker) {
        park0(false, 0L);
    }

    /** Parks so long; the blocker is not recorded. */
    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    /** Parks until a time in milliseconds; the blocker is not recorded. */
    public static void parkUntil(Object blocker, long deadline) {
        park0(true, deadline);
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
