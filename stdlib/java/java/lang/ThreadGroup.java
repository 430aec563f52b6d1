package java.lang;

/** A set of threads and of other groups. */
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    private static ThreadGroup root;

    private final ThreadGroup parent;
    private final String name;
    private volatile int maxPriority;
    private volatile boolean daemon;
    private Thread[] threads = new Thread[4];
    private int threadCount;
    private ThreadGroup[] groups;
    private int groupCount;

    /** The group of the system. */
    private ThreadGroup() {
        parent = null;
        name = "system";
        maxPriority = Thread.MAX_PRIORITY;
    }

    /** Creates a group in the group of the current thread. */
    public ThreadGroup(String name) {
        this(Thread.currentThread().getThreadGroup(), name);
    }

    /** Creates a group in another. */
    public ThreadGroup(ThreadGroup parent, String name) {
        this.parent = parent;
        this.name = name;
        maxPriority = parent.maxPriority;
        daemon = parent.daemon;
        parent.addGroup(this);
    }

    /** Called by the runtime at the start: the group of the main thread. */
    static ThreadGroup createMain() {
        root = new ThreadGroup();
        return new ThreadGroup(root, "main");
    }

    /** The group of virtual threads, which lists none of them. */
    static ThreadGroup createVirtual() {
        return new ThreadGroup(root, "VirtualThreads");
    }

    static Thread[] allThreads() {
        Thread[] found = new Thread[root.activeCount() + 8];
        int count = root.enumerate(found);
        Thread[] exact = new Thread[count];
        System.arraycopy(found, 0, exact, 0, count);
        return exact;
    }

    private synchronized void addGroup(ThreadGroup child) {
        if (groups == null) {
            groups = new ThreadGroup[2];
        } else if (groupCount == groups.length) {
            ThreadGroup[] longer = new ThreadGroup[groupCount * 2];
            System.arraycopy(groups, 0, longer, 0, groupCount);
            groups = longer;
        }
        groups[groupCount++] = child;
    }

    /** Called when a thread starts. */
    synchronized void add(Thread thread) {
        if (threadCount == threads.length) {
            Thread[] longer = new Thread[threadCount * 2];
            System.arraycopy(threads, 0, longer, 0, threadCount);
            threads = longer;
        }
        threads[threadCount++] = thread;
    }

    /** Called when a thread ends. */
    synchronized void remove(Thread thread) {
        for (int i = 0; i < threadCount; i++) {
            if (threads[i] == thread) {
                System.arraycopy(threads, i + 1, threads, i, threadCount - i - 1);
                threads[--threadCount] = null;
                return;
            }
        }
    }

    /** Returns the name. */
    public final String getName() {
        return name;
    }

    /** Returns the group this is in, or null. */
    public final ThreadGroup getParent() {
        return parent;
    }

    /** Returns the highest priority of threads in the group. */
    public final int getMaxPriority() {
        return maxPriority;
    }

    /** Sets the highest priority of threads in the group. */
    public final void setMaxPriority(int pri) {
        if (pri < Thread.MIN_PRIORITY || pri > Thread.MAX_PRIORITY) {
            return;
        }
        synchronized (this) {
            maxPriority = parent == null ? pri : Math.min(pri, parent.maxPriority);
            for (int i = 0; i < groupCount; i++) {
                groups[i].setMaxPriority(pri);
            }
        }
    }

    /** Returns the daemon mark, which means nothing. */
    @Deprecated(since = "16", forRemoval = true)
    public final boolean isDaemon() {
        return daemon;
    }

    /** Sets the daemon mark, which means nothing. */
    @Deprecated(since = "16", forRemoval = true)
    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    /** Returns false: groups are not destroyed. */
    @Deprecated(since = "16", forRemoval = true)
    public boolean isDestroyed() {
        return false;
    }

    /** Does nothing: groups are collected like other objects. */
    @Deprecated(since = "16", forRemoval = true)
    public final void destroy() {
    }

    /** Has nothing to check. */
    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    /** Tells whether this is the group or contains it. */
    public final boolean parentOf(ThreadGroup g) {
        while (g != null) {
            if (g == this) {
                return true;
            }
            g = g.parent;
        }
        return false;
    }

    /** Returns an estimate of the live threads in the group and below. */
    public synchronized int activeCount() {
        int count = 0;
        for (int i = 0; i < threadCount; i++) {
            if (threads[i].isAlive()) {
                count++;
            }
        }
        for (int i = 0; i < groupCount; i++) {
            count += groups[i].activeCount();
        }
        return count;
    }

    /** Returns an estimate of the groups below. */
    public synchronized int activeGroupCount() {
        int count = groupCount;
        for (int i = 0; i < groupCount; i++) {
            count += groups[i].activeGroupCount();
        }
        return count;
    }

    /** Copies the live threads in the group and below. */
    public int enumerate(Thread[] list) {
        return fill(list, 0, true);
    }

    /** Copies the live threads in the group, and below if asked. */
    public int enumerate(Thread[] list, boolean recurse) {
        return fill(list, 0, recurse);
    }

    private synchronized int fill(Thread[] list, int at, boolean recurse) {
        for (int i = 0; i < threadCount && at < list.length; i++) {
            if (threads[i].isAlive()) {
                list[at++] = threads[i];
            }
        }
        for (int i = 0; recurse && i < groupCount; i++) {
            at = groups[i].fill(list, at, true);
        }
        return at;
    }

    /** Copies the groups below. */
    public int enumerate(ThreadGroup[] list) {
        return fillGroups(list, 0, true);
    }

    /** Copies the groups in the group, and below if asked. */
    public int enumerate(ThreadGroup[] list, boolean recurse) {
        return fillGroups(list, 0, recurse);
    }

    private synchronized int fillGroups(ThreadGroup[] list, int at, boolean recurse) {
        for (int i = 0; i < groupCount && at < list.length; i++) {
            list[at++] = groups[i];
        }
        for (int i = 0; recurse && i < groupCount; i++) {
            at = groups[i].fillGroups(list, at, true);
        }
        return at;
    }

    /** Interrupts all threads in the group and below. */
    public final synchronized void interrupt() {
        for (int i = 0; i < threadCount; i++) {
            threads[i].interrupt();
        }
        for (int i = 0; i < groupCount; i++) {
            groups[i].interrupt();
        }
    }

    /** Prints the group and what is in it. */
    public void list() {
        list(0);
    }

    private synchronized void list(int indent) {
        System.out.println(" ".repeat(indent) + this);
        for (int i = 0; i < threadCount; i++) {
            System.out.println(" ".repeat(indent + 4) + threads[i]);
        }
        for (int i = 0; i < groupCount; i++) {
            groups[i].list(indent + 4);
        }
    }

    @Override
    public void uncaughtException(Thread t, Throwable e) {
        if (parent != null) {
            parent.uncaughtException(t, e);
            return;
        }
        Thread.UncaughtExceptionHandler fallback = Thread.getDefaultUncaughtExceptionHandler();
        if (fallback != null) {
            fallback.uncaughtException(t, e);
        } else {
            System.err.print("Exception in thread \"" + t.getName() + "\" ");
            e.printStackTrace(System.err);
        }
    }

    @Override
    public String toString() {
        return getClass().getName() + "[name=" + name + ",maxpri=" + maxPriority + "]";
    }
}
