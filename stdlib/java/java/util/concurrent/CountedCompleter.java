package java.util.concurrent;

import java.util.concurrent.atomic.AtomicInteger;

/** A task that completes when its compute has said so as often as there are pending others; then tells its completer. */
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {
    private static final long serialVersionUID = 5232453752276485070L;

    private final CountedCompleter<?> completer;
    private final AtomicInteger pending;

    /** Creates a task that tells another, of which so many completions are pending. */
    protected CountedCompleter(CountedCompleter<?> completer, int initialPendingCount) {
        this.completer = completer;
        this.pending = new AtomicInteger(initialPendingCount);
    }

    /** Creates a task that tells another. */
    protected CountedCompleter(CountedCompleter<?> completer) {
        this(completer, 0);
    }

    /** Creates a task that tells nobody. */
    protected CountedCompleter() {
        this(null, 0);
    }

    /** Does the work, and calls tryComplete or the like. */
    public abstract void compute();

    /** Called before the task completes; the caller is the task whose completion triggers it, or this. */
    public void onCompletion(CountedCompleter<?> caller) {
    }

    /** Called when the task or one that tells it fails; returns whether the completer fails too. */
    public boolean onExceptionalCompletion(Throwable ex, CountedCompleter<?> caller) {
        return true;
    }

    /** Returns the task this tells, or null. */
    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    /** Returns the number of pending completions. */
    public final int getPendingCount() {
        return pending.get();
    }

    /** Sets the number of pending completions. */
    public final void setPendingCount(int count) {
        pending.set(count);
    }

    /** Adds to the number of pending completions. */
    public final void addToPendingCount(int delta) {
        pending.addAndGet(delta);
    }

    /** Sets the number of pending completions if it is as expected. */
    public final boolean compareAndSetPendingCount(int expected, int count) {
        return pending.compareAndSet(expected, count);
    }

    /** Takes one from the number of pending completions unless it is 0; returns the number before. */
    public final int decrementPendingCountUnlessZero() {
        int count = pending.get();
        while (count != 0 && !pending.compareAndSet(count, count - 1)) {
            count = pending.get();
        }
        return count;
    }

    /** Returns the task at the end of the chain of completers. */
    public final CountedCompleter<?> getRoot() {
        CountedCompleter<?> task = this;
        while (task.completer != null) {
            task = task.completer;
        }
        return task;
    }

    /** Counts a completion; if none was pending, completes and goes on with the completer. */
    public final void tryComplete() {
        propagate(true);
    }

    /** Does what tryComplete does without calling onCompletion. */
    public final void propagateCompletion() {
        propagate(false);
    }

    private void propagate(boolean tell) {
        CountedCompleter<?> caller = this;
        CountedCompleter<?> task = this;
        while (task != null && task.decrementPendingCountUnlessZero() == 0) {
            if (tell) {
                task.onCompletion(caller);
            }
            caller = task;
            task = task.completer;
            if (task == null) {
                caller.quietlyComplete();
            }
        }
    }

    /** Completes whatever is pending, and goes on with the completer. */
    @Override
    public void complete(T rawResult) {
        setRawResult(rawResult);
        onCompletion(this);
        quietlyComplete();
        if (completer != null) {
            completer.tryComplete();
        }
    }

    /** Returns this if no completion is pending, else counts one and returns null. */
    public final CountedCompleter<?> firstComplete() {
        return decrementPendingCountUnlessZero() == 0 ? this : null;
    }

    /** Does firstComplete of the completer; completes this if there is none. */
    public final CountedCompleter<?> nextComplete() {
        if (completer != null) {
            return completer.firstComplete();
        }
        quietlyComplete();
        return null;
    }

    /** Completes the root. */
    public final void quietlyCompleteRoot() {
        getRoot().quietlyComplete();
    }

    @Override
    public void completeExceptionally(Throwable ex) {
        super.completeExceptionally(ex);
        CountedCompleter<?> caller = this;
        CountedCompleter<?> task = this;
        while (task.onExceptionalCompletion(ex, caller) && task.completer != null && !task.completer.isDone()) {
            caller = task;
            task = task.completer;
            task.fail(ex);
        }
    }

    private void fail(Throwable ex) {
        super.completeExceptionally(ex);
    }

    /** Computes; it is not complete before tryComplete or the like finds nothing pending. */
    @Override
    protected final boolean exec() {
        try {
            compute();
        } catch (Throwable thrown) {
            completeExceptionally(thrown);
        }
        return false;
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T value) {
    }
}
