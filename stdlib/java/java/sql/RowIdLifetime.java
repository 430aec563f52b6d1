package java.sql;

/** How long the address of a row is good for. */
public enum RowIdLifetime {
    /** There are no addresses. */
    ROWID_UNSUPPORTED,
    /** It is not known. */
    ROWID_VALID_OTHER,
    /** For the session. */
    ROWID_VALID_SESSION,
    /** For the transaction. */
    ROWID_VALID_TRANSACTION,
    /** For ever. */
    ROWID_VALID_FOREVER
}
