package java.lang;

/** No memory is left for an object. */
public class OutOfMemoryError extends VirtualMachineError {
    private static final long serialVersionUID = 8228564086184010517L;

    /** Creates one without a message. */
    public OutOfMemoryError() {
        super();
    }

    /** Creates one with a message. */
    public OutOfMemoryError(String message) {
        super(message);
    }
}
