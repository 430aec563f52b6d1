// flags: --allow-read=build/tests --allow-write=build/tests
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;

/** URLClassLoader over jars and folders, with class paths in manifests; connections to jars and files. */
public class UrlClassLoaders {
    public static class Guest {
        public String toString() {
            return "guest";
        }
    }

    static byte[] guest() throws IOException {
        try (InputStream in = UrlClassLoaders.class.getResourceAsStream("UrlClassLoaders$Guest.class")) {
            return in.readAllBytes();
        }
    }

    static void jar(File file, String classPath, Object... entries) throws IOException {
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "title");
        if (classPath != null) m.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (JarOutputStream out = new JarOutputStream(new FileOutputStream(file), m)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new JarEntry((String) entries[i]));
                out.write((byte[]) entries[i + 1]);
            }
        }
    }

    static String text(InputStream in) throws IOException {
        try (InputStream closing = in) {
            return in == null ? "none" : new String(in.readAllBytes());
        }
    }

    public static void main(String[] args) throws Exception {
        File dir = new File("build/tests/url loader " + System.nanoTime()).getAbsoluteFile();
        File sub = new File(dir, "folder");
        if (!sub.mkdirs()) System.out.println("no folder");
        File a = new File(dir, "a.jar"), b = new File(dir, "b.jar"), f = new File(sub, "in folder.txt");
        jar(a, "b.jar missing.jar", "text/a.txt", "from a".getBytes(), "both.txt", "a's".getBytes());
        jar(b, null, "both.txt", "b's".getBytes(), "UrlClassLoaders$Guest.class", guest());
        Files.writeString(f.toPath(), "in a folder");
        URL[] urls = {a.toURI().toURL(), sub.toURI().toURL()};
        URLClassLoader loader = new URLClassLoader("mine", urls, null);
        System.out.println(loader.getName() + " " + loader.getURLs().length + " " + loader.getParent());
        System.out.println(text(loader.getResourceAsStream("text/a.txt")) + ", " + text(loader.getResourceAsStream("in folder.txt")) + ", " + text(loader.getResourceAsStream("no")));
        for (URL u : Collections.list(loader.findResources("both.txt"))) {
            System.out.println(u.getProtocol() + " " + u.getPath().substring(u.getPath().lastIndexOf('/', u.getPath().indexOf('!'))) + " " + text(u.openStream()));
        }
        System.out.println(loader.findResource("in folder.txt").toString().endsWith("/folder/in%20folder.txt") + " " + loader.findResource("../a.jar"));
        Class<?> c = loader.loadClass("UrlClassLoaders$Guest");
        System.out.println(c.getDeclaredConstructor().newInstance() + " " + (c == Guest.class) + " " + (c.getClassLoader() == loader)
            + " " + c.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/b.jar"));
        try {
            loader.loadClass("no.Such");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage());
        }
        JarURLConnection j = (JarURLConnection) new URL("jar:" + a.toURI() + "!/text/a.txt").openConnection();
        System.out.println(j.getEntryName() + " " + j.getJarEntry().getName() + " " + j.getContentLength() + " " + j.getContentType()
            + " " + j.getMainAttributes().getValue("Implementation-Title") + " " + j.getJarFileURL().equals(urls[0]));
        j.getInputStream().close();
        try {
            new URL("jar:" + a.toURI() + "!/absent").openStream();
        } catch (FileNotFoundException e) {
            System.out.println("no entry");
        }
        URLConnection file = f.toURI().toURL().openConnection();
        System.out.println(file.getContentLength() + " " + file.getContentType() + " " + (file.getLastModified() / 1000 == f.lastModified() / 1000)
            + " " + file.getHeaderField("Content-Length") + " " + text(file.getInputStream()));
        System.out.println(text(new URL("file:" + dir.getPath().replace(" ", "%20") + "/").openStream()).replace("\n", " ").trim());
        try {
            new URL("file:" + dir.getPath() + "/absent").openStream();
        } catch (FileNotFoundException e) {
            System.out.println("no file");
        }
        loader.close();
        try {
            loader.loadClass("UrlClassLoaders$Other");
        } catch (ClassNotFoundException e) {
            System.out.println("closed " + loader.findResource("both.txt"));
        }
        for (File x : new File[] {f, sub, a, b, dir}) System.out.print(" " + x.delete());
        System.out.println();
    }
}
// expect: mine 2 null
// expect: from a, in a folder, none
// expect: jar /a.jar!/both.txt a's
// expect: jar /b.jar!/both.txt b's
// expect: true null
// expect: guest false true true
// expect: no.Such
// expect: text/a.txt text/a.txt 6 text/plain title true
// expect: no entry
// expect: 11 text/plain true 11 in a folder
// expect: a.jar b.jar folder
// expect: no file
// expect: closed null
// expect:  true true true true true
