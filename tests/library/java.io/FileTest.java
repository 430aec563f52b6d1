import java.io.*;
import java.net.URI;
import java.util.*;

/** Paths without touching them, then real files and folders: made, listed, renamed, deleted; streams on them. */
// flags: --allow-read=/tmp --allow-write=/tmp
// covers: FileInputStream FileOutputStream FileReader FileWriter FileDescriptor FileFilter FilenameFilter
public class FileTest {
    interface Action {
        Object run() throws Exception;
    }

    static String home = "/none";

    static void attempt(String what, Action a) {
        try {
            System.out.println(what + " = " + String.valueOf(a.run()).replace(home, "HOME"));
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? "null" : e instanceof IndexOutOfBoundsException ? "range" : e.toString().replace(home, "HOME")));
        }
    }

    static void paths() {
        for (String p : new String[] {"", "/", "a", "a/b", "/a//b/", "a/../b", "./a", "..", "//", "a b", "/a/./b/../c.txt", "c:\\x"}) {
            File f = new File(p);
            attempt("path " + p, () -> f + "|" + f.getName() + "|" + f.getPath() + "|" + f.getParent() + "|" + f.getParentFile() + "|" + f.isAbsolute() + "|" + f.toPath() + "|" + f.hashCode());
        }
        for (String[] p : new String[][] {{"a", "b"}, {"a/", "/b"}, {"", "b"}, {"/", "b"}, {null, "b"}, {"a", ""}}) attempt(Arrays.toString(p), () -> new File(p[0], p[1]) + " " + new File(p[0] == null ? null : new File(p[0]), p[1]));
        attempt("null", () -> new File((String) null));
        attempt("null child", () -> new File("a", null));
        attempt("absolute", () -> new File("/x/../y").getAbsolutePath() + " " + new File("/x/../y").getAbsoluteFile() + " " + new File("/tmp/x/y").toURI() + " " + new File("/tmp/x y").toURI().getRawPath() + " " + new File("/tmp/x y").toURL());
        for (String u : new String[] {"file:/a/b", "file:///a%20b", "http://x/y", "file:a", "file://host/a", "file:/a?q", "/a"}) attempt("uri " + u, () -> new File(new URI(u)));
        attempt("compare", () -> new File("a").compareTo(new File("b")) + " " + new File("a").equals(new File("a")) + new File("a").equals(new File("./a")) + new File("a").equals("a"));
        System.out.println(File.separator + File.pathSeparator + File.separatorChar + File.pathSeparatorChar);
    }

    static void files(File folder) throws Exception {
        File f = new File(folder, "one.txt");
        attempt("missing", () -> f.exists() + " " + f.isFile() + f.isDirectory() + f.isHidden() + f.canRead() + f.canWrite() + f.canExecute() + " " + f.length() + " " + f.lastModified() + " " + f.delete() + " " + f.list() + " " + f.renameTo(new File(folder, "x")) + " " + f.setReadOnly());
        attempt("create", () -> f.createNewFile() + " " + f.createNewFile() + " " + f.length() + " " + f.isFile());
        attempt("write", () -> { try (FileWriter w = new FileWriter(f)) { w.write("h\u00e9llo\n"); } try (FileWriter w = new FileWriter(f, true)) { w.write("more"); } return f.length(); });
        attempt("read", () -> { try (BufferedReader r = new BufferedReader(new FileReader(f))) { return r.readLine() + r.readLine() + r.readLine(); } });
        attempt("stream", () -> { try (FileInputStream in = new FileInputStream(f)) { return in.available() + " " + in.read() + " " + in.skip(3) + " " + in.available() + " " + in.read(new byte[3]) + " " + in.skip(100) + " " + in.read() + " " + in.available() + " " + in.skip(-103) + " " + new String(in.readAllBytes()) + in.getFD().valid() + in.markSupported(); } });
        attempt("bytes", () -> { try (FileInputStream in = new FileInputStream(f.getPath())) { return Arrays.toString(in.readNBytes(4)) + in.read(new byte[5], 2, 2) + in.transferTo(OutputStream.nullOutputStream()); } });
        attempt("range", () -> { try (FileInputStream in = new FileInputStream(f)) { return in.read(new byte[2], 1, 2); } });
        attempt("over", () -> { try (FileOutputStream o = new FileOutputStream(f)) { o.write(65); o.write(new byte[] {66, 67}); o.write(new byte[] {66, 67, 68}, 2, 1); o.flush(); o.getFD().sync(); } return f.length(); });
        attempt("append", () -> { try (FileOutputStream o = new FileOutputStream(f.getPath(), true)) { o.write(new byte[3]); } return f.length(); });
        attempt("closed", () -> { FileInputStream in = new FileInputStream(f); in.close(); in.close(); return in.read(); });
        attempt("closed out", () -> { FileOutputStream out = new FileOutputStream(f); out.close(); out.write(1); return 0; });
        attempt("no such", () -> new FileInputStream(new File(folder, "none")));
        attempt("no folder", () -> new FileOutputStream(new File(folder, "none/x")));
        attempt("folder", () -> new FileInputStream(folder));
        attempt("folder out", () -> new FileOutputStream(folder));
        attempt("no folder", () -> new File(folder, "none/x").createNewFile());
        attempt("times", () -> f.setLastModified(1234567890000L) + " " + f.lastModified() + " " + (f.setReadable(true)) + f.setWritable(true) + f.setExecutable(true) + f.canExecute());
        attempt("negative time", () -> f.setLastModified(-1));
        attempt("mkdir", () -> new File(folder, "d").mkdir() + " " + new File(folder, "d").mkdir() + " " + new File(folder, "x/y").mkdir() + " " + new File(folder, "x/y/z").mkdirs() + " " + new File(folder, "x/y").mkdirs());
        attempt("list", () -> { String[] names = folder.list(); Arrays.sort(names); return Arrays.toString(names); });
        attempt("filtered", () -> Arrays.toString(folder.list((d, n) -> n.startsWith("o"))) + " " + Arrays.toString(folder.listFiles((FilenameFilter) (d, n) -> n.equals("d"))) + " " + folder.listFiles(File::isDirectory).length + " " + folder.listFiles().length + " " + folder.listFiles((FileFilter) null).length);
        attempt("delete full", () -> new File(folder, "x").delete());
        attempt("rename", () -> f.renameTo(new File(folder, "d/two.txt")) + " " + f.exists() + " " + new File(folder, "d/two.txt").isFile());
        attempt("hidden", () -> new File(folder, ".h").isHidden() + " " + new File(folder, ".h").createNewFile() + " " + new File(folder, ".h").isHidden());
        attempt("canonical", () -> new File(folder, "d/../d/./two.txt").getCanonicalFile());
        attempt("temp", () -> { File t = File.createTempFile("prefix", ".end", folder); boolean ok = t.getName().startsWith("prefix") && t.getName().endsWith(".end") && t.exists(); return ok + " " + t.delete(); });
        attempt("short prefix", () -> File.createTempFile("ab", null));
        attempt("space", () -> (folder.getTotalSpace() > 0) + " " + (folder.getFreeSpace() > 0) + " " + (folder.getUsableSpace() > 0) + " " + new File(folder, "none").getTotalSpace());
        attempt("serial", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(f); return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject().equals(f); });
    }

    static void clean(File f) {
        File[] in = f.listFiles();
        if (in != null) for (File g : in) clean(g);
        System.out.println(f.delete());
    }

    public static void main(String[] args) throws Exception {
        paths();
        File folder = File.createTempFile("folder", "");
        folder.delete();
        System.out.println(folder.mkdir() + " " + folder.isDirectory());
        home = folder.getPath();
        files(folder);
        clean(folder);
        System.out.println(FileDescriptor.in.valid() + " " + FileDescriptor.out.valid() + " " + FileDescriptor.err.valid() + " " + new FileDescriptor().valid());
    }
}
