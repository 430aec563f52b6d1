package java.util.zip;

/** Compressed data that is damaged. */
public class DataFormatException extends Exception {
    private static final long serialVersionUID = 2219632870893641452L;

    /** Creates the exception. */
    public DataFormatException() {
    }

    /** Creates the exception. */
    public DataFormatException(String s) {
        super(s);
    }
}
