// expect-error: Exception in thread "Thread-0" java.lang.IllegalStateException: in a thread
/** An exception ends its thread only; handlers see it. */
public class ThreadUncaught {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> { throw new IllegalStateException("in a thread"); });
        t.start();
        t.join();
        Thread h = new Thread(() -> { throw new RuntimeException("handled"); }, "named");
        h.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " " + e.getMessage()));
        // expect: named handled
        h.start();
        h.join();
        System.out.println("main goes on"); // expect: main goes on
    }
}
