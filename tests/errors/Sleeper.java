/** Sleeps until a signal ends the VM; its hook says that it ran. */
public class Sleeper {
    public static void main(String[] args) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("hook ran")));
        System.err.println("ready");
        Thread.sleep(60_000);
    }
}
