package java.nio.file;

/** A file exists already. */
public class FileAlreadyExistsException extends FileSystemException {
    private static final long serialVersionUID = 7579540934498831181L;

    /** Names a file. */
    public FileAlreadyExistsException(String file) {
        super(file);
    }

    /** Names two files and a reason; each may be null. */
    public FileAlreadyExistsException(String file, String other, String reason) {
        super(file, other, reason);
    }
}
