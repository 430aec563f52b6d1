package java.lang.invoke;

/** A string concatenation cannot be linked. */
public class StringConcatException extends Exception {
    private static final long serialVersionUID = 292L + 9L;

    /** Creates one with a message. */
    public StringConcatException(String msg) {
        super(msg);
    }

    /** Creates one with a message and a cause. */
    public StringConcatException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
