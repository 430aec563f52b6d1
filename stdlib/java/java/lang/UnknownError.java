package java.lang;

/** An unknown serious error inside the virtual machine. */
public class UnknownError extends VirtualMachineError {
    private static final long serialVersionUID = 2524784860676771849L;

    /** Creates one without a message. */
    public UnknownError() {
        super();
    }

    /** Creates one with a message. */
    public UnknownError(String message) {
        super(message);
    }
}
