package javax.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Wrapper;

/** Makes connections to one database. */
public interface DataSource extends CommonDataSource, Wrapper {
    /** Creates connection builder. */
    default ConnectionBuilder createConnectionBuilder() throws SQLException {
        throw new SQLFeatureNotSupportedException("createConnectionBuilder not implemented");
    }

    /** Returns the connection. */
    Connection getConnection() throws SQLException;

    /** Returns the connection. */
    Connection getConnection(String name, String text) throws SQLException;

    /** Returns the log writer. */
    PrintWriter getLogWriter() throws SQLException;

    /** Returns the login timeout. */
    int getLoginTimeout() throws SQLException;

    /** Sets the log writer. */
    void setLogWriter(PrintWriter printWriter) throws SQLException;

    /** Sets the login timeout. */
    void setLoginTimeout(int number) throws SQLException;
}
