package java.util;

import java.io.IOException;

/** Thrown when an XML properties document is malformed. */
public class InvalidPropertiesFormatException extends IOException {
    /** Creates the exception with a cause. */
    public InvalidPropertiesFormatException(Throwable cause) {
        super(cause == null ? null : cause.toString());
        initCause(cause);
    }

    /** Creates the exception with a message. */
    public InvalidPropertiesFormatException(String message) {
        super(message);
    }
}
