// flags: --allow-read=build/tests --allow-write=build/tests
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.*;
import java.util.zip.*;

/** Zip files are written, read in order and at random; damage is told. */
public class ZipFiles {
    static byte[] text(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("all of it");
            zip.putNextEntry(entry("folder/"));
            zip.closeEntry();
            ZipEntry deflated = entry("folder/a\u00e4.txt");
            deflated.setComment("the first");
            zip.putNextEntry(deflated);
            zip.write(text("abc".repeat(100)));
            zip.closeEntry();
            ZipEntry stored = entry("b");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(5);
            CRC32 crc = new CRC32();
            crc.update(text("plain"));
            stored.setCrc(crc.getValue());
            stored.setExtra(new byte[] {1, 9, 2, 0, 7, 8});
            zip.putNextEntry(stored);
            zip.write(text("plain"));
            System.out.println(deflated.getCompressedSize() + " " + deflated.getSize() + " " + deflated.getCrc());
            // expect: 9 300 3502553220
        }
        return bytes.toByteArray();
    }

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2020, 2, 3, 4, 5, 6));
        return entry;
    }

    static void misuse() throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream());
        zip.putNextEntry(new ZipEntry("x"));
        zip.closeEntry();
        String[] kinds = {"twice", "none", "stored", "size", "more"};
        for (String kind : kinds) {
            try {
                ZipEntry e = new ZipEntry(kind.equals("twice") ? "x" : kind);
                if (kind.equals("none")) zip.write(1);
                if (kind.equals("stored")) e.setMethod(ZipEntry.STORED);
                if (kind.equals("size") || kind.equals("more")) {
                    e.setMethod(ZipEntry.STORED);
                    e.setSize(2);
                    e.setCrc(1);
                }
                zip.putNextEntry(e);
                if (kind.equals("more")) zip.write(new byte[3]);
                zip.closeEntry();
            } catch (ZipException e) {
                System.out.println(e.getMessage());
            }
        }
        // expect: folder/ true 8 0 2020-02-03T04:05:06 0 0
        // expect: folder/aä.txt false 8 300 2020-02-03T04:05:06 300 0
        // expect: b false 0 5 2020-02-03T04:05:06 5 0
        // expect: duplicate entry: x
        // expect: no current ZIP entry
    }

    static void inOrder(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e; (e = zip.getNextEntry()) != null; ) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                System.out.println(e + " " + e.isDirectory() + " " + e.getMethod() + " " + e.getSize() + " "
                        + e.getTimeLocal() + " " + content.length() + " " + zip.available());
            }
        }
        // expect: STORED entry missing size, compressed size, or crc-32
        // expect: invalid entry size (expected 2 but got 0 bytes)
        // expect: invalid entry size (expected 2 but got 0 bytes)
    }

    static void atRandom(File file) throws IOException {
        ZipFile zip = new ZipFile(file);
        System.out.println(zip.size() + " " + zip.getName() + " " + zip.getComment());
        // expect: 3 build/tests/scratch.zip all of it
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry e = all.nextElement();
            System.out.println(e.getName() + " " + e.getCompressedSize() + " " + Long.toHexString(e.getCrc()) + " "
                    + e.getComment() + " " + Arrays.toString(e.getExtra()));
        }
        // expect: folder/ 2 0 null null
        // expect: folder/aä.txt 9 d0c4b884 the first null
        // expect: b 5 192062cf null [1, 9, 2, 0, 7, 8]
        System.out.println(zip.getEntry("folder") + " " + zip.getEntry("nothing")); // expect: folder/ null
        try (InputStream in = zip.getInputStream(zip.getEntry("folder/a\u00e4.txt"))) {
            System.out.println(in.available() + " " + in.skip(297) + " " + (char) in.read() + in.available());
            // expect: 300 297 a2
        }
        try (InputStream in = zip.getInputStream(new ZipEntry("b"))) {
            System.out.println(in.available() + new String(in.readAllBytes()) + in.read()); // expect: 5plain-1
        }
        System.out.println(zip.stream().map(ZipEntry::getName).filter(n -> n.length() == 1).count()); // expect: 1
        zip.close();
        try {
            zip.getEntry("b");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage()); // expect: zip file closed
        }
    }

    static void damage(byte[] bytes) throws IOException {
        try {
            new ZipFile("build/tests/no-such.zip");
        } catch (IOException e) {
            System.out.println(e); // expect: java.nio.file.NoSuchFileException: build/tests/no-such.zip
        }
        byte[] bad = bytes.clone();
        for (int i = 0; i < bad.length - 5; i++) {
            if (new String(bad, i, 5, StandardCharsets.ISO_8859_1).equals("plain")) bad[i]++;
        }
        try {
            inOrder(bad);
            // expect: folder/ true 8 0 2020-02-03T04:05:06 0 0
            // expect: folder/aä.txt false 8 300 2020-02-03T04:05:06 300 0
        } catch (ZipException e) {
            System.out.println(e.getMessage()); // expect: invalid entry CRC (expected 0x192062cf but got 0x24404b7f)
        }
        System.out.println(new ZipInputStream(new ByteArrayInputStream(text("no zip"))).getNextEntry()); // expect: null
        File file = new File("build/tests/scratch.zip");
        for (String content : new String[] {"", "this is not a zip file, whatever its name says"}) {
            try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(text(content));
            }
            try {
                new ZipFile(file);
            } catch (ZipException e) {
                System.out.println(e.getMessage());
            }
        }
        // expect: zip file is empty
        // expect: zip END header not found
        System.out.println(file.delete()); // expect: true
    }

    static void entries() {
        ZipEntry e = new ZipEntry("n");
        System.out.println(e.getSize() + " " + e.getCrc() + " " + e.getMethod() + " " + e.getTime() + " " + e.getExtra()
                + " " + e.getLastModifiedTime() + " " + e.hashCode()); // expect: -1 -1 -1 -1 null null 110
        e.setLastModifiedTime(FileTime.fromMillis(1234567890123L)).setCreationTime(FileTime.fromMillis(5000));
        System.out.println(e.getTime() + " " + e.getCreationTime() + " " + e.getLastAccessTime());
        // expect: 1234567890123 1970-01-01T00:00:05Z null
        e.setTime(0);
        System.out.println(e.getTime() + " " + new ZipEntry(e).getTime() + " " + ((ZipEntry) e.clone()).getName());
        // expect: 0 0 n
        Runnable[] wrong = {() -> e.setSize(-1), () -> e.setCrc(-2), () -> e.setMethod(3),
                () -> e.setExtra(new byte[65536]), () -> new ZipEntry("x".repeat(70000))};
        for (Runnable r : wrong) {
            try {
                r.run();
            } catch (IllegalArgumentException x) {
                System.out.println(x.getMessage());
            }
        }
        // expect: invalid entry size
        // expect: invalid entry crc-32
        // expect: invalid compression method
        // expect: invalid extra field length
        // expect: entry name too long
    }

    public static void main(String[] args) throws IOException {
        byte[] bytes = written();
        inOrder(bytes);
        misuse();
        File file = new File("build/tests/scratch.zip");
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(bytes);
        }
        atRandom(file);
        damage(bytes);
        entries();
    }
}
