package java.net;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Loads classes and resources from folders (addresses that end with a slash) and jars. */
public class URLClassLoader extends SecureClassLoader implements Closeable {
    private final List<URL> urls = new ArrayList<>();
    /** The parts opened so far: of the first addresses, and of the class paths of their jars. */
    private final List<Part> parts = new ArrayList<>();
    /** Addresses that have no part yet. */
    private final List<URL> unopened = new ArrayList<>();
    private final URLStreamHandlerFactory factory;
    private boolean closed;

    /** Creates a loader with a parent. */
    public URLClassLoader(URL[] urls, ClassLoader parent) {
        this(null, urls, parent, null);
    }

    /** Creates a loader whose parent is the system's. */
    public URLClassLoader(URL[] urls) {
        this(null, urls, getSystemClassLoader(), null);
    }

    /** Creates a loader with a parent; the factory makes the handlers of its jars. */
    public URLClassLoader(URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        this(null, urls, parent, factory);
    }

    /** Creates a named loader with a parent. */
    public URLClassLoader(String name, URL[] urls, ClassLoader parent) {
        this(name, urls, parent, null);
    }

    /** Creates a named loader with a parent; the factory makes the handlers of its jars. */
    public URLClassLoader(String name, URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        super(name, parent);
        this.factory = factory;
        for (int i = 0; i < urls.length; i++) {
            addURL(Objects.requireNonNull(urls[i]));
        }
    }

    /** Makes a loader. */
    public static URLClassLoader newInstance(URL[] urls, ClassLoader parent) {
        return new URLClassLoader(urls, parent);
    }

    /** Makes a loader whose parent is the system's. */
    public static URLClassLoader newInstance(URL[] urls) {
        return new URLClassLoader(urls);
    }

    /** Adds an address to look at last. */
    protected void addURL(URL url) {
        synchronized (parts) {
            if (url != null && !closed && !urls.contains(url)) {
                urls.add(url);
                unopened.add(url);
            }
        }
    }

    /** Returns the addresses. */
    public URL[] getURLs() {
        synchronized (parts) {
            return urls.toArray(new URL[0]);
        }
    }

    /** Closes the jars; no further classes or resources are found. */
    @Override
    public void close() throws IOException {
        synchronized (parts) {
            closed = true;
            for (Part part : parts) {
                part.close();
            }
            parts.clear();
            unopened.clear();
        }
    }

    // Parts

    /** A folder or a jar. */
    private abstract static class Part {
        final URL base;

        Part(URL base) {
            this.base = base;
        }

        /** The address of a resource, or null. */
        abstract URL find(String name) throws IOException;

        /** The bytes of a resource, or null. */
        abstract byte[] read(String name) throws IOException;

        Manifest manifest() throws IOException {
            return null;
        }

        void close() throws IOException {
        }
    }

    /** Addresses in a folder: escapes what may not stand in them. */
    private static String escape(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            return name;
        }
    }

    private static final class Folder extends Part {
        private final File folder;

        Folder(URL base) {
            super(base);
            folder = new File(URL.decode(base.getPath()));
        }

        /** A file below the folder, or null. */
        private File file(String name) throws IOException {
            File file = new File(folder, name);
            boolean outside = name.contains("..")
                && !file.getCanonicalPath().startsWith(folder.getCanonicalPath());
            return outside || !file.exists() ? null : file;
        }

        @Override
        URL find(String name) throws IOException {
            return file(name) == null ? null : new URL(base, escape(name));
        }

        @Override
        byte[] read(String name) throws IOException {
            File file = file(name);
            return file == null ? null : readAll(new java.io.FileInputStream(file));
        }
    }

    /** Any other address: what can be opened below it is there. */
    private static final class Remote extends Part {
        Remote(URL base) {
            super(base);
        }

        @Override
        URL find(String name) throws IOException {
            URL url = new URL(base, escape(name));
            try {
                url.openStream().close();
                return url;
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        byte[] read(String name) throws IOException {
            URL url = find(name);
            return url == null ? null : readAll(url.openStream());
        }
    }

    private static final class Jar extends Part {
        private final JarFile jar;
        private final URL root;

        Jar(URL base, JarFile jar, URLStreamHandler handler) throws IOException {
            super(base);
            this.jar = jar;
            root = new URL(null, "jar:" + base + "!/", handler);
        }

        @Override
        URL find(String name) throws IOException {
            return jar.getJarEntry(name) == null ? null : new URL(root, escape(name));
        }

        @Override
        byte[] read(String name) throws IOException {
            JarEntry entry = jar.getJarEntry(name);
            return entry == null ? null : readAll(jar.getInputStream(entry));
        }

        @Override
        Manifest manifest() throws IOException {
            return jar.getManifest();
        }

        @Override
        void close() throws IOException {
            jar.close();
        }
    }

    private static byte[] readAll(InputStream stream) throws IOException {
        try (InputStream in = stream) {
            return in.readAllBytes();
        }
    }

    private Part open(URL url) throws IOException {
        String file = url.getFile();
        if (url.getProtocol().equals("jar") && file.endsWith("!/")) {
            return openJar(new URL(file.substring(0, file.length() - 2)));
        }
        if (!file.endsWith("/")) {
            return openJar(url);
        }
        return url.getProtocol().equals("file") ? new Folder(url) : new Remote(url);
    }

    private Part openJar(URL url) throws IOException {
        URLStreamHandler handler = factory == null ? null : factory.createURLStreamHandler("jar");
        return new Jar(url, JarConnection.open(url), handler);
    }

    /** The nth part, or null; addresses that cannot be opened are passed over. */
    private Part part(int n) {
        synchronized (parts) {
            while (n >= parts.size() && !unopened.isEmpty()) {
                URL url = unopened.remove(0);
                try {
                    Part part = open(url);
                    parts.add(part);
                    addClassPath(part);
                } catch (IOException e) {
                    continue;
                }
            }
            return n < parts.size() ? parts.get(n) : null;
        }
    }

    /** The class path in a jar's manifest comes next, before the other addresses. */
    private void addClassPath(Part part) throws IOException {
        Manifest manifest = part.manifest();
        String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        if (path == null) {
            return;
        }
        int at = 0;
        for (String element : path.trim().split(" +")) {
            URL url = new URL(part.base, element);
            if (!unopened.contains(url) && !isOpen(url)) {
                unopened.add(at++, url);
            }
        }
    }

    private boolean isOpen(URL url) {
        for (Part part : parts) {
            if (part.base.equals(url)) {
                return true;
            }
        }
        return false;
    }

    // Classes

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        try {
            Part part = part(0);
            for (int i = 1; part != null; part = part(i++)) {
                byte[] bytes = part.read(path);
                if (bytes != null) {
                    return define(name, bytes, part);
                }
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, byte[] bytes, Part part) throws IOException {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            describe(name.substring(0, dot), part);
        }
        return defineClass(name, bytes, 0, bytes.length, new CodeSource(part.base,
            (java.security.cert.Certificate[]) null));
    }

    private void describe(String packageName, Part part) throws IOException {
        if (getDefinedPackage(packageName) != null) {
            return;
        }
        try {
            Manifest manifest = part.manifest();
            if (manifest != null) {
                definePackage(packageName, manifest, part.base);
            } else {
                definePackage(packageName, null, null, null, null, null, null, null);
            }
        } catch (IllegalArgumentException e) {
            if (getDefinedPackage(packageName) == null) { // otherwise another thread was faster
                throw e;
            }
        }
    }

    /** Defines a package with what a manifest says of it. */
    protected Package definePackage(String name, Manifest man, URL url) {
        Attributes own = man.getAttributes(name.replace('.', '/') + "/");
        Attributes main = man.getMainAttributes();
        return definePackage(name, value(own, main, Attributes.Name.SPECIFICATION_TITLE),
            value(own, main, Attributes.Name.SPECIFICATION_VERSION),
            value(own, main, Attributes.Name.SPECIFICATION_VENDOR),
            value(own, main, Attributes.Name.IMPLEMENTATION_TITLE),
            value(own, main, Attributes.Name.IMPLEMENTATION_VERSION),
            value(own, main, Attributes.Name.IMPLEMENTATION_VENDOR),
            "true".equalsIgnoreCase(value(own, main, Attributes.Name.SEALED)) ? url : null);
    }

    private static String value(Attributes own, Attributes main, Attributes.Name name) {
        String value = own == null ? null : own.getValue(name);
        return value == null ? main.getValue(name) : value;
    }

    // Resources

    @Override
    public URL findResource(String name) {
        try {
            Part part = part(0);
            for (int i = 1; part != null; part = part(i++)) {
                URL url = part.find(name);
                if (url != null) {
                    return url;
                }
            }
        } catch (IOException e) {
            return null;
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        Part part = part(0);
        for (int i = 1; part != null; part = part(i++)) {
            URL url = part.find(name);
            if (url != null) {
                found.add(url);
            }
        }
        return Collections.enumeration(found);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        URL url = getResource(Objects.requireNonNull(name));
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            return null;
        }
    }
}
