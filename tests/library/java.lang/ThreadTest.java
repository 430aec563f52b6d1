import java.lang.Thread.State;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

/** Threads: names, states, joins, interrupts, groups, handlers, locals, builders. */
// jdk: 25
// covers: ThreadGroup ThreadLocal InheritableThreadLocal Runnable
public class ThreadTest {
    interface Action {
        Object run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            System.out.println(a.run());
        } catch (Exception e) {
            System.out.println(e instanceof NullPointerException ? "null" : e.toString());
        }
    }

    static void waitFor(Thread t, State state) throws InterruptedException {
        while (t.getState() != state) Thread.sleep(1);
    }

    static void states() throws Exception {
        Object lock = new Object();
        CountDownLatch latch = new CountDownLatch(1);
        Thread t = new Thread(() -> {
            try {
                latch.await();
                synchronized (lock) {
                    lock.wait();
                }
                Thread.sleep(100000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        }, "worker");
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getName() + " " + t.getPriority() + " " + t.isDaemon() + " " + t.isVirtual() + " " + t.getStackTrace().length);
        t.start();
        waitFor(t, State.WAITING);
        attempt(() -> { t.start(); return 0; });
        attempt(() -> { t.setDaemon(true); return 0; });
        synchronized (lock) {
            latch.countDown();
            waitFor(t, State.BLOCKED);
        }
        waitFor(t, State.WAITING);
        synchronized (lock) {
            lock.notify();
        }
        waitFor(t, State.TIMED_WAITING);
        t.join(1);
        System.out.println(t.join(Duration.ofMillis(1)));
        t.interrupt();
        t.join();
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup() + " " + t.isInterrupted() + " " + t.join(Duration.ZERO));
        attempt(() -> { t.start(); return 0; });
    }

    static void values() {
        Thread t = new Thread(new ThreadGroup("group"), null, "name", 100000);
        System.out.println(t.toString().replaceAll("#[0-9]+", "#id") + " " + t.getThreadGroup() + " " + Thread.MIN_PRIORITY + Thread.NORM_PRIORITY + Thread.MAX_PRIORITY + " " + (t.threadId() == t.getId()));
        t.setPriority(7);
        t.setName("other");
        t.setDaemon(true);
        System.out.println(t.getPriority() + t.getName() + t.isDaemon());
        attempt(() -> { t.setPriority(11); return 0; });
        attempt(() -> { t.setName(null); return 0; });
        attempt(() -> { Thread.sleep(-1); return 0; });
        attempt(() -> { Thread.sleep(1, 1000000); return 0; });
        attempt(() -> { t.join(-1); return 0; });
        attempt(() -> t.join(Duration.ofMillis(1)));
        attempt(() -> new Thread((String) null));
        attempt(() -> Thread.holdsLock(null));
        synchronized (t) {
            System.out.println(Thread.holdsLock(t) + " " + Thread.holdsLock(args));
        }
        Thread.currentThread().interrupt();
        System.out.println(Thread.currentThread().isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted());
        Thread.currentThread().interrupt();
        attempt(() -> { Thread.sleep(5); return 0; });
        attempt(() -> { t.stop(); return 0; });
        Thread.yield();
        Thread.onSpinWait();
        System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread() .getThreadGroup().getName() + " " + (Thread.activeCount() > 0) + " " + Thread.enumerate(new Thread[100]) / 100 + " " + Thread.currentThread().getStackTrace()[1] + " " + Thread.getAllStackTraces().containsKey(Thread.currentThread())
            + " " + (Thread.currentThread().getContextClassLoader() == ThreadTest.class.getClassLoader()) + " " + Arrays.toString(State.values()));
    }

    static final Object args = new Object();

    static void handlers() throws Exception {
        Thread a = new Thread(() -> { throw new IllegalStateException("own"); }, "a"), b = new Thread(() -> { throw new IllegalStateException("default"); }, "b");
        ThreadGroup group = new ThreadGroup("catching") {
            @Override
            public void uncaughtException(Thread t, Throwable e) {
                System.out.println("group " + t.getName() + " " + e.getMessage());
            }
        };
        Thread c = new Thread(group, () -> { throw new IllegalStateException("grouped"); }, "c");
        a.setUncaughtExceptionHandler((t, e) -> System.out.println("own " + t.getName() + " " + e.getMessage()));
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName() + " " + e.getMessage()));
        for (Thread t : new Thread[] {a, b, c}) {
            t.start();
            t.join();
        }
        System.out.println((c.getUncaughtExceptionHandler() == null) + " " + (b.getUncaughtExceptionHandler() == null) + " " + (Thread.getDefaultUncaughtExceptionHandler() != null));
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    static void groups() {
        ThreadGroup main = Thread.currentThread().getThreadGroup(), child = new ThreadGroup("child"), grandchild = new ThreadGroup(child, "grandchild");
        System.out.println(main + " " + child + " " + grandchild.getParent().getName() + " " + child.parentOf(grandchild) + " " + grandchild.parentOf(child) + " " + child.parentOf(child) + " " + child.getMaxPriority() + " " + child.isDaemon() + " " + child.activeCount() + " " + child.activeGroupCount() + " " + main.getParent().getName() + " " + main.getParent().getParent());
        child.setMaxPriority(3);
        child.setDaemon(true);
        Thread t = new Thread(grandchild, () -> {});
        t.setPriority(9);
        System.out.println(grandchild.getMaxPriority() + " " + t.getPriority() + " " + child.isDaemon() + " " + child.enumerate(new Thread[3]) + " " + child.enumerate(new ThreadGroup[3]) + " " + child.enumerate(new ThreadGroup[3], false) + " " + child.isDestroyed());
        child.setMaxPriority(30);
        System.out.println(child.getMaxPriority());
        attempt(() -> new ThreadGroup(null, "x"));
    }

    static void locals() throws Exception {
        ThreadLocal<Integer> plain = ThreadLocal.withInitial(() -> 5), empty = new ThreadLocal<>();
        InheritableThreadLocal<List<String>> inherited = new InheritableThreadLocal<>() {
            @Override
            protected List<String> childValue(List<String> parent) {
                return parent == null ? null : new ArrayList<>(parent);
            }
        };
        inherited.set(new ArrayList<>(List.of("parent")));
        plain.set(6);
        Thread t = new Thread(() -> {
            inherited.get().add("child");
            System.out.println(plain.get() + " " + empty.get() + " " + inherited.get());
        });
        t.start();
        t.join();
        System.out.println(plain.get() + " " + empty.get() + " " + inherited.get());
        plain.remove();
        inherited.remove();
        System.out.println(plain.get() + " " + inherited.get());
        attempt(() -> ThreadLocal.withInitial(null));
    }

    static void builders() throws Exception {
        Thread t = Thread.ofPlatform().name("built-", 3).daemon().priority(4).group(new ThreadGroup("g")).unstarted(() -> System.out.println(Thread.currentThread().getName()));
        System.out.println(t.getName() + t.isDaemon() + t.getPriority() + t.getThreadGroup().getName() + t.getState());
        t.start();
        t.join();
        Thread.Builder builder = Thread.ofVirtual().name("virtual");
        Thread v = builder.start(() -> System.out.println(Thread.currentThread().isVirtual() + Thread.currentThread().getName()));
        v.join();
        System.out.println(v.isVirtual() + " " + v.isDaemon() + " " + v.getThreadGroup() + " " + v.getPriority() + " " + v.getState());
        ThreadFactory factory = Thread.ofPlatform().name("f", 1).factory();
        System.out.println(factory.newThread(() -> {}).getName() + factory.newThread(() -> {}).getName());
        Thread.startVirtualThread(() -> System.out.println("virtual " + Thread.currentThread().getName().isEmpty())).join();
        attempt(() -> Thread.ofPlatform().name(null));
        attempt(() -> Thread.ofPlatform().priority(0));
        attempt(() -> Thread.ofPlatform().name("x", -1));
    }

    public static void main(String[] args) throws Exception {
        states();
        values();
        handlers();
        groups();
        locals();
        builders();
    }
}
