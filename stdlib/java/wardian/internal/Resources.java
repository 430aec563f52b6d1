package wardian.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;

/** Resources of the library and of the class path. */
public final class Resources {
    private Resources() {
    }

    /** The names of all files of the library, sorted. */
    public static native String[] libraryNames();

    private static native boolean isInLibrary(String name);

    private static native byte[] libraryBytes(String name);

    private static native byte[] applicationBytes(String name, int nth);

    private static native String applicationOrigin(String name, int nth);

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new InternalError(e);
        }
    }

    /** The address of a resource of the library, or null. */
    public static URL boot(String name) {
        return isInLibrary(name) ? url("wardian:/" + name) : null;
    }

    /** The bytes of a resource of the library, or null. */
    public static byte[] bootBytes(String name) {
        return libraryBytes(name);
    }

    private static String absolute(String path) {
        return path.startsWith("/") ? path : System.getProperty("user.dir") + "/" + path;
    }

    /** The nth folder or jar of the class path, or null. */
    private static native String origin(int index);

    /** Is this element of the class path a jar? */
    private static native boolean isJar(String origin);

    /** The content of a file below a folder of the class path, which a program always sees; null for others. */
    public static byte[] classPathFile(String path) {
        String origin = origin(0);
        for (int i = 1; origin != null; i++) {
            String base = absolute(origin);
            base = base.endsWith("/") ? base : base + "/";
            if (path.startsWith(base) && !isJar(origin)) {
                byte[] bytes = bytesFrom(origin, path.substring(base.length()));
                if (bytes != null) {
                    return bytes;
                }
            }
            origin = origin(i);
        }
        return null;
    }

    private static byte[] bytesFrom(String origin, String name) {
        String found = applicationOrigin(name, 0);
        for (int nth = 0; found != null; found = applicationOrigin(name, ++nth)) {
            if (found.equals(origin)) {
                return applicationBytes(name, nth);
            }
        }
        return null;
    }

    /** The address of a folder or jar. */
    public static URL location(String origin) {
        String path = absolute(origin);
        return url("file:" + (isJar(origin) || path.endsWith("/") ? path : path + "/"));
    }

    /** The address of the nth resource of a name on the class path, or null. */
    public static URL application(String name, int nth) {
        String origin = applicationOrigin(name, nth);
        if (origin == null) {
            return null;
        }
        String base = location(origin).toString();
        return url(isJar(origin) ? "jar:" + base + "!/" + name : base + name);
    }

    /** Opens a resource of the library or the class path, or returns null. */
    public static InputStream open(String name) {
        byte[] bytes = libraryBytes(name);
        if (bytes == null) {
            bytes = applicationBytes(name, 0);
        }
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /** Opens "file:/some.jar!/name", for jars of the class path. */
    public static InputStream openJar(String file) throws java.io.IOException {
        int mark = file.indexOf("!/");
        String jar = mark < 0 ? file : file.substring(0, mark);
        String name = mark < 0 ? "" : file.substring(mark + 2);
        int nth = 0;
        String origin = applicationOrigin(name, nth);
        while (origin != null) {
            if (location(origin).toString().equals(jar)) {
                return new ByteArrayInputStream(applicationBytes(name, nth));
            }
            origin = applicationOrigin(name, ++nth);
        }
        throw new java.io.FileNotFoundException(file);
    }
}
