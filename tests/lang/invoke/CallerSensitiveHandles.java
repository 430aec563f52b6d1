import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.*;

/** A handle of a method that asks for its caller was made by a lookup: that lookup's class is the caller. */
// jdk: 25
public class CallerSensitiveHandles {
    /** Only its own loader has it. */
    public static class Known {}
    public static class Mine {
        private static int secret = 3;
        private static String hidden() { return "hidden"; }
        private Mine() {}
        volatile int updated;
    }

    public static class Maker {
        public static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
        public static Object constant() throws Throwable { return ((MethodHandle) forName()).invoke("CallerSensitiveHandles$Known"); }
        static MethodHandle forName() throws Throwable {
            return MethodHandles.lookup().findStatic(Class.class, "forName", MethodType.methodType(Class.class, String.class));
        }
        interface Finder { Class<?> find(String name) throws Exception; }
        public static Class<?> reference(String name) throws Exception { Finder f = Class::forName; return f.find(name); }
    }

    static class Loader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.endsWith("$Maker") && !name.contains("$Maker$") && !name.endsWith("$Known")) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try (InputStream in = CallerSensitiveHandles.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static String plain(Class<?> c) { return c.getName().replaceAll("[$][$].*", ""); }

    static String where(Object c) { return ((Class<?>) c).getClassLoader() instanceof Loader ? "Loader" : "app"; }

    interface Action { Object run() throws Throwable; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable t) {
            System.out.println(what + ": " + t);
        }
    }

    public static void main(String[] args) throws Throwable {
        Class<?> maker = new Loader().loadClass("CallerSensitiveHandles$Maker");
        MethodHandles.Lookup own = MethodHandles.lookup(), theirs = (MethodHandles.Lookup) maker.getMethod("lookup").invoke(null);
        MethodType find = MethodType.methodType(Class.class, String.class);
        MethodHandle here = own.findStatic(Class.class, "forName", find), there = theirs.findStatic(Class.class, "forName", find);
        String name = "CallerSensitiveHandles$Known";
        show("mine", () -> where(here.invoke(name)));
        show("theirs", () -> where(there.invoke(name)));
        show("theirs, exact", () -> where((Class<?>) there.invokeExact(name)));
        show("theirs, bound", () -> where(there.bindTo(name).invoke()));
        show("theirs, arguments", () -> where(there.invokeWithArguments(name)));
        show("theirs, array", () -> where(there.asSpreader(Object[].class, 1).invoke(new Object[] {name})));
        show("theirs, through theirs", () -> where(maker.getMethod("constant").invoke(null)));
        show("theirs, method reference", () -> where(maker.getMethod("reference", String.class).invoke(null, name)));
        show("theirs, unreflected", () -> where(theirs.unreflect(Class.class.getMethod("forName", String.class)).invoke(name)));
        show("combined", () -> where(MethodHandles.filterReturnValue(there, MethodHandles.identity(Class.class)).invoke(name)));
        MethodType made = MethodType.methodType(MethodHandles.Lookup.class);
        MethodHandle lookups = theirs.findStatic(MethodHandles.class, "lookup", made);
        show("lookup", () -> plain(((MethodHandles.Lookup) lookups.invoke()).lookupClass()) + " of "
            + where(((MethodHandles.Lookup) lookups.invoke()).lookupClass()));
        MethodHandle invoke = own.findVirtual(Method.class, "invoke", MethodType.methodType(Object.class, Object.class, Object[].class));
        Method hidden = Mine.class.getDeclaredMethod("hidden");
        show("invoke", () -> invoke.invoke(hidden, (Object) null, new Object[0]));
        show("invoke, varargs", () -> invoke.invoke(hidden, (Object) null));
        MethodHandle theirInvoke = theirs.findVirtual(Method.class, "invoke", MethodType.methodType(Object.class, Object.class, Object[].class));
        show("invoke of theirs", () -> {
            try {
                return theirInvoke.invoke(hidden, (Object) null, new Object[0]);
            } catch (IllegalAccessException e) {
                return "refused";
            }
        });
        Field secret = Mine.class.getDeclaredField("secret");
        MethodHandle getInt = own.findVirtual(Field.class, "getInt", MethodType.methodType(int.class, Object.class));
        show("getInt", () -> (int) getInt.invokeExact(secret, (Object) null));
        MethodHandle theirGet = theirs.findVirtual(Field.class, "getInt", MethodType.methodType(int.class, Object.class));
        show("getInt of theirs", () -> {
            try {
                return theirGet.invoke(secret, (Object) null);
            } catch (IllegalAccessException e) {
                return "refused";
            }
        });
        MethodHandle make = own.findVirtual(Constructor.class, "newInstance", MethodType.methodType(Object.class, Object[].class));
        show("newInstance", () -> make.invoke(Mine.class.getDeclaredConstructor()).getClass());
        MethodHandle old = own.findVirtual(Class.class, "newInstance", MethodType.methodType(Object.class));
        show("Class.newInstance", () -> old.invoke(Mine.class).getClass());
        MethodHandle accessible = own.findVirtual(AccessibleObject.class, "setAccessible", MethodType.methodType(void.class, boolean.class));
        show("setAccessible", () -> { accessible.invoke((AccessibleObject) hidden, true); return hidden.invoke(null); });
        MethodHandle canAccess = theirs.findVirtual(Field.class, "canAccess", MethodType.methodType(boolean.class, Object.class));
        show("canAccess", () -> canAccess.invoke(secret, (Object) null));
        MethodType updater = MethodType.methodType(AtomicIntegerFieldUpdater.class, Class.class, String.class);
        show("updater", () -> own.findStatic(AtomicIntegerFieldUpdater.class, "newUpdater", updater).invoke(Mine.class, "updated") != null);
        show("updater of theirs", () -> {
            try {
                return theirs.findStatic(AtomicIntegerFieldUpdater.class, "newUpdater", updater).invoke(Mine.class, "updated");
            } catch (RuntimeException e) {
                return e.getCause().getClass();
            }
        });

        // A lookup that has lost rights cannot name them.
        MethodHandles.Lookup open = MethodHandles.publicLookup();
        show("public", () -> open.findStatic(Class.class, "forName", find));
        show("public, unreflected", () -> open.unreflect(Class.class.getMethod("forName", String.class)));
        show("public, virtual", () -> open.findVirtual(Method.class, "invoke", MethodType.methodType(Object.class, Object.class, Object[].class)));
        show("in another", () -> own.in(String.class).findStatic(Class.class, "forName", find));
        show("in a nestmate", () -> where(own.in(Mine.class).findStatic(Class.class, "forName", find).invoke(name)));
        show("private lookup", () -> where(MethodHandles.privateLookupIn(Mine.class, own).findStatic(Class.class, "forName", find).invoke(name)));
        show("private lookup, theirs", () -> where(MethodHandles.privateLookupIn(maker, own).findStatic(Class.class, "forName", find).invoke(name)));
        show("less private", () -> own.dropLookupMode(MethodHandles.Lookup.PRIVATE).findStatic(Class.class, "forName", find));
        show("not sensitive", () -> open.findStatic(Class.class, "forName", MethodType.methodType(Class.class, String.class, boolean.class, ClassLoader.class)));
        show("reveal", () -> own.revealDirect(here));
        show("text", () -> here);
    }
}

// expect: mine: app
// expect: theirs: Loader
// expect: theirs, exact: Loader
// expect: theirs, bound: Loader
// expect: theirs, arguments: Loader
// expect: theirs, array: Loader
// expect: theirs, through theirs: Loader
// expect: theirs, method reference: Loader
// expect: theirs, unreflected: Loader
// expect: combined: Loader
// expect: lookup: CallerSensitiveHandles$Maker of Loader
// expect: invoke: hidden
// expect: invoke, varargs: hidden
// expect: invoke of theirs: refused
// expect: getInt: 3
// expect: getInt of theirs: refused
// expect: newInstance: class CallerSensitiveHandles$Mine
// expect: Class.newInstance: class CallerSensitiveHandles$Mine
// expect: setAccessible: hidden
// expect: canAccess: false
// expect: updater: true
// expect: updater of theirs: class java.lang.IllegalAccessException
// expect: public: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: public, unreflected: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: public, virtual: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: in another: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: in a nestmate: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: private lookup: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: private lookup, theirs: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: less private: java.lang.IllegalAccessException: Attempt to lookup caller-sensitive method using restricted lookup object
// expect: not sensitive: MethodHandle(String,boolean,ClassLoader)Class
// expect: reveal: invokeStatic java.lang.Class.forName:(String)Class
// expect: text: MethodHandle(String)Class
