import java.io.File;
import java.nio.file.*;

/** Path arithmetic needs no permission. */
public class PathArithmetic {
    public static void main(String[] args) {
        Path p = Path.of("/a/b/../c/./d.txt");
        System.out.println(p.normalize()); // expect: /a/c/d.txt
        System.out.println(p.getFileName()); // expect: d.txt
        System.out.println(p.getParent()); // expect: /a/b/../c/.
        System.out.println(p.getNameCount()); // expect: 6
        System.out.println(p.isAbsolute()); // expect: true
        System.out.println(p.getName(0)); // expect: a
        System.out.println(p.subpath(1, 3)); // expect: b/..
        System.out.println(Path.of("x").resolve("y/z")); // expect: x/y/z
        System.out.println(Path.of("x").resolve("/abs")); // expect: /abs
        System.out.println(Path.of("/a/b").relativize(Path.of("/a/c/d"))); // expect: ../c/d
        System.out.println(Path.of("/a/b").startsWith("/a")); // expect: true
        System.out.println(Path.of("a/b").endsWith("b")); // expect: true
        System.out.println(Path.of("a", "b").equals(Path.of("a/b"))); // expect: true
        File f = new File("dir//sub/", "name.ext");
        System.out.println(f); // expect: dir/sub/name.ext
        System.out.println(f.getName()); // expect: name.ext
        System.out.println(f.getParent()); // expect: dir/sub
        System.out.println(f.isAbsolute()); // expect: false
        System.out.println(new File("/x/../y").getPath()); // expect: /x/../y
        System.out.println(new File("").getPath().isEmpty()); // expect: true
    }
}
