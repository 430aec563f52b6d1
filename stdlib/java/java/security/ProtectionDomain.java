package java.security;

/** Where the classes of a domain came from; permissions mean nothing here. */
public class ProtectionDomain {
    private final CodeSource codeSource;
    private final ClassLoader loader;

    /** Creates one without a loader. */
    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions) {
        this(codesource, permissions, null, null);
    }

    /** Creates one. */
    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions,
            ClassLoader classloader, Principal[] principals) {
        codeSource = codesource;
        loader = classloader;
    }

    /** Returns where the classes came from. */
    public final CodeSource getCodeSource() {
        return codeSource;
    }

    /** Returns the loader. */
    public final ClassLoader getClassLoader() {
        return loader;
    }

    /** Returns null: there are none. */
    public final PermissionCollection getPermissions() {
        return null;
    }

    @Override
    public String toString() {
        return "ProtectionDomain  " + codeSource + "\n " + loader;
    }
}
