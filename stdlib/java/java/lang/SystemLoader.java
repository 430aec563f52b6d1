package java.lang;

import java.io.InputStream;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import wardian.internal.Resources;

/** The loader of the class path; the runtime does the work. */
final class SystemLoader extends ClassLoader {
    private final Map<String, ProtectionDomain> domains = new HashMap<>();

    SystemLoader(ClassLoader parent) {
        super("app", parent);
    }

    private static native Class<?> load0(String name) throws ClassNotFoundException;

    private static native String origin0(Class<?> c);

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return load0(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return load0(name);
    }

    @Override
    protected URL findResource(String name) {
        return Resources.application(name, 0);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        ArrayList<URL> found = new ArrayList<>();
        URL url = Resources.application(name, 0);
        while (url != null) {
            found.add(url);
            url = Resources.application(name, found.size());
        }
        return Collections.enumeration(found);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return Resources.open(name);
    }

    /** The domain of the folder or jar a class came from. */
    ProtectionDomain domain(Class<?> c) {
        String origin = origin0(c);
        synchronized (domains) {
            ProtectionDomain domain = domains.get(origin);
            if (domain == null) {
                URL location = origin == null ? null : Resources.location(origin);
                domain = new ProtectionDomain(new CodeSource(location,
                    (java.security.cert.Certificate[]) null), null, this, null);
                domains.put(origin, domain);
            }
            return domain;
        }
    }
}
