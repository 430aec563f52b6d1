/** Two threads in a deadlock stay blocked; the others go on, and the program ends since both are daemons. */
// expect: BLOCKED BLOCKED
// expect: an interrupt does not help: BLOCKED true
// expect: work goes on: 4950
public class Deadlock {
    static final Object first = new Object(), second = new Object();

    static Thread grab(Object one, Object other, int[] inside) {
        Thread thread = new Thread(() -> {
            synchronized (one) {
                synchronized (inside) {
                    inside[0]++;
                    inside.notifyAll();
                    while (inside[0] < 2) {
                        try {
                            inside.wait();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                }
                synchronized (other) {
                    System.out.println("not reached");
                }
            }
        });
        thread.setDaemon(true);
        return thread;
    }

    static void awaitBlocked(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.BLOCKED) Thread.sleep(1);
    }

    public static void main(String[] args) throws InterruptedException {
        int[] inside = {0};
        Thread a = grab(first, second, inside), b = grab(second, first, inside);
        a.start();
        b.start();
        synchronized (inside) {
            while (inside[0] < 2) inside.wait();
        }
        do {
            awaitBlocked(a);
            awaitBlocked(b);
            Thread.sleep(5); // for `inside` they are blocked for a moment only
        } while (a.getState() != Thread.State.BLOCKED || b.getState() != Thread.State.BLOCKED);
        System.out.println(a.getState() + " " + b.getState());
        a.interrupt();
        Thread.sleep(5);
        System.out.println("an interrupt does not help: " + a.getState() + " " + a.isInterrupted());
        int[] sum = {0};
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 100; i++) sum[0] += i;
        });
        worker.start();
        worker.join();
        System.out.println("work goes on: " + sum[0]);
    }
}
