package java.util.concurrent;

import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A pool that runs tasks later or again and again. */
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private final AtomicLong sequence = new AtomicLong();
    private volatile boolean continuePeriodic;
    private volatile boolean executeDelayed = true;
    private volatile boolean removeOnCancel;

    /** The tasks by their time. */
    private static final class TaskQueue extends LockedQueue<Runnable> {
        TaskQueue() {
            super(new PriorityQueue<Runnable>(11,
                (a, b) -> ((RunnableScheduledFuture<?>) a).compareTo((RunnableScheduledFuture<?>) b)),
                Integer.MAX_VALUE);
        }

        @Override
        long headDelay() {
            return ((Delayed) elements.peek()).getDelay(TimeUnit.NANOSECONDS);
        }
    }

    /** A task with a time. Period: positive: fixed rate; negative: fixed pause; 0: once. */
    private final class Task<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final long number = sequence.getAndIncrement();
        private final long period;
        private volatile long time;
        private RunnableScheduledFuture<V> outer = this;

        Task(Callable<V> callable, long time) {
            super(callable);
            this.time = time;
            this.period = 0L;
        }

        Task(Runnable runnable, V result, long time, long period) {
            super(runnable, result);
            this.time = time;
            this.period = period;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(time - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            if (other == this) {
                return 0;
            }
            if (other instanceof Task) {
                Task<?> task = (Task<?>) other;
                long difference = time - task.time;
                return difference != 0L ? Long.signum(difference) : Long.compare(number, task.number);
            }
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        public boolean isPeriodic() {
            return period != 0L;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled && removeOnCancel) {
                ScheduledThreadPoolExecutor.this.remove(outer);
            }
            return cancelled;
        }

        @Override
        public void run() {
            if (!mayRun(this)) {
                cancel(false);
            } else if (period == 0L) {
                super.run();
            } else if (runAndReset()) {
                time = period > 0L ? time + period : System.nanoTime() - period;
                again(outer);
            }
        }
    }

    /** Creates a pool. */
    public ScheduledThreadPoolExecutor(int corePoolSize) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new TaskQueue());
    }

    /** Creates a pool with a thread factory. */
    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new TaskQueue(), threadFactory);
    }

    /** Creates a pool with a handler of refused tasks. */
    public ScheduledThreadPoolExecutor(int corePoolSize, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new TaskQueue(), handler);
    }

    /** Creates a pool with a thread factory and a handler of refused tasks. */
    public ScheduledThreadPoolExecutor(
            int corePoolSize, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new TaskQueue(), threadFactory, handler);
    }

    private boolean mayRun(RunnableScheduledFuture<?> task) {
        if (!isShutdown()) {
            return true;
        }
        return !isStopped() && (task.isPeriodic() ? continuePeriodic
            : executeDelayed || task.getDelay(TimeUnit.NANOSECONDS) <= 0L);
    }

    private <T extends RunnableScheduledFuture<?>> T enqueue(T task) {
        if (isShutdown()) {
            reject(task);
            return task;
        }
        getQueue().add(task);
        if (!mayRun(task) && remove(task)) {
            task.cancel(false);
        } else {
            ensurePrestart();
        }
        return task;
    }

    private void again(RunnableScheduledFuture<?> task) {
        if (mayRun(task)) {
            getQueue().add(task);
            if (mayRun(task) || !remove(task)) {
                ensurePrestart();
                return;
            }
        }
        task.cancel(false);
    }

    @Override
    void onShutdown() {
        for (Object each : getQueue().toArray()) {
            RunnableScheduledFuture<?> task = (RunnableScheduledFuture<?>) each;
            boolean keep = task.isPeriodic() ? continuePeriodic : executeDelayed;
            if ((!keep || task.isCancelled()) && getQueue().remove(task)) {
                task.cancel(false);
            }
        }
    }

    private static long timeIn(long delay, TimeUnit unit) {
        long nanos = unit.toNanos(Math.max(delay, 0L));
        return System.nanoTime() + Math.min(nanos, Long.MAX_VALUE >> 1);
    }

    /** Lets subclasses replace the future of a task. */
    protected <V> RunnableScheduledFuture<V> decorateTask(Runnable runnable, RunnableScheduledFuture<V> task) {
        return task;
    }

    /** Lets subclasses replace the future of a task. */
    protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> callable, RunnableScheduledFuture<V> task) {
        return task;
    }

    private ScheduledFuture<?> repeat(Runnable command, long initialDelay, long period, TimeUnit unit) {
        java.util.Objects.requireNonNull(command);
        Task<Void> task = new Task<Void>(command, null, timeIn(initialDelay, unit), period);
        task.outer = decorateTask(command, task);
        return enqueue(task.outer);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return repeat(command, delay, 0L, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        Task<V> task = new Task<V>(callable, timeIn(delay, unit));
        task.outer = decorateTask(callable, task);
        return enqueue(task.outer);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (period <= 0L) {
            throw new IllegalArgumentException();
        }
        return repeat(command, initialDelay, unit.toNanos(period), unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (delay <= 0L) {
            throw new IllegalArgumentException();
        }
        return repeat(command, initialDelay, -unit.toNanos(delay), unit);
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    /** Sets whether periodic tasks run on after shutdown. */
    public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean value) {
        continuePeriodic = value;
        if (!value && isShutdown()) {
            onShutdown();
        }
    }

    /** Tells whether periodic tasks run on after shutdown. */
    public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
        return continuePeriodic;
    }

    /** Sets whether delayed tasks still run after shutdown. */
    public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean value) {
        executeDelayed = value;
        if (!value && isShutdown()) {
            onShutdown();
        }
    }

    /** Tells whether delayed tasks still run after shutdown. */
    public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
        return executeDelayed;
    }

    /** Sets whether cancelled tasks leave the queue at once. */
    public void setRemoveOnCancelPolicy(boolean value) {
        removeOnCancel = value;
    }

    /** Tells whether cancelled tasks leave the queue at once. */
    public boolean getRemoveOnCancelPolicy() {
        return removeOnCancel;
    }
}
