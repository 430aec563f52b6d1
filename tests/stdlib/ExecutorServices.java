import java.util.*;
import java.util.concurrent.*;

public class ExecutorServices {
    public static void main(String[] args) throws Exception {
        ExecutorService e = Executors.newFixedThreadPool(2);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int n = i;
            all.add(e.submit(() -> n * n));
        }
        int sum = 0;
        for (Future<Integer> f : all) sum += f.get();
        System.out.println(sum); // expect: 55
        Future<?> fails = e.submit(() -> { throw new IllegalStateException("task"); });
        try {
            fails.get();
        } catch (ExecutionException x) {
            System.out.println(x.getMessage() + " / " + x.getCause().getMessage());
            // expect: java.lang.IllegalStateException: task / task
        }
        System.out.println(e.invokeAll(List.of(() -> "a", () -> "b")).get(1).get()); // expect: b
        System.out.println("" + e.invokeAny(List.of(() -> "only"))); // expect: only
        e.shutdown();
        System.out.println(e.awaitTermination(5, TimeUnit.SECONDS) + " " + e.isTerminated()); // expect: true true
        try {
            e.submit(() -> 1);
        } catch (RejectedExecutionException x) {
            System.out.println("rejected"); // expect: rejected
        }
        CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(2), (a, b) -> a * b);
        System.out.println(f.get()); // expect: 42
        System.out.println(CompletableFuture.supplyAsync(() -> { if (true) throw new RuntimeException("cf"); return 1; }).exceptionally(x -> -1).join());
        // expect: -1
        ScheduledExecutorService s = Executors.newSingleThreadScheduledExecutor();
        System.out.println(s.schedule(() -> "later", 5, TimeUnit.MILLISECONDS).get()); // expect: later
        s.shutdownNow();
        ForkJoinPool pool = new ForkJoinPool(2);
        class Sum extends RecursiveTask<Long> {
            final int from, to;
            Sum(int f, int t) { from = f; to = t; }
            protected Long compute() {
                if (to - from < 50) {
                    long r = 0;
                    for (int i = from; i < to; i++) r += i;
                    return r;
                }
                Sum left = new Sum(from, (from + to) / 2), right = new Sum((from + to) / 2, to);
                left.fork();
                return right.compute() + left.join();
            }
        }
        System.out.println(pool.invoke(new Sum(0, 1000))); // expect: 499500
        pool.shutdown();
    }
}
