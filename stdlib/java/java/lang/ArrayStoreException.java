package java.lang;

/** An attempt to store an object of the wrong type in an array. */
public class ArrayStoreException extends RuntimeException {
    private static final long serialVersionUID = -4522193890499838241L;

    /** Creates one without a message. */
    public ArrayStoreException() {
        super();
    }

    /** Creates one with a message. */
    public ArrayStoreException(String message) {
        super(message);
    }
}
