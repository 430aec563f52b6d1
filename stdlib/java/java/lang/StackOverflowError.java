package java.lang;

/** An application recursed too deeply. */
public class StackOverflowError extends VirtualMachineError {
    private static final long serialVersionUID = 8609175038441759607L;

    /** Creates one without a message. */
    public StackOverflowError() {
        super();
    }

    /** Creates one with a message. */
    public StackOverflowError(String message) {
        super(message);
    }
}
