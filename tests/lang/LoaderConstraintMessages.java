import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** What errors say about loaders: who they are, and whose parents. */
public class LoaderConstraintMessages {
    public static class Shared {}
    public interface Plain {}
    public static abstract class Abstract {}
    enum Kind { A }
    @interface Mark {}

    public static class Provider {
        public static Shared field;
        public Shared own;
        public static void take(int n, Shared[] shared) {}
        public Shared give() { return null; }
    }
    public interface Source { Shared source(); }
    static class Hidden { static int n; }
    public static class Open { private static int secret; static void packaged() {} }

    public static class Fields implements Runnable { public void run() { Object o = Provider.field; } }
    public static class OwnFields implements Runnable { public void run() { Object o = new Provider().own; } }
    public static class Statics implements Runnable { public void run() { Provider.take(1, null); } }
    public static class Virtuals implements Runnable { public void run() { new Provider().give(); } }
    public static class Interfaces implements Runnable { public void run() { Source s = null; s.source(); } }
    public static class Reaching implements Runnable { public void run() { Object o = new Hidden(); } }
    public static class Calling implements Runnable { public void run() { Open.packaged(); } }
    public static class Reading implements Runnable { public void run() { int n = Open.secret; } }
    public static class Extending extends Hidden implements Runnable { public void run() { } }

    /** Defines some classes itself; the others are the parent's. */
    static class Loader extends ClassLoader {
        final Set<String> own;

        Loader(String name, ClassLoader parent, String... own) {
            super(name, parent);
            this.own = Set.of(own);
        }

        Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = LoaderConstraintMessages.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            String simple = name.substring(name.indexOf('$') + 1);
            return own.contains(simple) ? define(name) : super.loadClass(name, resolve);
        }
    }

    interface Action { void run() throws Exception; }

    static void attempt(String what, Action action) throws Exception {
        try {
            action.run();
            System.out.println(what + ": fine");
        } catch (LinkageError e) {
            System.out.println(what + ": " + e.toString().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static void use(String user, String... own) throws Exception {
        ClassLoader app = LoaderConstraintMessages.class.getClassLoader();
        String[] all = java.util.Arrays.copyOf(own, own.length + 1);
        all[own.length] = user;
        Loader loader = new Loader(null, app, all);
        for (String name : own) Class.forName("LoaderConstraintMessages$" + name, false, loader);
        attempt(user, () -> {
            ((Runnable) Class.forName("LoaderConstraintMessages$" + user, true, loader).getDeclaredConstructor().newInstance()).run();
        });
    }

    static void duplicate(Loader loader, String name) throws Exception {
        Class.forName("LoaderConstraintMessages$" + name, false, loader);
        attempt("duplicate " + name, () -> loader.define("LoaderConstraintMessages$" + name));
    }

    public static void main(String[] args) throws Exception {
        ClassLoader app = LoaderConstraintMessages.class.getClassLoader();
        new Shared();
        for (String user : new String[] {"Fields", "OwnFields", "Statics", "Virtuals", "Interfaces"}) use(user, "Shared");
        for (String user : new String[] {"Reaching", "Calling", "Reading", "Extending"}) use(user);
        String[] names = {"Shared", "Plain", "Abstract", "Kind", "Mark"};
        Loader free = new Loader("free", null, names), bound = new Loader("bound", free, names);
        Loader nameless = new Loader(null, app, names);
        for (String name : names) duplicate(nameless, name);
        duplicate(free, "Shared");
        duplicate(bound, "Shared");
        Object shared = Class.forName("LoaderConstraintMessages$Shared", true, bound).getDeclaredConstructor().newInstance();
        try {
            Shared cast = (Shared) shared;
        } catch (ClassCastException e) {
            System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }
}

// expect: Fields: java.lang.LinkageError: loader constraint violation: when resolving field "field" of type LoaderConstraintMessages$Shared, the class loader LoaderConstraintMessages$Loader @HASH of the current class, LoaderConstraintMessages$Fields, and the class loader 'app' for the field's defining class, LoaderConstraintMessages$Provider, have different Class objects for type LoaderConstraintMessages$Shared (LoaderConstraintMessages$Fields is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app'; LoaderConstraintMessages$Provider is in unnamed module of loader 'app')
// expect: OwnFields: java.lang.LinkageError: loader constraint violation: when resolving field "own" of type LoaderConstraintMessages$Shared, the class loader LoaderConstraintMessages$Loader @HASH of the current class, LoaderConstraintMessages$OwnFields, and the class loader 'app' for the field's defining class, LoaderConstraintMessages$Provider, have different Class objects for type LoaderConstraintMessages$Shared (LoaderConstraintMessages$OwnFields is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app'; LoaderConstraintMessages$Provider is in unnamed module of loader 'app')
// expect: Statics: java.lang.LinkageError: loader constraint violation: when resolving method 'void LoaderConstraintMessages$Provider.take(int, LoaderConstraintMessages$Shared[])' the class loader LoaderConstraintMessages$Loader @HASH of the current class, LoaderConstraintMessages$Statics, and the class loader 'app' for the method's defining class, LoaderConstraintMessages$Provider, have different Class objects for the type [LLoaderConstraintMessages$Shared; used in the signature (LoaderConstraintMessages$Statics is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app'; LoaderConstraintMessages$Provider is in unnamed module of loader 'app')
// expect: Virtuals: java.lang.LinkageError: loader constraint violation: when resolving method 'LoaderConstraintMessages$Shared LoaderConstraintMessages$Provider.give()' the class loader LoaderConstraintMessages$Loader @HASH of the current class, LoaderConstraintMessages$Virtuals, and the class loader 'app' for the method's defining class, LoaderConstraintMessages$Provider, have different Class objects for the type LoaderConstraintMessages$Shared used in the signature (LoaderConstraintMessages$Virtuals is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app'; LoaderConstraintMessages$Provider is in unnamed module of loader 'app')
// expect: Interfaces: java.lang.LinkageError: loader constraint violation: when resolving interface method 'LoaderConstraintMessages$Shared LoaderConstraintMessages$Source.source()' the class loader LoaderConstraintMessages$Loader @HASH of the current class, LoaderConstraintMessages$Interfaces, and the class loader 'app' for the method's defining class, LoaderConstraintMessages$Source, have different Class objects for the type LoaderConstraintMessages$Shared used in the signature (LoaderConstraintMessages$Interfaces is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app'; LoaderConstraintMessages$Source is in unnamed module of loader 'app')
// expect: Reaching: java.lang.IllegalAccessError: failed to access class LoaderConstraintMessages$Hidden from class LoaderConstraintMessages$Reaching (LoaderConstraintMessages$Hidden is in unnamed module of loader 'app'; LoaderConstraintMessages$Reaching is in unnamed module of loader LoaderConstraintMessages$Loader @HASH)
// expect: Calling: java.lang.IllegalAccessError: class LoaderConstraintMessages$Calling tried to access method 'void LoaderConstraintMessages$Open.packaged()' (LoaderConstraintMessages$Calling is in unnamed module of loader LoaderConstraintMessages$Loader @HASH; LoaderConstraintMessages$Open is in unnamed module of loader 'app')
// expect: Reading: java.lang.IllegalAccessError: class LoaderConstraintMessages$Reading tried to access private field LoaderConstraintMessages$Open.secret (LoaderConstraintMessages$Reading is in unnamed module of loader LoaderConstraintMessages$Loader @HASH; LoaderConstraintMessages$Open is in unnamed module of loader 'app'), (Type LoaderConstraintMessages$Reading (loader: LoaderConstraintMessages$Loader @HASH) is not a nest member of type LoaderConstraintMessages (loader: 'app'): types are in different packages)
// expect: Extending: java.lang.IllegalAccessError: class LoaderConstraintMessages$Extending cannot access its superclass LoaderConstraintMessages$Hidden (LoaderConstraintMessages$Extending is in unnamed module of loader LoaderConstraintMessages$Loader @HASH; LoaderConstraintMessages$Hidden is in unnamed module of loader 'app')
// expect: duplicate Shared: java.lang.LinkageError: loader LoaderConstraintMessages$Loader @HASH attempted duplicate class definition for LoaderConstraintMessages$Shared. (LoaderConstraintMessages$Shared is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app')
// expect: duplicate Plain: java.lang.LinkageError: loader LoaderConstraintMessages$Loader @HASH attempted duplicate interface definition for LoaderConstraintMessages$Plain. (LoaderConstraintMessages$Plain is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app')
// expect: duplicate Abstract: java.lang.LinkageError: loader LoaderConstraintMessages$Loader @HASH attempted duplicate abstract class definition for LoaderConstraintMessages$Abstract. (LoaderConstraintMessages$Abstract is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app')
// expect: duplicate Kind: java.lang.LinkageError: loader LoaderConstraintMessages$Loader @HASH attempted duplicate class definition for LoaderConstraintMessages$Kind. (LoaderConstraintMessages$Kind is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app')
// expect: duplicate Mark: java.lang.LinkageError: loader LoaderConstraintMessages$Loader @HASH attempted duplicate interface definition for LoaderConstraintMessages$Mark. (LoaderConstraintMessages$Mark is in unnamed module of loader LoaderConstraintMessages$Loader @HASH, parent loader 'app')
// expect: duplicate Shared: java.lang.LinkageError: loader 'free' @HASH attempted duplicate class definition for LoaderConstraintMessages$Shared. (LoaderConstraintMessages$Shared is in unnamed module of loader 'free' @HASH, parent loader 'bootstrap')
// expect: duplicate Shared: java.lang.LinkageError: loader 'bound' @HASH attempted duplicate class definition for LoaderConstraintMessages$Shared. (LoaderConstraintMessages$Shared is in unnamed module of loader 'bound' @HASH, parent loader 'free' @HASH)
// expect: class LoaderConstraintMessages$Shared cannot be cast to class LoaderConstraintMessages$Shared (LoaderConstraintMessages$Shared is in unnamed module of loader 'bound' @HASH; LoaderConstraintMessages$Shared is in unnamed module of loader 'app')
