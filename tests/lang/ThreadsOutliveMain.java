/** The VM waits for threads that are not daemons. */
public class ThreadsOutliveMain {
    public static void main(String[] args) {
        Thread daemon = new Thread(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println("not reached");
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        new Thread(() -> {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                System.out.println("not reached");
            }
            System.out.println("after main");
        }).start();
        System.out.println("main ends");
    }
}

// expect: main ends
// expect: after main
