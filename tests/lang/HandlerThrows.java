/** An exception handler that throws itself is reported in one line, and the thread ends all the same. */
// expect: joined
// exit: 1
// expect-error: Exception: java.lang.IllegalStateException thrown from the UncaughtExceptionHandler in thread "other"
// expect-error: Exception: java.lang.IllegalStateException thrown from the UncaughtExceptionHandler in thread "main"
public class HandlerThrows {
    public static void main(String[] args) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, exception) -> {
            throw new IllegalStateException("the handler");
        });
        Thread other = new Thread(() -> {
            throw new RuntimeException("the thread");
        }, "other");
        other.start();
        other.join();
        System.out.println("joined");
        throw new RuntimeException("main");
    }
}
