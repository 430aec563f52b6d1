/** MethodHandles: the ways to make handles of handles. */
import java.lang.invoke.*;
import java.util.*;

public class MethodHandleCombinators {
    static final MethodHandles.Lookup L = MethodHandles.lookup();
    static String join(Object a, Object b) { return a + "+" + b; }
    static int add(int a, int b) { return a + b; }
    static long wide(long a, double b, int c) { return a * 100 + (long) b * 10 + c; }
    static boolean positive(int a) { return a > 0; }
    static int fail(int a) { if (a < 0) throw new IllegalStateException("negative " + a); return a; }
    static int handle(IllegalStateException e, int a) { return -a; }
    static int cleanup(Throwable t, int r, int a) { System.out.println("cleanup " + t + " " + r + " " + a); return r + 1000; }
    static int sum(int... all) { int s = 0; for (int i : all) s += i; return s; }
    static String text(String f, Object... all) { return f + Arrays.toString(all); }
    static int step(int v, int i, int n) { return v + i * n; }
    static String each(String v, String item) { return v + item; }
    static int twice(int v) { return v * 2; }
    static boolean small(int v) { return v < 100; }
    static MethodHandle h(String name, Class<?> r, Class<?>... p) throws Exception {
        return L.findStatic(MethodHandleCombinators.class, name, MethodType.methodType(r, p));
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle join = h("join", String.class, Object.class, Object.class);
        MethodHandle add = h("add", int.class, int.class, int.class);
        MethodHandle wide = h("wide", long.class, long.class, double.class, int.class);
        System.out.println((int) add.invokeExact(3, 4));
        System.out.println((long) wide.invokeExact(1L, 2.5, 3));
        System.out.println((long) wide.invoke(1, 2, (short) 3));
        System.out.println((Object) wide.invoke((Integer) 1, 2f, 'a'));
        System.out.println(wide.invokeWithArguments(1, 2.0, 3));
        System.out.println(wide.invokeWithArguments(Arrays.asList(1L, 2.0, (byte) 3)));
        System.out.println((String) MethodHandles.insertArguments(join, 1, "x").invoke("y"));
        System.out.println((String) join.bindTo("b").invokeExact((Object) "c"));
        System.out.println((int) MethodHandles.insertArguments(add, 0, 40).invokeExact(2));
        System.out.println((long) MethodHandles.insertArguments(wide, 1, 7.0, 8).invokeExact(9L));
        System.out.println((int) MethodHandles.dropArguments(add, 1, String.class, long.class).invokeExact(1, "s", 5L, 2));
        System.out.println((String) MethodHandles.filterArguments(join, 0, join.bindTo("f").asType(MethodType.methodType(Object.class, Object.class)), null).invoke("p", "q"));
        System.out.println((String) MethodHandles.filterReturnValue(join, join.bindTo("r").asType(MethodType.methodType(String.class, String.class))).invoke(1, 2));
        System.out.println((int) MethodHandles.foldArguments(add, MethodHandles.constant(int.class, 5)).invokeExact(6));
        System.out.println((String) MethodHandles.collectArguments(join, 1, join.asType(MethodType.genericMethodType(2))).invoke("a", "b", "c"));
        System.out.println((String) MethodHandles.permuteArguments(join, MethodType.methodType(String.class, Object.class), 0, 0).invoke("z"));
        MethodHandle guard = MethodHandles.guardWithTest(h("positive", boolean.class, int.class), MethodHandles.identity(int.class), MethodHandles.dropArguments(MethodHandles.constant(int.class, -1), 0, int.class));
        System.out.println((int) guard.invokeExact(5) + " " + (int) guard.invokeExact(-5));
        MethodHandle fail = h("fail", int.class, int.class);
        MethodHandle caught = MethodHandles.catchException(fail, IllegalStateException.class, h("handle", int.class, IllegalStateException.class, int.class));
        System.out.println((int) caught.invokeExact(5) + " " + (int) caught.invokeExact(-6));
        MethodHandle clean = MethodHandles.tryFinally(fail, h("cleanup", int.class, Throwable.class, int.class, int.class));
        System.out.println((int) clean.invokeExact(5));
        try {
            int unused = (int) clean.invokeExact(-5);
        } catch (IllegalStateException e) {
            System.out.println("thrown " + e.getMessage() + " " + e.getStackTrace()[0].getMethodName() + " " + e.getStackTrace()[1].getMethodName());
        }
        MethodHandle sum = h("sum", int.class, int[].class);
        System.out.println((int) sum.invoke() + " " + (int) sum.invoke(1) + " " + (int) sum.invoke(1, 2, 3) + " " + (int) sum.invoke(new int[] {4, 5}));
        System.out.println((int) sum.asCollector(int[].class, 2).invokeExact(1, 2));
        System.out.println((int) add.asSpreader(int[].class, 2).invokeExact(new int[] {8, 9}));
        System.out.println((String) join.asSpreader(1, Object[].class, 1).invoke("k", new Object[] {"l"}));
        MethodHandle text = h("text", String.class, String.class, Object[].class);
        System.out.println((String) text.invoke("f") + text.invoke("g", 1, "two", 3.0) + text.invokeWithArguments("h", 'c', null));
        System.out.println(text.isVarargsCollector() + " " + text.asFixedArity().isVarargsCollector() + " " + join.isVarargsCollector());
        System.out.println(MethodHandles.explicitCastArguments(fail, MethodType.methodType(byte.class, double.class)).invoke(300.7));
        System.out.println(MethodHandles.explicitCastArguments(MethodHandles.identity(boolean.class), MethodType.methodType(int.class, int.class)).invoke(3));
        System.out.println((int) MethodHandles.zero(int.class).invokeExact() + " " + MethodHandles.empty(MethodType.methodType(String.class, int.class)).invoke(1));
        System.out.println((int) MethodHandles.exactInvoker(add.type()).invoke(add, 1, 2));
        System.out.println(MethodHandles.spreadInvoker(add.type(), 1).invoke(add, 1, new Object[] {2}));
        MethodHandle counted = MethodHandles.countedLoop(MethodHandles.constant(int.class, 5), MethodHandles.constant(int.class, 100), h("step", int.class, int.class, int.class, int.class).asType(MethodType.methodType(int.class, int.class, int.class, int.class)));
        System.out.println(counted.type());
        MethodHandle loop = MethodHandles.countedLoop(MethodHandles.dropArguments(MethodHandles.constant(int.class, 5), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(int.class, 100), 0, int.class), h("step", int.class, int.class, int.class, int.class));
        System.out.println((int) loop.invokeExact(2));
        MethodHandle over = MethodHandles.iteratedLoop(null, MethodHandles.constant(String.class, "<"), h("each", String.class, String.class, String.class));
        System.out.println(over.type() + " " + over.invoke(Arrays.asList("a", "b", "c")));
        MethodHandle whilst = MethodHandles.whileLoop(MethodHandles.constant(int.class, 3), h("small", boolean.class, int.class), h("twice", int.class, int.class));
        System.out.println(whilst.type() + " " + (int) whilst.invoke());
        MethodHandle[] clause = {MethodHandles.identity(int.class), h("twice", int.class, int.class), h("small", boolean.class, int.class), MethodHandles.identity(int.class)};
        MethodHandle general = MethodHandles.loop(clause);
        System.out.println(general.type() + " " + (int) general.invoke(7));
        MethodHandle set = MethodHandles.arrayElementSetter(int[].class), get = MethodHandles.arrayElementGetter(int[].class);
        int[] array = (int[]) MethodHandles.arrayConstructor(int[].class).invokeExact(3);
        set.invokeExact(array, 1, 42);
        System.out.println((int) get.invokeExact(array, 1) + " " + (int) MethodHandles.arrayLength(int[].class).invokeExact(array));
        MethodHandle sw = MethodHandles.tableSwitch(MethodHandles.dropArguments(MethodHandles.constant(String.class, "other"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "zero"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "one"), 0, int.class));
        System.out.println((String) sw.invokeExact(0) + (String) sw.invokeExact(1) + (String) sw.invokeExact(2));
        try {
            MethodHandles.throwException(int.class, Exception.class).invoke(new Exception("made"));
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        Comparator<String> c = MethodHandleProxies.asInterfaceInstance(Comparator.class, MethodHandles.lookup().findVirtual(String.class, "compareTo", MethodType.methodType(int.class, String.class)));
        System.out.println(c.compare("a", "c"));
        System.out.println(MethodType.methodType(int.class, String.class) == MethodType.fromMethodDescriptorString("(Ljava/lang/String;)I", null));
    }
}

// expect: 7
// expect: 123
// expect: 123
// expect: 217
// expect: 123
// expect: 123
// expect: y+x
// expect: b+c
// expect: 42
// expect: 978
// expect: 3
// expect: f+p+q
// expect: r+1+2
// expect: 11
// expect: a+b+c
// expect: z+z
// expect: 5 -1
// expect: 5 6
// expect: cleanup null 5 5
// expect: 1005
// expect: cleanup java.lang.IllegalStateException: negative -5 0 -5
// expect: thrown negative -5 fail main
// expect: 0 1 6 9
// expect: 3
// expect: 17
// expect: k+l
// expect: f[]g[1, two, 3.0]h[c, null]
// expect: true false false
// expect: 44
// expect: 1
// expect: 0 null
// expect: 3
// expect: 3
// expect: (int)int
// expect: 120
// expect: (Iterable)String <abc
// expect: ()int 192
// expect: (int)int 112
// expect: 42 3
// expect: zerooneother
// expect: made
// expect: -2
// expect: true
