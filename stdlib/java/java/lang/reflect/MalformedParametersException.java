package java.lang.reflect;

/** A malformed MethodParameters attribute. */
public class MalformedParametersException extends RuntimeException {
    private static final long serialVersionUID = 20130919L;

    /** Creates one without a message. */
    public MalformedParametersException() {
    }

    /** Creates one with a message. */
    public MalformedParametersException(String reason) {
        super(reason);
    }
}
