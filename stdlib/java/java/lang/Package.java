package java.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import wardian.internal.Annotations;

/** A package of a class loader. */
public class Package implements AnnotatedElement {
    private final String name;
    private final ClassLoader loader;
    private final String[] manifest;

    Package(String name, ClassLoader loader, String... manifest) {
        this.name = name;
        this.loader = loader;
        this.manifest = manifest;
    }

    static Package of(Class<?> c) {
        return ClassLoader.packageOf(c.getClassLoader(), c.getPackageName());
    }

    /** Returns a package the caller's loader knows, or null. */
    @Deprecated(since = "9")
    public static Package getPackage(String name) {
        return ClassLoader.getSystemClassLoader().getPackage(name);
    }

    /** Returns the packages the system's loader knows. */
    public static Package[] getPackages() {
        return ClassLoader.getSystemClassLoader().getPackages();
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    private String at(int index) {
        return index < manifest.length ? manifest[index] : null;
    }

    /** Returns the specification's title, or null. */
    public String getSpecificationTitle() {
        return at(0);
    }

    /** Returns the specification's version, or null. */
    public String getSpecificationVersion() {
        return at(1);
    }

    /** Returns the specification's vendor, or null. */
    public String getSpecificationVendor() {
        return at(2);
    }

    /** Returns the implementation's title, or null. */
    public String getImplementationTitle() {
        return at(3);
    }

    /** Returns the implementation's version, or null. */
    public String getImplementationVersion() {
        return at(4);
    }

    /** Returns the implementation's vendor, or null. */
    public String getImplementationVendor() {
        return at(5);
    }

    /** Tells whether the package takes no classes from elsewhere: the library's does not. */
    public boolean isSealed() {
        return loader == null;
    }

    /** Tells whether the package takes classes from one place only. */
    public boolean isSealed(URL url) {
        java.util.Objects.requireNonNull(url);
        return false;
    }

    /** Tells whether the specification's version is at least another. */
    public boolean isCompatibleWith(String desired) throws NumberFormatException {
        String have = getSpecificationVersion();
        if (have == null || have.isEmpty()) {
            throw new NumberFormatException("Empty version string");
        }
        String[] a = have.split("\\.", -1);
        String[] b = desired.split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int x = i < a.length ? Integer.parseInt(a[i]) : 0;
            int y = i < b.length ? Integer.parseInt(b[i]) : 0;
            if (x != y) {
                return x > y;
            }
        }
        return true;
    }

    private Annotations annotations() {
        try {
            return Annotations.ofClass(Class.forName(name + ".package-info", false, loader));
        } catch (ClassNotFoundException e) {
            return Annotations.none();
        }
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return annotations().declared(annotationClass);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return annotations().allDeclared();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return annotations().allDeclared();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        String text = "package " + name;
        if (getSpecificationTitle() != null) {
            text += ", " + getSpecificationTitle();
        }
        if (getSpecificationVersion() != null) {
            text += ", version " + getSpecificationVersion();
        }
        return text;
    }
}
