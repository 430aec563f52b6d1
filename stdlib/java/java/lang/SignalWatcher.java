package java.lang;

/** Ends the program in order when the host asks it to (SIGINT, SIGTERM, SIGHUP): the shutdown hooks run. */
final class SignalWatcher extends Thread {
    private static boolean watching;

    private SignalWatcher() {
        super("Signal Watcher");
    }

    /** Starts watching, once. Without hooks nobody watches: the host's default ends the program. */
    static synchronized void watch() {
        if (watching || !install()) {
            return;
        }
        watching = true;
        Thread watcher = new SignalWatcher();
        watcher.setDaemon(true);
        watcher.start();
    }

    @Override
    public void run() {
        System.exit(128 + next());
    }

    /** Catches the signals; false when this process's signals are not the program's business. */
    private static native boolean install();

    /** Waits for a signal; returns its number. */
    private static native int next();
}
