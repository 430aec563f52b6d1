package java.lang.annotation;

/** A malformed annotation in a class file. */
public class AnnotationFormatError extends Error {
    private static final long serialVersionUID = -4256701562333669892L;

    /** Creates one with a message. */
    public AnnotationFormatError(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public AnnotationFormatError(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public AnnotationFormatError(Throwable cause) {
        super(cause);
    }
}
