import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/** References with very many fields: the fields hold what they refer to, the referent is held as by a small one. */
// flags: -Xmx64m
// modes: int slice
// expect: weak: cleared, fields kept
// expect: phantom: enqueued, fields kept
// expect: soft: kept, fields kept
// expect: soft: cleared when memory is short, fields kept
public class LargeReferences {
    static class Weak extends WeakReference<Object> {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9;
        Object first = new String("first");
        long c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9;
        long e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9;
        Object last = new String("last");

        Weak(Object referent) { super(referent); }

        String fields() { return first.equals("first") && last.equals("last") ? "fields kept" : "fields lost"; }
    }

    static class Phantom extends PhantomReference<Object> {
        Object[] unused;
        Object o00, o01, o02, o03, o04, o05, o06, o07, o08, o09, o10, o11, o12, o13, o14, o15, o16, o17, o18, o19;
        Object o20, o21, o22, o23, o24, o25, o26, o27, o28, o29, o30, o31, o32, o33, o34, o35, o36, o37, o38, o39;
        Object o40, o41, o42, o43, o44, o45, o46, o47, o48, o49, o50, o51, o52, o53, o54, o55, o56, o57, o58, o59;
        Object last = new String("last");

        Phantom(Object referent, ReferenceQueue<Object> queue) { super(referent, queue); }

        String fields() { return last.equals("last") ? "fields kept" : "fields lost"; }
    }

    static class Soft extends SoftReference<Object> {
        Object first = new String("first");
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9;
        long c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9;
        long e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9;
        Object last = new String("last");

        Soft(Object referent) { super(referent); }

        String fields() { return first.equals("first") && last.equals("last") ? "fields kept" : "fields lost"; }
    }

    static Weak weak() { return new Weak(new Object()); }

    static Phantom phantom(ReferenceQueue<Object> queue) { return new Phantom(new Object(), queue); }

    static Soft soft() { return new Soft(new byte[1000]); }

    /** Buries stale copies of what was made before under other calls. */
    static int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }

    static void collect() throws InterruptedException {
        deep(200);
        byte[][] garbage = new byte[100][];
        for (int i = 0; i < garbage.length; i++) garbage[i] = new byte[10_000];
        System.gc();
        Thread.sleep(20);
    }

    static void fill() {
        try {
            for (byte[][] all = new byte[1000][];;) for (int i = 0; i < all.length; i++) all[i] = new byte[1 << 20];
        } catch (OutOfMemoryError expected) {
            return;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Weak weak = weak();
        Phantom phantom = phantom(queue);
        Soft soft = soft();
        Reference<?> queued = null;
        for (int i = 0; i < 50 && (weak.get() != null || queued == null); i++) {
            collect();
            if (queued == null) queued = queue.poll();
        }
        System.out.println("weak: " + (weak.get() == null ? "cleared, " : "held, ") + weak.fields());
        System.out.println("phantom: " + (queued == phantom ? "enqueued, " : "lost, ") + phantom.fields());
        System.out.println("soft: " + (soft.get() != null ? "kept, " : "cleared, ") + soft.fields());
        fill();
        System.out.println("soft: " + (soft.get() == null ? "cleared when memory is short, " : "held, ") + soft.fields());
    }
}
