package java.util.zip;

/** An unrecoverable failure of zip support. */
public class ZipError extends InternalError {
    private static final long serialVersionUID = 853973422266861979L;

    /** Creates one with a message. */
    public ZipError(String s) {
        super(s);
    }
}
