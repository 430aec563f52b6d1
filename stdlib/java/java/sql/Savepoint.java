package java.sql;

/** A point of a transaction to roll back to. */
public interface Savepoint {
    /** Returns the savepoint id. */
    int getSavepointId() throws SQLException;

    /** Returns the savepoint name. */
    String getSavepointName() throws SQLException;
}
