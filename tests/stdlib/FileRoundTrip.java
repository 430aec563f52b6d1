// flags: --allow-read=build/tests --allow-write=build/tests
import java.io.*;
import java.nio.charset.StandardCharsets;

/** Files are written, listed, read and deleted where the flags grant it. */
public class FileRoundTrip {
    public static void main(String[] args) throws Exception {
        File folder = new File("build/tests/scratch-files");
        System.out.println(folder.mkdir() || folder.isDirectory()); // expect: true
        File f = new File(folder, "a.txt");
        try (Writer w = new FileWriter(f, StandardCharsets.UTF_8)) {
            w.write("line one\nl\u00efne two\n");
        }
        try (Writer w = new FileWriter(f, StandardCharsets.UTF_8, true)) {
            w.write("three\n");
        }
        System.out.println(f.exists() + " " + f.isFile() + " " + f.length() + " " + f.getName() + " " + f.getPath());
        // expect: true true 25 a.txt build/tests/scratch-files/a.txt
        try (BufferedReader r = new BufferedReader(new FileReader(f, StandardCharsets.UTF_8))) {
            for (String l; (l = r.readLine()) != null; ) System.out.println(l);
            // expect: line one
            // expect: lïne two
            // expect: three
        }
        try (RandomAccessFile r = new RandomAccessFile(f, "rw")) {
            r.seek(5);
            r.writeByte('O');
            r.seek(0);
            System.out.println(r.readLine() + " " + r.getFilePointer() + " " + r.length()); // expect: line One 9 25
        }
        System.out.println(f.renameTo(new File(folder, "b.txt"))); // expect: true
        System.out.println(f.exists()); // expect: false
        System.out.println(folder.list().length); // expect: 1
        System.out.println(folder.list()[0]); // expect: b.txt
        System.out.println(new File(folder, "b.txt").delete() + " " + folder.delete() + " " + folder.exists());
        // expect: true true false
        try {
            new FileInputStream(new File(folder, "none"));
        } catch (FileNotFoundException e) {
            System.out.println(e.getMessage()); // expect: build/tests/scratch-files/none (No such file or directory)
        }
    }
}
