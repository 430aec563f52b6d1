package java.util.jar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar file for reading. Signatures are not looked at. */
public class JarFile extends ZipFile {
    /** The manifest's name. */
    public static final String MANIFEST_NAME = "META-INF/MANIFEST.MF";

    private static final String VERSIONS = "META-INF/versions/";
    private static final int BASE = 8;

    private final Runtime.Version version;
    private Manifest manifest;
    private boolean manifestRead;

    /** Opens a file. */
    public JarFile(String name) throws IOException {
        this(new File(name), true, OPEN_READ);
    }

    /** Opens a file. */
    public JarFile(String name, boolean verify) throws IOException {
        this(new File(name), verify, OPEN_READ);
    }

    /** Opens a file. */
    public JarFile(File file) throws IOException {
        this(file, true, OPEN_READ);
    }

    /** Opens a file. */
    public JarFile(File file, boolean verify) throws IOException {
        this(file, verify, OPEN_READ);
    }

    /** Opens a file with that mode. */
    public JarFile(File file, boolean verify, int mode) throws IOException {
        this(file, verify, mode, baseVersion());
    }

    /** Opens a file with that mode; entries are looked up for a release. */
    public JarFile(File file, boolean verify, int mode, Runtime.Version version) throws IOException {
        super(file, mode);
        this.version = version.feature() <= BASE ? baseVersion() : version;
    }

    /** Returns the version of jars without versions. */
    public static Runtime.Version baseVersion() {
        return Runtime.Version.parse(String.valueOf(BASE));
    }

    /** Returns the version of this runtime. */
    public static Runtime.Version runtimeVersion() {
        return Runtime.Version.parse(String.valueOf(Runtime.version().feature()));
    }

    /** Returns the version entries are looked up for. */
    public final Runtime.Version getVersion() {
        return isMultiRelease() ? version : baseVersion();
    }

    /** Has the jar classes for several versions? */
    public final boolean isMultiRelease() {
        try {
            Manifest found = getManifest();
            return found != null && "true".equalsIgnoreCase(
                    found.getMainAttributes().getValue(Attributes.Name.MULTI_RELEASE));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the manifest, or null. */
    public Manifest getManifest() throws IOException {
        synchronized (this) {
            if (!manifestRead) {
                ZipEntry entry = super.getEntry(MANIFEST_NAME);
                if (entry != null) {
                    try (InputStream in = super.getInputStream(entry)) {
                        manifest = new Manifest(in);
                    }
                }
                manifestRead = true;
            }
            return manifest;
        }
    }

    /** Returns the entry of that name, or null. */
    public JarEntry getJarEntry(String name) {
        return (JarEntry) getEntry(name);
    }

    /** Returns the entry of that name, for the version asked for, or null. */
    @Override
    public ZipEntry getEntry(String name) {
        if (version.feature() > BASE && !name.startsWith("META-INF/") && isMultiRelease()) {
            for (int release = version.feature(); release > BASE; release--) {
                ZipEntry entry = super.getEntry(VERSIONS + release + "/" + name);
                if (entry != null) {
                    return new VersionedEntry(name, entry, this);
                }
            }
        }
        return own(super.getEntry(name));
    }

    private JarEntry own(ZipEntry entry) {
        if (entry == null) {
            return null;
        }
        JarEntry result = new JarEntry(entry);
        result.jar = this;
        return result;
    }

    /** Enumerates the entries in the directory's order. */
    @Override
    public Enumeration<JarEntry> entries() {
        Enumeration<? extends ZipEntry> all = super.entries();
        return new Enumeration<JarEntry>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasMoreElements();
            }

            @Override
            public JarEntry nextElement() {
                return own(all.nextElement());
            }
        };
    }

    /** Streams the entries in the directory's order. */
    @Override
    public Stream<JarEntry> stream() {
        return super.stream().map(this::own);
    }

    /** Streams the entries as seen by the version asked for. */
    public Stream<JarEntry> versionedStream() {
        if (version.feature() <= BASE || !isMultiRelease()) {
            return stream();
        }
        Set<String> seen = new HashSet<>();
        return stream().map(entry -> baseName(entry.getName())).filter(name -> name != null && seen.add(name))
                .map(this::getJarEntry).filter(entry -> entry != null);
    }

    /** A name without its version; null for folders of versions. */
    private static String baseName(String name) {
        if (!name.startsWith(VERSIONS)) {
            return name;
        }
        int slash = name.indexOf('/', VERSIONS.length());
        return slash < 0 || slash + 1 == name.length() ? null : name.substring(slash + 1);
    }

    /** Opens an entry's content. */
    @Override
    public synchronized InputStream getInputStream(ZipEntry ze) throws IOException {
        if (ze instanceof JarEntry entry && !entry.getRealName().equals(entry.getName())) {
            return super.getInputStream(new ZipEntry(entry.getRealName()));
        }
        return super.getInputStream(ze);
    }

    /** An entry that stands for one below META-INF/versions. */
    private static final class VersionedEntry extends JarEntry {
        private final String realName;
        private final String shownName;

        VersionedEntry(String shownName, ZipEntry entry, JarFile jar) {
            super(entry);
            realName = entry.getName();
            this.shownName = shownName;
            this.jar = jar;
        }

        @Override
        public String getName() {
            return shownName;
        }

        @Override
        public String getRealName() {
            return realName;
        }
    }
}
