package java.lang;

/** An attempt to make an array of negative size. */
public class NegativeArraySizeException extends RuntimeException {
    private static final long serialVersionUID = -8960118058596991861L;

    /** Creates one without a message. */
    public NegativeArraySizeException() {
        super();
    }

    /** Creates one with a message. */
    public NegativeArraySizeException(String message) {
        super(message);
    }
}
