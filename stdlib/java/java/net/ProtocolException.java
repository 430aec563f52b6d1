package java.net;

import java.io.IOException;

/** An error in a protocol. */
public class ProtocolException extends IOException {
    private static final long serialVersionUID = -6098449442062388080L;

    /** Creates one without a message. */
    public ProtocolException() {
    }

    /** Creates one with a message. */
    public ProtocolException(String msg) {
        super(msg);
    }
}
