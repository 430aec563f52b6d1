// covers: CyclicBarrier Semaphore Phaser Exchanger BrokenBarrierException TimeUnit ThreadLocalRandom
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class CountDownLatchTest {
    public static void main(String[] args) throws Exception {
        basics();
        latch();
        barrier();
        semaphore();
        units();
        random();
    }

    static String text(Object o) {
        return o.toString().replaceAll("@[0-9a-f]+", "@");
    }

    static void latch() throws Exception {
        CountDownLatch latch = new CountDownLatch(2);
        show(latch.getCount(), latch.await(1, TimeUnit.MILLISECONDS), text(latch));
        new Thread(latch::countDown).start();
        latch.countDown();
        latch.await();
        latch.countDown();
        show(latch.getCount(), latch.await(0, TimeUnit.SECONDS));
        attempt(() -> new CountDownLatch(-1));
        Thread.currentThread().interrupt();
        perform(latch::await);
        Thread.interrupted();
    }

    static void barrier() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        CyclicBarrier barrier = new CyclicBarrier(3, rounds::incrementAndGet);
        AtomicInteger arrivals = new AtomicInteger();
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = new Thread(() -> {
                for (int round = 0; round < 2; round++)
                    try {
                        arrivals.addAndGet(barrier.await());
                    } catch (InterruptedException | BrokenBarrierException e) {
                        show(e);
                    }
            });
            threads[i].start();
        }
        for (int round = 0; round < 2; round++) arrivals.addAndGet(barrier.await());
        for (Thread t : threads) t.join();
        show(arrivals, rounds, barrier.getParties(), barrier.getNumberWaiting(), barrier.isBroken());
        attempt(() -> barrier.await(1, TimeUnit.MILLISECONDS));
        show(barrier.isBroken());
        attempt(barrier::await);
        barrier.reset();
        show(barrier.isBroken());
        CyclicBarrier failing = new CyclicBarrier(1, () -> { throw new IllegalStateException("action"); });
        attempt(failing::await);
        attempt(failing::await);
        attempt(() -> new CyclicBarrier(0));
        show(new BrokenBarrierException(), new BrokenBarrierException("m"), new CyclicBarrier(1).await());
    }

    static void semaphore() throws Exception {
        Semaphore semaphore = new Semaphore(2, true);
        semaphore.acquire();
        show(semaphore.availablePermits(), semaphore.tryAcquire(), semaphore.tryAcquire(), semaphore.tryAcquire(1, TimeUnit.MILLISECONDS), semaphore.isFair(), text(semaphore));
        Thread waiting = new Thread(() -> semaphore.acquireUninterruptibly(2));
        waiting.start();
        while (!semaphore.hasQueuedThreads()) Thread.sleep(1);
        show(semaphore.getQueueLength());
        semaphore.release(3);
        waiting.join();
        show(semaphore.availablePermits(), semaphore.drainPermits(), semaphore.availablePermits(), semaphore.tryAcquire(0), semaphore.tryAcquire(2, 1, TimeUnit.MILLISECONDS));
        attempt(() -> { semaphore.acquire(-1); return 0; });
        attempt(() -> semaphore.tryAcquire(-1));
        perform(() -> semaphore.release(-1));
        perform(() -> new Semaphore(Integer.MAX_VALUE).release());
        Semaphore reduced = new Semaphore(5) {{ reducePermits(3); }};
        show(reduced.availablePermits(), reduced.isFair(), new Semaphore(-1).availablePermits());
        Thread.currentThread().interrupt();
        perform(semaphore::acquire);
    }

    static void units() {
        for (TimeUnit unit : TimeUnit.values()) System.out.print(unit + " " + unit.toNanos(3) + " " + unit.toMicros(3) + " " + unit.toMillis(3) + " " + unit.toSeconds(100000) + " " + unit.toMinutes(1000000) + " " + unit.toHours(Long.MAX_VALUE) + " " + unit.toDays(-99999999999L) + " " + unit.convert(7, TimeUnit.MINUTES) + " " + unit.toChronoUnit() + "; ");
        show(TimeUnit.SECONDS.toNanos(Long.MAX_VALUE), TimeUnit.DAYS.toMillis(Long.MIN_VALUE), TimeUnit.MILLISECONDS.convert(java.time.Duration.ofSeconds(2, 999999)), TimeUnit.of(java.time.temporal.ChronoUnit.HOURS), TimeUnit.valueOf("DAYS"), TimeUnit.NANOSECONDS.convert(-1, TimeUnit.DAYS));
        attempt(() -> TimeUnit.of(java.time.temporal.ChronoUnit.YEARS));
        perform(() -> TimeUnit.MILLISECONDS.sleep(1));
        perform(() -> TimeUnit.MILLISECONDS.timedJoin(new Thread(), 1));
    }

    static void random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        boolean inside = true;
        for (int i = 0; i < 100; i++) inside &= random.nextInt(5, 9) >= 5 && random.nextInt(5, 9) < 9 && random.nextInt(3) < 3 && random.nextLong(10) < 10 && random.nextLong(-5, 0) < 0 && random.nextDouble(2, 3) >= 2 && random.nextDouble(7) < 7;
        show(inside, random == ThreadLocalRandom.current(), random.ints(5, 0, 3).allMatch(x -> x >= 0 && x < 3), random.doubles(3).allMatch(x -> x < 1), random.longs(3, 5, 6).sum(), random.nextBoolean() || true, Double.isFinite(random.nextGaussian()));
        perform(() -> random.setSeed(1));
        attempt(() -> random.nextInt(0));
        attempt(() -> random.nextInt(3, 3));
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    static void phasers() throws Exception {
        StringBuffer log = new StringBuffer();
        Phaser p = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                log.append(phase).append('/').append(parties).append(' ');
                return phase == 2 || parties == 0;
            }
        };
        AtomicInteger sum = new AtomicInteger();
        Thread[] all = new Thread[3];
        for (int i = 0; i < 3; i++) {
            p.register();
            all[i] = new Thread(() -> {
                while (!p.isTerminated()) {
                    sum.incrementAndGet();
                    p.arriveAndAwaitAdvance();
                }
            });
            all[i].start();
        }
        for (int phase = 0; phase < 2; phase++) System.out.print(p.arriveAndAwaitAdvance() + " ");
        System.out.println(p.arriveAndDeregister());
        for (Thread t : all) t.join();
        System.out.println(log + "" + sum + " " + p.isTerminated() + " " + (p.getPhase() == Integer.MIN_VALUE + 3) + " " + p.register());
        Phaser q = new Phaser(2);
        System.out.println(q.arrive() + " " + q.getArrivedParties() + q.getUnarrivedParties() + q.getRegisteredParties() + " " + q.toString().replaceAll("@\\w+", ""));
        try {
            q.awaitAdvanceInterruptibly(0, 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout");
        }
        System.out.println(q.arriveAndDeregister() + " " + q.getPhase() + " " + q.awaitAdvance(0) + " " + q.arriveAndDeregister() + " " + q.isTerminated());
        Phaser root = new Phaser(), left = new Phaser(root, 1), right = new Phaser(root, 2);
        System.out.println(root.getRegisteredParties() + " " + left.getRoot().equals(root) + (right.getParent() == root));
        System.out.println(left.arrive() + " " + right.arrive() + " " + root.getPhase() + " " + right.arrive() + " " + left.getPhase() + right.getUnarrivedParties() + left.getUnarrivedParties());
        left.arriveAndDeregister();
        System.out.println(root.getRegisteredParties() + " " + root.getUnarrivedParties());
        right.forceTermination();
        System.out.println(root.isTerminated() + " " + (left.arrive() < 0));
        Phaser none = new Phaser();
        try {
            none.arrive();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage().replaceAll("@\\w+", ""));
        }
    }

    static void exchangers() throws Exception {
        Exchanger<String> x = new Exchanger<>();
        List<String> got = Collections.synchronizedList(new ArrayList<>());
        Thread t = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) got.add(x.exchange("t" + i));
            } catch (InterruptedException e) {
                got.add("interrupted");
            }
        });
        t.start();
        for (int i = 0; i < 3; i++) System.out.print(x.exchange(i == 1 ? null : "m" + i) + " ");
        t.join();
        System.out.println(got);
        try {
            x.exchange("", 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + e.getMessage());
        }
        Thread.currentThread().interrupt();
        try {
            x.exchange("");
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
    }

    static class Sum extends CountedCompleter<Long> {
        final int[] data;
        final int from, to;
        final AtomicLong total;

        Sum(CountedCompleter<?> parent, int[] data, int from, int to, AtomicLong total) {
            super(parent);
            this.data = data;
            this.from = from;
            this.to = to;
            this.total = total;
        }

        @Override
        public void compute() {
            int lo = from, hi = to;
            while (hi - lo > 10) {
                int mid = (lo + hi) >>> 1;
                addToPendingCount(1);
                new Sum(this, data, mid, hi, total).fork();
                hi = mid;
            }
            for (int i = lo; i < hi; i++) {
                if (data[i] < 0) throw new IllegalArgumentException("negative");
                total.addAndGet(data[i]);
            }
            tryComplete();
        }

        @Override
        public Long getRawResult() {
            return total.get();
        }
    }

    static void basics() throws Exception {
        phasers();
        exchangers();
        int[] data = new int[100];
        for (int i = 0; i < data.length; i++) data[i] = i;
        System.out.println(new Sum(null, data, 0, 100, new AtomicLong()).invoke());
        System.out.println(ForkJoinPool.commonPool().invoke(new Sum(null, data, 0, 100, new AtomicLong())));
        data[99] = -1;
        try {
            new Sum(null, data, 0, 100, new AtomicLong()).invoke();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
