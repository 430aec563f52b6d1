import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Private access between classes whose nest host is missing, does not list them, or is another package's. */
public class NestHostErrors {
    public static class Open {
        private static int secret;
        private static void hide(String[] s) {}
        private Open(int n) {}
        private void instance() {}
        Open() {}
    }
    public static class Reading implements Runnable { public void run() { int n = Open.secret; } }
    public static class Calling implements Runnable { public void run() { Open.hide(null); } }
    public static class Making implements Runnable { public void run() { new Open(1); } }
    public static class Asking implements Runnable { public void run() { new Open().instance(); } }

    /** Defines the classes of this program, each from a file of choice. */
    static class Loader extends ClassLoader {
        final Map<String, String> files;

        Loader(Map<String, String> files) {
            super(NestHostErrors.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            if (!name.startsWith("NestHost")) return super.loadClass(name, resolve);
            String file = files.getOrDefault(name, name);
            if (file.equals("parent")) return super.loadClass(name, resolve);
            if (file.equals("error")) throw new LinkageError("not today");
            try (InputStream in = NestHostErrors.class.getResourceAsStream(file + ".class")) {
                if (in == null) throw new ClassNotFoundException(name);
                byte[] bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace(file, name)
                    .getBytes(StandardCharsets.ISO_8859_1);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static void run(String user, Map<String, String> files) throws Exception {
        Loader loader = new Loader(files);
        Runnable made = (Runnable) Class.forName("NestHostErrors$" + user, true, loader).getDeclaredConstructor().newInstance();
        for (int i = 0; i < 2; i++) {
            try {
                made.run();
                System.out.println(user + ": fine");
            } catch (LinkageError e) {
                System.out.println(user + ": " + e.toString().replaceAll("@[0-9a-f]+", "@HASH"));
            }
        }
        try {
            System.out.println(made.getClass().getNestHost().getName() + " " + made.getClass().isNestmateOf(made.getClass()));
        } catch (LinkageError e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String user : new String[] {"Reading", "Calling", "Making", "Asking"}) {
            run(user, Map.of());
            run(user, Map.of("NestHostErrors", "Another_Class_"));
        }
        run("Reading", Map.of("NestHostErrors", "nothing"));
        run("Reading", Map.of("NestHostErrors", "error"));
        run("Reading", Map.of("NestHostErrors", "parent"));
        run("Calling", Map.of("NestHostErrors$Open", "parent"));
    }
}

/** Has no members. */
class Another_Class_ {}

// expect: Reading: fine
// expect: Reading: fine
// expect: NestHostErrors true
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Reading (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Reading (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: NestHostErrors$Reading true
// expect: Calling: fine
// expect: Calling: fine
// expect: NestHostErrors true
// expect: Calling: java.lang.IllegalAccessError: class NestHostErrors$Calling tried to access private method 'void NestHostErrors$Open.hide(java.lang.String[])' (NestHostErrors$Calling and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Calling (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: Calling: java.lang.IllegalAccessError: class NestHostErrors$Calling tried to access private method 'void NestHostErrors$Open.hide(java.lang.String[])' (NestHostErrors$Calling and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Calling (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: NestHostErrors$Calling true
// expect: Making: fine
// expect: Making: fine
// expect: NestHostErrors true
// expect: Making: java.lang.IllegalAccessError: class NestHostErrors$Making tried to access private method 'void NestHostErrors$Open.<init>(int)' (NestHostErrors$Making and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Making (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: Making: java.lang.IllegalAccessError: class NestHostErrors$Making tried to access private method 'void NestHostErrors$Open.<init>(int)' (NestHostErrors$Making and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Making (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: NestHostErrors$Making true
// expect: Asking: fine
// expect: Asking: fine
// expect: NestHostErrors true
// expect: Asking: java.lang.IllegalAccessError: class NestHostErrors$Asking tried to access private method 'void NestHostErrors$Open.instance()' (NestHostErrors$Asking and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Asking (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: Asking: java.lang.IllegalAccessError: class NestHostErrors$Asking tried to access private method 'void NestHostErrors$Open.instance()' (NestHostErrors$Asking and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Asking (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: NestHostErrors$Loader @HASH): current type is not listed as a nest member)
// expect: NestHostErrors$Asking true
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Nest host resolution of NestHostErrors$Reading with host NestHostErrors failed: java.lang.NoClassDefFoundError: NestHostErrors, Nest host resolution of NestHostErrors$Open with host NestHostErrors failed: java.lang.NoClassDefFoundError: NestHostErrors)
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Nest host resolution of NestHostErrors$Reading with host NestHostErrors failed: java.lang.NoClassDefFoundError: NestHostErrors, Nest host resolution of NestHostErrors$Open with host NestHostErrors failed: java.lang.NoClassDefFoundError: NestHostErrors)
// expect: NestHostErrors$Reading true
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Nest host resolution of NestHostErrors$Reading with host NestHostErrors failed: java.lang.LinkageError: not today, Nest host resolution of NestHostErrors$Open with host NestHostErrors failed: java.lang.LinkageError: not today)
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Nest host resolution of NestHostErrors$Reading with host NestHostErrors failed: java.lang.LinkageError: not today, Nest host resolution of NestHostErrors$Open with host NestHostErrors failed: java.lang.LinkageError: not today)
// expect: NestHostErrors$Reading true
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Reading (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: 'app'): types are in different packages, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: 'app'): types are in different packages)
// expect: Reading: java.lang.IllegalAccessError: class NestHostErrors$Reading tried to access private field NestHostErrors$Open.secret (NestHostErrors$Reading and NestHostErrors$Open are in unnamed module of loader NestHostErrors$Loader @HASH), (Type NestHostErrors$Reading (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: 'app'): types are in different packages, Type NestHostErrors$Open (loader: NestHostErrors$Loader @HASH) is not a nest member of type NestHostErrors (loader: 'app'): types are in different packages)
// expect: NestHostErrors$Reading true
// expect: Calling: java.lang.IllegalAccessError: class NestHostErrors$Calling tried to access private method 'void NestHostErrors$Open.hide(java.lang.String[])' (NestHostErrors$Calling is in unnamed module of loader NestHostErrors$Loader @HASH; NestHostErrors$Open is in unnamed module of loader 'app')
// expect: Calling: java.lang.IllegalAccessError: class NestHostErrors$Calling tried to access private method 'void NestHostErrors$Open.hide(java.lang.String[])' (NestHostErrors$Calling is in unnamed module of loader NestHostErrors$Loader @HASH; NestHostErrors$Open is in unnamed module of loader 'app')
// expect: NestHostErrors true
