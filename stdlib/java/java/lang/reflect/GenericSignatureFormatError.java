package java.lang.reflect;

/** A malformed Signature attribute. */
public class GenericSignatureFormatError extends ClassFormatError {
    private static final long serialVersionUID = 6709919147137911034L;

    /** Creates one without a message. */
    public GenericSignatureFormatError() {
    }

    /** Creates one with a message. */
    public GenericSignatureFormatError(String message) {
        super(message);
    }
}
