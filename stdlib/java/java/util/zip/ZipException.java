package java.util.zip;

import java.io.IOException;

/** Damage in a zip file, or a misuse of one. */
public class ZipException extends IOException {
    private static final long serialVersionUID = 8000196834066748623L;

    /** Creates one without message. */
    public ZipException() {
    }

    /** Creates one with a message. */
    public ZipException(String s) {
        super(s);
    }
}
