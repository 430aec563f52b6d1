package java.lang.ref;

/** A reference that is cleared when memory runs short: before an OutOfMemoryError, not earlier. */
public class SoftReference<T> extends Reference<T> {
    /** Creates one without a queue. */
    public SoftReference(T referent) {
        super(referent, null);
    }

    /** Creates one that is enqueued once cleared. */
    public SoftReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
    }
}
