package org.w3c.dom.ls;

/** Thrown when reading or writing a document fails. */
public class LSException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Reading failed. */
    public static final short PARSE_ERR = 81;
    /** Writing failed. */
    public static final short SERIALIZE_ERR = 82;

    /** Which of the above it is. */
    public short code;

    /** Creates the exception. */
    public LSException(short code, String message) {
        super(message);
        this.code = code;
    }
}
