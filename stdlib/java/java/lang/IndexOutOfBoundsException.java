package java.lang;

/** An index that is out of range. */
public class IndexOutOfBoundsException extends RuntimeException {
    private static final long serialVersionUID = 234122996006267687L;

    /** Creates one without a message. */
    public IndexOutOfBoundsException() {
    }

    /** Creates one with a message. */
    public IndexOutOfBoundsException(String message) {
        super(message);
    }

    /** Creates one that names the index. */
    public IndexOutOfBoundsException(int index) {
        super("Index out of range: " + index);
    }

    /** Creates one that names the index. */
    public IndexOutOfBoundsException(long index) {
        super("Index out of range: " + index);
    }
}
