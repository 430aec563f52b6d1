package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The submitting half of executors, on top of execute. */
public abstract class AbstractExecutorService implements ExecutorService {
    /** For subclasses. */
    public AbstractExecutorService() {
    }

    /** Returns the future of a task with a given result. */
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new FutureTask<T>(runnable, value);
    }

    /** Returns the future of a task. */
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<T>(callable);
    }

    private <T> Future<T> start(RunnableFuture<T> future) {
        execute(future);
        return future;
    }

    @Override
    public Future<?> submit(Runnable task) {
        return start(newTaskFor(Objects.requireNonNull(task), (Void) null));
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return start(newTaskFor(Objects.requireNonNull(task), result));
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return start(newTaskFor(Objects.requireNonNull(task)));
    }

    private static <T> void cancelAll(List<Future<T>> futures) {
        for (Future<T> future : futures) {
            future.cancel(true);
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        return invokeAll(tasks, Long.MAX_VALUE);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        return invokeAll(tasks, unit.toNanos(timeout));
    }

    private <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long nanos)
            throws InterruptedException {
        long start = System.nanoTime();
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>(tasks.size());
        boolean complete = false;
        try {
            for (Callable<T> task : tasks) {
                RunnableFuture<T> future = newTaskFor(task);
                futures.add(future);
                execute(future);
            }
            for (Future<T> future : futures) {
                try {
                    await(future, nanos, start);
                } catch (CancellationException | ExecutionException ignored) {
                    continue;
                } catch (TimeoutException e) {
                    return futures;
                }
            }
            complete = true;
            return futures;
        } finally {
            if (!complete) {
                cancelAll(futures);
            }
        }
    }

    private static <T> T await(Future<T> future, long nanos, long start)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (nanos == Long.MAX_VALUE) {
            return future.get();
        }
        return future.get(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try {
            return invokeAny(tasks, Long.MAX_VALUE);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return invokeAny(tasks, unit.toNanos(timeout));
    }

    private <T> T invokeAny(Collection<? extends Callable<T>> tasks, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException();
        }
        long start = System.nanoTime();
        ExecutorCompletionService<T> service = new ExecutorCompletionService<T>(this);
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>();
        try {
            for (Callable<T> task : tasks) {
                futures.add(service.submit(task));
            }
            ExecutionException failure = null;
            for (int i = 0; i < futures.size(); i++) {
                Future<T> done = nanos == Long.MAX_VALUE ? service.take()
                    : service.poll(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                if (done == null) {
                    throw new TimeoutException();
                }
                try {
                    return done.get();
                } catch (ExecutionException e) {
                    failure = e;
                } catch (RuntimeException e) {
                    failure = new ExecutionException(e);
                }
            }
            throw failure;
        } finally {
            cancelAll(futures);
        }
    }
}
