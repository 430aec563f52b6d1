package org.w3c.dom;

/** Thrown when an operation on a document is impossible. */
public class DOMException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** An index is out of range. */
    public static final short INDEX_SIZE_ERR = 1;
    /** A text is too long. */
    public static final short DOMSTRING_SIZE_ERR = 2;
    /** A node is inserted where it cannot be. */
    public static final short HIERARCHY_REQUEST_ERR = 3;
    /** A node belongs to another document. */
    public static final short WRONG_DOCUMENT_ERR = 4;
    /** A character is not allowed. */
    public static final short INVALID_CHARACTER_ERR = 5;
    /** Data is not allowed. */
    public static final short NO_DATA_ALLOWED_ERR = 6;
    /** An object cannot be changed. */
    public static final short NO_MODIFICATION_ALLOWED_ERR = 7;
    /** A node was not found. */
    public static final short NOT_FOUND_ERR = 8;
    /** Something is not supported. */
    public static final short NOT_SUPPORTED_ERR = 9;
    /** An attribute is already in use. */
    public static final short INUSE_ATTRIBUTE_ERR = 10;
    /** An object is not usable any more. */
    public static final short INVALID_STATE_ERR = 11;
    /** A string is invalid. */
    public static final short SYNTAX_ERR = 12;
    /** The type of an object cannot be changed. */
    public static final short INVALID_MODIFICATION_ERR = 13;
    /** A namespace is used wrongly. */
    public static final short NAMESPACE_ERR = 14;
    /** An operation is not supported. */
    public static final short INVALID_ACCESS_ERR = 15;
    /** A document would become invalid. */
    public static final short VALIDATION_ERR = 16;
    /** A type does not match. */
    public static final short TYPE_MISMATCH_ERR = 17;

    /** Which of the above it is. */
    public short code;

    /** Creates the exception. */
    public DOMException(short code, String message) {
        super(message);
        this.code = code;
    }
}
