package javax.tools;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds and makes the files of a tool. */
public interface JavaFileManager extends Closeable, Flushable, OptionChecker {
    /** Closes. */
    void close() throws IOException;

    /** Tells whether contains holds. */
    default boolean contains(JavaFileManager.Location location, FileObject fileObject) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Flushes. */
    void flush() throws IOException;

    /** Returns the class loader. */
    ClassLoader getClassLoader(JavaFileManager.Location location);

    /** Returns the file for input. */
    FileObject getFileForInput(JavaFileManager.Location location, String text, String text2) throws IOException;

    /** Returns the file for output. */
    FileObject getFileForOutput(JavaFileManager.Location location, String text, String text2, FileObject fileObject)
        throws IOException;

    /** Returns the file for output for originating files. */
    default FileObject getFileForOutputForOriginatingFiles(JavaFileManager.Location location, String text,
            String text2, FileObject... fileObjects)
        throws IOException {
        return getFileForOutput(location, text, text2, fileObjects.length > 0 ? fileObjects[0] : null);
    }

    /** Returns the java file for input. */
    JavaFileObject getJavaFileForInput(JavaFileManager.Location location, String text, JavaFileObject.Kind kind)
        throws IOException;

    /** Returns the java file for output. */
    JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String text, JavaFileObject.Kind kind,
            FileObject fileObject)
        throws IOException;

    /** Returns the java file for output for originating files. */
    default JavaFileObject getJavaFileForOutputForOriginatingFiles(JavaFileManager.Location location,
            String text, JavaFileObject.Kind kind, FileObject... fileObjects)
        throws IOException {
        return getJavaFileForOutput(location, text, kind, fileObjects.length > 0 ? fileObjects[0] : null);
    }

    /** Returns the location for module. */
    default JavaFileManager.Location getLocationForModule(JavaFileManager.Location location, String text)
        throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Returns the location for module. */
    default JavaFileManager.Location getLocationForModule(JavaFileManager.Location location,
            JavaFileObject javaFileObject)
        throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Returns the service loader. */
    default <S> ServiceLoader<S> getServiceLoader(JavaFileManager.Location location, Class<S> type)
        throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Handles option. */
    boolean handleOption(String text, Iterator<String> iterator);

    /** Tells whether it has location. */
    boolean hasLocation(JavaFileManager.Location location);

    /** Infers binary name. */
    String inferBinaryName(JavaFileManager.Location location, JavaFileObject javaFileObject);

    /** Infers module name. */
    default String inferModuleName(JavaFileManager.Location location) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Tells whether it is same file. */
    boolean isSameFile(FileObject fileObject, FileObject fileObject2);

    /** Lists. */
    Iterable<JavaFileObject> list(JavaFileManager.Location location, String text, Set<JavaFileObject.Kind> set,
            boolean flag)
        throws IOException;

    /** Lists locations for modules. */
    default Iterable<Set<JavaFileManager.Location>> listLocationsForModules(JavaFileManager.Location location)
        throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The interface Location. */
    public interface Location {
        /** Returns the name. */
        String getName();

        /** Tells whether it is module oriented location. */
        default boolean isModuleOrientedLocation() {
            return getName().matches("(.*_)?MODULE(_.*)?");
        }

        /** Tells whether it is output location. */
        boolean isOutputLocation();
    }
}
