package java.lang.ref;

/** A reference that may be cleared when memory runs short; here it is kept until cleared by the program. */
public class SoftReference<T> extends Reference<T> {
    private T kept;

    /** Creates one without a queue. */
    public SoftReference(T referent) {
        super(referent, null);
        kept = referent;
    }

    /** Creates one that is enqueued once cleared. */
    public SoftReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
        kept = referent;
    }

    @Override
    public T get() {
        return kept;
    }

    @Override
    public void clear() {
        kept = null;
        super.clear();
    }

    @Override
    public boolean enqueue() {
        kept = null;
        return super.enqueue();
    }
}
