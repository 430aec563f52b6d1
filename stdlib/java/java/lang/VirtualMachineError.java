package java.lang;

/** The virtual machine is broken or has run out of resources. */
public abstract class VirtualMachineError extends Error {
    private static final long serialVersionUID = 4161983926571568670L;

    /** Creates one without a message. */
    public VirtualMachineError() {
        super();
    }

    /** Creates one with a message. */
    public VirtualMachineError(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public VirtualMachineError(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public VirtualMachineError(Throwable cause) {
        super(cause);
    }
}
