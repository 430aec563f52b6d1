package java.util.concurrent;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the usual executors. */
public class Executors {
    private Executors() {
    }

    /** Returns a pool of so many threads. */
    public static ExecutorService newFixedThreadPool(int nThreads) {
        return newFixedThreadPool(nThreads, defaultThreadFactory());
    }

    /** Returns a pool of so many threads. */
    public static ExecutorService newFixedThreadPool(int nThreads, ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(nThreads, nThreads, 0L, TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<Runnable>(), threadFactory);
    }

    /** Returns a pool of one thread. */
    public static ExecutorService newSingleThreadExecutor() {
        return newSingleThreadExecutor(defaultThreadFactory());
    }

    /** Returns a pool of one thread. */
    public static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory) {
        return new Delegated(newFixedThreadPool(1, threadFactory));
    }

    /** Returns a pool that makes threads as needed and keeps them for a minute. */
    public static ExecutorService newCachedThreadPool() {
        return newCachedThreadPool(defaultThreadFactory());
    }

    /** Returns a pool that makes threads as needed and keeps them for a minute. */
    public static ExecutorService newCachedThreadPool(ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60L, TimeUnit.SECONDS,
            new SynchronousQueue<Runnable>(), threadFactory);
    }

    /** Returns an executor that makes a thread for each task. */
    public static ExecutorService newThreadPerTaskExecutor(ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 0L, TimeUnit.SECONDS,
            new SynchronousQueue<Runnable>(), threadFactory);
    }

    /** Returns an executor that makes a virtual thread for each task. */
    public static ExecutorService newVirtualThreadPerTaskExecutor() {
        return newThreadPerTaskExecutor(Thread.ofVirtual().factory());
    }

    /** Returns a pool that works on so many tasks at once, in no particular order. */
    public static ExecutorService newWorkStealingPool(int parallelism) {
        return new ForkJoinPool(parallelism, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    }

    /** Returns a pool that works on as many tasks at once as there are processors, in no particular order. */
    public static ExecutorService newWorkStealingPool() {
        return newWorkStealingPool(Runtime.getRuntime().availableProcessors());
    }

    /** Returns a pool of one thread for scheduled tasks. */
    public static ScheduledExecutorService newSingleThreadScheduledExecutor() {
        return newSingleThreadScheduledExecutor(defaultThreadFactory());
    }

    /** Returns a pool of one thread for scheduled tasks. */
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory threadFactory) {
        return new DelegatedScheduled(new ScheduledThreadPoolExecutor(1, threadFactory));
    }

    /** Returns a pool for scheduled tasks. */
    public static ScheduledExecutorService newScheduledThreadPool(int corePoolSize) {
        return new ScheduledThreadPoolExecutor(corePoolSize);
    }

    /** Returns a pool for scheduled tasks. */
    public static ScheduledExecutorService newScheduledThreadPool(int corePoolSize, ThreadFactory threadFactory) {
        return new ScheduledThreadPoolExecutor(corePoolSize, threadFactory);
    }

    /** Returns an executor that hides what else the given one can do. */
    public static ExecutorService unconfigurableExecutorService(ExecutorService executor) {
        return new Delegated(executor);
    }

    /** Returns an executor that hides what else the given one can do. */
    public static ScheduledExecutorService unconfigurableScheduledExecutorService(ScheduledExecutorService executor) {
        return new DelegatedScheduled(executor);
    }

    /** Returns a factory of threads named pool-N-thread-M. */
    public static ThreadFactory defaultThreadFactory() {
        return new PoolThreads();
    }

    /** Returns a task with a given result. */
    public static <T> Callable<T> callable(Runnable task, T result) {
        return new Adapter<T>(Objects.requireNonNull(task), result);
    }

    /** Returns a task with the result null. */
    public static Callable<Object> callable(Runnable task) {
        return new Adapter<Object>(Objects.requireNonNull(task), null);
    }

    private static final class Adapter<T> implements Callable<T> {
        private final Runnable task;
        private final T result;

        Adapter(Runnable task, T result) {
            this.task = task;
            this.result = result;
        }

        @Override
        public T call() {
            task.run();
            return result;
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + task + "]";
        }
    }

    private static final class PoolThreads implements ThreadFactory {
        private static final AtomicInteger POOLS = new AtomicInteger();

        private final AtomicInteger threads = new AtomicInteger();
        private final String prefix = "pool-" + POOLS.incrementAndGet() + "-thread-";

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, prefix + threads.incrementAndGet());
            if (thread.isDaemon()) {
                thread.setDaemon(false);
            }
            if (thread.getPriority() != Thread.NORM_PRIORITY) {
                thread.setPriority(Thread.NORM_PRIORITY);
            }
            return thread;
        }
    }

    /** Passes everything on. */
    private static class Delegated implements ExecutorService {
        private final ExecutorService target;

        Delegated(ExecutorService target) {
            this.target = Objects.requireNonNull(target);
        }

        @Override
        public void execute(Runnable command) {
            target.execute(command);
        }

        @Override
        public void shutdown() {
            target.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return target.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return target.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return target.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return target.awaitTermination(timeout, unit);
        }

        @Override
        public Future<?> submit(Runnable task) {
            return target.submit(task);
        }

        @Override
        public <T> Future<T> submit(Callable<T> task) {
            return target.submit(task);
        }

        @Override
        public <T> Future<T> submit(Runnable task, T result) {
            return target.submit(task, result);
        }

        @Override
        public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
            return target.invokeAll(tasks);
        }

        @Override
        public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
                throws InterruptedException {
            return target.invokeAll(tasks, timeout, unit);
        }

        @Override
        public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
                throws InterruptedException, ExecutionException {
            return target.invokeAny(tasks);
        }

        @Override
        public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException {
            return target.invokeAny(tasks, timeout, unit);
        }
    }

    /** Passes everything on. */
    private static final class DelegatedScheduled extends Delegated implements ScheduledExecutorService {
        private final ScheduledExecutorService target;

        DelegatedScheduled(ScheduledExecutorService target) {
            super(target);
            this.target = target;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            return target.schedule(command, delay, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
            return target.schedule(callable, delay, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
            return target.scheduleAtFixedRate(command, first, period, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
            return target.scheduleWithFixedDelay(command, first, delay, unit);
        }
    }
}
