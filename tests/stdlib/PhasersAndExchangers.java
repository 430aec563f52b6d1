import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Phaser, Exchanger, CountedCompleter. */
public class PhasersAndExchangers {
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

    public static void main(String[] args) throws Exception {
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
// expect: 1 2 2
// expect: 0/4 1/4 2/3 9 true true -2147483645
// expect: 0 112 java.util.concurrent.Phaser[phase = 0 parties = 2 arrived = 1]
// expect: timeout
// expect: 0 1 1 1 true
// expect: 2 truetrue
// expect: 0 0 0 0 121
// expect: 1 1
// expect: true true
// expect: Attempted arrival of unregistered party for java.util.concurrent.Phaser[phase = 0 parties = 0 arrived = 0]
// expect: t0 t1 t2 [m0, null, m2]
// expect: timeout null
// expect: interrupted false
// expect: 4950
// expect: 4950
// expect: negative
