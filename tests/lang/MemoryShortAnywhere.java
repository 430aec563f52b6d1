import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** OutOfMemoryError and StackOverflowError leave natives, initialisers and locks in order, at any depth. */
// flags: -Xmx32m
// modes: int slice
// expect: in natives: 5 of 5
// expect: in a class initializer: ExceptionInInitializerError? false, then NoClassDefFoundError
// expect: in finally: ran, OutOfMemoryError
// expect: locks are free: true
// expect: deep: OutOfMemoryError
// expect: overflow in an initializer: StackOverflowError, then NoClassDefFoundError
// expect: overflow with locks held: free true
public class MemoryShortAnywhere {
    static final int HUGE = Integer.MAX_VALUE - 8;
    static final Object lock = new Object();
    static int ran;

    interface Body { Object run() throws Exception; }

    static Throwable failure(Body body) {
        try {
            body.run();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    static void natives() {
        List<Body> bodies = new ArrayList<>();
        byte[] some = new byte[12 << 20];
        bodies.add(() -> new byte[HUGE]);
        bodies.add(() -> Array.newInstance(long.class, HUGE));
        bodies.add(() -> new long[3][4][HUGE]);
        bodies.add(() -> List.of(some.clone(), some.clone(), some.clone()));
        bodies.add(() -> "x".repeat(HUGE));
        int caught = 0;
        for (Body each : bodies) if (failure(each) instanceof OutOfMemoryError) caught++;
        System.out.println("in natives: " + caught + " of " + bodies.size());
    }

    static class Starved {
        static final byte[] field = new byte[HUGE];
        static void touch() { }
    }

    static class Deep {
        static final int field = descend(0);
        static void touch() { }
    }

    static int descend(int n) { return descend(n + 1) + 1; }

    static Object inFinally() {
        try {
            return new byte[HUGE];
        } finally {
            synchronized (lock) {
                ran++;
            }
        }
    }

    static synchronized Object locked(int depth) {
        synchronized (lock) {
            return depth == 0 ? new byte[HUGE] : locked(depth - 1);
        }
    }

    static synchronized int lockedForEver() {
        synchronized (lock) {
            return lockedForEver() + 1;
        }
    }

    static boolean othersCanLock() throws InterruptedException {
        boolean[] got = {false};
        Thread other = new Thread(() -> {
            synchronized (MemoryShortAnywhere.class) {
                synchronized (lock) {
                    got[0] = true;
                }
            }
        });
        other.start();
        other.join(10_000);
        return got[0];
    }

    static String name(Throwable e) { return e == null ? "nothing" : e.getClass().getSimpleName(); }

    public static void main(String[] args) throws InterruptedException {
        natives();
        Throwable first = failure(() -> { Starved.touch(); return null; });
        Throwable second = failure(() -> { Starved.touch(); return null; });
        System.out.println("in a class initializer: ExceptionInInitializerError? "
            + (first instanceof ExceptionInInitializerError) + ", then " + name(second));
        Throwable late = failure(MemoryShortAnywhere::inFinally);
        System.out.println("in finally: " + (ran == 1 ? "ran, " : "did not run, ") + name(late));
        Throwable deep = failure(() -> locked(500));
        System.out.println("locks are free: " + othersCanLock());
        System.out.println("deep: " + name(deep));
        first = failure(() -> { Deep.touch(); return null; });
        second = failure(() -> { Deep.touch(); return null; });
        System.out.println("overflow in an initializer: " + name(first) + ", then " + name(second));
        failure(() -> lockedForEver());
        System.out.println("overflow with locks held: free " + othersCanLock());
    }
}
