package java.lang;

/** An array index that is out of range. */
public class ArrayIndexOutOfBoundsException extends IndexOutOfBoundsException {
    private static final long serialVersionUID = -5116101128118950844L;

    /** Creates one without a message. */
    public ArrayIndexOutOfBoundsException() {
    }

    /** Creates one with a message. */
    public ArrayIndexOutOfBoundsException(String message) {
        super(message);
    }

    /** Creates one that names the index. */
    public ArrayIndexOutOfBoundsException(int index) {
        super("Array index out of range: " + index);
    }
}
