package java.net;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import wardian.internal.Resources;

/** A connection to a jar; entries of jars of the class path are read even where files may not be. */
final class JarConnection extends JarURLConnection {
    private JarFile jar;
    private JarEntry entry;
    private InputStream in;

    JarConnection(URL url) throws MalformedURLException {
        super(url);
    }

    /** The jar at an address; one that is not in a file is copied to one that goes when it is closed. */
    static JarFile open(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            return new JarFile(new File(URL.decode(url.getPath())));
        }
        Path copy = Files.createTempFile("jar", ".jar");
        try (InputStream bytes = url.openStream()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return new JarFile(copy.toFile(), false, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    }

    @Override
    public void connect() throws IOException {
        if (connected) {
            return;
        }
        jar = open(getJarFileURL());
        if (getEntryName() != null) {
            entry = jar.getJarEntry(getEntryName());
            if (entry == null) {
                jar.close();
                throw new FileNotFoundException("JAR entry " + getEntryName() + " not found in " + jar.getName());
            }
        }
        connected = true;
    }

    @Override
    public JarFile getJarFile() throws IOException {
        connect();
        return jar;
    }

    @Override
    public JarEntry getJarEntry() throws IOException {
        connect();
        return entry;
    }

    private static boolean isInClassPath(InputStream[] found, String file) throws IOException {
        try {
            found[0] = Resources.openJar(file);
            return true;
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream[] found = new InputStream[1];
        if (!connected && getEntryName() != null && isInClassPath(found, URL.decode(url.getFile()))) {
            return found[0];
        }
        connect();
        if (entry == null) {
            throw new IOException("no entry name specified");
        }
        if (in == null) {
            in = new Closing(jar.getInputStream(entry), jar);
        }
        return in;
    }

    /** Closes the jar when the entry is closed. */
    private static final class Closing extends FilterInputStream {
        private final JarFile jar;

        Closing(InputStream in, JarFile jar) {
            super(in);
            this.jar = jar;
        }

        @Override
        public void close() throws IOException {
            super.close();
            jar.close();
        }
    }

    @Override
    public long getContentLengthLong() {
        try {
            connect();
            return entry == null ? jarFileLength() : entry.getSize();
        } catch (IOException e) {
            return -1;
        }
    }

    private long jarFileLength() throws IOException {
        return getJarFileURL().openConnection().getContentLengthLong();
    }

    @Override
    public long getLastModified() {
        try {
            return getJarFileURL().openConnection().getLastModified();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public String getContentType() {
        if (getEntryName() == null) {
            return "x-java/jar";
        }
        String type = guessContentTypeFromName(getEntryName());
        return type == null ? "content/unknown" : type;
    }
}
