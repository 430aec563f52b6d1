package java.nio.charset;

import java.io.IOException;

/** Signals a failure to encode or decode characters. */
public class CharacterCodingException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public CharacterCodingException() {
    }
}
