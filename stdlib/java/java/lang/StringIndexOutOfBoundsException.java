package java.lang;

/** A string index that is out of range. */
public class StringIndexOutOfBoundsException extends IndexOutOfBoundsException {
    private static final long serialVersionUID = -6762910422159637258L;

    /** Creates one without a message. */
    public StringIndexOutOfBoundsException() {
    }

    /** Creates one with a message. */
    public StringIndexOutOfBoundsException(String message) {
        super(message);
    }

    /** Creates one that names the index. */
    public StringIndexOutOfBoundsException(int index) {
        super("String index out of range: " + index);
    }
}
