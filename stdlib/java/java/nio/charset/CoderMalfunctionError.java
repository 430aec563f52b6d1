package java.nio.charset;

/** Signals that a coder failed unexpectedly. */
public class CoderMalfunctionError extends Error {
    private static final long serialVersionUID = -1151412348057794301L;

    /** Creates one with a cause. */
    public CoderMalfunctionError(Exception cause) {
        super(cause);
    }
}
