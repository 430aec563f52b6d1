package java.nio.channels;

/** The key is no longer valid. */
public class CancelledKeyException extends IllegalStateException {
    private static final long serialVersionUID = -8438032138028814268L;

    /** Creates one. */
    public CancelledKeyException() {
    }
}
