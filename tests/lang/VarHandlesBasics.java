import java.lang.invoke.*;

/** Var handles give atomic access to fields and array elements. */
public class VarHandlesBasics {
    volatile int count = 1;

    public static void main(String[] args) throws Exception {
        VarHandle h = MethodHandles.lookup().findVarHandle(VarHandlesBasics.class, "count", int.class);
        VarHandlesBasics o = new VarHandlesBasics();
        System.out.println(h.compareAndSet(o, 1, 5) + " " + h.compareAndSet(o, 1, 6) + " " + o.count);
        // expect: true false 5
        System.out.println((int) h.getAndAdd(o, 10) + " " + (int) h.getVolatile(o)); // expect: 5 15
        VarHandle a = MethodHandles.arrayElementVarHandle(long[].class);
        long[] longs = {1, 2};
        a.setRelease(longs, 1, 9L);
        System.out.println((long) a.getAcquire(longs, 1) + " " + longs[1]); // expect: 9 9
    }
}
