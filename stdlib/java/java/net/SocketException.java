package java.net;

import java.io.IOException;

/** Something went wrong with a socket. */
public class SocketException extends IOException {
    private static final long serialVersionUID = -5935874303556886934L;

    /** Creates one without a message. */
    public SocketException() {
    }

    /** Creates one with a message. */
    public SocketException(String msg) {
        super(msg);
    }
}
