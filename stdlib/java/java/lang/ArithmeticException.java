package java.lang;

/** An exceptional arithmetic condition, such as a division by zero. */
public class ArithmeticException extends RuntimeException {
    private static final long serialVersionUID = 2256477558314496007L;

    /** Creates one without a message. */
    public ArithmeticException() {
        super();
    }

    /** Creates one with a message. */
    public ArithmeticException(String message) {
        super(message);
    }
}
