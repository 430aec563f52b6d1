package java.util.concurrent;

import java.util.concurrent.atomic.AtomicReference;
import java.util.Objects;

/** A task whose result can be waited for. */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final int NEW = 0;
    private static final int DONE = 1;
    private static final int FAILED = 2;
    private static final int CANCELLED = 3;

    private Callable<V> callable;
    private Object outcome;
    private volatile int state;
    private final AtomicReference<Thread> runner = new AtomicReference<Thread>();

    /** Creates a future of a task. */
    public FutureTask(Callable<V> callable) {
        this.callable = Objects.requireNonNull(callable);
    }

    /** Creates a future of a task with a given result. */
    public FutureTask(Runnable runnable, V result) {
        this(Executors.callable(runnable, result));
    }

    @Override
    public boolean isCancelled() {
        return state == CANCELLED;
    }

    @Override
    public boolean isDone() {
        return state != NEW;
    }

    private boolean complete(int newState, Object result) {
        synchronized (runner) {
            if (state != NEW) {
                return false;
            }
            outcome = result;
            state = newState;
            callable = null;
            runner.notifyAll();
        }
        done();
        return true;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        synchronized (runner) {
            if (state != NEW) {
                return false;
            }
            state = CANCELLED;
            callable = null;
            Thread thread = runner.get();
            if (mayInterruptIfRunning && thread != null) {
                thread.interrupt();
            }
            runner.notifyAll();
        }
        done();
        return true;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        synchronized (runner) {
            while (state == NEW) {
                runner.wait();
            }
        }
        return report();
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (runner) {
            while (state == NEW) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(runner, left);
            }
        }
        return report();
    }

    @SuppressWarnings("unchecked")
    private V report() throws ExecutionException {
        if (state == CANCELLED) {
            throw new CancellationException();
        }
        if (state == FAILED) {
            throw new ExecutionException((Throwable) outcome);
        }
        return (V) outcome;
    }

    /** Runs when the task has completed; does nothing. */
    protected void done() {
    }

    /** Completes with a result. */
    protected void set(V v) {
        complete(DONE, v);
    }

    /** Completes with a failure. */
    protected void setException(Throwable t) {
        complete(FAILED, t);
    }

    @Override
    public void run() {
        if (state != NEW || !runner.compareAndSet(null, Thread.currentThread())) {
            return;
        }
        try {
            Callable<V> task = callable;
            if (task != null && state == NEW) {
                V result;
                try {
                    result = task.call();
                } catch (Throwable failure) {
                    setException(failure);
                    return;
                }
                set(result);
            }
        } finally {
            stopRunning();
        }
    }

    /** After this no cancellation interrupts the thread any more. */
    private void stopRunning() {
        synchronized (runner) {
            runner.set(null);
        }
    }

    /** Runs the task without completing, for tasks that run again; false if it failed or was cancelled. */
    protected boolean runAndReset() {
        if (state != NEW || !runner.compareAndSet(null, Thread.currentThread())) {
            return false;
        }
        try {
            Callable<V> task = callable;
            if (task == null || state != NEW) {
                return false;
            }
            try {
                task.call();
            } catch (Throwable failure) {
                setException(failure);
                return false;
            }
            return state == NEW;
        } finally {
            stopRunning();
        }
    }

    @Override
    public String toString() {
        String status;
        if (state == DONE) {
            status = "[Completed normally]";
        } else if (state == FAILED) {
            status = "[Completed exceptionally: " + outcome + "]";
        } else if (state == CANCELLED) {
            status = "[Cancelled]";
        } else {
            Callable<V> task = callable;
            status = task == null ? "[Not completed]" : "[Not completed, task = " + task + "]";
        }
        return super.toString() + status;
    }
}
