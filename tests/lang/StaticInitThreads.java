/** Two threads that initialise classes do not deadlock and run the initialiser once. */
public class StaticInitThreads {
    static int count;
    static class Slow {
        static int value;
        static {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
            count++;
            value = 42;
        }
    }

    public static void main(String[] args) throws Exception {
        int[] seen = new int[4];
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            int k = i;
            threads[i] = new Thread(() -> seen[k] = Slow.value);
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(java.util.Arrays.toString(seen)); // expect: [42, 42, 42, 42]
        System.out.println(count); // expect: 1
    }
}
