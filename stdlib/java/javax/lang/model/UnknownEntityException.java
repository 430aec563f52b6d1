package javax.lang.model;

/** Says that a visitor met something of a newer version of the language. */
public class UnknownEntityException extends RuntimeException {
    private static final long serialVersionUID = 269L;

    /** Makes one of a message. */
    protected UnknownEntityException(String message) {
        super(message);
    }
}
