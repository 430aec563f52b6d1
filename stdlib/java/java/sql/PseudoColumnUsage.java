package java.sql;

/** Where a pseudo column may be used. */
public enum PseudoColumnUsage {
    /** In the list of a SELECT. */
    SELECT_LIST_ONLY,
    /** In a WHERE clause. */
    WHERE_CLAUSE_ONLY,
    /** Anywhere. */
    NO_USAGE_RESTRICTIONS,
    /** It is not known. */
    USAGE_UNKNOWN
}
