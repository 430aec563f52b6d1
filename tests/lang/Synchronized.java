/** synchronized methods and blocks exclude each other and unlock on exceptions. */
public class Synchronized {
    private int count;
    private static int total;
    synchronized void add() { count++; }
    static synchronized void addTotal() { total++; }
    void fail() {
        synchronized (this) {
            throw new IllegalStateException("inside");
        }
    }
    synchronized int nested(int n) { return n == 0 ? count : nested(n - 1); }

    public static void main(String[] args) throws Exception {
        Synchronized s = new Synchronized();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 500; k++) {
                    s.add();
                    addTotal();
                    synchronized (s) { s.count += 2; }
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(s.count + " " + total); // expect: 6000 2000
        try {
            s.fail();
        } catch (IllegalStateException e) {
            System.out.println(Thread.holdsLock(s)); // expect: false
        }
        System.out.println(s.nested(10)); // expect: 6000
        Thread other = new Thread(() -> { synchronized (s) { System.out.println("lock is free"); } });
        // expect: lock is free
        other.start();
        other.join();
        try {
            s.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage()); // expect: current thread is not owner
        }
        try {
            s.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage()); // expect: current thread is not owner
        }
    }
}
