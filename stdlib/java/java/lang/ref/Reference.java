package java.lang.ref;

/** A reference the collector knows about. */
public abstract class Reference<T> {
    /** Not followed by the collector, which clears it. */
    private volatile T referent;
    /** Where this goes once cleared; null without a queue or once enqueued. */
    volatile ReferenceQueue<? super T> queue;
    /** The next one in its queue. */
    Reference<?> next;
    /** Neighbours among those a queue watches. */
    Reference<?> watchedBefore;
    Reference<?> watchedAfter;

    Reference(T referent, ReferenceQueue<? super T> queue) {
        this.queue = queue;
        set(referent);
        if (queue != null) {
            queue.watch(this);
        }
    }

    /** Sets the referent and tells the collector to clear it. */
    private native void set(T referent);

    /** Reads the referent so that the collector cannot take it meanwhile. */
    private native T read();

    private native void erase();

    private native boolean holds(Object obj);

    /** Returns the referent, or null once it is cleared. */
    public T get() {
        return read();
    }

    /** Tells whether the object is the referent. */
    public final boolean refersTo(T obj) {
        return holds(obj);
    }

    /** Has the collector taken the referent? */
    final boolean isCleared() {
        return holds(null);
    }

    /** Clears the referent without enqueueing. */
    public void clear() {
        ReferenceQueue<? super T> target = queue;
        if (target != null) {
            target.forget(this);
        }
        erase();
    }

    /** Tells whether this waits in its queue. */
    @Deprecated(since = "16")
    public boolean isEnqueued() {
        return next != null;
    }

    /** Clears the referent and puts this into its queue. */
    public boolean enqueue() {
        erase();
        ReferenceQueue<? super T> target = queue;
        return target != null && target.add(this);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    /** Keeps an object reachable until here. */
    public static void reachabilityFence(Object ref) {
        fenced = ref;
        fenced = null;
    }

    private static volatile Object fenced;
}
