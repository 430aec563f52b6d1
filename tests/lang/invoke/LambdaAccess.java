import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lambda's interface, its markers, the types of its methods and its implementation are accessible to its class. */
public class LambdaAccess {
    interface Hidden { Object get(); }
    interface HiddenMark {}
    public interface Open { Object get(); }
    static class Type {}
    public interface OfType { Type get(); }
    public interface Taking { Object take(Type t); }
    public interface Generic<T> { Object take(T t); }
    public static class Target { static Object target() { return null; } public static Object open() { return null; }
        public static Object take(Type t) { return null; } private static Object own() { return null; } }
    public static class Captured { public Object captured(Type t) { return null; } }

    public static class Interface implements Runnable { public void run() { Hidden h = Target::open; } }
    public static class Marker implements Runnable { public void run() { Open h = (Open & HiddenMark) Target::open; } }
    public static class Result implements Runnable { public void run() { OfType h = () -> null; } }
    public static class Argument implements Runnable { public void run() { Taking h = t -> null; } }
    public static class Instantiated implements Runnable { public void run() { Generic<Type> h = t -> null; } }
    public static class Implementation implements Runnable { public void run() { Open h = Target::target; } }
    public static class ImplementationType implements Runnable { public void run() { Generic<Type> h = Target::take; } }
    public static class Capturing implements Runnable { public void run() { Type t = null; Open h = () -> t; } }
    public static class Fine implements Runnable {
        public void run() { Open h = Target::open; }
        public static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
    }

    /** Defines the users; everything else is the parent's, in another runtime package. */
    static class Loader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            Class<?> here = super.loadClass(name, resolve);
            if (!name.startsWith("LambdaAccess$") || !Runnable.class.isAssignableFrom(here)) return here;
            try (InputStream in = LambdaAccess.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static String text(Throwable t) {
        StringBuilder all = new StringBuilder();
        for (; t != null; t = t.getCause()) all.append(all.length() == 0 ? "" : " <- ").append(t);
        return all.toString().replaceAll("@[0-9a-f]+", "@HASH").replaceAll("Lambda[$]*[0-9/x+a-f]*", "Lambda");
    }

    interface Action { void run() throws Throwable; }

    static void attempt(String what, Action action) {
        try {
            action.run();
            System.out.println(what + ": fine");
        } catch (Throwable t) {
            System.out.println(what + ": " + text(t));
        }
    }

    public static void main(String[] args) throws Throwable {
        Loader loader = new Loader();
        for (String user : new String[] {"Interface", "Marker", "Result", "Argument", "Instantiated", "Implementation",
                "ImplementationType", "Capturing", "Fine"}) {
            Runnable made = (Runnable) loader.loadClass("LambdaAccess$" + user).getDeclaredConstructor().newInstance();
            attempt(user, made::run);
        }
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandles.Lookup foreign = 
            (MethodHandles.Lookup) loader.loadClass("LambdaAccess$Fine").getMethod("lookup").invoke(null);
        attempt("other module", () -> LambdaMetafactory.metafactory(
            MethodHandles.privateLookupIn(loader.loadClass("LambdaAccess$Fine"), lookup), "get",
            MethodType.methodType(Open.class), MethodType.methodType(Object.class), null, null));
        attempt("modes", () -> System.out.println(MethodHandles.privateLookupIn(loader.loadClass("LambdaAccess$Fine"), lookup)
            + " " + MethodHandles.privateLookupIn(Target.class, lookup) + " "
            + MethodHandles.privateLookupIn(Target.class, lookup).lookupModes() + " "
            + MethodHandles.privateLookupIn(loader.loadClass("LambdaAccess$Fine"), lookup).lookupModes()));
        MethodType object = MethodType.methodType(Object.class);
        MethodHandle open = lookup.findStatic(Target.class, "open", object), own = lookup.findStatic(Target.class, "own", object);
        attempt("metafactory", () -> LambdaMetafactory.metafactory(foreign, "get", MethodType.methodType(Hidden.class), object, open, object));
        attempt("marker", () -> LambdaMetafactory.altMetafactory(foreign, "get", MethodType.methodType(Open.class), object, open, object,
            LambdaMetafactory.FLAG_MARKERS, 1, HiddenMark.class));
        attempt("own", () -> LambdaMetafactory.metafactory(foreign, "get", MethodType.methodType(Open.class), object, own, object));
        attempt("class", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(String.class), object, open, object));
        attempt("marker class", () -> LambdaMetafactory.altMetafactory(lookup, "get", MethodType.methodType(Open.class), object, open, object,
            LambdaMetafactory.FLAG_MARKERS, 1, String.class));
        attempt("public", () -> LambdaMetafactory.metafactory(MethodHandles.publicLookup(), "get", MethodType.methodType(Open.class), object, open, object));
        attempt("no private", () -> LambdaMetafactory.metafactory(lookup.in(String.class), "get", MethodType.methodType(Open.class), object, open, object));
        try {
            LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Closed.class), object, open, object);
        } catch (InternalError e) { // its message is another one in later releases
            System.out.println("sealed: " + e.getCause().getClass());
        }
        attempt("hidden parameter", () -> LambdaMetafactory.metafactory(foreign, "take", MethodType.methodType(Taking.class),
            MethodType.methodType(Object.class, Type.class), lookup.findStatic(Target.class, "take", MethodType.methodType(Object.class, Type.class)),
            MethodType.methodType(Object.class, Type.class)));
        attempt("arity", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Open.class, int.class), object, open, object));
        attempt("result", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Open.class), MethodType.methodType(String.class), open, MethodType.methodType(String.class)));
        attempt("erased", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Open.class), MethodType.methodType(int.class), open, MethodType.methodType(String.class)));
        attempt("name", () -> LambdaMetafactory.metafactory(lookup, "<init>", MethodType.methodType(Open.class), object, open, object));
        attempt("empty name", () -> LambdaMetafactory.metafactory(lookup, "", MethodType.methodType(Open.class), object, open, object));
        attempt("bound", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Open.class), object, MethodHandles.constant(Object.class, 1), object));
        attempt("no flags", () -> LambdaMetafactory.altMetafactory(lookup, "get", MethodType.methodType(Open.class), object, open, object));
        MethodHandle take = lookup.findStatic(Target.class, "take", MethodType.methodType(Object.class, Type.class));
        MethodHandle captured = lookup.findVirtual(Captured.class, "captured", MethodType.methodType(Object.class, Type.class));
        MethodHandle text = lookup.findVirtual(String.class, "trim", MethodType.methodType(String.class));
        MethodHandle number = lookup.findVirtual(String.class, "charAt", MethodType.methodType(char.class, int.class));
        MethodHandle nothing = lookup.findStatic(LambdaAccess.class, "nothing", MethodType.methodType(void.class));
        MethodHandle getter = lookup.findStaticGetter(LambdaAccess.class, "field", int.class);
        attempt("arity of instance method", () -> link(lookup, MethodType.methodType(Open.class), text, object, object));
        attempt("argument", () -> link(lookup, MethodType.methodType(Generic.class), take, object(Object.class), object(String.class)));
        attempt("dynamic", () -> link(lookup, MethodType.methodType(Generic.class), take, object(String.class), object(Type.class)));
        attempt("captured", () -> link(lookup, MethodType.methodType(Open.class, Object.class), take, object, object));
        attempt("receiver", () -> link(lookup, MethodType.methodType(Generic.class), text, object(Object.class), object(Integer.class)));
        attempt("captured receiver", () -> link(lookup, MethodType.methodType(Open.class, Integer.class), text, object, object));
        attempt("primitive", () -> link(lookup, MethodType.methodType(Generic.class, String.class), number, object(Object.class), object(String.class)));
        attempt("boxed", () -> link(lookup, MethodType.methodType(Generic.class, String.class), number, object(Object.class), object(Integer.class)));
        attempt("primitive result", () -> link(lookup, MethodType.methodType(Open.class, String.class, int.class), number,
            MethodType.methodType(Integer.class), MethodType.methodType(Integer.class)));
        attempt("void", () -> link(lookup, MethodType.methodType(Open.class), nothing, object, object));
        attempt("to void", () -> link(lookup, MethodType.methodType(Open.class), open, MethodType.methodType(void.class), MethodType.methodType(void.class)));
        attempt("field", () -> link(lookup, MethodType.methodType(Open.class), getter, object, object));
        attempt("counts", () -> link(lookup, MethodType.methodType(Generic.class), take, object, object(Type.class)));
        for (Object[] extra : new Object[][] {{1, 2}, {"x"}, {LambdaMetafactory.FLAG_MARKERS}, {LambdaMetafactory.FLAG_MARKERS, -1},
                {LambdaMetafactory.FLAG_MARKERS, 2, Runnable.class}, {LambdaMetafactory.FLAG_MARKERS, 1, "x"},
                {LambdaMetafactory.FLAG_BRIDGES, 1, Runnable.class}, {0, "more"}, {null}, {LambdaMetafactory.FLAG_MARKERS, 1, null}}) {
            Object[] all = new Object[3 + extra.length];
            all[0] = object;
            all[1] = open;
            all[2] = object;
            System.arraycopy(extra, 0, all, 3, extra.length);
            attempt("altMetafactory " + java.util.Arrays.toString(extra),
                () -> LambdaMetafactory.altMetafactory(lookup, "get", MethodType.methodType(Open.class), all));
        }
        attempt("null", () -> LambdaMetafactory.metafactory(lookup, "get", MethodType.methodType(Open.class), null, open, object));
    }

    static int field;
    static void nothing() {}
    static MethodType object(Class<?> parameter) { return MethodType.methodType(Object.class, parameter); }

    static void link(MethodHandles.Lookup lookup, MethodType factory, MethodHandle implementation, MethodType erased,
            MethodType called) throws Throwable {
        LambdaMetafactory.metafactory(lookup, "get", factory, erased, implementation, called);
    }

    sealed interface Closed permits Member { Object get(); }
    static final class Member implements Closed { public Object get() { return null; } }
}

// expect: Interface: java.lang.IllegalAccessError: failed to access class LambdaAccess$Hidden from class LambdaAccess$Interface (LambdaAccess$Hidden is in unnamed module of loader 'app'; LambdaAccess$Interface is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Marker: java.lang.IllegalAccessError: failed to access class LambdaAccess$HiddenMark from class LambdaAccess$Marker (LambdaAccess$HiddenMark is in unnamed module of loader 'app'; LambdaAccess$Marker is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Result: java.lang.IllegalAccessError: failed to access class LambdaAccess$Type from class LambdaAccess$Result (LambdaAccess$Type is in unnamed module of loader 'app'; LambdaAccess$Result is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Argument: java.lang.IllegalAccessError: failed to access class LambdaAccess$Type from class LambdaAccess$Argument (LambdaAccess$Type is in unnamed module of loader 'app'; LambdaAccess$Argument is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Instantiated: java.lang.IllegalAccessError: failed to access class LambdaAccess$Type from class LambdaAccess$Instantiated (LambdaAccess$Type is in unnamed module of loader 'app'; LambdaAccess$Instantiated is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Implementation: java.lang.IllegalAccessError: class LambdaAccess$Implementation tried to access method 'java.lang.Object LambdaAccess$Target.target()' (LambdaAccess$Implementation is in unnamed module of loader LambdaAccess$Loader @HASH; LambdaAccess$Target is in unnamed module of loader 'app')
// expect: ImplementationType: java.lang.IllegalAccessError: failed to access class LambdaAccess$Type from class LambdaAccess$ImplementationType (LambdaAccess$Type is in unnamed module of loader 'app'; LambdaAccess$ImplementationType is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Capturing: java.lang.IllegalAccessError: failed to access class LambdaAccess$Type from class LambdaAccess$Capturing (LambdaAccess$Type is in unnamed module of loader 'app'; LambdaAccess$Capturing is in unnamed module of loader LambdaAccess$Loader @HASH)
// expect: Fine: fine
// expect: other module: java.lang.NullPointerException
// expect: LambdaAccess$Fine/LambdaAccess LambdaAccess$Target 31 15
// expect: modes: fine
// expect: metafactory: java.lang.InternalError: java.lang.IllegalAccessError: class LambdaAccess$Fine$$Lambda cannot access its superinterface LambdaAccess$Hidden (LambdaAccess$Fine$$Lambda is in unnamed module of loader LambdaAccess$Loader @HASH; LambdaAccess$Hidden is in unnamed module of loader 'app') <- java.lang.IllegalAccessError: class LambdaAccess$Fine$$Lambda cannot access its superinterface LambdaAccess$Hidden (LambdaAccess$Fine$$Lambda is in unnamed module of loader LambdaAccess$Loader @HASH; LambdaAccess$Hidden is in unnamed module of loader 'app')
// expect: marker: java.lang.InternalError: java.lang.IllegalAccessError: class LambdaAccess$Fine$$Lambda cannot access its superinterface LambdaAccess$HiddenMark (LambdaAccess$Fine$$Lambda is in unnamed module of loader LambdaAccess$Loader @HASH; LambdaAccess$HiddenMark is in unnamed module of loader 'app') <- java.lang.IllegalAccessError: class LambdaAccess$Fine$$Lambda cannot access its superinterface LambdaAccess$HiddenMark (LambdaAccess$Fine$$Lambda is in unnamed module of loader LambdaAccess$Loader @HASH; LambdaAccess$HiddenMark is in unnamed module of loader 'app')
// expect: own: java.lang.invoke.LambdaConversionException: MethodHandle()Object is not direct or cannot be cracked
// expect: class: java.lang.invoke.LambdaConversionException: java.lang.String is not an interface
// expect: marker class: java.lang.invoke.LambdaConversionException: java.lang.String is not an interface
// expect: public: java.lang.invoke.LambdaConversionException: Invalid caller: java.lang.Object
// expect: no private: java.lang.invoke.LambdaConversionException: Invalid caller: java.lang.String
// expect: sealed: class java.lang.IncompatibleClassChangeError
// expect: hidden parameter: fine
// expect: arity: java.lang.invoke.LambdaConversionException: Incorrect number of parameters for static method invokeStatic LambdaAccess$Target.open:()Object; 1 captured parameters, 0 functional interface method parameters, 0 implementation parameters
// expect: result: fine
// expect: erased: java.lang.invoke.LambdaConversionException: Type mismatch for lambda expected return: class java.lang.String is not convertible to int
// expect: name: java.lang.invoke.LambdaConversionException: Method name '<init>' is not legal
// expect: empty name: java.lang.invoke.LambdaConversionException: Method name '' is not legal
// expect: bound: java.lang.invoke.LambdaConversionException: MethodHandle()Object is not direct or cannot be cracked
// expect: no flags: java.lang.IllegalArgumentException: missing argument
// expect: arity of instance method: java.lang.invoke.LambdaConversionException: Incorrect number of parameters for instance method invokeVirtual java.lang.String.trim:()String; 0 captured parameters, 0 functional interface method parameters, 1 implementation parameters
// expect: argument: java.lang.invoke.LambdaConversionException: Type mismatch for lambda argument 0: class java.lang.String is not convertible to class LambdaAccess$Type
// expect: dynamic: java.lang.invoke.LambdaConversionException: Type mismatch for dynamic parameter 0: class LambdaAccess$Type is not a subtype of class java.lang.String
// expect: captured: java.lang.invoke.LambdaConversionException: Type mismatch in captured lambda parameter 0: expecting class java.lang.Object, found class LambdaAccess$Type
// expect: receiver: java.lang.invoke.LambdaConversionException: Invalid receiver type class java.lang.Integer; not a subtype of implementation type class java.lang.String
// expect: captured receiver: java.lang.invoke.LambdaConversionException: Invalid receiver type class java.lang.Integer; not a subtype of implementation type class java.lang.String
// expect: primitive: java.lang.invoke.LambdaConversionException: Type mismatch for lambda argument 1: class java.lang.String is not convertible to int
// expect: boxed: fine
// expect: primitive result: java.lang.invoke.LambdaConversionException: Type mismatch for lambda return: char is not convertible to class java.lang.Integer
// expect: void: java.lang.invoke.LambdaConversionException: Type mismatch for lambda return: void is not convertible to class java.lang.Object
// expect: to void: fine
// expect: field: java.lang.invoke.LambdaConversionException: Unsupported MethodHandle kind: getStatic LambdaAccess.field:()int
// expect: counts: java.lang.invoke.LambdaConversionException: Incorrect number of parameters for static method invokeStatic LambdaAccess$Target.take:(Type)Object; 0 captured parameters, 0 functional interface method parameters, 1 implementation parameters
// expect: altMetafactory [1, 2]: java.lang.IllegalArgumentException: too many arguments
// expect: altMetafactory [x]: java.lang.IllegalArgumentException: argument has wrong type
// expect: altMetafactory [2]: java.lang.IllegalArgumentException: missing argument
// expect: altMetafactory [2, -1]: java.lang.IllegalArgumentException: negative argument count
// expect: altMetafactory [2, 2, interface java.lang.Runnable]: java.lang.IllegalArgumentException: missing argument
// expect: altMetafactory [2, 1, x]: java.lang.IllegalArgumentException: argument has wrong type
// expect: altMetafactory [4, 1, interface java.lang.Runnable]: java.lang.IllegalArgumentException: argument has wrong type
// expect: altMetafactory [0, more]: java.lang.IllegalArgumentException: too many arguments
// expect: altMetafactory [null]: java.lang.NullPointerException
// expect: altMetafactory [2, 1, null]: java.lang.NullPointerException
// expect: null: java.lang.NullPointerException
