package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Collections;
import java.util.Set;
import wardian.internal.Resources;

/** The library's module, or the unnamed module of a class loader. */
public final class Module implements AnnotatedElement {
    private static Module base;
    private static Set<String> libraryPackages;

    private final String name;
    private final ClassLoader loader;

    Module(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    static Module of(Class<?> c) {
        while (c.isArray()) {
            c = c.getComponentType();
        }
        ClassLoader loader = c.getClassLoader();
        return loader == null ? base() : loader.getUnnamedModule();
    }

    static synchronized Module base() {
        if (base == null) {
            base = new Module("java.base", null);
        }
        return base;
    }

    /** Tells whether this is a named module. */
    public boolean isNamed() {
        return name != null;
    }

    /** Returns the name, or null. */
    public String getName() {
        return name;
    }

    /** Returns the loader, null for the library's module. */
    public ClassLoader getClassLoader() {
        return loader;
    }

    /** Returns the layer, null for unnamed modules. */
    public ModuleLayer getLayer() {
        return name == null ? null : ModuleLayer.boot();
    }

    /** Tells whether this module reads another: an unnamed one reads all, the library's reads itself. */
    public boolean canRead(Module other) {
        if (other == null) {
            throw new NullPointerException();
        }
        return name == null || other == this;
    }

    /** Makes this module read another. */
    public Module addReads(Module other) {
        return this;
    }

    private static boolean isInternal(String pn) {
        return pn.equals("wardian") || pn.startsWith("wardian.");
    }

    /** Tells whether a package is exported to everybody. */
    public boolean isExported(String pn) {
        return name == null || !isInternal(pn);
    }

    /** Tells whether a package is exported to a module. */
    public boolean isExported(String pn, Module other) {
        return other == this || isExported(pn);
    }

    /** Tells whether reflection may break into a package. */
    public boolean isOpen(String pn) {
        return name == null;
    }

    /** Tells whether reflection of a module may break into a package. */
    public boolean isOpen(String pn, Module other) {
        return other == this || name == null;
    }

    /** Exports a package; what unnamed modules have is exported already. */
    public Module addExports(String pn, Module other) {
        return changed();
    }

    /** Opens a package; what unnamed modules have is open already. */
    public Module addOpens(String pn, Module other) {
        return changed();
    }

    private Module changed() {
        if (name != null) {
            throw new IllegalCallerException(this + " is changed by itself only");
        }
        return this;
    }

    /** Declares the use of a service. */
    public Module addUses(Class<?> service) {
        return this;
    }

    /** Tells whether the module uses a service: all do. */
    public boolean canUse(Class<?> service) {
        return true;
    }

    private static synchronized Set<String> libraryPackages() {
        if (libraryPackages == null) {
            libraryPackages = Collections.unmodifiableSet(findLibraryPackages());
        }
        return libraryPackages;
    }

    private static Set<String> findLibraryPackages() {
        Set<String> names = new java.util.HashSet<>();
        for (String path : Resources.libraryNames()) {
            if (path.endsWith(".class") && path.indexOf('/') > 0) {
                names.add(path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
            }
        }
        return names;
    }

    /** Returns the names of the packages of the library, or of those of an unnamed module that have been used. */
    public Set<String> getPackages() {
        if (loader == null) {
            return libraryPackages();
        }
        Package[] known = ClassLoader.packagesOf(loader);
        Set<String> names = new java.util.HashSet<>();
        for (int i = 0; i < known.length; i++) {
            names.add(known[i].getName());
        }
        return Collections.unmodifiableSet(names);
    }

    /** Tells whether native access is allowed: it is not. */
    public boolean isNativeAccessEnabled() {
        return false;
    }

    /** Opens a resource of the module, or returns null. */
    public InputStream getResourceAsStream(String name) throws IOException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return loader == null ? ClassLoader.getSystemResourceAsStream(path)
            : loader.getResourceAsStream(path);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        if (annotationClass == null) {
            throw new NullPointerException();
        }
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return new Annotation[0];
    }

    @Override
    public String toString() {
        return name != null ? "module " + name
            : "unnamed module @" + Integer.toHexString(System.identityHashCode(this));
    }
}
