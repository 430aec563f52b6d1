// jdk: 25
// covers: ConcurrentMap
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class ConcurrentHashMapTest {
    public static void main(String[] args) throws Exception {
        basics();
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        for (String s : "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ")) map.put(s, s.length());
        show(map);
        show(map.size(), map.mappingCount(), map.get("ten"), map.get("zero"), map.containsKey("one"), map.containsValue(6), map.contains(99), map.isEmpty(), map.putIfAbsent("one", 9), map.putIfAbsent("zero", 0), map.remove("two"), map.remove("two"), map.remove("ten", 9), map.remove("ten", 3), map.replace("one", 11), map.replace("q", 1), map.replace("one", 11, 12), map.getOrDefault("q", 4));
        show(map.computeIfAbsent("r", String::length), map.computeIfAbsent("s", k -> null), map.computeIfPresent("r", (k, v) -> v + 1), map.compute("r", (k, v) -> null), map.compute("t", (k, v) -> 8), map.merge("t", 2, Integer::sum), map.merge("u", 2, Integer::sum), map.merge("t", 2, (a, b) -> null), map);
        map.replaceAll((k, v) -> v * 10);
        map.keySet().remove("six");
        map.values().remove(50);
        map.entrySet().removeIf(e -> e.getValue() == 0);
        for (Map.Entry<String, Integer> e : map.entrySet()) if (e.getKey().equals("seven")) e.setValue(-7);
        show(map, map.hashCode() == new HashMap<>(map).hashCode(), map.equals(new HashMap<>(map)), map.keySet(), map.values(), map.entrySet(), Collections.list(map.keys()).size(), Collections.list(map.elements()).size());
        Body[] bodies = {() -> map.put(null, 1), () -> map.put("a", null), () -> map.get(null), () -> map.containsValue(null), () -> map.remove(null), () -> map.merge("a", null, Integer::sum), () -> new ConcurrentHashMap<>(-1), () -> new ConcurrentHashMap<>(1, 0f), () -> new ConcurrentHashMap<>(1, 1f, 0), () -> map.keySet().add("x"), () -> map.computeIfAbsent("k", k -> map.put("k", 1)), () -> map.entrySet().iterator().next().setValue(null), () -> new ConcurrentHashMap<Object, Object>(null)};
        for (Body body : bodies) attempt(body);
        for (String key : map.keySet()) map.put(key + "!", 1);
        show(map.size() > 8);
        order();
        longChains();
        views();
        threads();
    }

    static void order() {
        Map<Object, Integer> mixed = new ConcurrentHashMap<>();
        for (Object o : new Object[] {1.5, 'x', "key", 17, -1, 1L << 33, true, List.of(1, 2), 2.0f, (byte) 9}) mixed.put(o, mixed.size());
        show(mixed);
        for (int capacity : new int[] {0, 1, 3, 16, 17, 100}) {
            Map<Integer, Integer> sized = new ConcurrentHashMap<>(capacity);
            for (int i = 20; i > 0; i -= 3) sized.put(i * 7, i);
            show(capacity, sized);
        }
    }

    /** Long bins become trees, which shows in their order. */
    static void longChains() {
        for (int spacing : new int[] {64, 1024, 1 << 20}) {
            Map<Integer, Integer> map = new ConcurrentHashMap<>();
            Random random = new Random(spacing);
            for (int i = 0; i < 25; i++) {
                map.put(random.nextInt(40) * spacing, i);
                show(map.keySet());
            }
            for (int i = 0; i < 25; i++) {
                map.remove(random.nextInt(40) * spacing);
                map.computeIfAbsent((40 + random.nextInt(40)) * spacing, k -> k);
                map.merge(random.nextInt(80) * spacing, 1, (a, b) -> null);
                show(map.keySet());
            }
            for (int i = 0; i < 90; i++) map.put(i, i);
            show(map.keySet());
            for (int i = 0; i < 60; i++) map.remove(random.nextInt(80) * spacing);
            show(map);
        }
        Map<String, Integer> strings = new ConcurrentHashMap<>();
        for (int i = 0; i < 256; i++) strings.put(Integer.toBinaryString(256 + i).substring(1).replace("0", "Aa").replace("1", "BB"), i);
        show(strings.size(), strings.get("AaBBAaBBAaBBAaBB"), strings.keySet().hashCode(), strings.toString().hashCode());
        for (int i = 0; i < 256; i += 2) strings.remove(Integer.toBinaryString(256 + i).substring(1).replace("0", "Aa").replace("1", "BB"));
        show(strings.values());
    }

    static void views() throws Exception {
        Set<String> set = ConcurrentHashMap.newKeySet();
        show(set.add("a"), set.add("a"), set, set.contains("a"));
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(Map.of("x", 1));
        ConcurrentHashMap.KeySetView<String, Integer> keys = map.keySet(7);
        show(keys.add("y"), keys.add("x"), map, keys.getMappedValue(), keys.getMap() == map, keys.addAll(List.of("z", "x")), keys.removeAll(List.of("x")), keys.retainAll(Set.of("z")), keys.equals(Set.of("z")), keys.hashCode(), keys.isEmpty());
        attempt(() -> keys.add(null));
        show(map.values().stream().mapToInt(x -> x).sum(), Arrays.toString(map.entrySet().toArray()));
        keys.clear();
        show(map, map.reduceValues(1, Integer::sum), map.search(1, (k, v) -> k));
    }

    static void threads() throws InterruptedException {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            int n = t;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 400; i++) {
                    map.merge(i % 50 << 16, 1, Integer::sum);
                    map.computeIfAbsent(1000 + n * 1000 + i, k -> k);
                    map.get(i);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) thread.join();
        int sum = 0;
        for (int i = 0; i < 50; i++) sum += map.get(i << 16);
        show(map.size(), sum, map.values().stream().mapToInt(x -> x).sum());
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

    static void bulk() {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        for (int i = 1; i <= 8; i++) m.put("k" + i, i);
        List<Object> seen = new ArrayList<>();
        m.forEach(1000, (k, v) -> v % 2 == 0 ? k + v : null, seen::add);
        m.forEachKey(1000, k -> k.equals("k3") ? null : k.length(), seen::add);
        m.forEachValue(1000, v -> v > 6 ? v * 10 : null, seen::add);
        m.forEachEntry(1000, e -> seen.add(e.getValue() * 100));
        m.forEachEntry(1000, e -> e.getValue() == 5 ? e.getKey() : null, seen::add);
        System.out.println(seen);
        System.out.println(m.searchEntries(1000, e -> e.getValue() == 7 ? e.getKey() + "!" : null) + m.searchEntries(1000, e -> null));
        System.out.println(m.reduceEntries(1000, (a, b) -> a.getValue() > b.getValue() ? a : b));
        System.out.println(m.reduceEntries(1000, Map.Entry::getValue, Integer::sum) + " " + m.reduceKeys(1000, String::length, Integer::sum));
        System.out.println(m.reduceToInt(1000, (k, v) -> v, 100, Integer::sum) + " " + m.reduceToLong(1000, (k, v) -> v * 1L, 1, (a, b) -> a * b)
            + " " + m.reduceToDouble(1000, (k, v) -> v / 2.0, 0, Double::sum));
        System.out.println(m.reduceKeysToInt(1000, String::length, 0, Integer::sum) + " " + m.reduceKeysToLong(1000, k -> k.charAt(1), 0, Math::max)
            + " " + m.reduceKeysToDouble(1000, k -> 0.5, 0, Double::sum));
        System.out.println(m.reduceValuesToInt(1000, v -> v, 0, Integer::sum) + " " + m.reduceValuesToLong(1000, v -> v, 0, Math::max)
            + " " + m.reduceValuesToDouble(1000, v -> v * 0.25, 0, Double::sum));
        System.out.println(m.reduceEntriesToInt(1000, Map.Entry::getValue, 0, Integer::sum) + " " + m.reduceEntriesToLong(1000, e -> e.getValue(), 0, Math::max)
            + " " + m.reduceEntriesToDouble(1000, e -> e.getValue(), 0, Double::sum));
        System.out.println(new ConcurrentHashMap<String, String>().reduceEntries(1, (a, b) -> a));
        m.forEachEntry(1, e -> m.replace(e.getKey(), 0));
        System.out.println(new TreeMap<>(m));
        try {
            m.forEachValue(1, v -> v, null);
        } catch (NullPointerException e) {
            System.out.println("null action");
        }
    }

    static void stamped() throws Exception {
        StampedLock lock = new StampedLock();
        Lock read = lock.asReadLock(), write = lock.asWriteLock();
        read.lock();
        System.out.println(lock.isReadLocked() + " " + read.tryLock() + " " + write.tryLock() + " " + lock.getReadLockCount());
        read.unlock();
        read.unlock();
        System.out.println(write.tryLock(1, TimeUnit.SECONDS) + " " + read.tryLock() + " " + lock.isWriteLocked());
        write.unlock();
        try {
            write.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        try {
            read.newCondition();
        } catch (UnsupportedOperationException e) {
            System.out.println("no conditions");
        }
        ReadWriteLock both = lock.asReadWriteLock();
        both.writeLock().lock();
        System.out.println(lock.isWriteLocked() + " " + both.readLock().tryLock());
        both.writeLock().unlock();
    }

    static void basics() throws Exception {
        bulk();
        stamped();
        ExecutorService pool = Executors.newWorkStealingPool(3);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int n = i;
            tasks.add(() -> n * n);
        }
        int sum = 0;
        for (Future<Integer> f : pool.invokeAll(tasks)) sum += f.get();
        System.out.println(sum + " " + (pool instanceof ForkJoinPool) + " " + ((ForkJoinPool) pool).getAsyncMode());
        pool.shutdown();
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + Executors.newWorkStealingPool().isShutdown());
    }
}
