import java.util.*;
import java.util.concurrent.*;

/** SubmissionPublisher: order, demand, completion, drops, errors. */
public class Publishers {
    static class Reader implements Flow.Subscriber<Integer> {
        final List<Object> log = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch end = new CountDownLatch(1);
        final int batch;
        Flow.Subscription s;

        Reader(int batch) {
            this.batch = batch;
        }

        public void onSubscribe(Flow.Subscription s) {
            this.s = s;
            log.add("start");
            if (batch != 0) s.request(batch);
        }

        public void onNext(Integer item) {
            log.add(item);
            if (item == 13) throw new IllegalStateException("unlucky");
            if (batch > 0) s.request(batch);
        }

        public void onError(Throwable e) {
            log.add(e.toString());
            end.countDown();
        }

        public void onComplete() {
            log.add("end");
            end.countDown();
        }
    }

    static void finish(Reader r) throws Exception {
        System.out.println(r.end.await(20, TimeUnit.SECONDS) + " " + r.log);
    }

    public static void main(String[] args) throws Exception {
        Reader a = new Reader(1), b = new Reader(5), late = new Reader(1);
        SubmissionPublisher<Integer> p = new SubmissionPublisher<>(Runnable::run, 3);
        System.out.println(p.getMaxBufferCapacity() + " " + p.hasSubscribers() + " " + p.isClosed());
        p.subscribe(a);
        p.subscribe(b);
        for (int i = 0; i < 8; i++) p.submit(i);
        System.out.println(p.getNumberOfSubscribers() + " " + p.isSubscribed(a) + p.isSubscribed(late) + " " + p.estimateMaximumLag());
        p.close();
        finish(a);
        finish(b);
        p.subscribe(late);
        finish(late);
        try {
            p.submit(1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        SubmissionPublisher<Integer> q = new SubmissionPublisher<>(Runnable::run, 2);
        Reader idle = new Reader(0), bad = new Reader(1);
        q.subscribe(idle);
        System.out.println(q.offer(1, null) + " " + q.offer(2, null) + " " + q.offer(3, null) + " " + q.offer(4, (s, x) -> false) + " " + q.estimateMaximumLag());
        idle.s.request(1);
        System.out.println(idle.log + " " + q.offer(5, null));
        idle.s.cancel();
        q.subscribe(bad);
        q.submit(12);
        q.submit(13);
        finish(bad);
        Reader wrong = new Reader(-1);
        q.subscribe(wrong);
        finish(wrong);
        q.closeExceptionally(new RuntimeException("over"));
        System.out.println(q.getClosedException().getMessage() + " " + q.isClosed() + q.getSubscribers());
        SubmissionPublisher<Integer> c = new SubmissionPublisher<>();
        List<Integer> seen = new ArrayList<>();
        CompletableFuture<Void> done = c.consume(seen::add);
        for (int i = 0; i < 300; i++) c.submit(i);
        c.close();
        done.get(20, TimeUnit.SECONDS);
        System.out.println(seen.size() + " " + seen.get(299));
    }
}
// expect: 4 false false
// expect: 2 truefalse 0
// expect: true [start, 0, 1, 2, 3, 4, 5, 6, 7, end]
// expect: true [start, 0, 1, 2, 3, 4, 5, 6, 7, end]
// expect: true [start, end]
// expect: Closed
// expect: 1 2 -1 -1 2
// expect: [start, 1] 2
// expect: true [start, 12, 13, java.lang.IllegalStateException: unlucky]
// expect: true [start, java.lang.IllegalArgumentException: non-positive subscription request]
// expect: over true[]
// expect: 300 299
