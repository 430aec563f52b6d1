package java.util.concurrent;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task that may split itself. Whoever claims it first runs it: a thread of the pool, or the one that joins it. */
public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable {
    private static final long serialVersionUID = -7721805057305804111L;

    private final transient AtomicBoolean claimed = new AtomicBoolean();
    private transient volatile boolean done;
    private transient volatile Throwable failure;

    /** Creates a task. */
    public ForkJoinTask() {
    }

    /** Returns the result so far. */
    public abstract V getRawResult();

    /** Sets the result. */
    protected abstract void setRawResult(V value);

    /** Runs the task; tells whether it has completed. */
    protected abstract boolean exec();

    final Runnable asRunnable() {
        return this::runIfUnclaimed;
    }

    private boolean runIfUnclaimed() {
        boolean mine = !done && claimed.compareAndSet(false, true);
        if (mine) {
            runClaimed();
        }
        return mine;
    }

    private void runClaimed() {
        try {
            if (exec()) {
                finish(null);
            }
        } catch (Throwable thrown) {
            finish(thrown);
        }
    }

    private synchronized boolean finish(Throwable thrown) {
        if (done) {
            return false;
        }
        failure = thrown;
        done = true;
        notifyAll();
        return true;
    }

    /** Lets the task run in the pool of this thread. */
    public final ForkJoinTask<V> fork() {
        ForkJoinPool pool = getPool();
        (pool == null ? ForkJoinPool.commonPool() : pool).execute(this);
        return this;
    }

    private void await() {
        if (!runIfUnclaimed() || !done) {
            awaitOthers();
        }
    }

    private void awaitOthers() {
        boolean interrupted = false;
        synchronized (this) {
            while (!done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private V report() {
        Throwable thrown = failure;
        if (thrown != null) {
            ForkJoinTask.<RuntimeException>rethrow(thrown);
        }
        return getRawResult();
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }

    /** Returns the result, running the task here if nobody has begun it. */
    public final V join() {
        await();
        return report();
    }

    /** Returns the result of the task that the pool runs. */
    final V joinRemote() {
        awaitOthers();
        return report();
    }

    /** Runs the task here and returns its result. */
    public final V invoke() {
        return join();
    }

    /** Waits for the task. */
    public final void quietlyJoin() {
        await();
    }

    /** Runs the task here. */
    public final void quietlyInvoke() {
        await();
    }

    /** Runs two tasks. */
    public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2) {
        Objects.requireNonNull(t1);
        t2.fork();
        t1.invoke();
        t2.join();
    }

    /** Runs all tasks. */
    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = tasks.length - 1; i > 0; i--) {
            tasks[i].fork();
        }
        for (ForkJoinTask<?> task : tasks) {
            task.join();
        }
    }

    /** Runs all tasks. */
    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        invokeAll(tasks.toArray(new ForkJoinTask<?>[0]));
        return tasks;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        finish(new CancellationException());
        return isCancelled();
    }

    @Override
    public final boolean isDone() {
        return done;
    }

    @Override
    public final boolean isCancelled() {
        return failure instanceof CancellationException;
    }

    /** Tells whether the task failed or was cancelled. */
    public final boolean isCompletedAbnormally() {
        return failure != null;
    }

    /** Tells whether the task succeeded. */
    public final boolean isCompletedNormally() {
        return done && failure == null;
    }

    /** Returns the failure, or null. */
    public final Throwable getException() {
        return failure;
    }

    /** Completes with a failure. */
    public void completeExceptionally(Throwable ex) {
        boolean unchecked = ex instanceof RuntimeException || ex instanceof Error;
        finish(unchecked ? ex : new RuntimeException(ex));
    }

    /** Completes with a result. */
    public void complete(V value) {
        try {
            setRawResult(value);
        } catch (Throwable thrown) {
            completeExceptionally(thrown);
            return;
        }
        finish(null);
    }

    /** Completes with the result so far. */
    public final void quietlyComplete() {
        finish(null);
    }

    private V reportGet() throws ExecutionException {
        Throwable thrown = failure;
        if (thrown instanceof CancellationException) {
            throw (CancellationException) thrown;
        }
        if (thrown != null) {
            throw new ExecutionException(thrown);
        }
        return getRawResult();
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        runIfUnclaimed();
        synchronized (this) {
            while (!done) {
                wait();
            }
        }
        return reportGet();
    }

    @Override
    public final V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        synchronized (this) {
            while (!done) {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
        return reportGet();
    }

    /** Makes a task that has completed ready to run again. */
    public void reinitialize() {
        failure = null;
        done = false;
        claimed.set(false);
    }

    /** Returns the pool of this thread, or null. */
    public static ForkJoinPool getPool() {
        Thread thread = Thread.currentThread();
        return thread instanceof ForkJoinWorkerThread ? ((ForkJoinWorkerThread) thread).pool : null;
    }

    /** Tells whether this thread belongs to a pool. */
    public static boolean inForkJoinPool() {
        return getPool() != null;
    }

    /** Takes a forked task back if nobody has begun it. */
    public boolean tryUnfork() {
        return !done && claimed.compareAndSet(false, true) && releaseClaim();
    }

    private boolean releaseClaim() {
        claimed.set(false);
        return true;
    }

    /** Returns about how many tasks wait in the pool of this thread. */
    public static int getQueuedTaskCount() {
        ForkJoinPool pool = getPool();
        return pool == null ? 0 : (int) pool.getQueuedTaskCount();
    }

    /** Returns about how many tasks wait for each thread of the pool. */
    public static int getSurplusQueuedTaskCount() {
        ForkJoinPool pool = getPool();
        return pool == null ? 0 : (int) pool.getQueuedTaskCount() / pool.getParallelism();
    }

    /** Returns a task for an action. */
    public static ForkJoinTask<?> adapt(Runnable runnable) {
        return new Adapted<Void>(Objects.requireNonNull(runnable), null, null);
    }

    /** Returns a task for an action with a given result. */
    public static <T> ForkJoinTask<T> adapt(Runnable runnable, T result) {
        return new Adapted<T>(Objects.requireNonNull(runnable), null, result);
    }

    /** Returns a task for a callable; what it throws comes as an unchecked exception. */
    public static <T> ForkJoinTask<T> adapt(Callable<? extends T> callable) {
        return new Adapted<T>(null, Objects.requireNonNull(callable), null);
    }

    private static final class Adapted<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 1L;

        private final transient Runnable runnable;
        private final transient Callable<? extends T> callable;
        private transient T result;

        Adapted(Runnable runnable, Callable<? extends T> callable, T result) {
            this.runnable = runnable;
            this.callable = callable;
            this.result = result;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T value) {
            result = value;
        }

        @Override
        protected boolean exec() {
            if (runnable != null) {
                runnable.run();
                return true;
            }
            try {
                result = callable.call();
                return true;
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (Exception checked) {
                throw new RuntimeException(checked);
            }
        }

        @Override
        public void run() {
            invoke();
        }
    }
}
