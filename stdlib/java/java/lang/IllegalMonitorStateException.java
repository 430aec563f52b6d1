package java.lang;

/** A thread waited on or notified a monitor it does not own. */
public class IllegalMonitorStateException extends RuntimeException {
    private static final long serialVersionUID = 3713306369498869069L;

    /** Creates one without a message. */
    public IllegalMonitorStateException() {
        super();
    }

    /** Creates one with a message. */
    public IllegalMonitorStateException(String message) {
        super(message);
    }
}
