package java.util.concurrent;

/** The result of a task that may still run. */
public interface Future<V> {
    /** Cancels the task; false if it has completed. */
    boolean cancel(boolean mayInterruptIfRunning);

    /** Tells whether the task was cancelled before it completed. */
    boolean isCancelled();

    /** Tells whether the task has completed in any way. */
    boolean isDone();

    /** Returns the result, waiting for it. */
    V get() throws InterruptedException, ExecutionException;

    /** Returns the result, waiting so long for it. */
    V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;

    /** Returns the result of a task that has succeeded. */
    default V resultNow() {
        if (!isDone()) {
            throw new IllegalStateException("Task has not completed");
        }
        if (isCancelled()) {
            throw new IllegalStateException("Task was cancelled");
        }
        try {
            return Futures.getUninterruptibly(this);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Task completed with exception");
        }
    }

    /** Returns the failure of a task that has failed. */
    default Throwable exceptionNow() {
        if (!isDone()) {
            throw new IllegalStateException("Task has not completed");
        }
        if (isCancelled()) {
            throw new IllegalStateException("Task was cancelled");
        }
        try {
            Futures.getUninterruptibly(this);
        } catch (ExecutionException e) {
            return e.getCause();
        }
        throw new IllegalStateException("Task completed with a result");
    }

    /** Returns the state of the task. */
    default State state() {
        if (!isDone()) {
            return State.RUNNING;
        }
        if (isCancelled()) {
            return State.CANCELLED;
        }
        try {
            Futures.getUninterruptibly(this);
            return State.SUCCESS;
        } catch (ExecutionException e) {
            return State.FAILED;
        }
    }

    /** States of tasks. */
    enum State {
        /** Not completed. */
        RUNNING,
        /** Completed with a result. */
        SUCCESS,
        /** Completed with a failure. */
        FAILED,
        /** Cancelled. */
        CANCELLED
    }
}
