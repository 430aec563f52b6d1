package java.io;

/** Signals that a file could not be opened. */
public class FileNotFoundException extends IOException {
    private static final long serialVersionUID = -897856973823710492L;

    /** Creates one without a message. */
    public FileNotFoundException() {
    }

    /** Creates one with a message. */
    public FileNotFoundException(String message) {
        super(message);
    }
}
