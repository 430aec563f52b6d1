import java.io.*;
import java.net.URL;
import java.nio.ByteBuffer;
import java.security.ProtectionDomain;
import java.util.*;

/** Loaders that define, delegate, find resources; class values. */
// covers: ClassValue ModuleLayer
public class ClassLoaderTest {
    static class Own extends ClassLoader {
        final List<String> asked = new ArrayList<>();

        Own(String name, ClassLoader parent) {
            super(name, parent);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            asked.add(name);
            if (!name.equals("ClassLoaderTest$Payload")) return super.findClass(name);
            return define(name);
        }

        Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = ClassLoaderTest.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Class<?> raw(String name, byte[] bytes, int from, int length) {
            return defineClass(name, bytes, from, length, (ProtectionDomain) null);
        }

        Class<?> buffer(String name, ByteBuffer bytes) {
            return defineClass(name, bytes, null);
        }

        Class<?> loaded(String name) {
            return findLoadedClass(name);
        }

        Package pack(String name) {
            return definePackage(name, "spec", "1.2", "specVendor", "impl", "3.4", "implVendor", null);
        }

        @Override
        protected URL findResource(String name) {
            return name.equals("special") ? ClassLoaderTest.class.getResource("ClassLoaderTest.class") : null;
        }
    }

    public static class Payload {
        @Override
        public String toString() {
            return "payload of " + getClass().getClassLoader().getName();
        }
    }

    interface Action {
        Object run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            System.out.println(a.run());
        } catch (Throwable t) {
            System.out.println((t instanceof NullPointerException ? "null" : t.toString()).replaceAll("loader .* attempted", "loader attempted").replaceAll(" \\(.* in unnamed module.*", ""));
        }
    }

    public static void main(String[] args) throws Exception {
        Own own = new Own("own", null), child = new Own("child", own), orphan = new Own(null, ClassLoader.getSystemClassLoader());
        System.out.println(own.getName() + " " + own.getParent() + " " + (child.getParent() == own) + " " + orphan.getName() + " " + own.toString().startsWith("ClassLoaderTest$Own@"));
        Class<?> c = own.loadClass("ClassLoaderTest$Payload");
        System.out.println(c.getDeclaredConstructor().newInstance() + " " + (c == Payload.class) + " " + (own.loadClass("ClassLoaderTest$Payload") == c) + " " + (child.loadClass("ClassLoaderTest$Payload") == c) + " " + (Class.forName("ClassLoaderTest$Payload", true, own) == c));
        System.out.println(own.asked + " " + child.asked + " " + (own.loaded("ClassLoaderTest$Payload") == c) + " " + own.loaded("none") + " " + (own.loadClass("java.lang.String") == String.class));
        attempt(() -> own.loadClass("no.Such"));
        attempt(() -> child.loadClass("no.Such"));
        attempt(() -> orphan.loadClass("no.Such"));
        attempt(() -> own.loadClass(null));
        attempt(() -> own.define("ClassLoaderTest$Payload"));
        attempt(() -> own.raw("X", new byte[] {1, 2, 3, 4}, 0, 4));
        attempt(() -> own.raw("X", new byte[4], 2, 3));
        attempt(() -> own.raw("java.lang.Mine", new byte[4], 0, 4));
        attempt(() -> own.raw("X/Y", new byte[4], 0, 4));
        byte[] bytes = ClassLoaderTest.class.getResourceAsStream("ClassLoaderTest$Payload.class").readAllBytes();
        attempt(() -> orphan.raw("Wrong", bytes, 0, bytes.length));
        attempt(() -> orphan.buffer("ClassLoaderTest$Payload", ByteBuffer.wrap(bytes)).getName());
        attempt(() -> orphan.buffer(null, ByteBuffer.wrap(bytes)).getName());
        attempt(() -> own.raw(null, bytes, 0, bytes.length - 1));
        System.out.println((own.getResource("special") != null) + " " + own.getResource("nothing") + " " + Collections.list(child.getResources("special")).size() + " " + own.resources("special").count() + " " + (own.getResourceAsStream("special") != null) + " " + own.getResourceAsStream("nothing"));
        Package p = own.pack("made.up");
        System.out.println(p + " " + p.getName() + " " + p.getSpecificationTitle() + " " + p.getSpecificationVersion() + " " + p.getSpecificationVendor() + " " + p.getImplementationTitle() + " " + p.getImplementationVersion() + " " + p.getImplementationVendor() + " " + p.isSealed() + " " + p.isCompatibleWith("1.1") + p.isCompatibleWith("1.3") + " " + (own.getDefinedPackage("made.up") == p) + " " + own.getDefinedPackage("none") + " " + own.getDefinedPackages().length);
        attempt(() -> own.pack("made.up"));
        attempt(() -> p.isCompatibleWith("x"));
        attempt(() -> String.class.getPackage().isCompatibleWith("1"));
        System.out.println(own.getUnnamedModule().isNamed() + " " + (c.getModule() == own.getUnnamedModule()) + " " + ClassLoader.getPlatformClassLoader().getName() + " " + ClassLoader.getSystemClassLoader().getName() + " " + (ClassLoader.getSystemClassLoader().getParent() == ClassLoader.getPlatformClassLoader()) + " " + own.isRegisteredAsParallelCapable());
        own.setDefaultAssertionStatus(true);
        own.setPackageAssertionStatus("made.up", false);
        own.setClassAssertionStatus("Other", false);
        own.clearAssertionStatus();
        ClassValue<String> values = new ClassValue<>() {
            int count;

            @Override
            protected String computeValue(Class<?> type) {
                return type.getSimpleName() + count++;
            }
        };
        System.out.println(values.get(String.class) + values.get(int.class) + values.get(String.class));
        values.remove(String.class);
        System.out.println(values.get(String.class) + values.get(int.class));
        attempt(() -> values.get(null));
    }
}
