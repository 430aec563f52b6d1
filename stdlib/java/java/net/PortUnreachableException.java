package java.net;

/** A port where nobody listens. */
public class PortUnreachableException extends SocketException {
    private static final long serialVersionUID = 8462541992376507323L;

    /** Creates one without a message. */
    public PortUnreachableException() {
    }

    /** Creates one with a message. */
    public PortUnreachableException(String msg) {
        super(msg);
    }
}
