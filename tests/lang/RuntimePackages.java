import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Packages of one name in two loaders are two packages (JVMS 5.3): overriding, selection, access. */
public class RuntimePackages {
    public static class Top {
        void pack() { System.out.println("Top.pack"); }
        protected void prot() { System.out.println("Top.prot"); }
        static void stat() { System.out.println("Top.stat"); }
        public void callPack() { pack(); }
        protected int field = 1;
        int packField = 2;
        protected Top() {}
    }
    public static class Middle extends Top {
        void pack() { System.out.println("Middle.pack"); }
        public void callMiddle() { pack(); }
    }
    public static class Bottom extends Middle {
        public void pack() { System.out.println("Bottom.pack"); }
    }
    public static class Lowest extends Bottom {
        public void pack() { System.out.println("Lowest.pack"); }
    }
    public interface Face { void pack(); }
    public static class Impl extends Top implements Face { public void pack() { System.out.println("Impl.pack"); } }
    public static class Reach extends Top implements Runnable {
        public void run() { field++; prot(); new Reach().field++; }
        public static void packField(Top t) { t.packField++; }
        public static void packMethod(Top t) { t.pack(); }
        public static void packStatic() { Top.stat(); }
        public static void array() { Object o = new Hidden[1]; }
    }
    static class Hidden {}

    static class Loader extends ClassLoader {
        final Set<String> own;

        Loader(ClassLoader parent, String... own) {
            super(parent);
            this.own = Set.of(own);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            if (!own.contains(name.substring(name.indexOf('$') + 1))) return super.loadClass(name, resolve);
            try (InputStream in = RuntimePackages.class.getResourceAsStream(name + ".class")) {
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
            Object o = action.run();
            System.out.println(what + ": " + (o == null ? "fine" : o));
        } catch (Throwable t) {
            Throwable e = t instanceof java.lang.reflect.InvocationTargetException ? t.getCause() : t;
            String s = e.toString();
            int end = s.indexOf('\n');
            System.out.println(what + ": " + (end < 0 ? s : s.substring(0, end)).replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static Object make(ClassLoader loader, String name) throws Exception {
        return Class.forName("RuntimePackages$" + name, true, loader).getDeclaredConstructor().newInstance();
    }

    static void calls(String what, ClassLoader loader, String name) throws Exception {
        System.out.println(what);
        Top t = (Top) make(loader, name);
        t.callPack();
        t.pack();
        if (t.getClass().getSuperclass() != Top.class) t.getClass().getMethod("callMiddle").invoke(t);
        if (t instanceof Face) ((Face) t).pack();
    }

    public static void main(String[] args) throws Exception {
        ClassLoader app = RuntimePackages.class.getClassLoader();
        calls("one package", app, "Lowest");
        calls("middle apart", new Loader(app, "Middle"), "Middle");
        calls("middle and below apart", new Loader(app, "Middle", "Bottom", "Lowest"), "Lowest");
        calls("bottom apart", new Loader(app, "Bottom"), "Bottom");
        calls("bottom and lowest apart", new Loader(app, "Bottom", "Lowest"), "Lowest");
        calls("middle only apart", new Loader(new Loader(app, "Middle"), "Bottom"), "Bottom");
        calls("implementing", new Loader(app, "Impl"), "Impl");
        Loader apart = new Loader(app, "Reach");
        Class<?> reach = Class.forName("RuntimePackages$Reach", true, apart);
        show("protected of super", () -> { ((Runnable) make(apart, "Reach")).run(); return null; });
        for (String name : new String[] {"packField", "packMethod"})
            show(name, () -> reach.getMethod(name, Top.class).invoke(null, new Lowest()));
        for (String name : new String[] {"packStatic", "array"}) show(name, () -> reach.getMethod(name).invoke(null));
        show("same package", () -> reach.getPackage().equals(RuntimePackages.class.getPackage()) + " " + reach.getPackageName().isEmpty());
    }
}

// expect: one package
// expect: Lowest.pack
// expect: Lowest.pack
// expect: Lowest.pack
// expect: middle apart
// expect: Top.pack
// expect: Top.pack
// expect: middle and below apart
// expect: Top.pack
// expect: Top.pack
// expect: Lowest.pack
// expect: bottom apart
// expect: Middle.pack
// expect: Middle.pack
// expect: Middle.pack
// expect: bottom and lowest apart
// expect: Middle.pack
// expect: Middle.pack
// expect: Middle.pack
// expect: middle only apart
// expect: Top.pack
// expect: Top.pack
// expect: Middle.pack
// expect: implementing
// expect: Top.pack
// expect: Top.pack
// expect: Impl.pack
// expect: Top.prot
// expect: protected of super: fine
// expect: packField: java.lang.IllegalAccessError: class RuntimePackages$Reach tried to access field RuntimePackages$Top.packField (RuntimePackages$Reach is in unnamed module of loader RuntimePackages$Loader @HASH; RuntimePackages$Top is in unnamed module of loader 'app')
// expect: packMethod: java.lang.IllegalAccessError: class RuntimePackages$Reach tried to access method 'void RuntimePackages$Top.pack()' (RuntimePackages$Reach is in unnamed module of loader RuntimePackages$Loader @HASH; RuntimePackages$Top is in unnamed module of loader 'app')
// expect: packStatic: java.lang.IllegalAccessError: class RuntimePackages$Reach tried to access method 'void RuntimePackages$Top.stat()' (RuntimePackages$Reach is in unnamed module of loader RuntimePackages$Loader @HASH; RuntimePackages$Top is in unnamed module of loader 'app')
// expect: array: java.lang.IllegalAccessError: failed to access class RuntimePackages$Hidden from class RuntimePackages$Reach (RuntimePackages$Hidden is in unnamed module of loader 'app'; RuntimePackages$Reach is in unnamed module of loader RuntimePackages$Loader @HASH)
// expect: same package: false true
