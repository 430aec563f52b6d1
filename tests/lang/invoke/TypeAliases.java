import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.*;

/** Two loaders' classes of one name are two types, to method handles too. */
public class TypeAliases {
    public static class Target {
        public static AliasShared field = new AliasShared();
        public AliasShared own;
        public Target() {}
        public Target(AliasShared s) {}
        public static int take(AliasShared s) { return s.secret; }
        public static int takeAll(AliasShared[] s) { return s[0].secret; }
        public AliasShared give() { return field; }
    }
    public interface Taking { int take(AliasShared s); }
    public interface Generic { int take(Object s); }
    public static class User {
        public static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
        public static Object make() { return new AliasShared(); }
    }

    static class Loader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("AliasShared") && !name.endsWith("$User")) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try (InputStream in = TypeAliases.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    interface Action { Object run() throws Throwable; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable t) {
            System.out.println(what + ": " + (t.getCause() == null ? t : t.getCause()).toString().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    /** Where it is noticed, when linked or when called, is another matter. */
    static void refused(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable t) {
            System.out.println(what + ": " + (t.getCause() == null ? t : t.getCause()).getClass());
        }
    }

    static MethodType type(Class<?> result, Class<?>... parameters) { return MethodType.methodType(result, parameters); }

    public static void main(String[] args) throws Throwable {
        Loader loader = new Loader();
        Class<?> other = loader.loadClass("AliasShared");
        MethodHandles.Lookup own = MethodHandles.lookup();
        MethodHandles.Lookup theirs = (MethodHandles.Lookup) loader.loadClass("TypeAliases$User").getMethod("lookup").invoke(null);
        Class<?> array = java.lang.reflect.Array.newInstance(other, 0).getClass();
        show("static", () -> own.findStatic(Target.class, "take", type(int.class, other)));
        show("array", () -> own.findStatic(Target.class, "takeAll", type(int.class, array)));
        show("virtual", () -> own.findVirtual(Target.class, "give", type(other)));
        show("special", () -> own.findConstructor(Target.class, type(void.class, other)));
        show("bind", () -> own.bind(new Target(), "give", type(other)));
        show("getter", () -> own.findStaticGetter(Target.class, "field", other));
        show("instance getter", () -> own.findGetter(Target.class, "own", other));
        show("setter", () -> own.findSetter(Target.class, "own", other));
        show("variable", () -> own.findVarHandle(Target.class, "own", other));
        MethodType number = type(int.class, other);
        MethodHandle take = own.findStatic(Target.class, "take", type(int.class, AliasShared.class));
        // What the lambda's class would see is another class than the types say.
        show("lambda", () -> LambdaMetafactory.metafactory(own, "take", type(Taking.class), number, take, number));
        MethodHandle foreign = theirs.unreflect(Target.class.getMethod("take", AliasShared.class));
        MethodType called = type(int.class, AliasShared.class);
        refused("cast in theirs", () -> {
            Generic made = (Generic) LambdaMetafactory.metafactory(theirs, "take", type(Generic.class),
                type(int.class, Object.class), foreign, called).getTarget().invoke();
            return made.take(loader.loadClass("TypeAliases$User").getMethod("make").invoke(null));
        });
        refused("implementing in theirs", () -> {
            Taking made = (Taking) LambdaMetafactory.metafactory(theirs, "take", type(Taking.class), called, foreign, called)
                .getTarget().invoke();
            return made.take(new AliasShared());
        });
        show("fine", () -> own.findStatic(Target.class, "take", type(int.class, AliasShared.class)));
    }
}

/** Defined by both. */
class AliasShared {
    public int secret = 1;
    public AliasShared() {}
}

// expect: static: java.lang.LinkageError: bad method type alias: (AliasShared)int not visible from class TypeAliases$Target
// expect: array: java.lang.LinkageError: bad method type alias: (AliasShared[])int not visible from class TypeAliases$Target
// expect: virtual: java.lang.LinkageError: bad method type alias: ()AliasShared not visible from class TypeAliases$Target
// expect: special: java.lang.LinkageError: bad method type alias: (AliasShared)void not visible from class TypeAliases$Target
// expect: bind: java.lang.LinkageError: bad method type alias: ()AliasShared not visible from class TypeAliases$Target
// expect: getter: java.lang.LinkageError: bad field type alias: class AliasShared not visible from class TypeAliases$Target
// expect: instance getter: java.lang.LinkageError: bad field type alias: class AliasShared not visible from class TypeAliases$Target
// expect: setter: java.lang.LinkageError: bad field type alias: class AliasShared not visible from class TypeAliases$Target
// expect: variable: java.lang.LinkageError: bad field type alias: class AliasShared not visible from class TypeAliases$Target
// expect: lambda: java.lang.invoke.LambdaConversionException: Type mismatch for lambda argument 0: class AliasShared is not convertible to class AliasShared
// expect: cast in theirs: class java.lang.LinkageError
// expect: implementing in theirs: class java.lang.LinkageError
// expect: fine: MethodHandle(AliasShared)int
