import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;

/** The library's classes as files, for compilers: jrt:/. */
public class LibraryImage {
    public static void main(String[] args) throws Exception {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path object = image.getPath("/modules/java.base/java/lang/Object.class");
        System.out.println(object.toUri()); // expect: jrt:/java.base/java/lang/Object.class
        System.out.println(Files.isDirectory(object.getParent())); // expect: true
        System.out.println(Files.size(object) == Files.readAllBytes(object).length); // expect: true
        System.out.println(Integer.toHexString(Files.readAllBytes(object)[0] & 255)); // expect: ca
        Path link = image.getPath("/packages", "java.lang", "java.base");
        System.out.println(Files.isSymbolicLink(link)); // expect: true
        System.out.println(Files.readSymbolicLink(link)); // expect: /modules/java.base
        System.out.println(link.resolve("java").toRealPath()); // expect: /modules/java.base/java
        System.out.println(Files.exists(image.getPath("/packages/java"))); // expect: true
        Path map = Path.of(URI.create("jrt:/java.base/java/util/Map.class"));
        System.out.println(map); // expect: /modules/java.base/java/util/Map.class
        System.out.println(Files.exists(map)); // expect: true
        System.out.println(Files.exists(map.resolveSibling("Nap.class"))); // expect: false
        try (Stream<Path> walk = Files.walk(image.getPath("/modules/java.base/java/lang/ref"))) {
            System.out.println(walk.anyMatch(path -> path.endsWith("WeakReference.class"))); // expect: true
        }
        try {
            Files.createFile(image.getPath("/new"));
        } catch (ReadOnlyFileSystemException e) {
            System.out.println("read only"); // expect: read only
        }
    }
}
