package java.net;

/** A connection that the other side refused. */
public class ConnectException extends SocketException {
    private static final long serialVersionUID = 3831404271622369215L;

    /** Creates one without a message. */
    public ConnectException() {
    }

    /** Creates one with a message. */
    public ConnectException(String msg) {
        super(msg);
    }
}
