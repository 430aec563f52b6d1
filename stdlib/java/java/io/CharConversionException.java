package java.io;

/** Base of character conversion failures. */
public class CharConversionException extends IOException {
    private static final long serialVersionUID = -8680016352018427031L;

    /** Creates one without a message. */
    public CharConversionException() {
    }

    /** Creates one with a message. */
    public CharConversionException(String message) {
        super(message);
    }
}
