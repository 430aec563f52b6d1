package java.io;

/** Chooses file names in a directory. */
@FunctionalInterface
public interface FilenameFilter {
    /** Tells whether the name belongs in the list. */
    boolean accept(File dir, String name);
}
