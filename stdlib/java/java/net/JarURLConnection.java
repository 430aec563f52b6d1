package java.net;

import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** A connection to a jar file or to an entry of one: jar:ADDRESS!/ENTRY. */
public abstract class JarURLConnection extends URLConnection {
    /** The connection to the jar file, when it has been made. */
    protected URLConnection jarFileURLConnection;

    private final URL jarFile;
    private final String entryName;

    /** Creates a connection that is not open. */
    protected JarURLConnection(URL url) throws MalformedURLException {
        super(url);
        String file = url.getFile();
        int mark = file.indexOf("!/");
        if (mark < 0) {
            throw new MalformedURLException("no !/ found in url spec:" + file);
        }
        jarFile = new URL(file.substring(0, mark));
        entryName = mark + 2 == file.length() ? null : URL.decode(file.substring(mark + 2));
    }

    /** Returns the address of the jar file. */
    public URL getJarFileURL() {
        return jarFile;
    }

    /** Returns the name of the entry, or null. */
    public String getEntryName() {
        return entryName;
    }

    /** Returns the jar file. */
    public abstract JarFile getJarFile() throws IOException;

    /** Returns the manifest, or null. */
    public Manifest getManifest() throws IOException {
        return getJarFile().getManifest();
    }

    /** Returns the entry, or null. */
    public JarEntry getJarEntry() throws IOException {
        return entryName == null ? null : getJarFile().getJarEntry(entryName);
    }

    /** Returns what the manifest says of the entry, or null. */
    public Attributes getAttributes() throws IOException {
        JarEntry entry = getJarEntry();
        return entry == null ? null : entry.getAttributes();
    }

    /** Returns what the manifest says of the jar file, or null. */
    public Attributes getMainAttributes() throws IOException {
        Manifest manifest = getManifest();
        return manifest == null ? null : manifest.getMainAttributes();
    }
}
