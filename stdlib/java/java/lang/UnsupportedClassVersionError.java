package java.lang;

/** A class file of a version that is not supported. */
public class UnsupportedClassVersionError extends ClassFormatError {
    private static final long serialVersionUID = -7123279212883497373L;

    /** Creates one without a message. */
    public UnsupportedClassVersionError() {
        super();
    }

    /** Creates one with a message. */
    public UnsupportedClassVersionError(String message) {
        super(message);
    }
}
