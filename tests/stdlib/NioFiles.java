// flags: --allow-read=build/tests --allow-write=build/tests
import java.nio.file.*;
import java.util.*;

/** java.nio.file.Files on small files. */
public class NioFiles {
    public static void main(String[] args) throws Exception {
        Path dir = Path.of("build", "tests", "scratch-nio");
        Files.createDirectories(dir);
        Path p = dir.resolve("x.txt");
        Files.writeString(p, "alpha\nbeta\n");
        Files.write(p, List.of("gamma"), StandardOpenOption.APPEND);
        System.out.println(Files.readAllLines(p) + " " + Files.size(p) + " " + Files.exists(p) + Files.isDirectory(p));
        // expect: [alpha, beta, gamma] 17 truefalse
        System.out.println(Files.readString(p).length() + " " + Files.lines(p).count()); // expect: 17 3
        Path q = Files.copy(p, dir.resolve("y.txt"), StandardCopyOption.REPLACE_EXISTING);
        try (DirectoryStream<Path> s = Files.newDirectoryStream(dir)) {
            TreeSet<String> names = new TreeSet<>();
            for (Path x : s) names.add(x.getFileName().toString());
            System.out.println(names); // expect: [x.txt, y.txt]
        }
        System.out.println(Files.deleteIfExists(p) + " " + Files.deleteIfExists(p)); // expect: true false
        Files.delete(q);
        Files.delete(dir);
        try {
            Files.readString(p);
        } catch (NoSuchFileException e) {
            System.out.println(e.getMessage()); // expect: build/tests/scratch-nio/x.txt
        }
    }
}
