package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import wardian.internal.Resources;

/** Finds and defines classes and finds resources. */
public abstract class ClassLoader {
    private static final Map<String, Package> bootPackages = new HashMap<>();
    private static ClassLoader platform;
    private static ClassLoader system;

    private final String name;
    private final ClassLoader parent;
    private final Map<String, Package> packages = new HashMap<>();
    private Module unnamed;
    private ProtectionDomain defaultDomain;
    /** What setXAssertionStatus said; null before. Packages end with a dot. */
    private Map<String, Boolean> assertions;
    private Boolean defaultAssertions;

    /** Creates a loader whose parent is the system's. */
    protected ClassLoader() {
        this(null, getSystemClassLoader());
    }

    /** Creates a loader with a parent; null means the library's loader. */
    protected ClassLoader(ClassLoader parent) {
        this(null, parent);
    }

    /** Creates a named loader with a parent. */
    protected ClassLoader(String name, ClassLoader parent) {
        if (name != null && name.isEmpty()) {
            throw new IllegalArgumentException("name must be non-empty or null");
        }
        this.name = name;
        this.parent = parent;
    }

    /** Tells the runtime which object stands for its loader of the class path. */
    private static native void attach0(ClassLoader system);

    private static native Class<?> boot0(String name);

    private native Class<?> loaded0(String name);

    private native Class<?> define0(String name, byte[] b, int off, int len,
        ProtectionDomain domain, String source);

    /** Returns the name, or null. */
    public String getName() {
        return name;
    }

    /** Returns the parent, null for the library's loader. */
    public final ClassLoader getParent() {
        return parent;
    }

    /** Returns the loader of the class path. */
    public static ClassLoader getSystemClassLoader() {
        synchronized (bootPackages) {
            if (system == null) {
                system = new SystemLoader(getPlatformClassLoader());
                attach0(system);
            }
            return system;
        }
    }

    /** Returns the loader between the system's and the library's. */
    public static ClassLoader getPlatformClassLoader() {
        synchronized (bootPackages) {
            if (platform == null) {
                platform = new PlatformLoader();
            }
            return platform;
        }
    }

    /** Returns the module of the classes this defines. */
    public final synchronized Module getUnnamedModule() {
        if (unnamed == null) {
            unnamed = new Module(null, this);
        }
        return unnamed;
    }

    // ---- Classes ----

    /** Loads a class by name. */
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loadClass(name, false);
    }

    /** Loads a class: looks among the loaded ones, then asks the parent, then findClass. */
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found == null) {
                found = fromParent(name);
            }
            if (found == null) {
                found = findClass(name);
            }
            return found;
        }
    }

    private Class<?> fromParent(String name) {
        if (parent == null) {
            return boot0(name);
        }
        try {
            return parent.loadClass(name, false);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Returns what to lock while a class is loaded. */
    protected Object getClassLoadingLock(String className) {
        return this;
    }

    /** Finds a class of this loader itself. */
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    /** Finds a class of a module of this loader. */
    protected Class<?> findClass(String moduleName, String name) {
        if (moduleName == null) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
        return null;
    }

    /** Defines a class. */
    @Deprecated(since = "1.1")
    protected final Class<?> defineClass(byte[] b, int off, int len) {
        return defineClass(null, b, off, len, null);
    }

    /** Defines a class. */
    protected final Class<?> defineClass(String name, byte[] b, int off, int len) {
        return defineClass(name, b, off, len, null);
    }

    /** Defines a class in a domain. */
    protected final Class<?> defineClass(String name, byte[] b, int off, int len,
            ProtectionDomain protectionDomain) {
        if (b == null) {
            throw new NullPointerException();
        }
        if (len < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (off < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException("Array region " + off + ".." + ((long) off + len)
                + " out of bounds for length " + b.length);
        }
        checkName(name);
        ProtectionDomain domain = protectionDomain != null ? protectionDomain : defaultDomain();
        CodeSource source = domain.getCodeSource();
        Class<?> defined = define0(name, b, off, len, domain,
            source == null || source.getLocation() == null ? null : source.getLocation().toString());
        packageOf(this, defined.getPackageName());
        return defined;
    }

    /** Defines a class in a domain. */
    protected final Class<?> defineClass(String name, ByteBuffer b,
            ProtectionDomain protectionDomain) {
        byte[] bytes = new byte[b.remaining()];
        b.get(bytes);
        return defineClass(name, bytes, 0, bytes.length, protectionDomain);
    }

    private static void checkName(String name) {
        if (name == null) {
            return;
        }
        if (name.isEmpty() || name.indexOf('/') >= 0 || name.charAt(0) == '[') {
            throw new NoClassDefFoundError("IllegalName: " + name);
        }
        if (name.startsWith("java.")) {
            throw new SecurityException("Prohibited package name: "
                + name.substring(0, name.lastIndexOf('.')));
        }
        if (name.startsWith("wardian.")) {
            throw new SecurityException("Prohibited package name: "
                + name.substring(0, name.lastIndexOf('.')));
        }
    }

    private synchronized ProtectionDomain defaultDomain() {
        if (defaultDomain == null) {
            defaultDomain = new ProtectionDomain(new CodeSource(null,
                (java.security.cert.Certificate[]) null), null, this, null);
        }
        return defaultDomain;
    }

    /** The domain of a class that was defined without one. */
    static ProtectionDomain domainOf(Class<?> c) {
        ClassLoader loader = c.getClassLoader();
        if (loader instanceof SystemLoader) {
            return ((SystemLoader) loader).domain(c);
        }
        return loader == null ? new ProtectionDomain(null, null, null, null) : loader.defaultDomain();
    }

    /** Links a class; it is linked anyway when it is first used. */
    protected final void resolveClass(Class<?> c) {
        if (c == null) {
            throw new NullPointerException();
        }
    }

    /** Loads a class with the system's loader. */
    protected final Class<?> findSystemClass(String name) throws ClassNotFoundException {
        return getSystemClassLoader().loadClass(name);
    }

    /** Returns a class this loader has loaded, or null. */
    protected final Class<?> findLoadedClass(String name) {
        return name == null ? null : loaded0(name);
    }

    /** Does nothing: classes are not signed. */
    protected final void setSigners(Class<?> c, Object[] signers) {
        if (c == null) {
            throw new NullPointerException();
        }
    }

    /** Returns true: nothing needs to be known about parallel loading. */
    protected static boolean registerAsParallelCapable() {
        return true;
    }

    /** Tells whether loading in parallel was asked for. */
    public final boolean isRegisteredAsParallelCapable() {
        return false;
    }

    // ---- Resources ----

    /** Returns the address of a resource, or null: the parent is asked first. */
    public URL getResource(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        URL url = parent != null ? parent.getResource(name) : Resources.boot(name);
        return url != null ? url : findResource(name);
    }

    /** Returns the addresses of all resources of a name. */
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name == null) {
            throw new NullPointerException();
        }
        ArrayList<URL> found = new ArrayList<>();
        if (parent != null) {
            add(found, parent.getResources(name));
        } else if (Resources.boot(name) != null) {
            found.add(Resources.boot(name));
        }
        add(found, findResources(name));
        return Collections.enumeration(found);
    }

    private static void add(ArrayList<URL> all, Enumeration<URL> more) {
        while (more.hasMoreElements()) {
            all.add(more.nextElement());
        }
    }

    /** Returns the addresses of all resources of a name. */
    public Stream<URL> resources(String name) {
        try {
            return Collections.list(getResources(name)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Finds a resource of this loader itself. */
    protected URL findResource(String name) {
        return null;
    }

    /** Finds a resource of a module of this loader. */
    protected URL findResource(String moduleName, String name) throws IOException {
        return moduleName == null ? findResource(name) : null;
    }

    /** Finds all resources of a name of this loader itself. */
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    /** Opens a resource, or returns null. */
    public InputStream getResourceAsStream(String name) {
        URL url = getResource(name);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            return null;
        }
    }

    /** Returns the address of a resource of the class path, or null. */
    public static URL getSystemResource(String name) {
        return getSystemClassLoader().getResource(name);
    }

    /** Returns the addresses of all resources of a name of the class path. */
    public static Enumeration<URL> getSystemResources(String name) throws IOException {
        return getSystemClassLoader().getResources(name);
    }

    /** Opens a resource of the class path, or returns null. */
    public static InputStream getSystemResourceAsStream(String name) {
        return getSystemClassLoader().getResourceAsStream(name);
    }

    // ---- Packages ----

    /** The package of a name, made when first asked for. */
    static Package packageOf(ClassLoader loader, String name) {
        Map<String, Package> known = loader == null ? bootPackages : loader.packages;
        synchronized (known) {
            Package found = known.get(name);
            if (found == null) {
                found = new Package(name, loader);
                known.put(name, found);
            }
            return found;
        }
    }

    static Package[] packagesOf(ClassLoader loader) {
        Map<String, Package> known = loader == null ? bootPackages : loader.packages;
        synchronized (known) {
            Collection<Package> all = known.values();
            return all.toArray(new Package[0]);
        }
    }

    /** Defines a package with what a manifest says of it. */
    protected Package definePackage(String name, String specTitle, String specVersion,
            String specVendor, String implTitle, String implVersion, String implVendor,
            URL sealBase) {
        synchronized (packages) {
            if (packages.containsKey(name)) {
                throw new IllegalArgumentException(name);
            }
            Package made = new Package(name, this, specTitle, specVersion, specVendor,
                implTitle, implVersion, implVendor);
            packages.put(name, made);
            return made;
        }
    }

    /** Returns a package of this loader, or null. */
    public final Package getDefinedPackage(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        synchronized (packages) {
            return packages.get(name);
        }
    }

    /** Returns the packages of this loader. */
    public final Package[] getDefinedPackages() {
        return packagesOf(this);
    }

    /** Returns a package of this loader or its parents, or null. */
    @Deprecated(since = "9")
    protected Package getPackage(String name) {
        Package found = getDefinedPackage(name);
        if (found != null) {
            return found;
        }
        if (parent != null) {
            return parent.getPackage(name);
        }
        return Module.base().getPackages().contains(name) ? packageOf(null, name) : null;
    }

    /** Returns the packages of this loader and its parents. */
    protected Package[] getPackages() {
        ArrayList<Package> all = new ArrayList<>();
        for (ClassLoader loader = this; loader != null; loader = loader.parent) {
            Collections.addAll(all, packagesOf(loader));
        }
        Collections.addAll(all, packagesOf(null));
        return all.toArray(new Package[0]);
    }

    /** Returns the path of a native library, or null. */
    protected String findLibrary(String libname) {
        return null;
    }

    // ---- Assertions ----

    /** Says whether assertions are enabled in classes nothing else is said about. */
    public synchronized void setDefaultAssertionStatus(boolean enabled) {
        defaultAssertions = enabled;
    }

    /** Says whether assertions are enabled in a package and below. */
    public synchronized void setPackageAssertionStatus(String packageName, boolean enabled) {
        setAssertions((packageName == null ? "" : packageName) + ".", enabled);
    }

    /** Says whether assertions are enabled in a class. */
    public synchronized void setClassAssertionStatus(String className, boolean enabled) {
        setAssertions(className, enabled);
    }

    private void setAssertions(String key, boolean enabled) {
        if (assertions == null) {
            assertions = new HashMap<>();
        }
        assertions.put(key, enabled);
    }

    /** Disables assertions and forgets all that was said. */
    public synchronized void clearAssertionStatus() {
        assertions = null;
        defaultAssertions = false;
    }

    /** 1 enabled, 0 disabled, -1 nothing was said. */
    synchronized int assertionStatus(String className) {
        if (assertions == null && defaultAssertions == null) {
            return -1;
        }
        Boolean said = assertions == null ? null : assertions.get(className);
        int dot = className.lastIndexOf('.');
        if (said == null && dot < 0 && assertions != null) {
            said = assertions.get(".");
        }
        while (said == null && dot > 0 && assertions != null) {
            said = assertions.get(className.substring(0, dot + 1));
            dot = className.lastIndexOf('.', dot - 1);
        }
        if (said == null) {
            said = defaultAssertions;
        }
        return said == null ? -1 : said ? 1 : 0;
    }
}
