/** A volatile write is seen by another thread that spins. */
public class VolatileFlags {
    static volatile boolean stop;
    static volatile long value;

    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> {
            long spins = 0;
            while (!stop) spins++;
            System.out.println("saw " + value); // expect: saw 1099511627776
        });
        t.start();
        Thread.sleep(5);
        value = 1L << 40;
        stop = true;
        t.join();
    }
}
