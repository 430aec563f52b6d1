package java.lang.ref;

/** A reference that is enqueued when its referent is gone for good. */
public class PhantomReference<T> extends Reference<T> {
    /** Creates one that is enqueued once its referent is gone. */
    public PhantomReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
    }

    /** Returns null, always. */
    @Override
    public T get() {
        return null;
    }
}
