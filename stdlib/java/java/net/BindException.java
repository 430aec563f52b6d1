package java.net;

/** An address that a socket cannot have. */
public class BindException extends SocketException {
    private static final long serialVersionUID = -5945005768251722951L;

    /** Creates one without a message. */
    public BindException() {
    }

    /** Creates one with a message. */
    public BindException(String msg) {
        super(msg);
    }
}
