import java.util.*;
import java.util.concurrent.locks.*;

/** Thread.getStackTrace of threads that sleep, wait, block, park, run; getAllStackTraces; blockers. */
public class ThreadTraces {
    static final Object LOCK = new Object();
    static final Object SIGNAL = new Object();
    static volatile boolean stop;
    static volatile long spins;

    static void sleeper() throws Exception {
        Thread.sleep(100000);
    }

    static void waiter() throws Exception {
        synchronized (SIGNAL) {
            SIGNAL.wait();
        }
    }

    static void blocked() {
        synchronized (LOCK) {
            spins++;
        }
    }

    static void parked() {
        LockSupport.park(SIGNAL);
    }

    static void spinner() {
        while (!stop) spins++;
    }

    interface Work {
        void run() throws Exception;
    }

    static Thread start(String name, Work work) {
        Thread t = new Thread(() -> {
            try {
                work.run();
            } catch (Exception e) {
                System.out.println(name + " ends: " + e.getClass().getSimpleName());
            }
        }, name);
        t.setDaemon(true);
        t.start();
        return t;
    }

    static boolean shows(StackTraceElement[] trace, String method) {
        for (StackTraceElement e : trace) {
            if (e.getClassName().equals("ThreadTraces") && e.getMethodName().equals(method)) return true;
        }
        return false;
    }

    static void report(Thread t, String method) throws Exception {
        int tries = 0;
        while (!shows(t.getStackTrace(), method) && tries++ < 2000) Thread.sleep(5);
        StackTraceElement[] trace = t.getStackTrace();
        StackTraceElement last = trace[trace.length - 1];
        System.out.println(t.getName() + " " + shows(trace, method) + " " + last.getClassName() + "." + last.getMethodName());
    }

    public static void main(String[] args) throws Exception {
        Thread s = start("sleeper", ThreadTraces::sleeper), w = start("waiter", ThreadTraces::waiter);
        Thread p = start("parked", ThreadTraces::parked), r = start("spinner", ThreadTraces::spinner);
        synchronized (LOCK) {
            Thread b = start("blocked", ThreadTraces::blocked);
            report(b, "blocked");
        }
        report(s, "sleeper");
        report(w, "waiter");
        report(p, "parked");
        report(r, "spinner");
        while (LockSupport.getBlocker(p) == null) Thread.sleep(1);
        System.out.println(LockSupport.getBlocker(p) == SIGNAL);
        System.out.println(LockSupport.getBlocker(Thread.currentThread()));
        for (int i = 0; i < 20; i++) {
            if (!shows(r.getStackTrace(), "spinner")) System.out.println("lost");
        }
        Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
        System.out.println(all.containsKey(Thread.currentThread()) + " " + shows(all.get(Thread.currentThread()), "main"));
        System.out.println(shows(all.get(r), "spinner") + " " + shows(all.get(w), "waiter"));
        Thread[] askers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            askers[i] = start("asker" + i, () -> {
                for (int k = 0; k < 10; k++) for (Thread t : askers) if (t != null) t.getStackTrace();
            });
        }
        for (Thread t : askers) t.join();
        System.out.println(askers[0].getStackTrace().length + " " + new Thread(() -> { }).getStackTrace().length);
        stop = true;
        r.join();
        s.interrupt();
        s.join();
        LockSupport.unpark(p);
        p.join();
        System.out.println(Thread.currentThread().getStackTrace()[1].getMethodName());
    }
}
// expect: blocked true java.lang.Thread.run
// expect: sleeper true java.lang.Thread.run
// expect: waiter true java.lang.Thread.run
// expect: parked true java.lang.Thread.run
// expect: spinner true java.lang.Thread.run
// expect: true
// expect: null
// expect: true true
// expect: true true
// expect: 0 0
// expect: sleeper ends: InterruptedException
// expect: main
