import java.util.concurrent.atomic.AtomicInteger;

/** Waits, notifies, interrupts and time limits that race: nothing is lost and nothing counts twice (JLS 17.2). */
// expect: buffer: 6000 items, sum 17997000
// expect: notify and interrupt: every notification woke a thread
// expect: timed: waited long enough, at the same depth
// expect: spurious owner: IllegalMonitorStateException current thread is not owner
public class WaitRaces {
    static final int[] buffer = new int[3];
    static int filled;

    static synchronized void put(int value) throws InterruptedException {
        while (filled == buffer.length) WaitRaces.class.wait();
        buffer[filled++] = value;
        WaitRaces.class.notifyAll();
    }

    static synchronized int take() throws InterruptedException {
        while (filled == 0) WaitRaces.class.wait(1000);
        int value = buffer[--filled];
        WaitRaces.class.notifyAll();
        return value;
    }

    interface Body { void run() throws InterruptedException; }

    static Thread start(Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (InterruptedException e) {
                System.out.println("unexpected " + e);
            }
        });
        thread.start();
        return thread;
    }

    static void passItems() throws InterruptedException {
        AtomicInteger sum = new AtomicInteger(), taken = new AtomicInteger();
        Thread[] threads = new Thread[6];
        for (int i = 0; i < 3; i++) {
            int from = i * 2000;
            threads[i] = start(() -> {
                for (int value = from; value < from + 2000; value++) put(value);
            });
            threads[i + 3] = start(() -> {
                for (int k = 0; k < 2000; k++) {
                    sum.addAndGet(take());
                    taken.incrementAndGet();
                }
            });
        }
        for (Thread each : threads) each.join();
        System.out.println("buffer: " + taken + " items, sum " + sum);
    }

    static int entered;

    /** Two wait; one is notified while the first is interrupted, which may meet in that one. */
    static boolean race(Object lock) throws InterruptedException {
        boolean[] normal = {false, false};
        entered = 0;
        Thread[] waiters = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int index = i;
            waiters[i] = start(() -> {
                synchronized (lock) {
                    entered++;
                    try {
                        lock.wait();
                        normal[index] = true;
                    } catch (InterruptedException e) {
                        normal[index] = false;
                    }
                }
            });
        }
        for (boolean waiting = false; !waiting; Thread.yield()) {
            synchronized (lock) {
                waiting = entered == 2;
            }
        }
        Thread interrupter = start(waiters[0]::interrupt);
        synchronized (lock) {
            lock.notify();
        }
        interrupter.join();
        waiters[0].join();
        if (normal[0]) { // it took the notification: the second one still waits
            synchronized (lock) {
                lock.notify();
            }
        }
        waiters[1].join();
        return normal[1];
    }

    static void interruptAndNotify() throws InterruptedException {
        boolean right = true;
        for (int i = 0; i < 100; i++) right &= race(new Object());
        System.out.println("notify and interrupt: "
            + (right ? "every notification woke a thread" : "a notification was lost"));
    }

    static void timed() throws InterruptedException {
        Object lock = new Object();
        long start = System.nanoTime();
        boolean held;
        synchronized (lock) {
            synchronized (lock) {
                lock.wait(30);
                lock.wait(0, 1000);
                held = Thread.holdsLock(lock);
            }
            held &= Thread.holdsLock(lock);
        }
        held &= !Thread.holdsLock(lock);
        boolean enough = System.nanoTime() - start >= 30_000_000L;
        System.out.println("timed: " + (enough ? "waited long enough, " : "too short, ") + (held ? "at the same depth" : "lost"));
    }

    public static void main(String[] args) throws InterruptedException {
        passItems();
        interruptAndNotify();
        timed();
        try {
            new Object().wait();
        } catch (IllegalMonitorStateException e) {
            System.out.println("spurious owner: IllegalMonitorStateException " + e.getMessage());
        }
    }
}
