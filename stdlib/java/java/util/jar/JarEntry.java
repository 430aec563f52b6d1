package java.util.jar;

import java.io.IOException;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.util.zip.ZipEntry;

/** What a jar file says about one of its files. Signatures are not looked at. */
public class JarEntry extends ZipEntry {
    Attributes attr;
    /** The jar whose manifest has the attributes, or null. */
    JarFile jar;

    /** Creates an entry of that name. */
    public JarEntry(String name) {
        super(name);
    }

    /** Creates a copy. */
    public JarEntry(ZipEntry ze) {
        super(ze);
    }

    /** Creates a copy. */
    public JarEntry(JarEntry je) {
        super(je);
        attr = je.attr;
    }

    /** Returns the attributes the manifest has for it, or null. */
    public Attributes getAttributes() throws IOException {
        if (attr == null && jar != null) {
            Manifest manifest = jar.getManifest();
            attr = manifest == null ? null : manifest.getAttributes(getName());
        }
        return attr;
    }

    /** Returns null: nobody is known to have signed it. */
    public Certificate[] getCertificates() {
        return null;
    }

    /** Returns null: nobody is known to have signed it. */
    public CodeSigner[] getCodeSigners() {
        return null;
    }

    /** Returns the name in the file, which differs for a version of a multi-release jar. */
    public String getRealName() {
        return getName();
    }
}
