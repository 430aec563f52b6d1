package wardian.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The files of folders and of the library's own classes, as tools see them. */
final class LibraryFiles implements StandardJavaFileManager {
    private final Map<JavaFileManager.Location, List<File>> locations = new HashMap<>();

    /** A file of the host or of the library. */
    private static final class Entry extends SimpleJavaFileObject {
        final Path path;

        Entry(Path path) {
            super(path.toUri(), kindOf(path.toString()));
            this.path = path;
        }

        @Override
        public String getName() {
            return path.toString();
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            return Files.newOutputStream(path);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        }

        @Override
        public long getLastModified() {
            try {
                return Files.getLastModifiedTime(path).toMillis();
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public boolean delete() {
            try {
                return Files.deleteIfExists(path);
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static JavaFileObject.Kind kindOf(String name) {
        for (JavaFileObject.Kind kind : JavaFileObject.Kind.values()) {
            if (kind != JavaFileObject.Kind.OTHER && name.endsWith(kind.extension)) {
                return kind;
            }
        }
        return JavaFileObject.Kind.OTHER;
    }

    /** The folders of a location. */
    private List<Path> roots(JavaFileManager.Location location) {
        List<Path> roots = new ArrayList<>();
        List<File> files = locations.get(location);
        if (files != null) {
            for (File file : files) {
                roots.add(file.toPath());
            }
        } else if (location == StandardLocation.PLATFORM_CLASS_PATH) {
            roots.add(FileSystems.getFileSystem(URI.create("jrt:/")).getPath(ImageTree.MODULES));
        }
        return roots;
    }

    @Override
    public Iterable<JavaFileObject> list(JavaFileManager.Location location, String packageName,
            Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        for (Path root : roots(location)) {
            Path folder = packageName.isEmpty() ? root : root.resolve(packageName.replace('.', '/'));
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(folder, recurse ? Integer.MAX_VALUE : 1)) {
                paths.filter(path -> kinds.contains(kindOf(path.toString())) && !Files.isDirectory(path))
                    .forEach(path -> found.add(new Entry(path)));
            }
        }
        return found;
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        if (!(file instanceof Entry)) {
            return null;
        }
        Path path = ((Entry) file).path;
        for (Path root : roots(location)) {
            if (path.getFileSystem() == root.getFileSystem() && path.startsWith(root)) {
                String name = root.relativize(path).toString();
                int dot = name.lastIndexOf('.');
                return (dot < 0 ? name : name.substring(0, dot)).replace('/', '.');
            }
        }
        return null;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public boolean handleOption(String current, Iterator<String> remaining) {
        if (isSupportedOption(current) < 0 || !remaining.hasNext()) {
            return false;
        }
        List<File> files = new ArrayList<>();
        for (String name : remaining.next().split(File.pathSeparator)) {
            files.add(new File(name));
        }
        locations.put(locationOf(current), files);
        return true;
    }

    private static JavaFileManager.Location locationOf(String option) {
        switch (option) {
            case "-d":
                return StandardLocation.CLASS_OUTPUT;
            case "-s":
                return StandardLocation.SOURCE_OUTPUT;
            case "-cp":
            case "-classpath":
            case "--class-path":
                return StandardLocation.CLASS_PATH;
            case "-sourcepath":
            case "--source-path":
                return StandardLocation.SOURCE_PATH;
            default:
                return null;
        }
    }

    @Override
    public int isSupportedOption(String option) {
        return locationOf(option) == null ? -1 : 1;
    }

    @Override
    public boolean hasLocation(JavaFileManager.Location location) {
        return !roots(location).isEmpty();
    }

    @Override
    public ClassLoader getClassLoader(JavaFileManager.Location location) {
        return hasLocation(location) ? ClassLoader.getSystemClassLoader() : null;
    }

    private Entry existing(JavaFileManager.Location location, String name) {
        for (Path root : roots(location)) {
            Path path = root.resolve(name);
            if (Files.exists(path)) {
                return new Entry(path);
            }
        }
        return null;
    }

    private Entry made(JavaFileManager.Location location, String name) {
        if (!location.isOutputLocation()) {
            throw new IllegalArgumentException("location is not an output location: " + location.getName());
        }
        List<Path> roots = roots(location);
        return new Entry(roots.isEmpty() ? Path.of(name) : roots.get(0).resolve(name));
    }

    private static String fileName(String className, JavaFileObject.Kind kind) {
        return className.replace('.', '/') + kind.extension;
    }

    private static String fileName(String packageName, String relativeName) {
        return packageName.isEmpty() ? relativeName : packageName.replace('.', '/') + "/" + relativeName;
    }

    @Override
    public JavaFileObject getJavaFileForInput(JavaFileManager.Location location, String className,
            JavaFileObject.Kind kind) {
        return existing(location, fileName(className, kind));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className,
            JavaFileObject.Kind kind, FileObject sibling) {
        return made(location, fileName(className, kind));
    }

    @Override
    public FileObject getFileForInput(JavaFileManager.Location location, String packageName, String relativeName) {
        return existing(location, fileName(packageName, relativeName));
    }

    @Override
    public FileObject getFileForOutput(JavaFileManager.Location location, String packageName, String relativeName,
            FileObject sibling) {
        return made(location, fileName(packageName, relativeName));
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        List<JavaFileObject> objects = new ArrayList<>();
        for (File file : files) {
            objects.add(new Entry(file.toPath()));
        }
        return objects;
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return getJavaFileObjectsFromFiles(Arrays.asList(files));
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        List<JavaFileObject> objects = new ArrayList<>();
        for (String name : names) {
            objects.add(new Entry(Path.of(name)));
        }
        return objects;
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return getJavaFileObjectsFromStrings(Arrays.asList(names));
    }

    @Override
    public void setLocation(JavaFileManager.Location location, Iterable<? extends File> files) {
        if (files == null) {
            locations.remove(location);
            return;
        }
        List<File> all = new ArrayList<>();
        files.forEach(all::add);
        locations.put(location, all);
    }

    @Override
    public Iterable<? extends File> getLocation(JavaFileManager.Location location) {
        return locations.get(location);
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
