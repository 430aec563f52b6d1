/** The main thread ends when main returns, though the program goes on: others can join it. */
// expect: main returns
// expect: joined: TERMINATED false
// expect: hook: TERMINATED false
public class JoinMain {
    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() ->
            System.out.println("hook: " + main.getState() + " " + main.isAlive())));
        Thread joiner = new Thread(() -> {
            try {
                main.join();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
            System.out.println("joined: " + main.getState() + " " + main.isAlive());
        });
        synchronized (main) { // main.join waits for this
            joiner.start();
            System.out.println("main returns");
        }
    }
}
