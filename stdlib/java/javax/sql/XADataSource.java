package javax.sql;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

/** Makes connections for distributed transactions. */
public interface XADataSource extends CommonDataSource {
    /** Creates XA connection builder. */
    default XAConnectionBuilder createXAConnectionBuilder() throws SQLException {
        throw new SQLFeatureNotSupportedException("createXAConnectionBuilder not implemented");
    }

    /** Returns the log writer. */
    PrintWriter getLogWriter() throws SQLException;

    /** Returns the login timeout. */
    int getLoginTimeout() throws SQLException;

    /** Returns the XA connection. */
    XAConnection getXAConnection() throws SQLException;

    /** Returns the XA connection. */
    XAConnection getXAConnection(String name, String text) throws SQLException;

    /** Sets the log writer. */
    void setLogWriter(PrintWriter printWriter) throws SQLException;

    /** Sets the login timeout. */
    void setLoginTimeout(int number) throws SQLException;
}
