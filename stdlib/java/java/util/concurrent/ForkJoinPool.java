package java.util.concurrent;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** A pool for tasks that split themselves. Its threads share one queue; who joins a task nobody has begun runs it. */
public class ForkJoinPool extends AbstractExecutorService {
    private static final AtomicInteger POOLS = new AtomicInteger();

    /** Makes the threads of pools. */
    public interface ForkJoinWorkerThreadFactory {
        /** Returns a new thread. */
        ForkJoinWorkerThread newThread(ForkJoinPool pool);
    }

    /** The factory pools use unless told otherwise. */
    public static final ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory =
        pool -> new ForkJoinWorkerThread(pool);

    /** Made on first use. */
    private static final class Common {
        static final ForkJoinPool POOL = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            defaultForkJoinWorkerThreadFactory, null, false, "ForkJoinPool.commonPool-worker-");
    }

    /** Lets a pool know of a task that waits. */
    public interface ManagedBlocker {
        /** Waits; tells whether no more waiting is needed. */
        boolean block() throws InterruptedException;

        /** Tells whether no waiting is needed. */
        boolean isReleasable();
    }

    private final ThreadPoolExecutor threads;
    private final ForkJoinWorkerThreadFactory factory;
    private final Thread.UncaughtExceptionHandler handler;
    private final boolean async;
    private final String prefix;
    private final AtomicInteger names = new AtomicInteger();

    /** Creates a pool with a thread for each processor. */
    public ForkJoinPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** Creates a pool with so many threads. */
    public ForkJoinPool(int parallelism) {
        this(parallelism, defaultForkJoinWorkerThreadFactory, null, false);
    }

    /** Creates a pool. */
    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory,
            Thread.UncaughtExceptionHandler handler, boolean asyncMode) {
        this(parallelism, factory, handler, asyncMode, "ForkJoinPool-" + POOLS.incrementAndGet() + "-worker-");
    }

    private ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory,
            Thread.UncaughtExceptionHandler handler, boolean asyncMode, String prefix) {
        if (parallelism <= 0) {
            throw new IllegalArgumentException();
        }
        this.factory = Objects.requireNonNull(factory);
        this.handler = handler;
        this.async = asyncMode;
        this.prefix = prefix;
        this.threads = new ThreadPoolExecutor(parallelism, parallelism, 60L, TimeUnit.SECONDS,
            new LinkedBlockingQueue<Runnable>(), this::newThread);
        this.threads.allowCoreThreadTimeOut(true);
    }

    private Thread newThread(Runnable body) {
        ForkJoinWorkerThread thread = factory.newThread(this);
        if (thread != null) {
            thread.body = body;
            thread.setName(prefix + names.incrementAndGet());
            if (handler != null) {
                thread.setUncaughtExceptionHandler(handler);
            }
        }
        return thread;
    }

    /** Returns the pool all programs share. */
    public static ForkJoinPool commonPool() {
        return Common.POOL;
    }

    /** Returns how many threads the common pool may have. */
    public static int getCommonPoolParallelism() {
        return commonPool().getParallelism();
    }

    /** Runs a task and returns its result. */
    public <T> T invoke(ForkJoinTask<T> task) {
        submit(task);
        return task.joinRemote();
    }

    /** Runs a task some time. */
    public void execute(ForkJoinTask<?> task) {
        Objects.requireNonNull(task);
        threads.execute(task.asRunnable());
    }

    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task);
        threads.execute(task);
    }

    /** Submits a task. */
    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        execute(task);
        return task;
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submit(ForkJoinTask.adapt(task));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return submit(ForkJoinTask.adapt(task, result));
    }

    @Override
    public ForkJoinTask<?> submit(Runnable task) {
        return submit(ForkJoinTask.adapt(task));
    }

    /** Returns the factory of threads. */
    public ForkJoinWorkerThreadFactory getFactory() {
        return factory;
    }

    /** Returns the handler of failures, or null. */
    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    /** Returns how many threads there may be. */
    public int getParallelism() {
        return threads.getMaximumPoolSize();
    }

    /** Returns how many threads there are. */
    public int getPoolSize() {
        return threads.getPoolSize();
    }

    /** Tells whether forked tasks run in order. */
    public boolean getAsyncMode() {
        return async;
    }

    /** Returns about how many threads run tasks. */
    public int getActiveThreadCount() {
        return threads.getActiveCount();
    }

    /** Returns about how many threads run tasks. */
    public int getRunningThreadCount() {
        return threads.getActiveCount();
    }

    /** Tells whether no thread runs a task. */
    public boolean isQuiescent() {
        return threads.getActiveCount() == 0 && threads.getQueue().isEmpty();
    }

    /** Returns 0: threads share one queue. */
    public long getStealCount() {
        return 0L;
    }

    /** Returns about how many tasks wait. */
    public long getQueuedTaskCount() {
        return threads.getQueue().size();
    }

    /** Tells whether tasks wait. */
    public boolean hasQueuedSubmissions() {
        return !threads.getQueue().isEmpty();
    }

    /** Waits so long until there is nothing to do. */
    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        while (!isQuiescent()) {
            if (System.nanoTime() - start >= nanos) {
                return false;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000L);
        }
        return true;
    }

    /** Waits as a blocker says. */
    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        while (!blocker.isReleasable() && !blocker.block()) {
            continue;
        }
    }

    private boolean isCommon() {
        return this == Common.POOL;
    }

    /** Takes no more tasks; the common pool goes on. */
    @Override
    public void shutdown() {
        if (!isCommon()) {
            threads.shutdown();
        }
    }

    /** Cancels all tasks; the common pool goes on. */
    @Override
    public List<Runnable> shutdownNow() {
        if (!isCommon()) {
            threads.shutdownNow();
        }
        return Collections.emptyList();
    }

    @Override
    public boolean isShutdown() {
        return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return threads.isTerminated();
    }

    /** Tells whether shutdown has begun but not ended. */
    public boolean isTerminating() {
        return threads.isTerminating();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        if (isCommon()) {
            awaitQuiescence(timeout, unit);
            return false;
        }
        return threads.awaitTermination(timeout, unit);
    }

    /** Shuts down and waits for all tasks; the common pool goes on. */
    @Override
    public void close() {
        if (!isCommon()) {
            threads.close();
        }
    }
}
