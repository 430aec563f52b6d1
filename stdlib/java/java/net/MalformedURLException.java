package java.net;

import java.io.IOException;

/** A malformed URL. */
public class MalformedURLException extends IOException {
    private static final long serialVersionUID = -182787522200415866L;

    /** Creates one without a message. */
    public MalformedURLException() {
    }

    /** Creates one with a message. */
    public MalformedURLException(String msg) {
        super(msg);
    }
}
