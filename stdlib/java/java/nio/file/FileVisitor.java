package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;

/** Is told of the files of a tree. */
public interface FileVisitor<T> {
    /** A directory, before its entries. */
    FileVisitResult preVisitDirectory(T dir, BasicFileAttributes attrs)
        throws IOException;

    /** A file. */
    FileVisitResult visitFile(T file, BasicFileAttributes attrs)
        throws IOException;

    /** A file that could not be visited. */
    FileVisitResult visitFileFailed(T file, IOException exc)
        throws IOException;

    /** A directory, after its entries; the error that ended them or null. */
    FileVisitResult postVisitDirectory(T dir, IOException exc)
        throws IOException;
}
