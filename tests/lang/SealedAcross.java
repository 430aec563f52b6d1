import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

// jdk: 25
/** Who may extend a sealed class (JVMS 5.3.5): those it lists, of its module, public ones from other packages too. */
public class SealedAcross {
    public static sealed class Top permits Pub, Low { public Top() {} }
    public static final class Pub extends Top {}
    static final class Low extends Top {}

    static String text(Throwable t) { return t.toString().replaceAll("@[0-9a-f]+", "@HASH"); }

    /** Defines classes under names of the same length, with what refers to them. */
    static class Loader extends ClassLoader {
        final Map<String, String> names;

        Loader(ClassLoader parent, String... names) {
            super(parent);
            this.names = new java.util.HashMap<>();
            for (int i = 0; i < names.length; i += 2) this.names.put(names[i], names[i + 1]);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            String file = name;
            for (Map.Entry<String, String> e : names.entrySet()) if (e.getValue().replace('/', '.').equals(name)) file = e.getKey();
            if (!names.containsKey(file)) return super.loadClass(name, resolve);
            try (InputStream in = SealedAcross.class.getResourceAsStream(file + ".class")) {
                String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                for (Map.Entry<String, String> e : names.entrySet()) bytes = bytes.replace(e.getKey(), e.getValue());
                return defineClass(null, bytes.getBytes(StandardCharsets.ISO_8859_1), 0, bytes.length());
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static void load(String name, Loader loader) throws ClassNotFoundException {
        try {
            System.out.println(name + ": " + Class.forName(name, true, loader).getSuperclass());
        } catch (LinkageError e) {
            System.out.println(name + ": " + text(e));
        }
    }

    public static void main(String[] args) throws Exception {
        load("SealedSub_A", new Loader(SealedAcross.class.getClassLoader(), "SealedSub_A", "SealedSub_A", "SealedSuper", "SealedSuper"));
        load("SealedSub_A", new Loader(SealedAcross.class.getClassLoader(), "SealedSub_A", "SealedSub_A"));
        load("o.aledSub_A", new Loader(SealedAcross.class.getClassLoader(), "SealedSub_A", "o/aledSub_A", "SealedSuper", "q/aledSuper"));
        String[] nested = {"SealedAcross$Pub", "o/aledAcross$Pub", "SealedAcross$Low", "o/aledAcross$Low", "SealedAcross$Top", "q/aledAcross$Top"};
        load("o.aledAcross$Pub", new Loader(SealedAcross.class.getClassLoader(), nested));
        load("o.aledAcross$Low", new Loader(SealedAcross.class.getClassLoader(), nested));
        load("SealedSub_B", new Loader(SealedAcross.class.getClassLoader(), "SealedSub_A", "SealedSub_B", "SealedSuper", "SealedSuper"));
        load("SealedUnlist", new Loader(SealedAcross.class.getClassLoader(), "SealedUnlist", "SealedUnlist", "SealedSuper", "SealedSuper", "SealedPlain", "SealedSuper"));
        load("SealedFace_A", new Loader(SealedAcross.class.getClassLoader(), "SealedFace_A", "SealedFace_A"));
        load("SealedFace_B", new Loader(SealedAcross.class.getClassLoader(), "SealedFace_B", "SealedFace_B"));
    }
}

sealed class SealedSuper permits SealedSub_A { public SealedSuper() {} }
final class SealedSub_A extends SealedSuper {}
class SealedPlain {}
final class SealedUnlist extends SealedPlain {}
sealed interface SealedFace permits SealedFace_A, SealedFace_B {}
final class SealedFace_A implements SealedFace {}
non-sealed interface SealedFace_B extends SealedFace {}

// expect: SealedSub_A: class SealedSuper
// expect: SealedSub_A: java.lang.IncompatibleClassChangeError: Failed same module check: subclass SealedSub_A is in module 'unnamed module' with loader SealedAcross$Loader @HASH, and sealed class SealedSuper is in module 'unnamed module' with loader 'app'
// expect: o.aledSub_A: java.lang.IncompatibleClassChangeError: Failed same package check: non-public subclass o.aledSub_A is in package 'o' with classloader SealedAcross$Loader @HASH, and sealed class q.aledSuper is in package 'q' with classloader SealedAcross$Loader @HASH
// expect: o.aledAcross$Pub: class q.aledAcross$Top
// expect: o.aledAcross$Low: java.lang.IncompatibleClassChangeError: Failed same package check: non-public subclass o.aledAcross$Low is in package 'o' with classloader SealedAcross$Loader @HASH, and sealed class q.aledAcross$Top is in package 'q' with classloader SealedAcross$Loader @HASH
// expect: SealedSub_B: class SealedSuper
// expect: SealedUnlist: class SealedSuper
// expect: SealedFace_A: java.lang.IncompatibleClassChangeError: Failed same module check: subclass SealedFace_A is in module 'unnamed module' with loader SealedAcross$Loader @HASH, and sealed class SealedFace is in module 'unnamed module' with loader 'app'
// expect: SealedFace_B: java.lang.IncompatibleClassChangeError: Failed same module check: subclass SealedFace_B is in module 'unnamed module' with loader SealedAcross$Loader @HASH, and sealed class SealedFace is in module 'unnamed module' with loader 'app'
