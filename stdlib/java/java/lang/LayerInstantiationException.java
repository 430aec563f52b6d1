package java.lang;

/** A module layer cannot be made. */
public class LayerInstantiationException extends RuntimeException {
    private static final long serialVersionUID = -906239691613568347L;

    /** Creates one without a message. */
    public LayerInstantiationException() {
        super();
    }

    /** Creates one with a message. */
    public LayerInstantiationException(String message) {
        super(message);
    }

    /** Creates one with a cause, whose text is the message. */
    public LayerInstantiationException(Throwable cause) {
        super(cause);
    }

    /** Creates one with a message and a cause. */
    public LayerInstantiationException(String message, Throwable cause) {
        super(message, cause);
    }
}
