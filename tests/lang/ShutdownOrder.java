import java.util.concurrent.CountDownLatch;

/** Hooks run once the last thread that is no daemon has ended, also after an exception; daemons run on meanwhile. */
// expect: main ends
// expect: worker ends
// expect: hook: daemon alive true
// expect-error: Exception in thread "main" java.lang.IllegalStateException: main
// exit: 1
public class ShutdownOrder {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Thread daemon = new Thread(() -> {
            while (true) {
                try {
                    Thread.sleep(100_000);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook: daemon alive " + daemon.isAlive())));
        Thread main = Thread.currentThread();
        new Thread(() -> {
            try {
                go.await();
                main.join();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
            System.out.println("worker ends");
        }).start();
        System.out.println("main ends");
        go.countDown();
        throw new IllegalStateException("main");
    }
}
