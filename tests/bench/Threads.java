import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Two threads at a time: a counter under a lock, a blocking queue, a shared map, short-lived threads. */
public final class Threads {
    private static int counter;

    private static synchronized void count() {
        counter++;
    }

    static void together(Runnable one, Runnable other) throws InterruptedException {
        Thread first = new Thread(one);
        Thread second = new Thread(other);
        first.start();
        second.start();
        first.join();
        second.join();
    }

    static long pass(int items) throws InterruptedException {
        ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(64);
        AtomicLong sum = new AtomicLong();
        together(() -> {
            try {
                for (int i = 0; i < items; i++) {
                    queue.put(i);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, () -> {
            try {
                for (int i = 0; i < items; i++) {
                    sum.addAndGet(queue.take());
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return sum.get();
    }

    static int share(int items) throws InterruptedException {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        Runnable fill = () -> {
            for (int i = 0; i < items; i++) {
                map.merge(i % 1000, 1, Integer::sum);
            }
        };
        together(fill, fill);
        int sum = 0;
        for (int value : map.values()) {
            sum += value;
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        int scale = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        Runnable work = () -> {
            for (int i = 0; i < 300_000 * scale; i++) {
                count();
            }
        };
        together(work, work);
        System.out.println(counter);
        System.out.println(pass(30_000 * scale));
        System.out.println(share(100_000 * scale));
        CountDownLatch done = new CountDownLatch(200 * scale);
        for (int i = 0; i < 200 * scale; i++) {
            new Thread(done::countDown).start();
        }
        done.await();
        System.out.println(done.getCount());
    }
}
