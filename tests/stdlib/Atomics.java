import java.util.concurrent.atomic.*;

public class Atomics {
    public static void main(String[] args) throws Exception {
        AtomicInteger i = new AtomicInteger(5);
        System.out.println(i.getAndIncrement()); // expect: 5
        System.out.println(i.incrementAndGet()); // expect: 7
        System.out.println(i.addAndGet(10)); // expect: 17
        System.out.println("" + i.compareAndSet(17, 1) + i.compareAndSet(17, 2)); // expect: truefalse
        System.out.println(i.updateAndGet(x -> x * 7)); // expect: 7
        System.out.println(i.accumulateAndGet(3, Math::max)); // expect: 7
        System.out.println(i); // expect: 7
        AtomicLong l = new AtomicLong();
        LongAdder a = new LongAdder();
        AtomicIntegerArray array = new AtomicIntegerArray(3);
        Thread[] t = new Thread[3];
        for (int k = 0; k < 3; k++) {
            t[k] = new Thread(() -> {
                for (int n = 0; n < 200; n++) {
                    l.incrementAndGet();
                    a.add(2);
                    array.incrementAndGet(n % 3);
                }
            });
            t[k].start();
        }
        for (Thread x : t) x.join();
        System.out.println(l + " " + a.sum() + " " + array); // expect: 600 1200 [201, 201, 198]
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(r.getAndSet("b") + r.updateAndGet(s -> s + "c") + r.compareAndSet("zz", "") + new AtomicBoolean(true).getAndSet(false));
        // expect: abcfalsetrue
    }
}
