// jdk: 25
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Virtual threads: builders, properties, one per task. */
public class VirtualThreads {
    public static void main(String[] args) throws Exception {
        AtomicReference<Thread> self = new AtomicReference<>();
        Thread t = Thread.startVirtualThread(() -> self.set(Thread.currentThread()));
        t.join();
        System.out.println((self.get() == t) + " " + t.isVirtual() + " " + t.isDaemon() + " [" + t.getName() + "] " + t.getPriority() + " " + t.getState());
        System.out.println(Thread.currentThread().isVirtual() + " " + t.toString().matches("VirtualThread\\[#\\d+\\]/terminated"));
        Thread named = Thread.ofVirtual().name("worker-", 3).unstarted(() -> System.out.println(
            Thread.currentThread().getName() + " " + Thread.currentThread().getThreadGroup().getName()));
        System.out.println(named.getState() + " " + named.getName() + " " + named.isAlive() + " " + named.toString().matches("VirtualThread\\[#\\d+,worker-3\\]/new"));
        named.setPriority(9);
        try {
            named.setDaemon(false);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        named.setDaemon(true);
        named.start();
        System.out.println(named.join(java.time.Duration.ofSeconds(20)) + " " + named.getPriority());
        ThreadFactory factory = Thread.ofVirtual().name("f", 0).factory();
        System.out.println(factory.newThread(() -> { }).getName() + factory.newThread(() -> { }).getName());
        Thread failing = Thread.ofVirtual().uncaughtExceptionHandler((x, e) -> System.out.println(x.isVirtual() + " " + e.getMessage())).start(() -> {
            throw new IllegalStateException("boom");
        });
        failing.join();
        ThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("mine");
        Thread.ofVirtual().start(() -> System.out.println(inherited.get())).join();
        Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> System.out.println(inherited.get())).join();
        AtomicInteger sum = new AtomicInteger();
        try (ExecutorService e = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int n = i;
                all.add(e.submit(() -> {
                    Thread.sleep(1);
                    sum.addAndGet(Thread.currentThread().isVirtual() ? n : 1000);
                    return n;
                }));
            }
            int total = 0;
            for (Future<Integer> f : all) total += f.get();
            System.out.println(total);
        }
        System.out.println(sum);
        CountDownLatch held = new CountDownLatch(1), go = new CountDownLatch(1);
        Thread waiting = Thread.ofVirtual().start(() -> {
            held.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                System.out.println("interrupted " + Thread.currentThread().isInterrupted());
            }
        });
        held.await();
        System.out.println(Thread.getAllStackTraces().containsKey(waiting));
        waiting.interrupt();
        waiting.join();
        System.out.println(Thread.ofPlatform().daemon().name("p").unstarted(() -> { }).isVirtual());
    }
}
// expect: true true true [] 5 TERMINATED
// expect: false true
// expect: NEW worker-3 false true
// expect: 'false' not legal for virtual threads
// expect: worker-3 VirtualThreads
// expect: true 5
// expect: f0f1
// expect: true boom
// expect: mine
// expect: null
// expect: 435
// expect: 435
// expect: false
// expect: interrupted false
// expect: false
