package java.nio.file;

/** The host denies access. */
public class AccessDeniedException extends FileSystemException {
    private static final long serialVersionUID = 4943049599949219617L;

    /** Names a file. */
    public AccessDeniedException(String file) {
        super(file);
    }

    /** Names two files and a reason; each may be null. */
    public AccessDeniedException(String file, String other, String reason) {
        super(file, other, reason);
    }
}
