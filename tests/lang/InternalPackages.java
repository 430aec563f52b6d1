import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.Map;

/** The library's own packages are not exported: their classes are found by name, and that is all. */
public class InternalPackages {
    /** Public classes of such a package: one that is not final, one with a static method. */
    static final String CLASS, STATIC;

    static {
        boolean hotspot = true;
        try {
            Class.forName("jdk.internal.misc.VM");
        } catch (ClassNotFoundException e) {
            hotspot = false;
        }
        CLASS = hotspot ? "jdk.internal.misc.VM" : "wardian.internal.BlockDigest";
        STATIC = hotspot ? "jdk.internal.misc.VM" : "wardian.internal.Descriptors";
    }

    public static class Stub { public static int n; public int m; public static void f() {} public void g() {} }

    public static class Calls implements Runnable { public void run() { Stub.f(); } }
    public static class Reads implements Runnable { public void run() { int n = Stub.n; } }
    public static class Makes implements Runnable { public void run() { new Stub(); } }
    public static class Names implements Runnable { public void run() { Object o = Stub.class; } }
    public static class Casts implements Runnable { public void run() { Object o = ""; Stub s = (Stub) o; } }
    public static class Asks implements Runnable { public void run() { Object o = ""; boolean b = o instanceof Stub; } }
    public static class Arrays implements Runnable { public void run() { Object o = new Stub[1]; } }
    public static class Deep implements Runnable { public void run() { Object o = new Stub[1][1]; } }
    public static class Extends extends Stub implements Runnable { public void run() { } }

    /** Replaces whole Utf8 constants. */
    static byte[] rename(byte[] bytes, Map<String, String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, 10);
        int count = (bytes[8] & 255) << 8 | bytes[9] & 255, at = 10;
        for (int i = 1; i < count; i++) {
            int tag = bytes[at], size = tag == 1 ? 3 + ((bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255)
                : tag == 5 || tag == 6 ? 9 : tag == 7 || tag == 8 || tag == 16 ? 3 : tag == 15 ? 4 : 5;
            String text = tag == 1 ? names.get(new String(bytes, at + 3, size - 3)) : null;
            if (text == null) {
                out.write(bytes, at, size);
            } else {
                out.write(1);
                out.write(text.length() >> 8);
                out.write(text.length());
                out.writeBytes(text.getBytes());
            }
            at += size;
            if (tag == 5 || tag == 6) i++;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    static class Loader extends ClassLoader {
        Class<?> define(String name) throws IOException {
            String stub = "InternalPackages$Stub", internal = CLASS.replace('.', '/');
            try (InputStream in = InternalPackages.class.getResourceAsStream("InternalPackages$" + name + ".class")) {
                byte[] bytes = rename(in.readAllBytes(), Map.of(stub, internal, "[L" + stub + ";", "[L" + internal + ";",
                    "[[L" + stub + ";", "[[L" + internal + ";"));
                return defineClass(null, bytes, 0, bytes.length);
            }
        }
    }

    interface Action { Object run() throws Throwable; }

    static void show(String what, Action action) {
        String text;
        try {
            text = String.valueOf(action.run());
        } catch (InvocationTargetException e) {
            text = String.valueOf(e.getCause());
        } catch (Throwable t) {
            text = String.valueOf(t);
        }
        System.out.println(what + ": " + text.replace(CLASS, "CLASS").replace(STATIC, "CLASS")
            .replace(CLASS.substring(0, CLASS.lastIndexOf('.')), "PACKAGE").replaceAll("@(0x)?[0-9a-f]+", "@HASH"));
    }

    public static void main(String[] args) throws Throwable {
        for (String user : new String[] {"Calls", "Reads", "Makes", "Names", "Casts", "Asks", "Arrays", "Deep", "Extends"}) {
            show(user, () -> {
                Class<?> c = new Loader().define(user);
                ((Runnable) c.getDeclaredConstructor().newInstance()).run();
                return "fine";
            });
        }
        Class<?> found = Class.forName(CLASS);
        show("forName", () -> found);
        show("forName of the loader", () -> Class.forName(CLASS, false, InternalPackages.class.getClassLoader()) == found);
        show("loadClass", () -> InternalPackages.class.getClassLoader().loadClass(CLASS) == found);
        show("array", () -> Class.forName("[L" + CLASS + ";").getComponentType() == found);
        show("arrays are made", () -> Array.newInstance(found, 1).getClass());
        show("package", () -> found.getPackageName() + " " + found.getModule() + " exported " + found.getModule().isExported(found.getPackageName()));
        Method method = null;
        for (Method m : Class.forName(STATIC).getDeclaredMethods()) {
            if (Modifier.isStatic(m.getModifiers()) && Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 1) method = m;
        }
        Method some = method;
        show("invoke", () -> some.invoke(null, (Object) null));
        show("canAccess", () -> some.canAccess(null));
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        show("findClass", () -> lookup.findClass(CLASS));
        show("accessClass", () -> lookup.accessClass(found));
        show("accessClass of array", () -> lookup.accessClass(Class.forName("[L" + CLASS + ";")));
        show("ensureInitialized", () -> lookup.ensureInitialized(found));
        show("privateLookupIn", () -> MethodHandles.privateLookupIn(found, lookup));
        show("in", () -> lookup.in(found).lookupModes());
        show("type", () -> MethodType.fromMethodDescriptorString("(L" + CLASS.replace('.', '/') + ";)V", InternalPackages.class.getClassLoader()).parameterType(0) == found);
    }
}

// expect: Calls: java.lang.IllegalAccessError: class InternalPackages$Calls (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Reads: java.lang.IllegalAccessError: class InternalPackages$Reads (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Makes: java.lang.IllegalAccessError: class InternalPackages$Makes (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Names: java.lang.IllegalAccessError: class InternalPackages$Names (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Casts: java.lang.IllegalAccessError: class InternalPackages$Casts (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Asks: java.lang.IllegalAccessError: class InternalPackages$Asks (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Arrays: java.lang.IllegalAccessError: class InternalPackages$Arrays (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Deep: java.lang.IllegalAccessError: class InternalPackages$Deep (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: Extends: java.lang.IllegalAccessError: superclass access check failed: class InternalPackages$Extends (in unnamed module @HASH) cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: forName: class CLASS
// expect: forName of the loader: true
// expect: loadClass: true
// expect: array: true
// expect: arrays are made: class [LCLASS;
// expect: package: PACKAGE module java.base exported false
// expect: invoke: java.lang.IllegalAccessException: class InternalPackages cannot access class CLASS (in module java.base) because module java.base does not export PACKAGE to unnamed module @HASH
// expect: canAccess: false
// expect: findClass: java.lang.IllegalAccessException: access violation: class CLASS, from class InternalPackages (unnamed module @HASH)
// expect: accessClass: java.lang.IllegalAccessException: access violation: class CLASS, from class InternalPackages (unnamed module @HASH)
// expect: accessClass of array: java.lang.IllegalAccessException: access violation: class [LCLASS;, from class InternalPackages (unnamed module @HASH)
// expect: ensureInitialized: java.lang.IllegalAccessException: access violation: class CLASS, from class InternalPackages (unnamed module @HASH)
// expect: privateLookupIn: java.lang.IllegalAccessException: module java.base does not open PACKAGE to unnamed module @HASH
// expect: in: 0
// expect: type: true
