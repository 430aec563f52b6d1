package java.util.concurrent;

/** A thread of a fork-join pool. */
public class ForkJoinWorkerThread extends Thread {
    final ForkJoinPool pool;
    Runnable body;

    /** Creates a thread of a pool. */
    protected ForkJoinWorkerThread(ForkJoinPool pool) {
        this.pool = java.util.Objects.requireNonNull(pool);
        setDaemon(true);
    }

    /** Returns the pool. */
    public ForkJoinPool getPool() {
        return pool;
    }

    /** Runs before the first task. */
    protected void onStart() {
    }

    /** Runs after the last task. */
    protected void onTermination(Throwable exception) {
    }

    @Override
    public void run() {
        Throwable failure = null;
        try {
            onStart();
            body.run();
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            onTermination(failure);
        }
    }
}
