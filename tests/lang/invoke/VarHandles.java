/** VarHandle: fields, static fields, arrays and views, every kind of access. */
import java.lang.invoke.*;
import java.nio.ByteOrder;

public class VarHandles {
    int i = 1; long j = 2; volatile String s = "s"; byte b = 127; boolean z; double d = 1.5; float f = 2.5f; char c = 'c'; short sh = 1;
    static int si = 10; static byte sb = -1; static Object so = "so"; static long sj = 5; static boolean sz;
    final int fin = 3;

    interface Action { void run() throws Throwable; }
    static void attempt(String name, Action a) {
        try { a.run(); System.out.println(name + " fine"); } catch (Throwable t) { System.out.println(name + " " + t); }
    }
    static VarHandle field(String name, Class<?> type) throws Exception { return MethodHandles.lookup().findVarHandle(VarHandles.class, name, type); }
    static VarHandle stat(String name, Class<?> type) throws Exception { return MethodHandles.lookup().findStaticVarHandle(VarHandles.class, name, type); }

    public static void main(String[] args) throws Throwable {
        VarHandles o = new VarHandles();
        VarHandle i = field("i", int.class), j = field("j", long.class), s = field("s", String.class), b = field("b", byte.class);
        VarHandle z = field("z", boolean.class), d = field("d", double.class), f = field("f", float.class), c = field("c", char.class), sh = field("sh", short.class);
        System.out.println((int) i.get(o) + " " + (long) j.getVolatile(o) + " " + (String) s.getAcquire(o) + " " + (byte) b.getOpaque(o));
        i.set(o, 5); j.setVolatile(o, 6L); s.setRelease(o, "t"); z.setOpaque(o, true); d.set(o, 2.25); f.set(o, 0.5f); c.set(o, 'x'); sh.set(o, (short) -3);
        System.out.println(o.i + " " + o.j + " " + o.s + " " + o.z + " " + o.d + " " + o.f + " " + o.c + " " + o.sh);
        System.out.println(i.compareAndSet(o, 5, 7) + " " + i.compareAndSet(o, 5, 8) + " " + (int) i.compareAndExchange(o, 7, 9) + " " + o.i);
        System.out.println((long) j.getAndAdd(o, 10L) + " " + o.j + " " + (int) i.getAndBitwiseOr(o, 6) + " " + (int) i.getAndBitwiseAnd(o, 12) + " " + (int) i.getAndBitwiseXor(o, 1) + " " + o.i);
        System.out.println((byte) b.getAndAdd(o, (byte) 1) + " " + o.b + " " + (String) s.getAndSet(o, "u") + " " + o.s + " " + (double) d.getAndAdd(o, 0.5) + " " + o.d);
        System.out.println(z.compareAndSet(o, true, false) + " " + o.z + " " + (boolean) z.getAndBitwiseOr(o, true) + " " + o.z + " " + f.weakCompareAndSetPlain(o, 0.5f, 1f) + " " + o.f);
        System.out.println((Object) i.get(o) + " " + s.compareAndSet(o, "u", (String) null) + " " + o.s);
        VarHandle si = stat("si", int.class), sb = stat("sb", byte.class), so = stat("so", Object.class), sj = stat("sj", long.class), sz = stat("sz", boolean.class);
        si.set(11); sj.setVolatile(6L); sz.set(true);
        System.out.println((int) si.getAndAdd(-20) + " " + si.get() + " " + (byte) sb.getAndAdd((byte) -128) + " " + sb.get() + " " + so.compareAndSet((Object) "so", (Object) 1) + " " + so.get() + " " + sj.get() + sz.get());
        int[] ints = {1, 2, 3};
        VarHandle ai = MethodHandles.arrayElementVarHandle(int[].class);
        ai.setVolatile(ints, 1, 20);
        System.out.println((int) ai.getAndAdd(ints, 1, 5) + " " + ints[1] + " " + ai.compareAndSet(ints, 2, 3, 4) + " " + ints[2]);
        String[] strings = {"a", "b"};
        VarHandle as = MethodHandles.arrayElementVarHandle(String[].class);
        System.out.println((String) as.getAndSet(strings, 0, "c") + strings[0] + as.get(strings, 1));
        VarHandle view = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN), little = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        byte[] bytes = new byte[16];
        view.set(bytes, 1, 0x01020304);
        little.set(bytes, 8, 0x1122334455667788L);
        System.out.println(java.util.Arrays.toString(bytes) + " " + (int) view.get(bytes, 1) + " " + Long.toHexString((long) little.get(bytes, 8)));
        System.out.println(i + " " + as + " " + si + " " + i.accessModeType(VarHandle.AccessMode.COMPARE_AND_SET) + " " + i.coordinateTypes());
        System.out.println(field("fin", int.class).isAccessModeSupported(VarHandle.AccessMode.SET) + " " + s.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + " " + i.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD));
        MethodHandle cas = i.toMethodHandle(VarHandle.AccessMode.COMPARE_AND_SET);
        System.out.println(cas.type() + " " + (boolean) cas.invokeExact(o, o.i, 77) + " " + o.i);
        System.out.println(MethodHandles.varHandleInvoker(VarHandle.AccessMode.GET, MethodType.methodType(int.class, VarHandles.class)).invoke(i, o));
        attempt("null", () -> i.get((VarHandles) null));
        attempt("index", () -> ai.get(ints, 3));
        attempt("range", () -> view.get(bytes, 13));
        attempt("store", () -> ((VarHandle) MethodHandles.arrayElementVarHandle(Object[].class)).set((Object[]) strings, 0, (Object) 1));
        attempt("type", () -> i.set(o, "x"));
        attempt("kind", () -> { try { Object r = s.getAndAdd(o, "x"); } catch (UnsupportedOperationException e) { System.out.print("unsupported "); } });
        attempt("convert", () -> { long r = (long) i.get(o); i.set(o, (short) 4); Object q = i.getAndSet((Object) o, (Object) 6); System.out.println(r + " " + q + " " + o.i); });
        Thread[] all = new Thread[3];
        for (int t = 0; t < all.length; t++) {
            all[t] = new Thread(() -> { for (int n = 0; n < 1000; n++) i.getAndAdd(o, 1); });
            all[t].start();
        }
        for (Thread t : all) t.join();
        System.out.println(o.i);
    }
}

// expect: 1 2 s 127
// expect: 5 6 t true 2.25 0.5 x -3
// expect: true false 7 9
// expect: 6 16 9 15 12 13
// expect: 127 -128 t u 2.25 2.75
// expect: true false false true true 1.0
// expect: 13 true null
// expect: 11 -9 -1 127 true 1 6true
// expect: 20 25 true 4
// expect: acb
// expect: [0, 1, 2, 3, 4, 0, 0, 0, -120, 119, 102, 85, 68, 51, 34, 17] 16909060 1122334455667788
// expect: VarHandle[varType=int, coord=[class VarHandles]] VarHandle[varType=java.lang.String, coord=[class [Ljava.lang.String;, int]] VarHandle[varType=int, coord=[]] (VarHandles,int,int)boolean [class VarHandles]
// expect: false false true
// expect: (VarHandles,int,int)boolean true 77
// expect: 77
// expect: null java.lang.NullPointerException
// expect: index java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// expect: range java.lang.ArrayIndexOutOfBoundsException: Index 13 out of bounds for length 13
// expect: store java.lang.ArrayStoreException: java.lang.Integer
// expect: type java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(VarHandle,VarHandles,int)void to (VarHandle,VarHandles,String)void
// expect: unsupported kind fine
// expect: 77 4 6
// expect: convert fine
// expect: 3006
