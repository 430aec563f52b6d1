package org.w3c.dom.ranges;

/** Thrown when a range is impossible. */
public class RangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The ends do not fit. */
    public static final short BAD_BOUNDARYPOINTS_ERR = 1;
    /** An end is in a node of the wrong kind. */
    public static final short INVALID_NODE_TYPE_ERR = 2;

    /** Which of the above it is. */
    public short code;

    /** Creates the exception. */
    public RangeException(short code, String message) {
        super(message);
        this.code = code;
    }
}
