package java.lang.reflect;

/** A member that reflection may not make accessible. */
public class InaccessibleObjectException extends RuntimeException {
    private static final long serialVersionUID = 4158786093378140901L;

    /** Creates one without a message. */
    public InaccessibleObjectException() {
    }

    /** Creates one with a message. */
    public InaccessibleObjectException(String msg) {
        super(msg);
    }
}
