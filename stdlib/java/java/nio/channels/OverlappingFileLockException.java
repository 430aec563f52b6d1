package java.nio.channels;

/** This program holds or awaits a lock that overlaps. */
public class OverlappingFileLockException extends IllegalStateException {
    private static final long serialVersionUID = 2047812138163068433L;

    /** Creates one. */
    public OverlappingFileLockException() {
    }
}
