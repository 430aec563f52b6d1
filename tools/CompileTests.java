import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles many small programs in one JVM: {@code java CompileTests < list}, where each line of the list is
 * {@code OUT<TAB>SOURCE}. SOURCE is one file or a folder; OUT is a folder that belongs to this program alone.
 *
 * <p>A program is compiled again when its sources or the compiler changed; {@code OUT/.hash} remembers both. A program
 * with errors leaves no classes but {@code OUT/.errors} with the compiler's messages. The exit status is 0 even so:
 * whether a test has to compile is for the caller to judge.
 */
public final class CompileTests {
    private static final List<String> OPTIONS = List.of("-g", "-nowarn", "-proc:none", "-Xlint:none", "-encoding", "UTF-8");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        CompileTests run = new CompileTests();
        for (String line : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            int tab = line.indexOf('\t');
            run.compile(Path.of(line.substring(0, tab)), Path.of(line.substring(tab + 1)));
        }
    }

    private void compile(Path out, Path source) throws Exception {
        List<Path> sources = sourcesOf(source);
        Path hashFile = out.resolve(".hash");
        String hash = hashOf(sources);
        if (Files.exists(hashFile) && Files.readString(hashFile).equals(hash)) {
            return;
        }
        empty(out);
        StringWriter messages = new StringWriter();
        if (!compile(out, sources, messages)) {
            empty(out);
            Files.writeString(out.resolve(".errors"), messages.toString());
        }
        Files.writeString(hashFile, hash);
    }

    private boolean compile(Path out, List<Path> sources, StringWriter messages) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(out));
        Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
        try {
            return compiler.getTask(new PrintWriter(messages, true), files, null, OPTIONS, null, units).call();
        } catch (RuntimeException crash) {
            messages.write("the compiler failed: " + crash + "\n");
            return false;
        }
    }

    private static List<Path> sourcesOf(Path source) throws IOException {
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path)).sorted().toList();
        }
    }

    private static String hashOf(List<Path> sources) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((System.getProperty("java.version") + OPTIONS).getBytes(StandardCharsets.UTF_8));
        for (Path source : sources) {
            digest.update((source.getFileName() + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(source));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Leaves {@code folder} existing and empty. */
    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> old = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).forEach(old::add);
        }
        for (Path path : old) {
            Files.delete(path);
        }
    }
}
