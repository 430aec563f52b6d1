package java.util.concurrent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Runs tasks in a pool of threads. All bookkeeping is guarded by one monitor, held neither while a task runs nor while
 * a worker waits for one. A worker is interrupted by shutdown only while it is marked idle.
 */
public class ThreadPoolExecutor extends AbstractExecutorService {
    private static final int RUNNING = 0;
    private static final int SHUTDOWN = 1;
    private static final int STOP = 2;
    private static final int TERMINATED = 3;

    private final Object lock = new Object();
    private final BlockingQueue<Runnable> queue;
    private final LinkedHashSet<Worker> workers = new LinkedHashSet<Worker>();
    private volatile int state = RUNNING;
    private volatile ThreadFactory threadFactory;
    private volatile RejectedExecutionHandler handler;
    private volatile long keepAliveNanos;
    private volatile boolean coreMayTimeOut;
    private volatile int coreSize;
    private volatile int maximumSize;
    private int largest;
    private long completed;
    /** The terminated method has run. */
    private boolean finished;

    /** One thread of the pool. */
    private final class Worker implements Runnable {
        Thread thread;
        private Runnable first;
        boolean idle;
        long done;

        Worker(Runnable first) {
            this.first = first;
        }

        @Override
        public void run() {
            boolean failed = true;
            try {
                Runnable task = first;
                first = null;
                while (task != null || (task = nextTask(this)) != null) {
                    runTask(this, task);
                    task = null;
                }
                failed = false;
            } finally {
                leave(this, failed);
            }
        }
    }

    /** Creates a pool. */
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(),
            new AbortPolicy());
    }

    /** Creates a pool with a thread factory. */
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, new AbortPolicy());
    }

    /** Creates a pool with a handler of refused tasks. */
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), handler);
    }

    /** Creates a pool with a thread factory and a handler of refused tasks. */
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        if (corePoolSize < 0 || maximumPoolSize <= 0 || maximumPoolSize < corePoolSize || keepAliveTime < 0) {
            throw new IllegalArgumentException();
        }
        this.queue = Objects.requireNonNull(workQueue);
        this.threadFactory = Objects.requireNonNull(threadFactory);
        this.handler = Objects.requireNonNull(handler);
        this.coreSize = corePoolSize;
        this.maximumSize = maximumPoolSize;
        this.keepAliveNanos = unit.toNanos(keepAliveTime);
    }

    // Submitting

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command);
        if (addWorker(command, coreSize)) {
            return;
        }
        if (state == RUNNING && queue.offer(command)) {
            if (state != RUNNING && remove(command)) {
                reject(command);
            } else {
                ensureWorker();
            }
        } else if (!addWorker(command, maximumSize)) {
            reject(command);
        }
    }

    final void reject(Runnable command) {
        handler.rejectedExecution(command, this);
    }

    /** Starts a thread if the pool runs and has fewer than so many. */
    private boolean addWorker(Runnable first, int limit) {
        synchronized (lock) {
            boolean open = state == RUNNING || state == SHUTDOWN && first == null;
            return open && workers.size() < limit && startWorker(first);
        }
    }

    private boolean startWorker(Runnable first) {
        Worker worker = new Worker(first);
        worker.thread = threadFactory.newThread(worker);
        if (worker.thread == null) {
            return false;
        }
        workers.add(worker);
        largest = Math.max(largest, workers.size());
        boolean started = false;
        try {
            worker.thread.start();
            started = true;
        } finally {
            if (!started) {
                workers.remove(worker);
            }
        }
        return true;
    }

    /** Makes sure that somebody serves the queue. */
    private void ensureWorker() {
        synchronized (lock) {
            if (workers.isEmpty() && state < STOP && !queue.isEmpty()) {
                startWorker(null);
            }
        }
    }

    /** Makes sure that a core thread, or one at least, serves a queue that tasks are put in directly. */
    final void ensurePrestart() {
        if (!addWorker(null, coreSize) && coreSize == 0) {
            addWorker(null, 1);
        }
    }

    // Working

    /** Returns the next task; null: the worker is to end. */
    private Runnable nextTask(Worker worker) {
        boolean timedOut = false;
        for (;;) {
            boolean timed;
            synchronized (lock) {
                worker.idle = false;
                if (state >= STOP || state == SHUTDOWN && queue.isEmpty()) {
                    return null;
                }
                timed = coreMayTimeOut || workers.size() > coreSize;
                boolean surplus = workers.size() > maximumSize || timed && timedOut;
                if (surplus && (workers.size() > 1 || queue.isEmpty())) {
                    workers.remove(worker);
                    completed += worker.done;
                    return null;
                }
                worker.idle = true;
            }
            try {
                Runnable task = timed ? queue.poll(keepAliveNanos, TimeUnit.NANOSECONDS) : queue.take();
                if (task != null) {
                    return task;
                }
                timedOut = true;
            } catch (InterruptedException retry) {
                timedOut = false;
            }
        }
    }

    private void runTask(Worker worker, Runnable task) {
        synchronized (lock) {
            worker.idle = false;
            Thread.interrupted();
            if (state >= STOP) {
                worker.thread.interrupt();
            }
        }
        Throwable thrown = null;
        try {
            beforeExecute(worker.thread, task);
            task.run();
        } catch (Throwable failure) {
            thrown = failure;
            throw failure;
        } finally {
            worker.done++;
            afterExecute(task, thrown);
        }
    }

    private void leave(Worker worker, boolean failed) {
        synchronized (lock) {
            if (workers.remove(worker)) {
                completed += worker.done;
            }
            if (state < STOP) {
                int wanted = coreMayTimeOut ? 0 : coreSize;
                if (wanted == 0 && !queue.isEmpty()) {
                    wanted = 1;
                }
                if ((failed && state == RUNNING || !queue.isEmpty()) && workers.size() < Math.max(wanted, 1)) {
                    startWorker(null);
                }
            }
        }
        tryTerminate();
    }

    final void tryTerminate() {
        synchronized (lock) {
            boolean over = state == STOP || state == SHUTDOWN && queue.isEmpty();
            if (over && !workers.isEmpty()) {
                interruptIdle();
            }
            if (!over || !workers.isEmpty()) {
                return;
            }
            state = TERMINATED;
        }
        try {
            terminated();
        } finally {
            synchronized (lock) {
                lock.notifyAll();
                finished = true;
            }
        }
    }

    private void interruptIdle() {
        for (Worker worker : workers) {
            if (worker.idle) {
                worker.thread.interrupt();
            }
        }
    }

    // Shutting down

    /** Runs after shutdown has begun, for subclasses of this package. */
    void onShutdown() {
    }

    @Override
    public void shutdown() {
        synchronized (lock) {
            state = Math.max(state, SHUTDOWN);
            interruptIdle();
        }
        onShutdown();
        tryTerminate();
    }

    @Override
    public List<Runnable> shutdownNow() {
        ArrayList<Runnable> left = new ArrayList<Runnable>();
        synchronized (lock) {
            state = Math.max(state, STOP);
            for (Worker worker : workers) {
                worker.thread.interrupt();
            }
            drainQueue(left);
        }
        tryTerminate();
        return left;
    }

    private void drainQueue(List<Runnable> left) {
        queue.drainTo(left);
        for (Runnable task : queue.toArray(new Runnable[0])) {
            if (queue.remove(task)) {
                left.add(task);
            }
        }
    }

    @Override
    public boolean isShutdown() {
        return state != RUNNING;
    }

    final boolean isStopped() {
        return state >= STOP;
    }

    /** Tells whether shutdown has begun but not ended. */
    public boolean isTerminating() {
        return state != RUNNING && !isTerminated();
    }

    @Override
    public boolean isTerminated() {
        synchronized (lock) {
            return finished;
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        synchronized (lock) {
            while (!finished) {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
            return true;
        }
    }

    // Hooks

    /** Runs in the worker before a task. */
    protected void beforeExecute(Thread t, Runnable r) {
    }

    /** Runs in the worker after a task. */
    protected void afterExecute(Runnable r, Throwable t) {
    }

    /** Runs when the pool has terminated. */
    protected void terminated() {
    }

    // Settings and statistics

    /** Sets the factory of new threads. */
    public void setThreadFactory(ThreadFactory threadFactory) {
        this.threadFactory = Objects.requireNonNull(threadFactory);
    }

    /** Returns the factory of new threads. */
    public ThreadFactory getThreadFactory() {
        return threadFactory;
    }

    /** Sets the handler of refused tasks. */
    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        this.handler = Objects.requireNonNull(handler);
    }

    /** Returns the handler of refused tasks. */
    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    /** Sets how many threads stay. */
    public void setCorePoolSize(int corePoolSize) {
        if (corePoolSize < 0 || maximumSize < corePoolSize) {
            throw new IllegalArgumentException();
        }
        synchronized (lock) {
            int more = Math.min(corePoolSize - coreSize, queue.size());
            coreSize = corePoolSize;
            interruptIdle();
            while (more-- > 0 && state == RUNNING && workers.size() < corePoolSize) {
                startWorker(null);
            }
        }
    }

    /** Returns how many threads stay. */
    public int getCorePoolSize() {
        return coreSize;
    }

    /** Starts one core thread. */
    public boolean prestartCoreThread() {
        return addWorker(null, coreSize);
    }

    /** Starts all core threads; returns how many. */
    public int prestartAllCoreThreads() {
        int count = 0;
        while (addWorker(null, coreSize)) {
            count++;
        }
        return count;
    }

    /** Tells whether core threads end when there is nothing to do. */
    public boolean allowsCoreThreadTimeOut() {
        return coreMayTimeOut;
    }

    /** Sets whether core threads end when there is nothing to do. */
    public void allowCoreThreadTimeOut(boolean value) {
        if (value && keepAliveNanos <= 0L) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        synchronized (lock) {
            coreMayTimeOut = value;
            interruptIdle();
        }
    }

    /** Sets how many threads there may be. */
    public void setMaximumPoolSize(int maximumPoolSize) {
        if (maximumPoolSize <= 0 || maximumPoolSize < coreSize) {
            throw new IllegalArgumentException();
        }
        synchronized (lock) {
            maximumSize = maximumPoolSize;
            interruptIdle();
        }
    }

    /** Returns how many threads there may be. */
    public int getMaximumPoolSize() {
        return maximumSize;
    }

    /** Sets how long surplus threads wait for a task. */
    public void setKeepAliveTime(long time, TimeUnit unit) {
        if (time < 0) {
            throw new IllegalArgumentException();
        }
        if (time == 0 && coreMayTimeOut) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        synchronized (lock) {
            keepAliveNanos = unit.toNanos(time);
            interruptIdle();
        }
    }

    /** Returns how long surplus threads wait for a task. */
    public long getKeepAliveTime(TimeUnit unit) {
        return unit.convert(keepAliveNanos, TimeUnit.NANOSECONDS);
    }

    /** Returns the queue of tasks. */
    public BlockingQueue<Runnable> getQueue() {
        return queue;
    }

    /** Takes a task out of the queue. */
    public boolean remove(Runnable task) {
        boolean removed = queue.remove(task);
        tryTerminate();
        return removed;
    }

    /** Takes cancelled tasks out of the queue. */
    public void purge() {
        queue.removeIf(task -> task instanceof Future && ((Future<?>) task).isCancelled());
        tryTerminate();
    }

    /** Returns the number of threads. */
    public int getPoolSize() {
        synchronized (lock) {
            return workers.size();
        }
    }

    /** Returns the number of threads that run a task. */
    public int getActiveCount() {
        synchronized (lock) {
            int count = 0;
            for (Worker worker : workers) {
                count += worker.idle ? 0 : 1;
            }
            return count;
        }
    }

    /** Returns the greatest number of threads there was. */
    public int getLargestPoolSize() {
        synchronized (lock) {
            return largest;
        }
    }

    /** Returns about how many tasks there were. */
    public long getTaskCount() {
        return getCompletedTaskCount() + getActiveCount() + queue.size();
    }

    /** Returns about how many tasks have completed. */
    public long getCompletedTaskCount() {
        synchronized (lock) {
            long count = completed;
            for (Worker worker : workers) {
                count += worker.done;
            }
            return count;
        }
    }

    @Override
    public String toString() {
        synchronized (lock) {
            String phase = state == RUNNING ? "Running" : state == TERMINATED ? "Terminated" : "Shutting down";
            return super.toString() + "[" + phase + ", pool size = " + workers.size() + ", active threads = "
                + getActiveCount() + ", queued tasks = " + queue.size() + ", completed tasks = "
                + getCompletedTaskCount() + "]";
        }
    }

    // Policies

    /** Runs refused tasks in the submitting thread. */
    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        /** Creates a policy. */
        public CallerRunsPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                r.run();
            }
        }
    }

    /** Throws for refused tasks. */
    public static class AbortPolicy implements RejectedExecutionHandler {
        /** Creates a policy. */
        public AbortPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            throw new RejectedExecutionException("Task " + r.toString() + " rejected from " + e.toString());
        }
    }

    /** Drops refused tasks. */
    public static class DiscardPolicy implements RejectedExecutionHandler {
        /** Creates a policy. */
        public DiscardPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
        }
    }

    /** Drops the oldest queued task for a refused one. */
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        /** Creates a policy. */
        public DiscardOldestPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                e.getQueue().poll();
                e.execute(r);
            }
        }
    }
}
