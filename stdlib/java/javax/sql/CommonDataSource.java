package javax.sql;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.ShardingKeyBuilder;
import java.util.logging.Logger;

/** What all data sources have in common. */
public interface CommonDataSource {
    /** Creates sharding key builder. */
    default ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
        throw new SQLFeatureNotSupportedException("createShardingKeyBuilder not implemented");
    }

    /** Returns the log writer. */
    PrintWriter getLogWriter() throws SQLException;

    /** Returns the login timeout. */
    int getLoginTimeout() throws SQLException;

    /** Returns the parent logger. */
    Logger getParentLogger() throws SQLFeatureNotSupportedException;

    /** Sets the log writer. */
    void setLogWriter(PrintWriter printWriter) throws SQLException;

    /** Sets the login timeout. */
    void setLoginTimeout(int number) throws SQLException;
}
