package java.lang.ref;

/** Runs the finalize methods of unreachable objects; started with the first such object. */
final class FinalizerThread extends Thread {
    private FinalizerThread() {
        super("Finalizer");
    }

    /** Called by the runtime. */
    static void launch() {
        Thread thread = new FinalizerThread();
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (true) {
            runNext();
        }
    }

    /** Waits for an object and runs its finalize method. */
    private static native void runNext();
}
