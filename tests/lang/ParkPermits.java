import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A thread has one permit at most; park takes it, unpark gives it, whichever comes first. */
// expect: given before: does not block
// expect: given twice: counts once
// expect: not started: no permit
// expect: interrupted: returns, permit or not
// expect: handed over 2000 times
public class ParkPermits {
    static long parked(long nanos) {
        long start = System.nanoTime();
        LockSupport.parkNanos(nanos);
        return System.nanoTime() - start;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread main = Thread.currentThread();
        LockSupport.unpark(main);
        LockSupport.park();
        System.out.println("given before: does not block");
        LockSupport.unpark(main);
        LockSupport.unpark(main);
        LockSupport.park();
        long waited = 0;
        for (int i = 0; i < 20 && waited < 20_000_000L; i++) waited += parked(20_000_000L); // may return early
        System.out.println("given twice: " + (waited >= 20_000_000L ? "counts once" : "counts twice"));
        boolean[] slept = {false};
        Thread early = new Thread(() -> slept[0] = parked(20_000_000L) >= 10_000_000L);
        LockSupport.unpark(early);
        early.start();
        early.join();
        System.out.println("not started: " + (slept[0] ? "no permit" : "a permit"));
        main.interrupt();
        LockSupport.park();
        System.out.println("interrupted: returns, permit or not");
        Thread.interrupted();
        pingPong(main);
    }

    static void pingPong(Thread main) throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        Thread other = new Thread(() -> {
            for (int i = 0; i < 1000; i++) {
                while (turn.get() != 2 * i + 1) LockSupport.park();
                turn.incrementAndGet();
                LockSupport.unpark(main);
            }
        });
        other.start();
        for (int i = 0; i < 1000; i++) {
            turn.incrementAndGet();
            LockSupport.unpark(other);
            while (turn.get() != 2 * i + 2) LockSupport.park();
        }
        other.join();
        System.out.println("handed over " + turn + " times");
    }
}
