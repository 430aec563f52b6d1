import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Bulk operations of ConcurrentHashMap, StampedLock's views, work stealing pools. */
public class ConcurrentBulk {
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

    public static void main(String[] args) throws Exception {
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
// expect: [k22, k44, k66, k88, 2, 2, 2, 2, 2, 2, 2, 70, 80, 100, 200, 300, 400, 500, 600, 700, 800, k5]
// expect: k7!null
// expect: k8=8
// expect: 36 16
// expect: 136 40320 18.0
// expect: 16 56 4.0
// expect: 36 8 9.0
// expect: 36 8 36.0
// expect: null
// expect: {k1=0, k2=0, k3=0, k4=0, k5=0, k6=0, k7=0, k8=0}
// expect: null action
// expect: true true false 2
// expect: true false true
// expect: not held
// expect: no conditions
// expect: true false
// expect: 285 true true
// expect: true false
