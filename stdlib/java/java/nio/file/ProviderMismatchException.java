package java.nio.file;

/** A path belongs to another provider. */
public class ProviderMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 4990847485741612530L;

    /** Creates one. */
    public ProviderMismatchException() {
    }

    /** Creates one with a message. */
    public ProviderMismatchException(String msg) {
        super(msg);
    }
}
