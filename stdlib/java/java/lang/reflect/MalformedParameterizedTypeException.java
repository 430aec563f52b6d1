package java.lang.reflect;

/** A parameterized type that does not fit its declaration. */
public class MalformedParameterizedTypeException extends RuntimeException {
    private static final long serialVersionUID = -5696557788586220964L;

    /** Creates one without a message. */
    public MalformedParameterizedTypeException() {
    }

    /** Creates one with a message. */
    public MalformedParameterizedTypeException(String message) {
        super(message);
    }
}
