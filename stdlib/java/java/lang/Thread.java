package java.lang;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;

/** A thread of execution: one thread of the operating system each. */
public class Thread implements Runnable {
    /** The lowest priority. */
    public static final int MIN_PRIORITY = 1;
    /** The priority threads have unless told. */
    public static final int NORM_PRIORITY = 5;
    /** The highest priority. */
    public static final int MAX_PRIORITY = 10;

    private static final Object counters = new Object();
    private static int nextNumber;
    private static long nextId;
    private static volatile UncaughtExceptionHandler defaultHandler;

    private final long id;
    private volatile String name;
    private ThreadGroup group;
    private Runnable target;
    private int priority;
    private boolean daemon;
    private final boolean virtual;
    /** Wanted by the constructor; 0: the default. Read by the runtime. */
    private final long stackSize;
    private boolean started;
    private volatile boolean terminated;
    /** Interrupted before the start, or when it ended. Belongs to the runtime. */
    private boolean interruptedIdle;
    private volatile UncaughtExceptionHandler handler;
    private ClassLoader contextClassLoader;
    private boolean contextSet;
    /** Values of ThreadLocal and of InheritableThreadLocal variables. */
    ThreadLocal.Table locals;
    ThreadLocal.Table inheritableLocals;
    /** What the thread waits for; belongs to LockSupport. */
    private volatile Object parkBlocker;

    /** Creates a thread that runs its own run method. */
    public Thread() {
        this(null, null, nextName(), 0, true);
    }

    /** Creates a thread that runs a task. */
    public Thread(Runnable task) {
        this(null, task, nextName(), 0, true);
    }

    /** Creates a thread that runs a task, in a group. */
    public Thread(ThreadGroup group, Runnable task) {
        this(group, task, nextName(), 0, true);
    }

    /** Creates a named thread. */
    public Thread(String name) {
        this(null, null, name, 0, true);
    }

    /** Creates a named thread in a group; the runtime makes its threads with this. */
    public Thread(ThreadGroup group, String name) {
        this(group, null, name, 0, true);
    }

    /** Creates a named thread that runs a task. */
    public Thread(Runnable task, String name) {
        this(null, task, name, 0, true);
    }

    /** Creates a named thread that runs a task, in a group. */
    public Thread(ThreadGroup group, Runnable task, String name) {
        this(group, task, name, 0, true);
    }

    /** Creates a thread; the wanted stack size is a hint that is not needed here. */
    public Thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        this(group, task, name, stackSize, true);
    }

    /** Creates a thread that may leave inheritable variables aside. */
    public Thread(ThreadGroup group, Runnable task, String name,
            long stackSize, boolean inheritInheritableThreadLocals) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        Thread parent = currentThread();
        if (group == null) {
            group = parent.getThreadGroup();
        }
        this.group = group;
        this.target = task;
        this.name = name;
        this.stackSize = stackSize;
        this.virtual = false;
        id = nextId();
        if (parent == null) {
            priority = NORM_PRIORITY;
            started = true;
            group.add(this);
        } else {
            inherit(parent, inheritInheritableThreadLocals);
        }
    }

    /** Creates a virtual thread: a daemon of normal priority that no group lists. */
    Thread(String name, Runnable task, boolean inheritInheritableThreadLocals) {
        this.group = VirtualGroup.GROUP;
        this.target = task;
        this.name = name;
        this.stackSize = 0;
        this.virtual = true;
        id = nextId();
        inherit(currentThread(), inheritInheritableThreadLocals);
        daemon = true;
        priority = NORM_PRIORITY;
    }

    private static long nextId() {
        synchronized (counters) {
            return ++nextId;
        }
    }

    /** What virtual threads return as their group. */
    private static final class VirtualGroup {
        static final ThreadGroup GROUP = ThreadGroup.createVirtual();
    }

    private void inherit(Thread parent, boolean locals) {
        daemon = parent.daemon;
        priority = Math.min(parent.priority, group.getMaxPriority());
        contextClassLoader = parent.contextClassLoader;
        contextSet = parent.contextSet;
        if (locals && parent.inheritableLocals != null) {
            inheritableLocals = parent.inheritableLocals.inherit();
        }
    }

    private static String nextName() {
        synchronized (counters) {
            return "Thread-" + nextNumber++;
        }
    }

    /** Returns the thread that runs this call. */
    public static native Thread currentThread();

    private native void start0();

    private native boolean alive0();

    /** The ordinal of the runtime's state of a live thread, or -1. */
    private native int state0();

    private native void interrupt0();

    private native boolean interrupted0(boolean clear);

    private static native void sleep0(long nanos) throws InterruptedException;

    private static native void yield0();

    private static native boolean holdsLock0(Object obj);

    /** Starts the thread. */
    public void start() {
        synchronized (this) {
            if (started) {
                throw new IllegalThreadStateException();
            }
            started = true;
            if (!virtual) {
                group.add(this);
            }
            boolean ok = false;
            try {
                start0();
                ok = true;
            } finally {
                if (!ok) {
                    group.remove(this);
                    started = false;
                }
            }
        }
    }

    @Override
    public void run() {
        Runnable task = target;
        if (task != null) {
            task.run();
        }
    }

    /** Called by the runtime when run has returned. */
    private void exit() {
        group.remove(this);
        target = null;
        locals = null;
        inheritableLocals = null;
        handler = null;
        synchronized (this) {
            terminated = true;
            started = true;
            notifyAll();
        }
    }

    /** Called by the runtime when run has thrown. */
    private void dispatchUncaughtException(Throwable e) {
        getUncaughtExceptionHandler().uncaughtException(this, e);
    }

    /** Tells whether the thread has started and not yet ended. */
    public final boolean isAlive() {
        return !terminated && alive0();
    }

    /** Returns what the thread is doing. */
    public State getState() {
        if (terminated) {
            return State.TERMINATED;
        }
        int state = state0();
        if (state >= 0) {
            return State.of(state);
        }
        return started ? State.TERMINATED : State.NEW;
    }

    /** Returns the thread's identifier. */
    @Deprecated(since = "19")
    public long getId() {
        return id;
    }

    /** Returns the thread's identifier. */
    public final long threadId() {
        return id;
    }

    /** Tells whether this is a virtual thread. */
    public final boolean isVirtual() {
        return virtual;
    }

    /** Returns the name. */
    public final String getName() {
        return name;
    }

    /** Sets the name. */
    public final synchronized void setName(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        this.name = name;
    }

    /** Returns the group, or null once the thread has ended. */
    public final ThreadGroup getThreadGroup() {
        return terminated ? null : group;
    }

    /** Returns the priority. */
    public final int getPriority() {
        return priority;
    }

    /** Sets the priority, at most the group's; the system's scheduler is not told. */
    public final void setPriority(int newPriority) {
        if (newPriority > MAX_PRIORITY || newPriority < MIN_PRIORITY) {
            throw new IllegalArgumentException();
        }
        ThreadGroup g = getThreadGroup();
        if (g != null && !virtual) {
            priority = Math.min(newPriority, g.getMaxPriority());
        }
    }

    /** Tells whether the program may end while this thread runs. */
    public final boolean isDaemon() {
        return daemon;
    }

    /** Says whether the program may end while this thread runs. */
    public final void setDaemon(boolean on) {
        if (virtual && !on) {
            throw new IllegalArgumentException("'false' not legal for virtual threads");
        }
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    /** Returns the loader for classes and resources of what runs here. */
    public ClassLoader getContextClassLoader() {
        if (!contextSet) {
            contextClassLoader = ClassLoader.getSystemClassLoader();
            contextSet = true;
        }
        return contextClassLoader;
    }

    /** Sets the loader for classes and resources of what runs here. */
    public void setContextClassLoader(ClassLoader cl) {
        contextClassLoader = cl;
        contextSet = true;
    }

    /** Interrupts the thread. */
    public void interrupt() {
        interrupt0();
    }

    /** Tells whether the current thread is interrupted, and forgets it. */
    public static boolean interrupted() {
        return currentThread().interrupted0(true);
    }

    /** Tells whether the thread is interrupted. */
    public boolean isInterrupted() {
        return interrupted0(false);
    }

    /** Waits until the thread has ended. */
    public final void join() throws InterruptedException {
        join(0);
    }

    /** Waits until the thread has ended, at most for some milliseconds unless 0. */
    public final void join(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        synchronized (this) {
            if (millis == 0) {
                while (isAlive()) {
                    wait(0);
                }
            } else {
                joinFor(millis);
            }
        }
    }

    private void joinFor(long millis) throws InterruptedException {
        long start = System.nanoTime();
        long left = millis;
        while (left > 0 && isAlive()) {
            wait(left);
            left = millis - (System.nanoTime() - start) / 1000000L;
        }
    }

    /** Waits until the thread has ended, at most for a time. */
    public final void join(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    /** Waits at most for a time; tells whether the thread has ended. */
    public final boolean join(Duration duration) throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        long millis = duration.toMillis();
        if (millis > 0) {
            join(millis);
        }
        return !isAlive();
    }

    /** Pauses the current thread. */
    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleep0(millis > Long.MAX_VALUE / 1000000L ? Long.MAX_VALUE : millis * 1000000L);
    }

    /** Pauses the current thread. */
    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep0(millis > Long.MAX_VALUE / 1000000L - 1 ? Long.MAX_VALUE : millis * 1000000L + nanos);
    }

    /** Pauses the current thread; not at all when the time is negative. */
    public static void sleep(Duration duration) throws InterruptedException {
        long seconds = duration.getSeconds();
        if (seconds >= 0) {
            sleep0(seconds > Long.MAX_VALUE / 1000000000L - 1
                ? Long.MAX_VALUE : duration.toNanos());
        }
    }

    /** Lets other threads run. */
    public static void yield() {
        yield0();
    }

    /** Tells the processor that this is a busy wait. */
    public static void onSpinWait() {
        yield0();
    }

    /** Tells whether the current thread owns an object's monitor. */
    public static boolean holdsLock(Object obj) {
        if (obj == null) {
            throw new NullPointerException();
        }
        return holdsLock0(obj);
    }

    /** The frames of another thread; null when it does not run. */
    private native StackTraceElement[] trace0();

    /** Returns the frames of the thread, innermost first. */
    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) {
            return new Exception().getStackTrace();
        }
        StackTraceElement[] trace = terminated ? null : trace0();
        return trace == null ? new StackTraceElement[0] : trace;
    }

    /** Returns the frames of all live threads. */
    public static Map<Thread, StackTraceElement[]> getAllStackTraces() {
        Thread[] threads = ThreadGroup.allThreads();
        Map<Thread, StackTraceElement[]> traces = new HashMap<>();
        for (int i = 0; i < threads.length; i++) {
            StackTraceElement[] trace = threads[i].getStackTrace();
            if (trace.length > 0) {
                traces.put(threads[i], trace);
            }
        }
        return traces;
    }

    /** Prints the frames of the current thread. */
    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    /** Returns an estimate of the live threads of the group. */
    public static int activeCount() {
        return currentThread().getThreadGroup().activeCount();
    }

    /** Copies the live threads of the group. */
    public static int enumerate(Thread[] tarray) {
        return currentThread().getThreadGroup().enumerate(tarray);
    }

    /** Has nothing to check. */
    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    /** Cannot be done. */
    @Deprecated(since = "1.2", forRemoval = true)
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    @Override
    public String toString() {
        if (virtual) {
            return "VirtualThread[#" + id + (name.isEmpty() ? "" : "," + name) + "]/"
                + getState().name().toLowerCase();
        }
        ThreadGroup g = getThreadGroup();
        return "Thread[#" + id + "," + name + "," + priority + ","
            + (g == null ? "" : g.getName()) + "]";
    }

    /** Returns what deals with exceptions nobody catches. */
    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        if (terminated) {
            return null;
        }
        UncaughtExceptionHandler own = handler;
        return own == null ? group : own;
    }

    /** Sets what deals with exceptions nobody catches. */
    public void setUncaughtExceptionHandler(UncaughtExceptionHandler ueh) {
        handler = ueh;
    }

    /** Returns the handler for threads without one of their own. */
    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    /** Sets the handler for threads without one of their own. */
    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler ueh) {
        defaultHandler = ueh;
    }

    /** Deals with an exception that ends a thread. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        /** Called when the thread ends because of the exception. */
        void uncaughtException(Thread t, Throwable e);
    }

    /** What a thread is doing. */
    public enum State {
        /** Not started. */
        NEW,
        /** Running, or ready to. */
        RUNNABLE,
        /** Waiting for a monitor. */
        BLOCKED,
        /** Waiting without a limit. */
        WAITING,
        /** Waiting for a limited time. */
        TIMED_WAITING,
        /** Ended. */
        TERMINATED;

        private static final State[] all = values();

        /** ORDER: the runtime's thread states. */
        static State of(int ordinal) {
            return all[ordinal];
        }
    }

    /** Returns a builder of platform threads. */
    public static Builder.OfPlatform ofPlatform() {
        return new ThreadBuilder(false);
    }

    /** Returns a builder of virtual threads, which are threads of the operating system here too. */
    public static Builder.OfVirtual ofVirtual() {
        return new ThreadBuilder(true);
    }

    /** Makes and starts a virtual thread. */
    public static Thread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    /** Makes threads and factories of threads. */
    public interface Builder {
        /** Sets the name. */
        Builder name(String name);

        /** Sets the start of the name, followed by a counter. */
        Builder name(String prefix, long start);

        /** Says whether threads inherit inheritable variables. */
        Builder inheritInheritableThreadLocals(boolean inherit);

        /** Sets the handler of uncaught exceptions. */
        Builder uncaughtExceptionHandler(UncaughtExceptionHandler ueh);

        /** Makes a thread without starting it. */
        Thread unstarted(Runnable task);

        /** Makes and starts a thread. */
        Thread start(Runnable task);

        /** Makes a factory of such threads. */
        ThreadFactory factory();

        /** Makes platform threads. */
        interface OfPlatform extends Builder {
            @Override
            OfPlatform name(String name);

            @Override
            OfPlatform name(String prefix, long start);

            @Override
            OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler ueh);

            /** Sets the group. */
            OfPlatform group(ThreadGroup group);

            /** Says whether the program may end while the threads run. */
            OfPlatform daemon(boolean on);

            /** Lets the program end while the threads run. */
            default OfPlatform daemon() {
                return daemon(true);
            }

            /** Sets the priority. */
            OfPlatform priority(int priority);

            /** Sets the wanted stack size, a hint. */
            OfPlatform stackSize(long stackSize);
        }

        /** Makes virtual threads. */
        interface OfVirtual extends Builder {
            @Override
            OfVirtual name(String name);

            @Override
            OfVirtual name(String prefix, long start);

            @Override
            OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler ueh);
        }
    }
}
