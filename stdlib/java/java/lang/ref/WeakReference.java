package java.lang.ref;

/** A reference that does not keep its referent alive. */
public class WeakReference<T> extends Reference<T> {
    /** Creates one without a queue. */
    public WeakReference(T referent) {
        super(referent, null);
    }

    /** Creates one that is enqueued once cleared. */
    public WeakReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
    }
}
