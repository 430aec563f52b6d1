package java.nio.file;

/** A symbolic link leads to a directory around it. */
public class FileSystemLoopException extends FileSystemException {
    private static final long serialVersionUID = 4843039591949217617L;

    /** Names a file. */
    public FileSystemLoopException(String file) {
        super(file);
    }
}
