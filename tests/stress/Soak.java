import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Everything that could leak or wear out, for a long time: allocation, locks, classes defined and dropped, threads,
 * references. Prints the used memory now and then; ends with "clean" and status 0 when it stayed flat and every check
 * held, otherwise with the reasons and status 1.
 *
 * <pre>wardian -Xmx256m -cp CLASSES Soak SECONDS</pre>
 */
public final class Soak {
    private static final AtomicLong rounds = new AtomicLong(), classes = new AtomicLong(), threads = new AtomicLong(),
        collected = new AtomicLong();
    private static final Set<String> complaints = ConcurrentHashMap.newKeySet();
    private static volatile boolean stopping;

    private static void check(boolean condition, String what) {
        if (!condition) complaints.add(what);
    }

    // ---- Allocation ----------------------------------------------------------------------------------------------

    private record Node(Node left, Node right, byte[] load) {
        static Node tree(int depth) {
            return depth == 0 ? new Node(null, null, new byte[depth + 3])
                : new Node(tree(depth - 1), tree(depth - 1), new byte[depth]);
        }

        int count() { return left == null ? 1 : 1 + left.count() + right.count(); }
    }

    private static void allocate(Random random) {
        check(Node.tree(8).count() == 511, "a tree lost nodes");
        byte[] large = new byte[random.nextInt(1 << 20)];
        if (large.length > 0) large[large.length - 1] = 1;
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 500; i++) map.merge("key" + random.nextInt(100), 1, Integer::sum);
        check(map.values().stream().mapToInt(Integer::intValue).sum() == 500, "a map lost values");
    }

    // ---- Locks ---------------------------------------------------------------------------------------------------

    private static final Object[] locks = {new Object(), new Object(), new Object()};
    private static final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private static int guarded, mirrored;

    private static void lock(Random random) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            synchronized (locks[0]) {
                guarded++;
                synchronized (locks[1]) {
                    mirrored++;
                }
                check(guarded == mirrored, "two threads inside one lock");
            }
        }
        synchronized (queue) {
            queue.add(random.nextInt());
            queue.notifyAll();
        }
        synchronized (queue) {
            if (queue.isEmpty()) queue.wait(1);
            else queue.remove();
        }
        Object shortLived = new Object();
        synchronized (shortLived) {
            shortLived.wait(0, 1000);
        }
    }

    // ---- Classes -------------------------------------------------------------------------------------------------

    private static final class Definer extends ClassLoader {
        Definer() { super(Soak.class.getClassLoader()); }

        Class<?> define(String name, byte[] bytes) { return defineClass(name, bytes, 0, bytes.length); }
    }

    /** A class with a static field, and {@code public static int value() { return number; }}. */
    private static byte[] classFile(String name, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(49);
        String[] texts = {name, "java/lang/Object", "value", "()I", "Code", "cache", "Ljava/lang/Object;"};
        out.writeShort(texts.length + 4);
        for (String text : texts) {
            out.writeByte(1);
            out.writeUTF(text);
        }
        out.writeByte(7); // 8: this class
        out.writeShort(1);
        out.writeByte(7); // 9: Object
        out.writeShort(2);
        out.writeByte(3); // 10: the number
        out.writeInt(number);
        for (int each : new int[] {0x21, 8, 9, 0, 1, 9, 6, 7, 0, 1, 9, 3, 4, 1, 5}) out.writeShort(each);
        out.writeInt(15);
        out.writeShort(1);
        out.writeShort(0);
        out.writeInt(3);
        out.write(new byte[] {0x12, 10, (byte) 0xac}); // ldc, ireturn
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(0);
        return bytes.toByteArray();
    }

    private static void defineClasses(Random random) throws Exception {
        Definer definer = new Definer();
        for (int i = 0; i < 5; i++) {
            int number = random.nextInt();
            Class<?> defined = definer.define("Made" + i, classFile("Made" + i, number));
            defined.getField("cache").set(null, new byte[10_000]);
            check(number == (Integer) defined.getMethod("value").invoke(null), "a made class returns another number");
            classes.incrementAndGet();
        }
    }

    // ---- References ----------------------------------------------------------------------------------------------

    private static final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private static final Set<Reference<Object>> watched = ConcurrentHashMap.newKeySet();

    private static void refer(Random random) {
        Object kept = new byte[100];
        WeakReference<Object> toKept = new WeakReference<>(kept);
        for (int i = 0; i < 20; i++) watched.add(random.nextBoolean() ? new WeakReference<>(new byte[1000], dead)
            : new PhantomReference<>(new byte[1000], dead));
        SoftReference<Object> soft = new SoftReference<>(new byte[50_000]);
        for (Reference<?> each; (each = dead.poll()) != null;) {
            check(watched.remove(each), "a reference was queued twice");
            check(each.get() == null, "a queued reference still refers");
            collected.incrementAndGet();
        }
        check(toKept.get() == kept, "a weak reference lost a live object");
        Reference.reachabilityFence(soft);
    }

    // ---- Threads -------------------------------------------------------------------------------------------------

    private static void startThreads(Random random) throws InterruptedException {
        int[] sum = new int[1];
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                ThreadLocal<byte[]> local = ThreadLocal.withInitial(() -> new byte[1000]);
                synchronized (sum) {
                    sum[0] += local.get().length;
                }
            });
            thread.setDaemon(random.nextBoolean());
            thread.start();
            started.add(thread);
        }
        for (Thread each : started) each.join();
        check(sum[0] == 4000, "a thread did not do its part");
        threads.addAndGet(4);
    }

    // ---- All together --------------------------------------------------------------------------------------------

    private static void work(long seed) {
        Random random = new Random(seed);
        try {
            while (!stopping) {
                allocate(random);
                lock(random);
                if (random.nextInt(4) == 0) defineClasses(random);
                if (random.nextInt(4) == 0) startThreads(random);
                refer(random);
                rounds.incrementAndGet();
            }
        } catch (Throwable failure) {
            failure.printStackTrace();
            complaints.add(failure.toString());
            stopping = true;
        }
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 2; i++) System.gc();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }

    private static void report(long seconds, long used) {
        System.out.println(seconds + " s: " + used + " MiB used of " + (Runtime.getRuntime().totalMemory() >> 20) + ", "
            + rounds + " rounds, " + classes + " classes, " + threads + " threads, " + collected + " references");
    }

    /** The least memory used in the samples [from, to): what always stays. */
    private static long floor(List<Long> samples, int from, int to) {
        long least = Long.MAX_VALUE;
        for (int i = from; i < to; i++) least = Math.min(least, samples.get(i));
        return least;
    }

    private static void judge(List<Long> samples) {
        int third = samples.size() / 3;
        if (third > 0) {
            long early = floor(samples, third, 2 * third), late = floor(samples, 2 * third, samples.size());
            check(late <= early + early / 4 + 8, "memory grew from " + early + " to " + late + " MiB");
        }
        check(rounds.get() > 0, "no work was done");
        for (String each : complaints) System.out.println("wrong: " + each);
        System.out.println(complaints.isEmpty() ? "clean" : "not clean");
    }

    public static void main(String[] args) throws InterruptedException {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 60, start = System.nanoTime();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long seed = i;
            Thread worker = new Thread(() -> work(seed), "worker-" + i);
            worker.start();
            workers.add(worker);
        }
        List<Long> samples = new ArrayList<>();
        int count = 12;
        for (int i = 1; i <= count && !stopping; i++) {
            long until = start + seconds * 1_000_000_000L * i / count;
            while (!stopping && System.nanoTime() < until) Thread.sleep(50);
            samples.add(usedMegabytes());
            report((System.nanoTime() - start) / 1_000_000_000L, samples.get(samples.size() - 1));
        }
        stopping = true;
        for (Thread each : workers) each.join();
        judge(samples);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }
}
