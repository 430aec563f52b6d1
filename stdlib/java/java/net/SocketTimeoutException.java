package java.net;

import java.io.InterruptedIOException;

/** A wait that took too long. */
public class SocketTimeoutException extends InterruptedIOException {
    private static final long serialVersionUID = -8846654841826352300L;

    /** Creates one without a message. */
    public SocketTimeoutException() {
    }

    /** Creates one with a message. */
    public SocketTimeoutException(String msg) {
        super(msg);
    }
}
