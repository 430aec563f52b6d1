package java.lang;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;

/** The standard streams, properties, the environment, clocks and arraycopy. */
public final class System {
    /** The standard input stream. */
    public static final InputStream in = null;
    /** The standard output stream. */
    public static final PrintStream out = null;
    /** The standard error stream. */
    public static final PrintStream err = null;

    private static Properties properties;

    private System() {
    }

    /** Called by the runtime at the start. */
    static void initialize() {
        setIn0(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        setOut0(standard(FileDescriptor.out));
        setErr0(standard(FileDescriptor.err));
    }

    private static PrintStream standard(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(
            new FileOutputStream(descriptor), 8192), true);
    }

    private static native void setIn0(InputStream in);

    private static native void setOut0(PrintStream out);

    private static native void setErr0(PrintStream err);

    /** Name, value, name, value ... as the runtime knows them; later ones win. */
    private static native String[] hostProperties();

    /** Replaces the standard input stream. */
    public static void setIn(InputStream in) {
        setIn0(in);
    }

    /** Replaces the standard output stream. */
    public static void setOut(PrintStream out) {
        setOut0(out);
    }

    /** Replaces the standard error stream. */
    public static void setErr(PrintStream err) {
        setErr0(err);
    }

    /** Returns null: there is no console. */
    public static Console console() {
        return null;
    }

    /** Copies elements of an array to another, as if through a third. */
    public static native void arraycopy(Object src, int srcPos, Object dest,
        int destPos, int length);

    /** Returns the hash code that Object.hashCode would give; 0 for null. */
    public static native int identityHashCode(Object x);

    /** Returns the milliseconds since the start of 1970, UTC. */
    public static native long currentTimeMillis();

    /** Returns the nanoseconds since some moment. */
    public static native long nanoTime();

    /** Returns the text that ends a line. */
    public static String lineSeparator() {
        return "\n";
    }

    private static synchronized Properties properties() {
        if (properties == null) {
            properties = defaults();
        }
        return properties;
    }

    private static Properties defaults() {
        Properties p = new Properties();
        String[] fixed = {
            "java.version", "25", "java.version.date", "2025-09-16",
            "java.specification.version", "25",
            "java.specification.name", "Java Platform API Specification",
            "java.specification.vendor", "Oracle Corporation",
            "java.vendor", "Wardian", "java.vendor.url", "",
            "java.runtime.name", "Wardian", "java.runtime.version", "25",
            "java.vm.name", "Wardian", "java.vm.vendor", "Wardian",
            "java.vm.version", "25", "java.vm.info", "mixed mode",
            "java.vm.specification.name", "Java Virtual Machine Specification",
            "java.vm.specification.vendor", "Oracle Corporation",
            "java.vm.specification.version", "25",
            "java.class.version", "69.0", "java.home", "/",
            "java.library.path", "", "java.io.tmpdir", "/tmp",
            "line.separator", "\n", "file.separator", "/", "path.separator", ":",
            "os.name", "Linux", "os.arch", "amd64", "os.version", "",
            "file.encoding", "UTF-8", "native.encoding", "UTF-8",
            "stdin.encoding", "UTF-8", "stdout.encoding", "UTF-8",
            "stderr.encoding", "UTF-8", "sun.jnu.encoding", "UTF-8",
            "sun.arch.data.model", "64", "user.language", "en",
        };
        add(p, fixed);
        add(p, hostProperties());
        return p;
    }

    private static void add(Properties p, String[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                p.setProperty(pairs[i], pairs[i + 1]);
            }
        }
    }

    /** Returns the system properties. */
    public static Properties getProperties() {
        return properties();
    }

    /** Replaces the system properties; null brings the first ones back. */
    public static synchronized void setProperties(Properties props) {
        properties = props;
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
    }

    /** Returns a property, or null. */
    public static String getProperty(String key) {
        checkKey(key);
        return properties().getProperty(key);
    }

    /** Returns a property, or a default. */
    public static String getProperty(String key, String def) {
        checkKey(key);
        return properties().getProperty(key, def);
    }

    /** Sets a property; returns the old one. */
    public static String setProperty(String key, String value) {
        checkKey(key);
        return (String) properties().setProperty(key, value);
    }

    /** Removes a property; returns it. */
    public static String clearProperty(String key) {
        checkKey(key);
        return (String) properties().remove(key);
    }

    private static native String getenv0(String name);

    /** Name, value, name, value ... */
    private static native String[] environment();

    /** Returns a variable of the environment, or null. */
    public static String getenv(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        return getenv0(name);
    }

    /** Returns the environment. */
    public static Map<String, String> getenv() {
        return new wardian.internal.Environment(environment());
    }

    /** Ends the program. */
    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    /** Asks for a collection. */
    public static void gc() {
        Runtime.getRuntime().gc();
    }

    /** Asks for finalizers to be run. */
    @Deprecated(since = "18", forRemoval = true)
    public static void runFinalization() {
        Runtime.getRuntime().runFinalization();
    }

    /** Loads a native library by path. */
    public static void load(String filename) {
        Runtime.getRuntime().load(filename);
    }

    /** Loads a native library by name. */
    public static void loadLibrary(String libname) {
        Runtime.getRuntime().loadLibrary(libname);
    }

    /** Returns the file name of a library. */
    public static String mapLibraryName(String libname) {
        return "lib" + libname + ".so";
    }

    /** Returns null: there is no security manager. */
    @Deprecated(since = "17", forRemoval = true)
    public static SecurityManager getSecurityManager() {
        return null;
    }

    /** Cannot be done. */
    @Deprecated(since = "17", forRemoval = true)
    public static void setSecurityManager(SecurityManager sm) {
        throw new UnsupportedOperationException(
            "Setting a Security Manager is not supported");
    }
}
