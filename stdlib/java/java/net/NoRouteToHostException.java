package java.net;

/** A host that cannot be reached. */
public class NoRouteToHostException extends SocketException {
    private static final long serialVersionUID = -1897550894873493790L;

    /** Creates one without a message. */
    public NoRouteToHostException() {
    }

    /** Creates one with a message. */
    public NoRouteToHostException(String msg) {
        super(msg);
    }
}
