package java.net;

import java.io.IOException;

/** A service that is not known. */
public class UnknownServiceException extends IOException {
    private static final long serialVersionUID = -4169033248853639508L;

    /** Creates one without a message. */
    public UnknownServiceException() {
    }

    /** Creates one with a message. */
    public UnknownServiceException(String msg) {
        super(msg);
    }
}
