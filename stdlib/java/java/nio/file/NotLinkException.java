package java.nio.file;

/** A file is no symbolic link. */
public class NotLinkException extends FileSystemException {
    private static final long serialVersionUID = -388655596416518021L;

    /** Names a file. */
    public NotLinkException(String file) {
        super(file);
    }

    /** Names two files and a reason; each may be null. */
    public NotLinkException(String file, String other, String reason) {
        super(file, other, reason);
    }
}
