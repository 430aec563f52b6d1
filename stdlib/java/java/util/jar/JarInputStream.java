package java.util.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An input stream that reads the entries of a jar file one after another. Signatures are not looked at. */
public class JarInputStream extends ZipInputStream {
    private Manifest manifest;
    /** The first entry that is not the manifest, until it is asked for. */
    private JarEntry first;

    /** Creates one; the manifest is read when it comes first. */
    public JarInputStream(InputStream in) throws IOException {
        this(in, true);
    }

    /** Creates one; the manifest is read when it comes first. */
    public JarInputStream(InputStream in, boolean verify) throws IOException {
        super(in);
        JarEntry entry = (JarEntry) super.getNextEntry();
        if (entry != null && entry.getName().equalsIgnoreCase("META-INF/")) {
            entry = (JarEntry) super.getNextEntry();
        }
        if (entry != null && entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
            manifest = new Manifest(new ByteArrayInputStream(readAllBytes()));
            closeEntry();
            entry = (JarEntry) super.getNextEntry();
        }
        first = entry;
    }

    /** Returns the manifest, or null. */
    public Manifest getManifest() {
        return manifest;
    }

    /** Goes to the next entry; null behind the last. */
    @Override
    public ZipEntry getNextEntry() throws IOException {
        JarEntry entry = first;
        if (entry == null) {
            entry = (JarEntry) super.getNextEntry();
        }
        first = null;
        if (entry != null && manifest != null) {
            entry.attr = manifest.getAttributes(entry.getName());
        }
        return entry;
    }

    /** Goes to the next entry; null behind the last. */
    public JarEntry getNextJarEntry() throws IOException {
        return (JarEntry) getNextEntry();
    }

    /** Makes a JarEntry. */
    @Override
    protected ZipEntry createZipEntry(String name) {
        return new JarEntry(name);
    }
}
