package java.util.concurrent;

import java.util.Objects;

/** Runs tasks on an executor and queues their futures as they finish. */
public class ExecutorCompletionService<V> implements CompletionService<V> {
    private final Executor executor;
    private final BlockingQueue<Future<V>> completed;

    /** Creates one with a queue of its own. */
    public ExecutorCompletionService(Executor executor) {
        this(executor, new LinkedBlockingQueue<Future<V>>());
    }

    /** Creates one with the given queue. */
    public ExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> completionQueue) {
        this.executor = Objects.requireNonNull(executor);
        this.completed = Objects.requireNonNull(completionQueue);
    }

    private Future<V> start(Callable<V> task) {
        FutureTask<V> future = new FutureTask<V>(task) {
            @Override
            protected void done() {
                completed.add(this);
            }
        };
        executor.execute(future);
        return future;
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        return start(Objects.requireNonNull(task));
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        return start(Executors.callable(task, result));
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return completed.take();
    }

    @Override
    public Future<V> poll() {
        return completed.poll();
    }

    @Override
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return completed.poll(timeout, unit);
    }
}
