package javax.tools;

import java.util.List;
import java.util.ArrayList;
import java.util.Arrays;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** A file manager for the files of the host. */
public interface StandardJavaFileManager extends JavaFileManager {
    /** Ases path. */
    default Path asPath(FileObject fileObject) {
        throw new UnsupportedOperationException();
    }

    /** Returns the java file objects. */
    Iterable<? extends JavaFileObject> getJavaFileObjects(File... files);

    /** Returns the java file objects. */
    Iterable<? extends JavaFileObject> getJavaFileObjects(String... strings);

    /** Returns the java file objects. */
    default Iterable<? extends JavaFileObject> getJavaFileObjects(Path... paths) {
        return getJavaFileObjectsFromPaths(Arrays.asList(paths));
    }

    /** Returns the java file objects from files. */
    Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> iterable);

    /** Returns the java file objects from paths. */
    @Deprecated
    default Iterable<? extends JavaFileObject> getJavaFileObjectsFromPaths(Iterable<? extends Path> iterable) {
        List<Path> paths = new ArrayList<>();
        iterable.forEach(paths::add);
        return getJavaFileObjectsFromPaths(paths);
    }

    /** Returns the java file objects from paths. */
    default Iterable<? extends JavaFileObject> getJavaFileObjectsFromPaths(Collection<? extends Path> collection) {
        List<File> files = new ArrayList<>();
        for (Path path : collection) {
            files.add(path.toFile());
        }
        return getJavaFileObjectsFromFiles(files);
    }

    /** Returns the java file objects from strings. */
    Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> iterable);

    /** Returns the location. */
    Iterable<? extends File> getLocation(JavaFileManager.Location location);

    /** Returns the location as paths. */
    default Iterable<? extends Path> getLocationAsPaths(JavaFileManager.Location location) {
        Iterable<? extends File> files = getLocation(location);
        if (files == null) {
            return null;
        }
        List<Path> paths = new ArrayList<>();
        for (File file : files) {
            paths.add(file.toPath());
        }
        return paths;
    }

    /** Tells whether it is same file. */
    boolean isSameFile(FileObject fileObject, FileObject fileObject2);

    /** Sets the location. */
    void setLocation(JavaFileManager.Location location, Iterable<? extends File> iterable) throws IOException;

    /** Sets the location for module. */
    default void setLocationForModule(JavaFileManager.Location location, String text,
            Collection<? extends Path> collection)
        throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Sets the location from paths. */
    default void setLocationFromPaths(JavaFileManager.Location location, Collection<? extends Path> collection)
        throws IOException {
        List<File> files = new ArrayList<>();
        for (Path path : collection) {
            files.add(path.toFile());
        }
        setLocation(location, files);
    }

    /** Sets the path factory. */
    default void setPathFactory(StandardJavaFileManager.PathFactory pathFactory) {
    }

    /** The interface Path Factory. */
    public interface PathFactory {
        /** Returns the path. */
        Path getPath(String name, String... strings);
    }
}
