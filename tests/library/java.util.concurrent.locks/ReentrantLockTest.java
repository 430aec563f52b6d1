// covers: Condition Lock AbstractOwnableSynchronizer AbstractQueuedLongSynchronizer AbstractQueuedSynchronizer LockSupport ReadWriteLock ReentrantReadWriteLock StampedLock
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ReentrantLockTest {
    public static void main(String[] args) throws Exception {
        basics();
        reentrant();
        conditions();
        readWrite();
        stamped();
        support();
        synchronizers();
    }

    static String text(Object lock) {
        return lock.toString().replaceAll("@[0-9a-f]+", "@");
    }

    static void reentrant() throws Exception {
        ReentrantLock lock = new ReentrantLock(true);
        show(lock.isFair(), lock.isLocked(), lock.tryLock(), lock.getHoldCount(), text(lock));
        lock.lock();
        show(lock.getHoldCount(), lock.isHeldByCurrentThread(), lock.hasQueuedThreads(), lock.getQueueLength());
        Thread other = new Thread(() -> {
            show(lock.tryLock(), lock.isHeldByCurrentThread());
            perform(lock::unlock);
            perform(lock::lockInterruptibly);
        }, "other");
        other.start();
        while (!lock.hasQueuedThread(other)) Thread.sleep(1);
        other.interrupt();
        other.join();
        lock.unlock();
        lock.unlock();
        perform(lock::unlock);
        show(roundTrip(lock).isLocked(), text(lock), new ReentrantLock().isFair());
        AtomicInteger order = new AtomicInteger();
        lock.lock();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            threads[i] = new Thread(() -> {
                lock.lock();
                order.set(order.get() * 10 + n + 1);
                lock.unlock();
            });
            threads[i].start();
            while (!lock.hasQueuedThread(threads[i])) Thread.sleep(1);
        }
        show(lock.getQueueLength());
        lock.unlock();
        for (Thread t : threads) t.join();
        show(order);
    }

    static void conditions() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        perform(condition::signal);
        perform(() -> condition.await());
        attempt(() -> lock.hasWaiters(condition));
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Thread waiter = new Thread(() -> {
            lock.lock();
            try {
                condition.await();
                log.add("woken " + lock.getHoldCount());
                condition.awaitUninterruptibly();
                log.add("again " + Thread.interrupted());
            } catch (InterruptedException e) {
                log.add("interrupted");
            } finally {
                lock.unlock();
            }
        });
        waiter.start();
        awaitWaiters(lock, condition);
        lock.lock();
        show(lock.getWaitQueueLength(condition), lock.hasWaiters(condition));
        condition.signal();
        lock.unlock();
        while (log.isEmpty()) Thread.sleep(1);
        awaitWaiters(lock, condition);
        waiter.interrupt();
        Thread.sleep(2);
        lock.lock();
        condition.signalAll();
        lock.unlock();
        waiter.join();
        lock.lock();
        show(log, condition.await(1, TimeUnit.MILLISECONDS), condition.awaitNanos(1000) <= 0, condition.awaitUntil(new Date(0)));
        Thread.currentThread().interrupt();
        perform(() -> condition.await());
        attempt(() -> lock.hasWaiters(new ReentrantLock().newCondition()));
        lock.unlock();
    }

    static void awaitWaiters(ReentrantLock lock, Condition condition) throws InterruptedException {
        for (boolean waits = false; !waits; Thread.sleep(1)) {
            lock.lock();
            waits = lock.hasWaiters(condition);
            lock.unlock();
        }
    }

    static void readWrite() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        show(text(lock), lock.isFair(), text(lock.readLock()), text(lock.writeLock()));
        lock.readLock().lock();
        lock.readLock().lock();
        show(lock.getReadLockCount(), lock.getReadHoldCount(), lock.writeLock().tryLock(), lock.isWriteLocked(), text(lock));
        Thread reader = new Thread(() -> {
            show(lock.readLock().tryLock(), lock.getReadLockCount(), lock.getReadHoldCount());
            lock.readLock().unlock();
            perform(() -> lock.readLock().unlock());
        });
        reader.start();
        reader.join();
        Thread writer = new Thread(() -> {
            lock.writeLock().lock();
            show("wrote", lock.isWriteLockedByCurrentThread(), lock.getWriteHoldCount(), text(lock));
            lock.writeLock().unlock();
        }, "writer");
        writer.start();
        while (!lock.hasQueuedThread(writer)) Thread.sleep(1);
        show(lock.getQueueLength(), lock.hasQueuedThreads());
        lock.readLock().unlock();
        lock.readLock().unlock();
        writer.join();
        lock.writeLock().lock();
        lock.readLock().lock();
        lock.writeLock().unlock();
        show(lock.getReadLockCount(), lock.isWriteLocked());
        lock.readLock().unlock();
        perform(() -> lock.writeLock().unlock());
        perform(() -> lock.readLock().newCondition());
        Condition condition = lock.writeLock().newCondition();
        lock.writeLock().lock();
        show(condition.await(1, TimeUnit.MILLISECONDS), lock.hasWaiters(condition), lock.getWaitQueueLength(condition), lock.writeLock().isHeldByCurrentThread(), lock.writeLock().getHoldCount());
        lock.writeLock().unlock();
        attempt(() -> lock.hasWaiters(null));
    }

    static void stamped() throws Exception {
        StampedLock lock = new StampedLock();
        long optimistic = lock.tryOptimisticRead();
        show(optimistic != 0, lock.validate(optimistic), StampedLock.isOptimisticReadStamp(optimistic), text(lock));
        long write = lock.writeLock();
        show(lock.isWriteLocked(), lock.validate(optimistic), lock.tryOptimisticRead(), lock.tryReadLock(), StampedLock.isWriteLockStamp(write), text(lock));
        long read = lock.tryConvertToReadLock(write);
        long read2 = lock.readLock();
        show(lock.getReadLockCount(), lock.tryConvertToWriteLock(read), lock.tryWriteLock(), StampedLock.isReadLockStamp(read), StampedLock.isLockStamp(read2), text(lock));
        lock.unlockRead(read2);
        long upgraded = lock.tryConvertToWriteLock(read);
        show(upgraded != 0, lock.tryConvertToOptimisticRead(upgraded) != 0, lock.isReadLocked());
        perform(() -> lock.unlockWrite(upgraded));
        perform(() -> lock.unlockRead(5));
        perform(() -> lock.unlock(0));
        long timed = lock.tryWriteLock(1, TimeUnit.MILLISECONDS);
        show(lock.tryReadLock(1, TimeUnit.MILLISECONDS), lock.tryUnlockWrite(), lock.tryUnlockRead(), timed != 0);
        Lock view = lock.asReadLock();
        view.lock();
        show(lock.isReadLocked(), lock.asWriteLock().tryLock(), lock.asReadWriteLock().readLock().tryLock());
        view.unlock();
        perform(() -> view.newCondition());
        lock.tryUnlockRead();
        show(text(lock));
    }

    static void support() throws Exception {
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        LockSupport.parkNanos(1000);
        LockSupport.parkUntil(0);
        LockSupport.unpark(null);
        Object blocker = "blocker";
        Thread parked = new Thread(() -> LockSupport.park(blocker));
        parked.start();
        while (LockSupport.getBlocker(parked) == null) Thread.sleep(1);
        show(LockSupport.getBlocker(parked));
        LockSupport.unpark(parked);
        parked.join();
        Thread.currentThread().interrupt();
        LockSupport.park();
        show(Thread.interrupted(), LockSupport.getBlocker(Thread.currentThread()));
        LockSupport.setCurrentBlocker("mine");
        show(LockSupport.getBlocker(Thread.currentThread()));
        LockSupport.setCurrentBlocker(null);
    }

    /** A latch that opens once, and its twin with a wide state. */
    static class Gate extends AbstractQueuedSynchronizer {
        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 0 ? -1 : 1;
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            return compareAndSetState(0, 1);
        }
    }

    static class Mutex extends AbstractQueuedLongSynchronizer {
        @Override
        protected boolean tryAcquire(long n) {
            if (!compareAndSetState(0, n)) return false;
            setExclusiveOwnerThread(Thread.currentThread());
            return true;
        }

        @Override
        protected boolean tryRelease(long n) {
            setExclusiveOwnerThread(null);
            setState(0);
            return true;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        ConditionObject condition() {
            return new ConditionObject();
        }
    }

    static void synchronizers() throws Exception {
        Gate gate = new Gate();
        Thread through = new Thread(() -> gate.acquireShared(1));
        through.start();
        while (!gate.isQueued(through)) Thread.sleep(1);
        show(text(gate), gate.hasQueuedThreads(), gate.getQueueLength(), gate.getFirstQueuedThread() == through, gate.getSharedQueuedThreads().size(), gate.getExclusiveQueuedThreads().size(), gate.hasContended(), gate.tryAcquireSharedNanos(1, 1000));
        show(gate.releaseShared(1));
        through.join();
        show(text(gate), gate.tryAcquireSharedNanos(1, 1000));
        attempt(() -> { gate.acquire(1); return 0; });
        attempt(() -> gate.release(1));
        Mutex mutex = new Mutex();
        mutex.acquire(1L << 40);
        show(text(mutex), mutex.tryAcquireNanos(1, 1000), mutex.owns(mutex.condition()));
        mutex.release(1);
        attempt(() -> mutex.isHeldExclusively());
        attempt(() -> mutex.releaseShared(1));
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

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    static void basics() throws Exception {
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
        System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread());
        lock.unlock();
        t.start();
        while (box[0] == 0) ready.await();
        lock.unlock();
        System.out.println(box[0] + " " + lock.isLocked() + " " + lock.tryLock());
        lock.unlock();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        ReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock());
        rw.readLock().unlock();
        rw.readLock().unlock();
        System.out.println(rw.writeLock().tryLock());
        CountDownLatch latch = new CountDownLatch(2);
        new Thread(latch::countDown).start();
        new Thread(latch::countDown).start();
        System.out.println(latch.await(5, TimeUnit.SECONDS) + " " + latch.getCount());
        Semaphore s = new Semaphore(1);
        System.out.println(s.tryAcquire() + " " + s.tryAcquire());
        s.release();
        CyclicBarrier b = new CyclicBarrier(2, () -> System.out.println("both there"));
        Thread other = new Thread(() -> {
            try {
                b.await();
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        other.start();
        b.await();
        other.join();
    }
}
