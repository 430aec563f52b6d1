package java.lang;

/** An unexpected error inside the virtual machine. */
public class InternalError extends VirtualMachineError {
    private static final long serialVersionUID = -9062593416125562365L;

    /** Creates one without a message. */
    public InternalError() {
        super();
    }

    /** Creates one with a message. */
    public InternalError(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public InternalError(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public InternalError(Throwable cause) {
        super(cause);
    }
}
