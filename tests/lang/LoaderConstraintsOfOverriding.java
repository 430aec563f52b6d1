import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Methods that override or implement those of another loader's classes: both loaders mean the same by their types. */
public class LoaderConstraintsOfOverriding {
    public static class Shared {}
    public static class Other {}

    public static class Base { public Shared make(int n, Other[] others) { return null; } }
    public static class Derived extends Base { @Override public Shared make(int n, Other[] others) { return null; } }

    public interface Task { void run(Shared s); }
    public static class Worker implements Task { public void run(Shared s) {} }

    public interface Greeter { default Shared greet() { return null; } }
    public interface Louder extends Greeter { @Override default Shared greet() { return null; } }
    public static class Speaker implements Louder {}

    public interface Named { Shared name(); }
    public static class Implementation { public Shared name() { return null; } }
    public static class Joined extends Implementation implements Named {}
    public static abstract class Partly implements Named {}
    public static class Whole extends Partly { public Shared name() { return null; } }
    public static class Package { Shared hidden() { return null; } }
    public static class Below extends Package { Shared hidden() { return null; } }

    /** Defines some classes itself; the others are the parent's. */
    static class Loader extends ClassLoader {
        final Set<String> own;

        Loader(String name, ClassLoader parent, String... own) {
            super(name, parent);
            this.own = Set.of(own);
        }

        Class<?> find(String name) throws ClassNotFoundException {
            return Class.forName("LoaderConstraintsOfOverriding$" + name, false, this);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            if (!own.contains(name.substring(name.indexOf('$') + 1))) return super.loadClass(name, resolve);
            try (InputStream in = LoaderConstraintsOfOverriding.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static void attempt(String what, Loader loader, String name) throws Exception {
        try {
            Class.forName("LoaderConstraintsOfOverriding$" + name, true, loader);
            System.out.println(what + ": fine");
        } catch (LinkageError e) {
            System.out.println(what + ": " + e.toString().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static ClassLoader app() { return LoaderConstraintsOfOverriding.class.getClassLoader(); }

    static Loader both(String... own) throws Exception {
        Loader loader = new Loader(null, app(), own);
        for (String name : own) if (name.equals("Shared") || name.equals("Other")) loader.find(name);
        return loader;
    }

    public static void main(String[] args) throws Exception {
        new Shared();
        new Other();
        attempt("override", both("Derived", "Shared"), "Derived");
        attempt("override, array", both("Derived", "Other"), "Derived");
        attempt("override, agreed", both("Derived"), "Derived");
        Loader both = both("Derived", "Shared");
        attempt("again", both, "Derived");
        attempt("again", both, "Derived");
        attempt("interface", both("Worker", "Shared"), "Worker");
        attempt("default", both("Louder", "Speaker", "Shared"), "Speaker");
        attempt("inherited", both("Implementation", "Joined", "Shared"), "Joined");
        attempt("abstract", both("Partly", "Shared"), "Partly");
        attempt("below abstract", both("Partly", "Whole", "Shared"), "Whole");
        attempt("other package", both("Below", "Shared"), "Below");
        Loader outer = new Loader("outer", app(), "Base", "Shared");
        outer.find("Shared");
        Loader inner = new Loader("inner", outer, "Derived", "Shared");
        inner.find("Shared");
        attempt("named", inner, "Derived");

        Loader late = new Loader("late", app(), "Derived", "Shared");
        attempt("not loaded yet", late, "Derived");
        attempt("loaded now", late, "Shared");
        Loader sub = new Loader(null, late, "Shared");
        attempt("below", sub, "Shared");
        Loader passing = new Loader(null, sub, "Worker");
        attempt("implements in a third", passing, "Worker");
        Loader asking = new Loader(null, sub, "Worker");
        attempt("not asked yet", asking, "Worker");
        attempt("asked now", asking, "Shared");
    }
}

// expect: override: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Derived: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Derived.make(int, LoaderConstraintsOfOverriding$Other[])' the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's type LoaderConstraintsOfOverriding$Derived, and the class loader 'app' for its super type LoaderConstraintsOfOverriding$Base have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Derived is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app'; LoaderConstraintsOfOverriding$Base is in unnamed module of loader 'app')
// expect: override, array: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Derived: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Derived.make(int, LoaderConstraintsOfOverriding$Other[])' the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's type LoaderConstraintsOfOverriding$Derived, and the class loader 'app' for its super type LoaderConstraintsOfOverriding$Base have different Class objects for the type [LLoaderConstraintsOfOverriding$Other; used in the signature (LoaderConstraintsOfOverriding$Derived is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app'; LoaderConstraintsOfOverriding$Base is in unnamed module of loader 'app')
// expect: override, agreed: fine
// expect: again: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Derived: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Derived.make(int, LoaderConstraintsOfOverriding$Other[])' the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's type LoaderConstraintsOfOverriding$Derived, and the class loader 'app' for its super type LoaderConstraintsOfOverriding$Base have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Derived is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app'; LoaderConstraintsOfOverriding$Base is in unnamed module of loader 'app')
// expect: again: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Derived: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Derived.make(int, LoaderConstraintsOfOverriding$Other[])' the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's type LoaderConstraintsOfOverriding$Derived, and the class loader 'app' for its super type LoaderConstraintsOfOverriding$Base have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Derived is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app'; LoaderConstraintsOfOverriding$Base is in unnamed module of loader 'app')
// expect: interface: java.lang.LinkageError: loader constraint violation in interface itable initialization for class LoaderConstraintsOfOverriding$Worker: when selecting method 'void LoaderConstraintsOfOverriding$Task.run(LoaderConstraintsOfOverriding$Shared)' the class loader 'app' for super interface LoaderConstraintsOfOverriding$Task, and the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's class, LoaderConstraintsOfOverriding$Worker have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Task is in unnamed module of loader 'app'; LoaderConstraintsOfOverriding$Worker is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app')
// expect: default: java.lang.LinkageError: loader constraint violation in interface itable initialization for class LoaderConstraintsOfOverriding$Speaker: when selecting method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Greeter.greet()' the class loader 'app' for super interface LoaderConstraintsOfOverriding$Greeter, and the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's interface, LoaderConstraintsOfOverriding$Louder have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Greeter is in unnamed module of loader 'app'; LoaderConstraintsOfOverriding$Louder is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app')
// expect: inherited: java.lang.LinkageError: loader constraint violation in interface itable initialization for class LoaderConstraintsOfOverriding$Joined: when selecting method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Named.name()' the class loader 'app' for super interface LoaderConstraintsOfOverriding$Named, and the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's class, LoaderConstraintsOfOverriding$Implementation have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Named is in unnamed module of loader 'app'; LoaderConstraintsOfOverriding$Implementation is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app')
// expect: abstract: fine
// expect: below abstract: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Whole: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Whole.name()' the class loader LoaderConstraintsOfOverriding$Loader @HASH of the selected method's type LoaderConstraintsOfOverriding$Whole, and the class loader 'app' for its super type LoaderConstraintsOfOverriding$Named have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Whole is in unnamed module of loader LoaderConstraintsOfOverriding$Loader @HASH, parent loader 'app'; LoaderConstraintsOfOverriding$Named is in unnamed module of loader 'app')
// expect: other package: fine
// expect: named: java.lang.LinkageError: loader constraint violation for class LoaderConstraintsOfOverriding$Derived: when selecting overriding method 'LoaderConstraintsOfOverriding$Shared LoaderConstraintsOfOverriding$Derived.make(int, LoaderConstraintsOfOverriding$Other[])' the class loader 'inner' @HASH of the selected method's type LoaderConstraintsOfOverriding$Derived, and the class loader 'outer' @HASH for its super type LoaderConstraintsOfOverriding$Base have different Class objects for the type LoaderConstraintsOfOverriding$Shared used in the signature (LoaderConstraintsOfOverriding$Derived is in unnamed module of loader 'inner' @HASH, parent loader 'outer' @HASH; LoaderConstraintsOfOverriding$Base is in unnamed module of loader 'outer' @HASH, parent loader 'app')
// expect: not loaded yet: fine
// expect: loaded now: java.lang.LinkageError: loader constraint violation: loader 'late' @HASH wants to load class LoaderConstraintsOfOverriding$Shared. A different class with the same name was previously loaded by 'app'. (LoaderConstraintsOfOverriding$Shared is in unnamed module of loader 'app')
// expect: below: fine
// expect: implements in a third: fine
// expect: not asked yet: fine
// expect: asked now: java.lang.LinkageError: loader constraint violation: loader LoaderConstraintsOfOverriding$Loader @HASH wants to load class LoaderConstraintsOfOverriding$Shared. A different class with the same name was previously loaded by 'app'. (LoaderConstraintsOfOverriding$Shared is in unnamed module of loader 'app')
