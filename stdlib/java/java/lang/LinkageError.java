package java.lang;

/** A class depends on another that has changed incompatibly. */
public class LinkageError extends Error {
    private static final long serialVersionUID = 3579600108157160122L;

    /** Creates one without a message. */
    public LinkageError() {
        super();
    }

    /** Creates one with a message. */
    public LinkageError(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public LinkageError(String message, Throwable cause) {
        super(message, cause);
    }
}
