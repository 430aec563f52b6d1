import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class LockMethods {
    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition ready = lock.newCondition();
        int[] box = {0};
        Thread t = new Thread(() -> {
            lock.lock();
            try {
                box[0] = 42;
                ready.signalAll();
            } finally {
                lock.unlock();
            }
        });
        lock.lock();
        lock.lock();
        System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread()); // expect: 2 true
        lock.unlock();
        t.start();
        while (box[0] == 0) ready.await();
        lock.unlock();
        System.out.println(box[0] + " " + lock.isLocked() + " " + lock.tryLock()); // expect: 42 false true
        lock.unlock();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held"); // expect: not held
        }
        ReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock()); // expect: false
        rw.readLock().unlock();
        rw.readLock().unlock();
        System.out.println(rw.writeLock().tryLock()); // expect: true
        CountDownLatch latch = new CountDownLatch(2);
        new Thread(latch::countDown).start();
        new Thread(latch::countDown).start();
        System.out.println(latch.await(5, TimeUnit.SECONDS) + " " + latch.getCount()); // expect: true 0
        Semaphore s = new Semaphore(1);
        System.out.println(s.tryAcquire() + " " + s.tryAcquire()); // expect: true false
        s.release();
        CyclicBarrier b = new CyclicBarrier(2, () -> System.out.println("both there"));
        Thread other = new Thread(() -> {
            try {
                b.await(); // expect: both there
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        other.start();
        b.await();
        other.join();
    }
}
