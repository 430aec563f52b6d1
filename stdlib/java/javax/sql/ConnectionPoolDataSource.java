package javax.sql;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

/** Makes pooled connections. */
public interface ConnectionPoolDataSource extends CommonDataSource {
    /** Creates pooled connection builder. */
    default PooledConnectionBuilder createPooledConnectionBuilder() throws SQLException {
        throw new SQLFeatureNotSupportedException("createPooledConnectionBuilder not implemented");
    }

    /** Returns the log writer. */
    PrintWriter getLogWriter() throws SQLException;

    /** Returns the login timeout. */
    int getLoginTimeout() throws SQLException;

    /** Returns the pooled connection. */
    PooledConnection getPooledConnection() throws SQLException;

    /** Returns the pooled connection. */
    PooledConnection getPooledConnection(String name, String text) throws SQLException;

    /** Sets the log writer. */
    void setLogWriter(PrintWriter printWriter) throws SQLException;

    /** Sets the login timeout. */
    void setLoginTimeout(int number) throws SQLException;
}
