//: AbstractQueuedSynchronizer Long= Setter=Int type=int
//: AbstractQueuedLongSynchronizer Long=Long Setter=Long type=long
package java.util.concurrent.locks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import wardian.internal.Atomic;

/**
 * The base of locks: a state of type $type$ that subclasses interpret, and a queue of threads that wait for it in order.
 *
 * <p>The queue is a doubly linked list guarded by its own monitor, which is never held while a thread waits or while
 * the subclass is asked. A thread enters the queue, then asks again, then parks; a releasing thread changes the state,
 * then looks at the queue's head. So one of the two always sees the other. Only the head may acquire from the queue.
 */
public abstract class AbstractQueued$Long$Synchronizer extends AbstractOwnableSynchronizer implements java.io.Serializable {
    private static final long serialVersionUID = 7373984972572414692L;
    private static final long STATE = Atomic.fieldOffset(AbstractQueued$Long$Synchronizer.class, "state");

    /** A waiting thread. */
    private static final class Node {
        final Thread thread;
        final boolean shared;
        Node previous;
        Node next;

        Node(Thread thread, boolean shared) {
            this.thread = thread;
            this.shared = shared;
        }
    }

    private volatile $type$ state;
    private transient volatile Node head;
    private transient volatile Node tail;
    private transient volatile boolean contended;
    private final transient Object queueLock = new Object();

    /** For subclasses. */
    protected AbstractQueued$Long$Synchronizer() {
    }

    /** Returns the state. */
    protected final $type$ getState() {
        return state;
    }

    /** Sets the state. */
    protected final void setState($type$ newState) {
        state = newState;
    }

    /** Sets the state if it is the expected one; returns whether it did. */
    protected final boolean compareAndSetState($type$ expect, $type$ update) {
        return Atomic.compareAndSet$Setter$(this, STATE, expect, update);
    }

    // What subclasses define

    /** Tries to acquire for this thread alone. */
    protected boolean tryAcquire($type$ arg) {
        throw new UnsupportedOperationException();
    }

    /** Tries to release; tells whether others may acquire now. */
    protected boolean tryRelease($type$ arg) {
        throw new UnsupportedOperationException();
    }

    /** Tries to acquire together with others; negative: failed, positive: others may succeed too. */
    protected $type$ tryAcquireShared($type$ arg) {
        throw new UnsupportedOperationException();
    }

    /** Tries to release a share; tells whether others may acquire now. */
    protected boolean tryReleaseShared($type$ arg) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether this thread alone holds it; needed for conditions. */
    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    // The queue

    private Node enqueue(boolean shared) {
        Node node = new Node(Thread.currentThread(), shared);
        synchronized (queueLock) {
            contended = true;
            node.previous = tail;
            if (tail == null) {
                head = node;
            } else {
                tail.next = node;
            }
            tail = node;
        }
        return node;
    }

    private void dequeue(Node node) {
        synchronized (queueLock) {
            if (node.previous == null) {
                head = node.next;
            } else {
                node.previous.next = node.next;
            }
            if (node.next == null) {
                tail = node.previous;
            } else {
                node.next.previous = node.previous;
            }
        }
    }

    private void wakeHead() {
        Node first = head;
        if (first != null) {
            LockSupport.unpark(first.thread);
        }
    }

    /** Tries once for a queued thread; a success takes it off the queue and may pass the chance on. */
    private boolean tryAsHead(Node node, $type$ arg) {
        if (head != node) {
            return false;
        }
        boolean more = false;
        if (node.shared) {
            $type$ left = tryAcquireShared(arg);
            if (left < 0) {
                return false;
            }
            Node next = node.next;
            more = next != null && next.shared;
        } else if (!tryAcquire(arg)) {
            return false;
        }
        dequeue(node);
        if (more) {
            wakeHead();
        }
        return true;
    }

    private void leave(Node node) {
        dequeue(node);
        wakeHead();
    }

    /** Waits in the queue. Deadline 0: no limit. Returns false when the time runs out. */
    private boolean waitQueued($type$ arg, boolean shared, boolean interruptible, long deadline)
            throws InterruptedException {
        Node node = enqueue(shared);
        boolean interrupted = false;
        try {
            while (!tryAsHead(node, arg)) {
                if (deadline == 0L) {
                    LockSupport.park(this);
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0L) {
                        leave(node);
                        return false;
                    }
                    LockSupport.parkNanos(this, left);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (interruptible) {
                        leave(node);
                        interrupted = false;
                        throw new InterruptedException();
                    }
                }
            }
        } catch (RuntimeException | Error failure) {
            leave(node);
            throw failure;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return true;
    }

    private void waitUninterruptibly($type$ arg, boolean shared) {
        try {
            waitQueued(arg, shared, false, 0L);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean waitNanos($type$ arg, boolean shared, long nanos) throws InterruptedException {
        if (nanos <= 0L) {
            return false;
        }
        long deadline = System.nanoTime() + nanos;
        return waitQueued(arg, shared, true, deadline == 0L ? 1L : deadline);
    }

    private static void checkInterrupt() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    // Acquiring and releasing

    /** Acquires alone, waiting for it. */
    public final void acquire($type$ arg) {
        if (!tryAcquire(arg)) {
            waitUninterruptibly(arg, false);
        }
    }

    /** Acquires alone, waiting for it unless interrupted. */
    public final void acquireInterruptibly($type$ arg) throws InterruptedException {
        checkInterrupt();
        if (!tryAcquire(arg)) {
            waitQueued(arg, false, true, 0L);
        }
    }

    /** Acquires alone, waiting so long for it. */
    public final boolean tryAcquireNanos($type$ arg, long nanosTimeout) throws InterruptedException {
        checkInterrupt();
        return tryAcquire(arg) || waitNanos(arg, false, nanosTimeout);
    }

    /** Releases. */
    public final boolean release($type$ arg) {
        if (!tryRelease(arg)) {
            return false;
        }
        wakeHead();
        return true;
    }

    /** Acquires a share, waiting for it. */
    public final void acquireShared($type$ arg) {
        if (tryAcquireShared(arg) < 0) {
            waitUninterruptibly(arg, true);
        }
    }

    /** Acquires a share, waiting for it unless interrupted. */
    public final void acquireSharedInterruptibly($type$ arg) throws InterruptedException {
        checkInterrupt();
        if (tryAcquireShared(arg) < 0) {
            waitQueued(arg, true, true, 0L);
        }
    }

    /** Acquires a share, waiting so long for it. */
    public final boolean tryAcquireSharedNanos($type$ arg, long nanosTimeout) throws InterruptedException {
        checkInterrupt();
        return tryAcquireShared(arg) >= 0 || waitNanos(arg, true, nanosTimeout);
    }

    /** Releases a share. */
    public final boolean releaseShared($type$ arg) {
        if (!tryReleaseShared(arg)) {
            return false;
        }
        wakeHead();
        return true;
    }

    // Looking at the queue

    /** Tells whether threads wait. */
    public final boolean hasQueuedThreads() {
        return head != null;
    }

    /** Tells whether threads have ever waited. */
    public final boolean hasContended() {
        return contended;
    }

    /** Returns the thread that has waited longest, or null. */
    public final Thread getFirstQueuedThread() {
        Node first = head;
        return first == null ? null : first.thread;
    }

    /** Tells whether a thread waits. */
    public final boolean isQueued(Thread thread) {
        if (thread == null) {
            throw new NullPointerException();
        }
        return getQueuedThreads().contains(thread);
    }

    /** Tells whether another thread has waited longer than this one. */
    public final boolean hasQueuedPredecessors() {
        Node first = head;
        return first != null && first.thread != Thread.currentThread();
    }

    /** Tells whether the first waiting thread wants to be alone. */
    final boolean firstIsExclusive() {
        Node first = head;
        return first != null && !first.shared && first.thread != Thread.currentThread();
    }

    private Collection<Thread> queued(boolean shared, boolean exclusive) {
        ArrayList<Thread> threads = new ArrayList<Thread>();
        synchronized (queueLock) {
            for (Node node = tail; node != null; node = node.previous) {
                if (node.shared ? shared : exclusive) {
                    threads.add(node.thread);
                }
            }
        }
        return threads;
    }

    /** Returns the number of waiting threads. */
    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    /** Returns the waiting threads, the latest first. */
    public final Collection<Thread> getQueuedThreads() {
        return queued(true, true);
    }

    /** Returns the threads that wait to acquire alone. */
    public final Collection<Thread> getExclusiveQueuedThreads() {
        return queued(false, true);
    }

    /** Returns the threads that wait for a share. */
    public final Collection<Thread> getSharedQueuedThreads() {
        return queued(true, false);
    }

    @Override
    public String toString() {
        return super.toString() + "[State = " + state + ", " + (hasQueuedThreads() ? "non" : "") + "empty queue]";
    }

    // Conditions

    /** Tells whether a condition belongs to this object. */
    public final boolean owns(ConditionObject condition) {
        return condition.owner() == this;
    }

    private ConditionObject checked(ConditionObject condition) {
        if (!owns(condition)) {
            throw new IllegalArgumentException("Not owner");
        }
        return condition;
    }

    /** Tells whether threads wait on a condition. */
    public final boolean hasWaiters(ConditionObject condition) {
        return checked(condition).hasWaiters();
    }

    /** Returns how many threads wait on a condition. */
    public final int getWaitQueueLength(ConditionObject condition) {
        return checked(condition).getWaitQueueLength();
    }

    /** Returns the threads that wait on a condition. */
    public final Collection<Thread> getWaitingThreads(ConditionObject condition) {
        return checked(condition).getWaitingThreads();
    }

    /** A thread that waits on a condition. */
    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        volatile boolean signalled;
    }

    /** A condition; its list of waiters is guarded by the holder's exclusion. */
    public class ConditionObject implements Condition, java.io.Serializable {
        private static final long serialVersionUID = 1173984872572414699L;

        private final transient ArrayList<Waiter> waiters = new ArrayList<Waiter>();

        /** Creates a condition. */
        public ConditionObject() {
        }

        final AbstractQueued$Long$Synchronizer owner() {
            return AbstractQueued$Long$Synchronizer.this;
        }

        private void checkHeld() {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
        }

        /** Wakes the thread that has waited longest. */
        @Override
        public final void signal() {
            checkHeld();
            if (!waiters.isEmpty()) {
                wake(waiters.remove(0));
            }
        }

        /** Wakes all waiting threads. */
        @Override
        public final void signalAll() {
            checkHeld();
            for (Waiter waiter : waiters) {
                wake(waiter);
            }
            waiters.clear();
        }

        private void wake(Waiter waiter) {
            waiter.signalled = true;
            LockSupport.unpark(waiter.thread);
        }

        /** Gives the state up, waits, takes it back. Returns the waiter, still listed if it was not signalled. */
        private boolean waitSignal(boolean interruptible, boolean timed, long deadline, boolean absolute)
                throws InterruptedException {
            if (interruptible) {
                checkInterrupt();
            }
            checkHeld();
            Waiter waiter = new Waiter();
            waiters.add(waiter);
            $type$ saved = state;
            if (!release(saved)) {
                waiters.remove(waiter);
                throw new IllegalMonitorStateException();
            }
            boolean interrupted = false;
            boolean expired = false;
            while (!waiter.signalled && !expired && !(interrupted && interruptible)) {
                expired = parkOnce(timed, deadline, absolute);
                interrupted |= Thread.interrupted();
            }
            boolean early = !waiter.signalled;
            acquire(saved);
            waiters.remove(waiter);
            if (interrupted && interruptible && early) {
                throw new InterruptedException();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return !early;
        }

        private boolean parkOnce(boolean timed, long deadline, boolean absolute) {
            if (!timed) {
                LockSupport.park(this);
                return false;
            }
            long left = deadline - (absolute ? System.currentTimeMillis() : System.nanoTime());
            if (left <= 0L) {
                return true;
            }
            if (absolute) {
                LockSupport.parkUntil(this, deadline);
            } else {
                LockSupport.parkNanos(this, left);
            }
            return false;
        }

        @Override
        public final void await() throws InterruptedException {
            waitSignal(true, false, 0L, false);
        }

        @Override
        public final void awaitUninterruptibly() {
            try {
                waitSignal(false, false, 0L, false);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public final long awaitNanos(long nanosTimeout) throws InterruptedException {
            long deadline = System.nanoTime() + Math.max(nanosTimeout, 0L);
            waitSignal(true, true, deadline, false);
            return deadline - System.nanoTime();
        }

        @Override
        public final boolean await(long time, TimeUnit unit) throws InterruptedException {
            long nanos = unit.toNanos(time);
            return waitSignal(true, true, System.nanoTime() + Math.max(nanos, 0L), false);
        }

        @Override
        public final boolean awaitUntil(Date deadline) throws InterruptedException {
            return waitSignal(true, true, deadline.getTime(), true);
        }

        /** Tells whether threads wait. */
        protected final boolean hasWaiters() {
            checkHeld();
            return !waiters.isEmpty();
        }

        /** Returns how many threads wait. */
        protected final int getWaitQueueLength() {
            checkHeld();
            return waiters.size();
        }

        /** Returns the waiting threads. */
        protected final Collection<Thread> getWaitingThreads() {
            checkHeld();
            ArrayList<Thread> threads = new ArrayList<Thread>();
            for (Waiter waiter : waiters) {
                threads.add(waiter.thread);
            }
            return threads;
        }
    }
}
