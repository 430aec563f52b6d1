package java.util.jar;

import java.util.zip.ZipException;

/** Damage in a jar file, or a misuse of one. */
public class JarException extends ZipException {
    private static final long serialVersionUID = 7159778400963954473L;

    /** Creates one without message. */
    public JarException() {
    }

    /** Creates one with a message. */
    public JarException(String s) {
        super(s);
    }
}
