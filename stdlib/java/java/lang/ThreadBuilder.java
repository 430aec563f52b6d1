package java.lang;

import java.util.concurrent.ThreadFactory;

/** The builder of threads of both kinds. */
final class ThreadBuilder implements Thread.Builder.OfPlatform, Thread.Builder.OfVirtual {
    private final boolean virtual;
    private ThreadGroup group;
    private String name;
    private long counter = -1;
    private boolean inherit = true;
    private boolean daemon;
    private boolean daemonSet;
    private int priority;
    private long stackSize;
    private Thread.UncaughtExceptionHandler handler;

    ThreadBuilder(boolean virtual) {
        this.virtual = virtual;
    }

    private ThreadBuilder(ThreadBuilder from) {
        virtual = from.virtual;
        group = from.group;
        name = from.name;
        counter = from.counter;
        inherit = from.inherit;
        daemon = from.daemon;
        daemonSet = from.daemonSet;
        priority = from.priority;
        stackSize = from.stackSize;
        handler = from.handler;
    }

    private static <T> T require(T object) {
        if (object == null) {
            throw new NullPointerException();
        }
        return object;
    }

    @Override
    public ThreadBuilder name(String name) {
        this.name = require(name);
        counter = -1;
        return this;
    }

    @Override
    public ThreadBuilder name(String prefix, long start) {
        require(prefix);
        if (start < 0) {
            throw new IllegalArgumentException("'start' is negative");
        }
        name = prefix;
        counter = start;
        return this;
    }

    @Override
    public ThreadBuilder inheritInheritableThreadLocals(boolean inherit) {
        this.inherit = inherit;
        return this;
    }

    @Override
    public ThreadBuilder uncaughtExceptionHandler(Thread.UncaughtExceptionHandler ueh) {
        handler = require(ueh);
        return this;
    }

    @Override
    public ThreadBuilder group(ThreadGroup group) {
        this.group = require(group);
        return this;
    }

    @Override
    public ThreadBuilder daemon(boolean on) {
        daemon = on;
        daemonSet = true;
        return this;
    }

    @Override
    public ThreadBuilder priority(int priority) {
        if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        this.priority = priority;
        return this;
    }

    @Override
    public ThreadBuilder stackSize(long stackSize) {
        if (stackSize < 0) {
            throw new IllegalArgumentException();
        }
        this.stackSize = stackSize;
        return this;
    }

    private synchronized String nextName() {
        return counter < 0 ? name : name + counter++;
    }

    @Override
    public Thread unstarted(Runnable task) {
        require(task);
        String chosen = nextName();
        Thread thread = virtual ? new Thread(chosen == null ? "" : chosen, task, inherit)
            : chosen == null ? new Thread(group, task)
            : new Thread(group, task, chosen, stackSize, inherit);
        if (daemonSet) {
            thread.setDaemon(daemon);
        }
        if (priority != 0) {
            thread.setPriority(priority);
        }
        if (handler != null) {
            thread.setUncaughtExceptionHandler(handler);
        }
        return thread;
    }

    @Override
    public Thread start(Runnable task) {
        Thread thread = unstarted(task);
        thread.start();
        return thread;
    }

    @Override
    public ThreadFactory factory() {
        return new Factory(new ThreadBuilder(this));
    }

    private static final class Factory implements ThreadFactory {
        private final ThreadBuilder builder;

        Factory(ThreadBuilder builder) {
            this.builder = builder;
        }

        @Override
        public Thread newThread(Runnable task) {
            return builder.unstarted(task);
        }
    }
}
