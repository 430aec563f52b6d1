import java.io.*;

/** Clocks move, hash codes stay, streams can be replaced. */
public class SystemTest {
    public static void main(String[] args) throws Exception {
        long n = System.nanoTime(), m = System.currentTimeMillis();
        Thread.sleep(3);
        System.out.println((System.nanoTime() - n >= 3_000_000));
        System.out.println((System.currentTimeMillis() >= m + 2));
        System.out.println((m > 1_600_000_000_000L));
        PrintStream old = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes));
        System.out.println("captured");
        System.setOut(old);
        System.out.println(bytes.toString().trim() + " " + System.lineSeparator().length());
        System.out.println((Runtime.getRuntime().availableProcessors() > 0));
        System.out.println((Runtime.getRuntime().maxMemory() > 0));
        System.out.println((Runtime.getRuntime().totalMemory() >= Runtime.getRuntime().freeMemory()));

        System.out.println(System.getProperty("java.version") != null);
    }
}
