import java.util.*;
import java.util.concurrent.*;

/** ConcurrentHashMap, CopyOnWriteArrayList, blocking queues. */
public class ConcurrentCollections {
    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        Thread[] t = new Thread[3];
        for (int i = 0; i < t.length; i++) {
            t[i] = new Thread(() -> { for (int k = 0; k < 100; k++) m.merge("k" + k % 5, 1, Integer::sum); });
            t[i].start();
        }
        for (Thread x : t) x.join();
        System.out.println(new TreeMap<>(m) + " " + m.reduceValues(1000, Integer::sum));
        // expect: {k0=60, k1=60, k2=60, k3=60, k4=60} 300
        m.forEach((k, v) -> m.remove(k, v));
        System.out.println(m.isEmpty()); // expect: true
        System.out.println("" + m.computeIfAbsent("x", String::length) + m.putIfAbsent("x", 5) + m.getOrDefault("y", 6));
        // expect: 116
        try {
            m.put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no nulls"); // expect: no nulls
        }
        List<Integer> c = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (int x : c) c.add(x * 10);
        System.out.println(c); // expect: [1, 2, 3, 10, 20, 30]
        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 10; i++) q.put(i);
                q.put(-1);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        producer.start();
        int sum = 0;
        for (int v; (v = q.take()) >= 0; ) sum += v;
        System.out.println(sum + " " + q.poll(1, TimeUnit.MILLISECONDS) + " " + q.offer(1) + q.offer(2) + q.offer(3));
        // expect: 45 null truetruefalse
        System.out.println(new ConcurrentSkipListMap<>(Map.of(3, "c", 1, "a")).firstKey()); // expect: 1
        System.out.println(new ConcurrentLinkedQueue<>(List.of(1, 2)).poll()); // expect: 1
        System.out.println(new LinkedBlockingDeque<>(List.of(1, 2)).pollLast()); // expect: 2
    }
}
