package java.nio.file;

/** A file does not exist. */
public class NoSuchFileException extends FileSystemException {
    private static final long serialVersionUID = -1390291775875351931L;

    /** Names a file. */
    public NoSuchFileException(String file) {
        super(file);
    }

    /** Names two files and a reason; each may be null. */
    public NoSuchFileException(String file, String other, String reason) {
        super(file, other, reason);
    }
}
