package javax.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A physical connection that a pool keeps. */
public interface PooledConnection {
    /** Adds connection event listener. */
    void addConnectionEventListener(ConnectionEventListener connectionEventListener);

    /** Adds statement event listener. */
    void addStatementEventListener(StatementEventListener statementEventListener);

    /** Closes. */
    void close() throws SQLException;

    /** Returns the connection. */
    Connection getConnection() throws SQLException;

    /** Removes connection event listener. */
    void removeConnectionEventListener(ConnectionEventListener connectionEventListener);

    /** Removes statement event listener. */
    void removeStatementEventListener(StatementEventListener statementEventListener);
}
