package java.lang;

/** A class has no field of a given name. */
public class NoSuchFieldException extends ReflectiveOperationException {
    private static final long serialVersionUID = -6143714805279938260L;

    /** Creates one without a message. */
    public NoSuchFieldException() {
        super();
    }

    /** Creates one with a message. */
    public NoSuchFieldException(String message) {
        super(message);
    }
}
