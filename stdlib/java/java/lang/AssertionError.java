package java.lang;

/** An assertion that failed. */
public class AssertionError extends Error {
    private static final long serialVersionUID = -5013299493970297370L;

    /** Creates one without a message. */
    public AssertionError() {
    }

    private AssertionError(String message) {
        super(message);
    }

    /** Creates one with an object's text; a throwable is the cause too. */
    public AssertionError(Object detailMessage) {
        this(String.valueOf(detailMessage));
        if (detailMessage instanceof Throwable) {
            initCause((Throwable) detailMessage);
        }
    }

    /** Creates one with a boolean's text. */
    public AssertionError(boolean detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a character. */
    public AssertionError(char detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a number's text. */
    public AssertionError(int detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a number's text. */
    public AssertionError(long detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a number's text. */
    public AssertionError(float detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a number's text. */
    public AssertionError(double detailMessage) {
        this(String.valueOf(detailMessage));
    }

    /** Creates one with a message and a cause. */
    public AssertionError(String message, Throwable cause) {
        super(message, cause);
    }
}
