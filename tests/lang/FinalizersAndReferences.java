// modes: int slice
// flags: -Xmx64m
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/** Unreachable objects are finalized, weak and phantom references cleared; soft ones only when memory is short. */
public class FinalizersAndReferences {
    static int finalized;

    @Override
    protected void finalize() {
        finalized++;
    }

    static void drop(int count) {
        for (int i = 0; i < count; i++) new FinalizersAndReferences();
    }

    static SoftReference<byte[]> soft() { return new SoftReference<>(new byte[1000000]); }

    static WeakReference<Object> weak() { return new WeakReference<>(new Object()); }

    static PhantomReference<Object> phantom(ReferenceQueue<Object> queue) {
        return new PhantomReference<>(new Object(), queue);
    }

    public static void main(String[] args) throws Exception {
        drop(100);
        System.gc();
        System.runFinalization();
        System.out.println(finalized > 80);
        // expect: true
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        SoftReference<byte[]> soft = soft();
        WeakReference<Object> weak = weak();
        PhantomReference<Object> phantom = phantom(queue);
        for (int i = 0; i < 3; i++) {
            drop(1);
            System.gc();
        }
        System.out.println((soft.get() != null) + " " + (weak.get() == null) + " " + (queue.remove(5000) == phantom));
        // expect: true true true
    }
}
