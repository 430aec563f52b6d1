// jdk: 25
/** invokedynamic and dynamic constants with bootstrap methods of the program, in a class made by hand. */
import java.io.*;
import java.lang.invoke.*;
import java.util.*;

public class Bootstraps {
    static int links;
    public static CallSite link(MethodHandles.Lookup l, String name, MethodType type, Object... extra) throws Exception {
        System.out.println("link " + name + type + Arrays.toString(extra) + " " + l.lookupClass().getSimpleName() + ++links);
        if (name.equals("fails")) throw new IOException("no luck");
        if (name.equals("nothing")) return null;
        if (name.equals("wrong")) return new ConstantCallSite(MethodHandles.constant(String.class, ""));
        return new MutableCallSite(MethodHandles.lookup().findStatic(Bootstraps.class, name, type));
    }
    public static String mix(int a, long b, double c, String d) { return a + "|" + b + "|" + c + "|" + d; }
    public static long plus(int a) { return a + 1L; }
    public static void quiet() { System.out.println("quiet"); }
    public static Object constant(MethodHandles.Lookup l, String name, Class<?> type, Object... extra) throws Exception {
        System.out.println("constant " + name + " " + type + Arrays.toString(extra));
        if (name.equals("bad")) throw new IOException("no constant");
        if (name.equals("unlinked")) throw new NoClassDefFoundError("nowhere");
        if (name.equals("broken")) throw new Error("tried again");
        if (name.equals("odd")) return 7L;
        return name.equals("nil") ? null : type == int.class ? (Object) 42 : name + extra.length;
    }

    /** Just enough of a class-file writer. */
    static class Pool {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream out = new DataOutputStream(bytes);
        final Map<String, Integer> known = new HashMap<>();
        int count = 1;
        interface Body { void write(DataOutputStream o) throws IOException; }
        int add(String key, int tag, Body body) throws IOException {
            Integer found = known.get(tag + key);
            if (found != null) return found;
            known.put(tag + key, count);
            out.writeByte(tag); body.write(out);
            return count++;
        }
        int utf(String s) throws IOException { return add(s, 1, o -> o.writeUTF(s)); }
        int cls(String s) throws IOException { int u = utf(s); return add(s, 7, o -> o.writeShort(u)); }
        int str(String s) throws IOException { int u = utf(s); return add(s, 8, o -> o.writeShort(u)); }
        int num(int v) throws IOException { return add("" + v, 3, o -> o.writeInt(v)); }
        int type(String s) throws IOException { int u = utf(s); return add(s, 16, o -> o.writeShort(u)); }
        int nat(String n, String d) throws IOException { int a = utf(n), b = utf(d); return add(n + d, 12, o -> { o.writeShort(a); o.writeShort(b); }); }
        int method(String c, String n, String d) throws IOException { int a = cls(c), b = nat(n, d); return add(c + n + d, 10, o -> { o.writeShort(a); o.writeShort(b); }); }
        int handle(int kind, int ref) throws IOException { return add(kind + " " + ref, 15, o -> { o.writeByte(kind); o.writeShort(ref); }); }
        int dynamic(int tag, int bsm, String n, String d) throws IOException { int b = nat(n, d); return add(bsm + n + d, tag, o -> { o.writeShort(bsm); o.writeShort(b); }); }
    }

    static final String LOOKUP = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;";

    static Class<?> build() throws Exception {
        Pool p = new Pool();
        String bc = "Bootstraps";
        int link = p.handle(6, p.method(bc, "link", LOOKUP + "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;"));
        int constant = p.handle(6, p.method(bc, "constant", LOOKUP + "Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;"));
        int inner = p.dynamic(17, 1, "inner", "Ljava/lang/String;");
        int nil = p.dynamic(17, 1, "nil", "Ljava/lang/String;");
        int plus = p.handle(6, p.method(bc, "plus", "(I)J"));
        int[][] boots = {{link, p.str("extra"), p.num(7), inner, p.type("(I)V"), plus, nil}, {constant}, {link}};
        List<Object[]> methods = new ArrayList<>();
        methods.add(new Object[] {"mix", "(IJDLjava/lang/String;)Ljava/lang/String;", code(8, 6, 0x1a, 0x1f, 0x29, 0x19, 5, 0xba, p.dynamic(18, 0, "mix", "(IJDLjava/lang/String;)Ljava/lang/String;"), -2, 0xb0)});
        methods.add(new Object[] {"plus", "(I)J", code(2, 1, 0x1a, 0xba, p.dynamic(18, 2, "plus", "(I)J"), -2, 0xad)});
        methods.add(new Object[] {"quiet", "()V", code(1, 0, 0xba, p.dynamic(18, 2, "quiet", "()V"), -2, 0xb1)});
        methods.add(new Object[] {"fails", "()V", code(1, 0, 0xba, p.dynamic(18, 2, "fails", "()V"), -2, 0xb1)});
        methods.add(new Object[] {"nothing", "()V", code(1, 0, 0xba, p.dynamic(18, 2, "nothing", "()V"), -2, 0xb1)});
        methods.add(new Object[] {"wrong", "()V", code(1, 0, 0xba, p.dynamic(18, 2, "wrong", "()V"), -2, 0xb1)});
        methods.add(new Object[] {"text", "()Ljava/lang/String;", code(1, 0, 0x13, inner, -1, 0xb0)});
        methods.add(new Object[] {"nil", "()Ljava/lang/String;", code(1, 0, 0x13, nil, -1, 0xb0)});
        for (String name : new String[] {"bad", "unlinked", "broken", "odd"})
            methods.add(new Object[] {name, "()Ljava/lang/String;", code(1, 0, 0x13, p.dynamic(17, 1, name, "Ljava/lang/String;"), -1, 0xb0)});
        methods.add(new Object[] {"number", "()I", code(1, 0, 0x13, p.dynamic(17, 1, "number", "I"), -1, 0xac)});
        methods.add(new Object[] {"handle", "()Ljava/lang/invoke/MethodHandle;", code(1, 0, 0x13, plus, -1, 0xb0)});
        methods.add(new Object[] {"cloner", "()Ljava/lang/invoke/MethodHandle;", code(1, 0, 0x13, p.handle(5, p.method("[I", "clone", "()Ljava/lang/Object;")), -1, 0xb0)});
        methods.add(new Object[] {"type", "()Ljava/lang/invoke/MethodType;", code(1, 0, 0x13, p.type("([IJ)Ljava/util/List;"), -1, 0xb0)});
        return MethodHandles.lookup().defineClass(write(p, methods, boots));
    }

    /** Instructions; -1 after an index: two bytes of it, -2: two bytes and two zeros. */
    static byte[] code(int stack, int locals, int... items) throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        for (int i = 0; i < items.length; i++) {
            int next = i + 1 < items.length ? items[i + 1] : 0;
            if (next >= 0) { code.write(items[i]); continue; }
            code.write(items[i] >> 8); code.write(items[i]);
            if (next == -2) { code.write(0); code.write(0); }
            i++;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.writeShort(stack); out.writeShort(locals); out.writeInt(code.size()); code.writeTo(out); out.writeInt(0);
        return all.toByteArray();
    }

    static byte[] write(Pool p, List<Object[]> methods, int[][] boots) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(), body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeShort(0x21); out.writeShort(p.cls("Made")); out.writeShort(p.cls("java/lang/Object")); out.writeShort(0); out.writeShort(0);
        out.writeShort(methods.size());
        for (Object[] m : methods) {
            byte[] c = (byte[]) m[2];
            out.writeShort(9); out.writeShort(p.utf((String) m[0])); out.writeShort(p.utf((String) m[1])); out.writeShort(1);
            out.writeShort(p.utf("Code")); out.writeInt(c.length); out.write(c);
        }
        out.writeShort(1); out.writeShort(p.utf("BootstrapMethods"));
        int size = 2;
        for (int[] b : boots) size += 4 + 2 * (b.length - 1);
        out.writeInt(size); out.writeShort(boots.length);
        for (int[] b : boots) { out.writeShort(b[0]); out.writeShort(b.length - 1); for (int i = 1; i < b.length; i++) out.writeShort(b[i]); }
        DataOutputStream whole = new DataOutputStream(all);
        whole.writeInt(0xCAFEBABE); whole.writeInt(61); whole.writeShort(p.count); p.bytes.writeTo(whole); body.writeTo(whole);
        return all.toByteArray();
    }

    public static void main(String[] args) throws Throwable {
        Class<?> made = build();
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle mix = l.findStatic(made, "mix", MethodType.methodType(String.class, int.class, long.class, double.class, String.class));
        System.out.println((String) mix.invokeExact(1, 2L, 3.5, "s"));
        System.out.println((String) mix.invokeExact(4, 5L, 6.5, "t"));
        MethodHandle plus = l.findStatic(made, "plus", MethodType.methodType(long.class, int.class));
        System.out.println((long) plus.invokeExact(1) + (long) plus.invokeExact(2));
        for (String name : new String[] {"quiet", "text", "nil", "nil", "number", "number", "type"}) System.out.println(made.getMethod(name).invoke(null));
        System.out.println((long) ((MethodHandle) made.getMethod("handle").invoke(null)).invokeExact(9));
        MethodHandle cloner = (MethodHandle) made.getMethod("cloner").invoke(null);
        System.out.println(cloner + " " + ((int[]) cloner.invoke(new int[3])).length);
        for (String name : new String[] {"fails", "nothing", "wrong"}) {
            MethodHandle h = l.findStatic(made, name, MethodType.methodType(void.class));
            try {
                h.invokeExact();
            } catch (BootstrapMethodError e) {
                System.out.println(e.getMessage() + " <- " + e.getCause());
            }
            try {
                h.invokeExact();
            } catch (BootstrapMethodError e) {
                System.out.println("again " + e.getMessage());
            }
        }
        for (String name : new String[] {"bad", "unlinked", "broken", "odd"}) {
            MethodHandle h = l.findStatic(made, name, MethodType.methodType(String.class));
            for (int i = 0; i < 2; i++) {
                try {
                    System.out.println((String) h.invokeExact());
                } catch (Error e) { // the cause is kept by wardian only
                    System.out.println(e + (i == 0 ? " <- " + e.getCause() : ""));
                }
            }
        }
    }
}

// expect: constant inner class java.lang.String[]
// expect: constant nil class java.lang.String[]
// expect: link mix(int,long,double,String)String[extra, 7, inner0, (int)void, MethodHandle(int)long, null] Made1
// expect: 1|2|3.5|s
// expect: 4|5|6.5|t
// expect: link plus(int)long[] Made2
// expect: 5
// expect: link quiet()void[] Made3
// expect: quiet
// expect: null
// expect: inner0
// expect: null
// expect: null
// expect: constant number int[]
// expect: 42
// expect: 42
// expect: (int[],long)List
// expect: 10
// expect: MethodHandle(int[])Object 3
// expect: link fails()void[] Made4
// expect: bootstrap method initialization exception <- java.io.IOException: no luck
// expect: again bootstrap method initialization exception
// expect: link nothing()void[] Made5
// expect: CallSite bootstrap method initialization exception <- java.lang.ClassCastException: CallSite bootstrap method failed to produce an instance of CallSite
// expect: again CallSite bootstrap method initialization exception
// expect: link wrong()void[] Made6
// expect: CallSite bootstrap method initialization exception <- java.lang.invoke.WrongMethodTypeException: MethodHandle()String should be of type ()void
// expect: again CallSite bootstrap method initialization exception
// expect: constant bad class java.lang.String[]
// expect: java.lang.BootstrapMethodError: bootstrap method initialization exception <- java.io.IOException: no constant
// expect: java.lang.BootstrapMethodError: bootstrap method initialization exception
// expect: constant unlinked class java.lang.String[]
// expect: java.lang.NoClassDefFoundError: nowhere <- null
// expect: java.lang.NoClassDefFoundError: nowhere
// expect: constant broken class java.lang.String[]
// expect: java.lang.Error: tried again <- null
// expect: constant broken class java.lang.String[]
// expect: java.lang.Error: tried again
// expect: constant odd class java.lang.String[]
// expect: java.lang.BootstrapMethodError: bootstrap method initialization exception <- java.lang.ClassCastException: Cannot cast java.lang.Long to java.lang.String
// expect: java.lang.BootstrapMethodError: bootstrap method initialization exception
