package java.sql;

/** Why a property of the client could not be set. */
public enum ClientInfoStatus {
    /** Not known. */
    REASON_UNKNOWN,
    /** There is no such property. */
    REASON_UNKNOWN_PROPERTY,
    /** The value is not allowed. */
    REASON_VALUE_INVALID,
    /** The value is too long. */
    REASON_VALUE_TRUNCATED
}
