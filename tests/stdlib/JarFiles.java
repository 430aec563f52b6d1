// flags: --allow-read=build/tests --allow-write=build/tests
import java.io.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.*;

/** Manifests and jar files. */
public class JarFiles {
    static byte[] jar(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (String name : new String[] {"a/", "a/b.txt", "META-INF/versions/9/a/b.txt"}) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) out.write(name.getBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static Manifest manifest() {
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "some.Main");
        m.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        m.getMainAttributes().putValue("Long-Line", "0123456789".repeat(20));
        Attributes own = new Attributes();
        own.putValue("Colour", "gr\u00fcn");
        m.getEntries().put("a/b.txt", own);
        return m;
    }

    static void manifests() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest().write(bytes);
        System.out.print(bytes.toString("UTF-8").replace("\r", "."));
        Manifest back = new Manifest(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(back.equals(manifest()) + " " + back.clone().equals(back) + " " + (back.hashCode() == manifest().hashCode()));
        System.out.println(back.getMainAttributes().getValue("main-CLASS") + back.getAttributes("a/b.txt").getValue("colour") + back.getAttributes("x"));
        System.out.println(back.getMainAttributes().keySet());
        for (String text : new String[] {"A: b\nno colon here\n", "A:b\n", "\u00e4: b\n", "A: 1\n\nFoo: x\n", "A: 1\r\n B\r\n\r\n\nName: n\nB: 2"}) {
            try {
                Manifest m = new Manifest(new ByteArrayInputStream(text.getBytes("UTF-8")));
                System.out.println(m.getMainAttributes().values() + " " + m.getEntries().keySet());
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
        Manifest none = new Manifest();
        none.getMainAttributes().putValue("A", "b");
        bytes.reset();
        none.write(bytes);
        System.out.println(bytes.size());
        try {
            new Attributes.Name("a b");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new Attributes.Name("A").equals(new Attributes.Name("a")) + " " + Attributes.Name.CLASS_PATH);
        try {
            new Attributes().put("text", "x");
        } catch (ClassCastException e) {
            System.out.println("only names");
        }
    }

    static void inOrder(byte[] bytes) throws IOException {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(bytes))) {
            System.out.println(in.getManifest().getMainAttributes().size());
            for (JarEntry e; (e = in.getNextJarEntry()) != null; ) {
                System.out.println(e + " " + new String(in.readAllBytes()) + " " + (e.getAttributes() != null));
            }
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            System.out.println(in.getNextEntry() + " " + Arrays.toString(bytes).contains("-2, -54, 0, 0"));
        }
    }

    static void atRandom(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            System.out.println(jar.size() + " " + jar.isMultiRelease() + " " + jar.getVersion());
            for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) System.out.println(all.nextElement());
            JarEntry e = jar.getJarEntry("a/b.txt");
            System.out.println(new String(jar.getInputStream(e).readAllBytes()) + " " + e.getRealName() + e.getAttributes().getValue("Colour"));
            System.out.println(jar.getEntry("nothing") + " " + jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
        }
        try (JarFile jar = new JarFile(file, false, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE, Runtime.Version.parse("11"))) {
            JarEntry e = jar.getJarEntry("a/b.txt");
            System.out.println(e + " " + e.getRealName() + " " + new String(jar.getInputStream(e).readAllBytes()));
            System.out.println(jar.versionedStream().map(JarEntry::getRealName).toList());
        }
        System.out.println(file.exists());
    }

    public static void main(String[] args) throws IOException {
        manifests();
        byte[] bytes = jar(manifest());
        inOrder(bytes);
        File file = new File("build/tests/scratch.jar");
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(bytes);
        }
        atRandom(file);
        // expect: Manifest-Version: 1.0.
        // expect: Main-Class: some.Main.
        // expect: Multi-Release: true.
        // expect: Long-Line: 0123456789012345678901234567890123456789012345678901234567890.
        // expect:  12345678901234567890123456789012345678901234567890123456789012345678901.
        // expect:  23456789012345678901234567890123456789012345678901234567890123456789.
        // expect: .
        // expect: Name: a/b.txt.
        // expect: Colour: grün.
        // expect: .
        // expect: true true true
        // expect: some.Maingrünnull
        // expect: [Manifest-Version, Main-Class, Multi-Release, Long-Line]
        // expect: invalid header field (line 2)
        // expect: invalid header field (line 1)
        // expect: invalid header field name: ä (line 1)
        // expect: invalid manifest format (line 3)
        // expect: [1B] [n]
        // expect: 2
        // expect: a b
        // expect: true Class-Path
        // expect: only names
        // expect: 4
        // expect: a/  false
        // expect: a/b.txt a/b.txt true
        // expect: META-INF/versions/9/a/b.txt META-INF/versions/9/a/b.txt false
        // expect: META-INF/MANIFEST.MF true
        // expect: 4 true 8
        // expect: META-INF/MANIFEST.MF
        // expect: a/
        // expect: a/b.txt
        // expect: META-INF/versions/9/a/b.txt
        // expect: a/b.txt a/b.txtgrün
        // expect: null some.Main
        // expect: a/b.txt META-INF/versions/9/a/b.txt META-INF/versions/9/a/b.txt
        // expect: [META-INF/MANIFEST.MF, a/, META-INF/versions/9/a/b.txt]
        // expect: false
    }
}
