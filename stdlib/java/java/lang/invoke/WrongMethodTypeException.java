package java.lang.invoke;

/** A method handle was called with the wrong types. */
public class WrongMethodTypeException extends RuntimeException {
    private static final long serialVersionUID = 292L;

    /** Creates one without a message. */
    public WrongMethodTypeException() {
    }

    /** Creates one with a message. */
    public WrongMethodTypeException(String s) {
        super(s);
    }
}
