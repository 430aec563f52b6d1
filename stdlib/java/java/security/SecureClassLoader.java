package java.security;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** A class loader whose classes have a code source. */
public class SecureClassLoader extends ClassLoader {
    private final Map<CodeSource, ProtectionDomain> domains = new HashMap<>();

    /** Makes a loader below the system class loader. */
    protected SecureClassLoader() {
    }

    /** Makes a loader below another. */
    protected SecureClassLoader(ClassLoader parent) {
        super(parent);
    }

    /** Makes a named loader below another. */
    protected SecureClassLoader(String name, ClassLoader parent) {
        super(name, parent);
    }

    /** Defines a class that comes from a code source; null for none. */
    protected final Class<?> defineClass(String name, byte[] b, int off, int len, CodeSource cs) {
        return defineClass(name, b, off, len, domainOf(cs));
    }

    /** Defines a class that comes from a code source; null for none. */
    protected final Class<?> defineClass(String name, ByteBuffer b, CodeSource cs) {
        return defineClass(name, b, domainOf(cs));
    }

    /** Returns the permissions of what comes from a code source. */
    protected PermissionCollection getPermissions(CodeSource codesource) {
        return new Permissions();
    }

    private ProtectionDomain domainOf(CodeSource source) {
        if (source == null) {
            return null;
        }
        synchronized (domains) {
            ProtectionDomain domain = domains.get(source);
            if (domain == null) {
                domain = new ProtectionDomain(source, getPermissions(source), this, null);
                domains.put(source, domain);
            }
            return domain;
        }
    }
}
