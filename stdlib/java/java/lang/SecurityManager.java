package java.lang;

/** A relic: no security manager can be set. */
@Deprecated(since = "17", forRemoval = true)
public class SecurityManager {
    /** Creates one that nobody asks. */
    public SecurityManager() {
    }

    /** Returns the current thread's group. */
    public ThreadGroup getThreadGroup() {
        return Thread.currentThread().getThreadGroup();
    }
}
