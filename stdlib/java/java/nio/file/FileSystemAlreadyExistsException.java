package java.nio.file;

/** The file system exists already. */
public class FileSystemAlreadyExistsException extends RuntimeException {
    private static final long serialVersionUID = -5438419127181131148L;

    /** Creates one. */
    public FileSystemAlreadyExistsException() {
    }

    /** Creates one with a message. */
    public FileSystemAlreadyExistsException(String msg) {
        super(msg);
    }
}
