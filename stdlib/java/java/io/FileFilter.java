package java.io;

/** Chooses path names. */
@FunctionalInterface
public interface FileFilter {
    /** Tells whether the path belongs in the list. */
    boolean accept(File pathname);
}
