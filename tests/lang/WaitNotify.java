/** Producer and consumer with wait and notifyAll. */
public class WaitNotify {
    private final int[] slots = new int[3];
    private int size;
    synchronized void put(int v) throws InterruptedException {
        while (size == slots.length) wait();
        slots[size++] = v;
        notifyAll();
    }
    synchronized int take() throws InterruptedException {
        while (size == 0) wait();
        int v = slots[--size];
        notifyAll();
        return v;
    }

    public static void main(String[] args) throws Exception {
        WaitNotify box = new WaitNotify();
        long[] sums = new long[2];
        Thread[] consumers = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int k = i;
            consumers[i] = new Thread(() -> {
                try {
                    for (int n = 0; n < 50; n++) sums[k] += box.take();
                } catch (InterruptedException e) {
                    System.out.println("interrupted");
                }
            });
            consumers[i].start();
        }
        for (int i = 1; i <= 100; i++) box.put(i);
        for (Thread t : consumers) t.join();
        System.out.println(sums[0] + sums[1]); // expect: 5050
        synchronized (box) {
            long before = System.nanoTime();
            box.wait(20);
            System.out.println(System.nanoTime() - before >= 19_000_000); // expect: true
        }
    }
}
