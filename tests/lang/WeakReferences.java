import java.lang.ref.*;

/** Weak references are cleared, strong ones are not. */
public class WeakReferences {
    static WeakReference<Object> make() { return new WeakReference<>(new Object()); }
    static void stir(int n) { if (n > 0) stir(n - 1); }

    public static void main(String[] args) {
        Object strong = new Object();
        WeakReference<Object> kept = new WeakReference<>(strong);
        int cleared = 0;
        WeakReference<?>[] many = new WeakReference<?>[50];
        for (int i = 0; i < many.length; i++) many[i] = make();
        stir(100);
        for (int i = 0; i < 20 && cleared < 25; i++) {
            System.gc();
            cleared = 0;
            for (WeakReference<?> w : many) if (w.get() == null) cleared++;
        }
        System.out.println(cleared >= 25); // expect: true
        System.out.println(kept.get() == strong); // expect: true
        kept.clear();
        System.out.println(kept.get()); // expect: null
    }
}
