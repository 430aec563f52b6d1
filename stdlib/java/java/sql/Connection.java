package java.sql;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/** A session with a database. */
public interface Connection extends Wrapper, AutoCloseable {
    /** The constant for transaction none. */
    int TRANSACTION_NONE = 0;
    /** The constant for transaction read uncommitted. */
    int TRANSACTION_READ_UNCOMMITTED = 1;
    /** The constant for transaction read committed. */
    int TRANSACTION_READ_COMMITTED = 2;
    /** The constant for transaction repeatable read. */
    int TRANSACTION_REPEATABLE_READ = 4;
    /** The constant for transaction serializable. */
    int TRANSACTION_SERIALIZABLE = 8;

    /** Aborts. */
    void abort(Executor executor) throws SQLException;

    /** Begins request. */
    default void beginRequest() throws SQLException {
    }

    /** Clears warnings. */
    void clearWarnings() throws SQLException;

    /** Closes. */
    void close() throws SQLException;

    /** Commits. */
    void commit() throws SQLException;

    /** Creates array of. */
    Array createArrayOf(String sql, Object[] objects) throws SQLException;

    /** Creates blob. */
    Blob createBlob() throws SQLException;

    /** Creates clob. */
    Clob createClob() throws SQLException;

    /** Creates n clob. */
    NClob createNClob() throws SQLException;

    /** Creates SQLXML. */
    SQLXML createSQLXML() throws SQLException;

    /** Creates statement. */
    Statement createStatement() throws SQLException;

    /** Creates statement. */
    Statement createStatement(int position, int number) throws SQLException;

    /** Creates statement. */
    Statement createStatement(int position, int position2, int number) throws SQLException;

    /** Creates struct. */
    Struct createStruct(String sql, Object[] objects) throws SQLException;

    /** Ends request. */
    default void endRequest() throws SQLException {
    }

    /** Returns the auto commit. */
    boolean getAutoCommit() throws SQLException;

    /** Returns the catalog. */
    String getCatalog() throws SQLException;

    /** Returns the client info. */
    Properties getClientInfo() throws SQLException;

    /** Returns the client info. */
    String getClientInfo(String sql) throws SQLException;

    /** Returns the holdability. */
    int getHoldability() throws SQLException;

    /** Returns the meta data. */
    DatabaseMetaData getMetaData() throws SQLException;

    /** Returns the network timeout. */
    int getNetworkTimeout() throws SQLException;

    /** Returns the schema. */
    String getSchema() throws SQLException;

    /** Returns the transaction isolation. */
    int getTransactionIsolation() throws SQLException;

    /** Returns the type map. */
    Map<String, Class<?>> getTypeMap() throws SQLException;

    /** Returns the warnings. */
    SQLWarning getWarnings() throws SQLException;

    /** Tells whether it is closed. */
    boolean isClosed() throws SQLException;

    /** Tells whether it is read only. */
    boolean isReadOnly() throws SQLException;

    /** Tells whether it is valid. */
    boolean isValid(int index) throws SQLException;

    /** Natives SQL. */
    String nativeSQL(String sql) throws SQLException;

    /** Prepares call. */
    CallableStatement prepareCall(String sql) throws SQLException;

    /** Prepares call. */
    CallableStatement prepareCall(String sql, int position, int number) throws SQLException;

    /** Prepares call. */
    CallableStatement prepareCall(String sql, int position, int position2, int number) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql, int[] ints) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql, String[] strings) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql, int number) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql, int position, int number) throws SQLException;

    /** Prepares statement. */
    PreparedStatement prepareStatement(String sql, int position, int position2, int number) throws SQLException;

    /** Releases savepoint. */
    void releaseSavepoint(Savepoint savepoint) throws SQLException;

    /** Rollbacks. */
    void rollback() throws SQLException;

    /** Rollbacks. */
    void rollback(Savepoint savepoint) throws SQLException;

    /** Sets the auto commit. */
    void setAutoCommit(boolean flag) throws SQLException;

    /** Sets the catalog. */
    void setCatalog(String sql) throws SQLException;

    /** Sets the client info. */
    void setClientInfo(Properties properties) throws SQLClientInfoException;

    /** Sets the client info. */
    void setClientInfo(String sql, String text) throws SQLClientInfoException;

    /** Sets the holdability. */
    void setHoldability(int number) throws SQLException;

    /** Sets the network timeout. */
    void setNetworkTimeout(Executor executor, int number) throws SQLException;

    /** Sets the read only. */
    void setReadOnly(boolean flag) throws SQLException;

    /** Sets the savepoint. */
    Savepoint setSavepoint() throws SQLException;

    /** Sets the savepoint. */
    Savepoint setSavepoint(String sql) throws SQLException;

    /** Sets the schema. */
    void setSchema(String sql) throws SQLException;

    /** Sets the sharding key. */
    default void setShardingKey(ShardingKey shardingKey) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKey not implemented");
    }

    /** Sets the sharding key. */
    default void setShardingKey(ShardingKey shardingKey, ShardingKey shardingKey2) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKey not implemented");
    }

    /** Sets the sharding key if valid. */
    default boolean setShardingKeyIfValid(ShardingKey shardingKey, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKeyIfValid not implemented");
    }

    /** Sets the sharding key if valid. */
    default boolean setShardingKeyIfValid(ShardingKey shardingKey, ShardingKey shardingKey2, int number)
        throws SQLException {
        throw new SQLFeatureNotSupportedException("setShardingKeyIfValid not implemented");
    }

    /** Sets the transaction isolation. */
    void setTransactionIsolation(int number) throws SQLException;

    /** Sets the type map. */
    void setTypeMap(Map<String, Class<?>> map) throws SQLException;
}
