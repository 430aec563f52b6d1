package java.net;

import java.io.IOException;

/** A host whose address is not known. */
public class UnknownHostException extends IOException {
    private static final long serialVersionUID = -4639126076052875403L;

    /** Creates one without a message. */
    public UnknownHostException() {
    }

    /** Creates one with a message. */
    public UnknownHostException(String msg) {
        super(msg);
    }
}
