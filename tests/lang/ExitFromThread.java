// exit: 3
/** System.exit works from another thread. */
public class ExitFromThread {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> System.exit(3));
        t.start();
        t.join();
        while (true) Thread.sleep(1000);
    }
}
