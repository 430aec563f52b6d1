/** An interrupt of a thread that has not started, or has ended, is remembered. */
// expect: before the start: true
// expect: started interrupted: true
// expect: sleep interrupted
// expect: after the end: false
// expect: ended interrupted: true
// expect: interrupted after the end: true
// expect: wait ends at once, flag false
// expect: park ends at once, flag true
public class InterruptEarly {
    static void run(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.start();
        thread.join();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread sleeper = new Thread(() -> {
            System.out.println("started interrupted: " + Thread.currentThread().isInterrupted());
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage());
            }
        });
        sleeper.interrupt();
        System.out.println("before the start: " + sleeper.isInterrupted());
        sleeper.start();
        sleeper.join();
        System.out.println("after the end: " + sleeper.isInterrupted());
        Thread own = new Thread(() -> Thread.currentThread().interrupt());
        own.start();
        own.join();
        System.out.println("ended interrupted: " + own.isInterrupted());
        Thread idle = new Thread(() -> { });
        idle.start();
        idle.join();
        idle.interrupt();
        System.out.println("interrupted after the end: " + idle.isInterrupted());
        Object lock = new Object();
        run(new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("wait ends at once, flag " + Thread.currentThread().isInterrupted());
                }
            }
        }));
        run(new Thread(() -> {
            java.util.concurrent.locks.LockSupport.park();
            System.out.println("park ends at once, flag " + Thread.interrupted());
        }));
    }
}
