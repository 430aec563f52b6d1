package java.util.concurrent.locks;

/** Something a thread can own. */
public abstract class AbstractOwnableSynchronizer implements java.io.Serializable {
    private static final long serialVersionUID = 3737899427754241961L;

    private transient Thread owner;

    /** For subclasses. */
    protected AbstractOwnableSynchronizer() {
    }

    /** Sets the owner. */
    protected final void setExclusiveOwnerThread(Thread thread) {
        owner = thread;
    }

    /** Returns the owner set last. */
    protected final Thread getExclusiveOwnerThread() {
        return owner;
    }
}
