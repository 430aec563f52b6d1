import java.io.InputStream;

/** Two loaders may not mean different classes by a type in a signature they share (JVMS 5.3.4). */
public class LoaderConstraint {
    public static class Shared {
        public int secret = 42;
    }

    public static class Provider {
        public static int take(Shared shared) { return shared.secret; }
    }

    public static class User implements Runnable {
        public void run() { System.out.println("took " + Provider.take(new Shared())); }
    }

    /** Defines its own User and, when asked to, its own Shared; everything else is the parent's. */
    static class Loader extends ClassLoader {
        final boolean ownShared;

        Loader(boolean ownShared) {
            super(LoaderConstraint.class.getClassLoader());
            this.ownShared = ownShared;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean own = name.endsWith("$User") || (ownShared && name.endsWith("$Shared"));
            if (!own) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try (InputStream in = getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static void run(boolean ownShared) throws Exception {
        Class<?> user = Class.forName("LoaderConstraint$User", true, new Loader(ownShared));
        try {
            ((Runnable) user.getDeclaredConstructor().newInstance()).run();
        } catch (LinkageError e) {
            System.out.println(e.getMessage().startsWith("loader constraint violation: when resolving method "));
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Provider.take(new Shared()));
        // expect: 42
        run(false);
        // expect: took 42
        run(true);
        // expect: true
    }
}
