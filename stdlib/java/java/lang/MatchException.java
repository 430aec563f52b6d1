package java.lang;

/** A pattern match that should be exhaustive found no match. */
public final class MatchException extends RuntimeException {
    private static final long serialVersionUID = 0L;

    /** Creates one with a message and a cause. */
    public MatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
