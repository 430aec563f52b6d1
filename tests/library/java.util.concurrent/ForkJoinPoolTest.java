// jdk: 25
// covers: CountedCompleter ForkJoinTask ForkJoinWorkerThread RecursiveAction RecursiveTask Flow SubmissionPublisher
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ForkJoinPoolTest {
    static class Fibonacci extends RecursiveTask<Integer> {
        final int n;

        Fibonacci(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) return n;
            Fibonacci left = new Fibonacci(n - 1);
            left.fork();
            return new Fibonacci(n - 2).compute() + left.join();
        }
    }

    static class Fill extends RecursiveAction {
        final int[] array;
        final int from;
        final int to;

        Fill(int[] array, int from, int to) {
            this.array = array;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from > 10) invokeAll(new Fill(array, from, (from + to) / 2), new Fill(array, (from + to) / 2, to));
            else Arrays.fill(array, from, to, from + 1);
        }
    }

    static class Sum extends CountedCompleter<Long> {
        final long from;
        final long to;
        final AtomicLong total;

        Sum(CountedCompleter<?> parent, long from, long to, AtomicLong total) {
            super(parent);
            this.from = from;
            this.to = to;
            this.total = total;
        }

        @Override
        public void compute() {
            if (to - from < 10) {
                for (long i = from; i < to; i++) total.addAndGet(i);
            } else {
                setPendingCount(2);
                new Sum(this, from, (from + to) / 2, total).fork();
                new Sum(this, (from + to) / 2, to, total).fork();
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (getCompleter() == null) System.out.print("root complete ");
        }

        @Override
        public Long getRawResult() {
            return total.get();
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        int[] array = new int[100];
        pool.invoke(new Fill(array, 0, 100));
        show(pool.invoke(new Fibonacci(12)), Arrays.hashCode(array), new Fibonacci(8).invoke(), new Sum(null, 0, 100, new AtomicLong()).invoke(), pool.submit(() -> 5).get(), pool.submit(new Fibonacci(5)).join(), pool.getParallelism(), pool.getAsyncMode());
        CountDownLatch done = new CountDownLatch(2);
        pool.execute(done::countDown);
        pool.execute(new RecursiveAction() {
            @Override
            protected void compute() {
                if (Thread.currentThread() instanceof ForkJoinWorkerThread worker && worker.getPool() == getPool() && inForkJoinPool()) done.countDown();
            }
        });
        done.await();
        tasks();
        show(pool.invokeAll(List.of(() -> 1, () -> 2)).get(1).get(), ForkJoinPool.commonPool() == ForkJoinPool.commonPool(), ForkJoinPool.getCommonPoolParallelism() >= 0, pool.awaitQuiescence(1, TimeUnit.SECONDS));
        pool.shutdown();
        show(pool.awaitTermination(9, TimeUnit.SECONDS), pool.isShutdown(), pool.isTerminated());
        attempt(() -> new ForkJoinPool(0));
        ForkJoinPool.commonPool().shutdown();
        show(ForkJoinPool.commonPool().isShutdown(), ForkJoinPool.commonPool().submit(() -> "common").get());
        flow();
    }

    static void tasks() throws Exception {
        ForkJoinTask<String> task = ForkJoinTask.adapt(() -> "adapted");
        show(task.isDone(), task.invoke(), task.isDone(), task.isCompletedNormally(), task.isCompletedAbnormally(), task.getRawResult(), task.getException(), task.get(1, TimeUnit.SECONDS));
        ForkJoinTask<?> failing = ForkJoinTask.adapt(() -> { throw new IllegalStateException("task"); });
        attempt(failing::invoke);
        show(failing.isCompletedAbnormally(), failing.getException());
        attempt(failing::get);
        attempt(failing::join);
        failing.quietlyInvoke();
        ForkJoinTask<Integer> cancelled = ForkJoinTask.adapt(() -> { }, 1);
        show(cancelled.cancel(false), cancelled.isCancelled(), cancelled.isDone(), cancelled.getException());
        attempt(cancelled::join);
        ForkJoinTask<Integer> completed = ForkJoinTask.adapt(() -> 1);
        completed.complete(8);
        show(completed.join(), completed.tryUnfork());
        ForkJoinTask<Integer> broken = ForkJoinTask.adapt(() -> 1);
        broken.completeExceptionally(new IllegalArgumentException("given"));
        attempt(broken::join);
        Fibonacci again = new Fibonacci(6);
        again.invoke();
        again.reinitialize();
        show(again.isDone(), again.fork().join(), ForkJoinTask.invokeAll(List.of(new Fibonacci(3), new Fibonacci(4))).size(), ForkJoinTask.getPool(), ForkJoinTask.inForkJoinPool(), ForkJoinTask.getQueuedTaskCount() >= 0, ForkJoinTask.getSurplusQueuedTaskCount());
    }

    static void flow() throws Exception {
        Queue<Object> log = new ConcurrentLinkedQueue<>();
        CountDownLatch finished = new CountDownLatch(1);
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(Runnable::run, 4);
        publisher.subscribe(new Flow.Subscriber<>() {
            Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription s) {
                subscription = s;
                log.add("subscribed");
                s.request(2);
            }

            @Override
            public void onNext(Integer item) {
                log.add(item);
                if (item == 2) subscription.request(10);
            }

            @Override
            public void onError(Throwable e) {
                log.add(e);
            }

            @Override
            public void onComplete() {
                log.add("complete");
                finished.countDown();
            }
        });
        for (int i = 1; i < 5; i++) publisher.submit(i);
        show(publisher.hasSubscribers(), publisher.getNumberOfSubscribers(), publisher.isClosed(), publisher.getMaxBufferCapacity(), Flow.defaultBufferSize());
        publisher.close();
        finished.await();
        show(log, publisher.isClosed(), publisher.getClosedException());
        attempt(() -> publisher.submit(9));
        attempt(() -> { publisher.subscribe(null); return 0; });
        SubmissionPublisher<String> consumed = new SubmissionPublisher<>();
        CompletableFuture<Void> all = consumed.consume(s -> log.add("consumed " + s));
        consumed.submit("x");
        consumed.close();
        all.get();
        show(log.size(), log.contains("consumed x"));
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
}
