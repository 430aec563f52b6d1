package java.sql;

/** Runs SQL and gives its results. */
public interface Statement extends Wrapper, AutoCloseable {
    /** The constant for execute failed. */
    int EXECUTE_FAILED = -3;
    /** The constant for success no info. */
    int SUCCESS_NO_INFO = -2;
    /** The constant for close current result. */
    int CLOSE_CURRENT_RESULT = 1;
    /** The constant for return generated keys. */
    int RETURN_GENERATED_KEYS = 1;
    /** The constant for keep current result. */
    int KEEP_CURRENT_RESULT = 2;
    /** The constant for no generated keys. */
    int NO_GENERATED_KEYS = 2;
    /** The constant for close all results. */
    int CLOSE_ALL_RESULTS = 3;

    /** Adds batch. */
    void addBatch(String sql) throws SQLException;

    /** Cancels. */
    void cancel() throws SQLException;

    /** Clears batch. */
    void clearBatch() throws SQLException;

    /** Clears warnings. */
    void clearWarnings() throws SQLException;

    /** Closes. */
    void close() throws SQLException;

    /** Closes on completion. */
    void closeOnCompletion() throws SQLException;

    /** Returns an identifier, in quotes where it needs them or always. */
    default String enquoteIdentifier(String sql, boolean flag) throws SQLException {
        if (sql.length() < 1 || sql.length() > 128) {
            throw new SQLException("Invalid name");
        }
        if (!flag && isSimpleIdentifier(sql)) {
            return sql;
        }
        String bare = sql.matches("^\".+\"$") ? sql.substring(1, sql.length() - 1) : sql;
        if (bare.indexOf('"') >= 0 || bare.indexOf('\0') >= 0) {
            throw new SQLException("Invalid name");
        }
        return '"' + bare + '"';
    }

    /** Returns the text as an SQL literal. */
    default String enquoteLiteral(String sql) throws SQLException {
        return "'" + sql.replace("'", "''") + "'";
    }

    /** Returns the text as an SQL literal of national characters. */
    default String enquoteNCharLiteral(String sql) throws SQLException {
        return "N" + enquoteLiteral(sql);
    }

    /** Executes. */
    boolean execute(String sql) throws SQLException;

    /** Executes. */
    boolean execute(String sql, int[] ints) throws SQLException;

    /** Executes. */
    boolean execute(String sql, String[] strings) throws SQLException;

    /** Executes. */
    boolean execute(String sql, int number) throws SQLException;

    /** Executes batch. */
    int[] executeBatch() throws SQLException;

    /** Executes large batch. */
    default long[] executeLargeBatch() throws SQLException {
        throw new UnsupportedOperationException("executeLargeBatch not implemented");
    }

    /** Executes large update. */
    default long executeLargeUpdate(String sql) throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    /** Executes large update. */
    default long executeLargeUpdate(String sql, int[] ints) throws SQLException {
        throw new SQLFeatureNotSupportedException("executeLargeUpdate not implemented");
    }

    /** Executes large update. */
    default long executeLargeUpdate(String sql, String[] strings) throws SQLException {
        throw new SQLFeatureNotSupportedException("executeLargeUpdate not implemented");
    }

    /** Executes large update. */
    default long executeLargeUpdate(String sql, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("executeLargeUpdate not implemented");
    }

    /** Executes query. */
    ResultSet executeQuery(String sql) throws SQLException;

    /** Executes update. */
    int executeUpdate(String sql) throws SQLException;

    /** Executes update. */
    int executeUpdate(String sql, int[] ints) throws SQLException;

    /** Executes update. */
    int executeUpdate(String sql, String[] strings) throws SQLException;

    /** Executes update. */
    int executeUpdate(String sql, int number) throws SQLException;

    /** Returns the connection. */
    Connection getConnection() throws SQLException;

    /** Returns the fetch direction. */
    int getFetchDirection() throws SQLException;

    /** Returns the fetch size. */
    int getFetchSize() throws SQLException;

    /** Returns the generated keys. */
    ResultSet getGeneratedKeys() throws SQLException;

    /** Returns the large max rows. */
    default long getLargeMaxRows() throws SQLException {
        return 0L;
    }

    /** Returns the large update count. */
    default long getLargeUpdateCount() throws SQLException {
        throw new UnsupportedOperationException("getLargeUpdateCount not implemented");
    }

    /** Returns the max field size. */
    int getMaxFieldSize() throws SQLException;

    /** Returns the max rows. */
    int getMaxRows() throws SQLException;

    /** Returns the more results. */
    boolean getMoreResults() throws SQLException;

    /** Returns the more results. */
    boolean getMoreResults(int index) throws SQLException;

    /** Returns the query timeout. */
    int getQueryTimeout() throws SQLException;

    /** Returns the result set. */
    ResultSet getResultSet() throws SQLException;

    /** Returns the result set concurrency. */
    int getResultSetConcurrency() throws SQLException;

    /** Returns the result set holdability. */
    int getResultSetHoldability() throws SQLException;

    /** Returns the result set type. */
    int getResultSetType() throws SQLException;

    /** Returns the update count. */
    int getUpdateCount() throws SQLException;

    /** Returns the warnings. */
    SQLWarning getWarnings() throws SQLException;

    /** Tells whether it is close on completion. */
    boolean isCloseOnCompletion() throws SQLException;

    /** Tells whether it is closed. */
    boolean isClosed() throws SQLException;

    /** Tells whether it is poolable. */
    boolean isPoolable() throws SQLException;

    /** Tells whether the text is an identifier that needs no quotes. */
    default boolean isSimpleIdentifier(String sql) throws SQLException {
        return sql.length() >= 1 && sql.length() <= 128 && sql.matches("[A-Za-z][A-Za-z0-9_]*");
    }

    /** Sets the cursor name. */
    void setCursorName(String sql) throws SQLException;

    /** Sets the escape processing. */
    void setEscapeProcessing(boolean flag) throws SQLException;

    /** Sets the fetch direction. */
    void setFetchDirection(int number) throws SQLException;

    /** Sets the fetch size. */
    void setFetchSize(int number) throws SQLException;

    /** Sets the large max rows. */
    default void setLargeMaxRows(long number) throws SQLException {
        throw new UnsupportedOperationException("setLargeMaxRows not implemented");
    }

    /** Sets the max field size. */
    void setMaxFieldSize(int number) throws SQLException;

    /** Sets the max rows. */
    void setMaxRows(int number) throws SQLException;

    /** Sets the poolable. */
    void setPoolable(boolean flag) throws SQLException;

    /** Sets the query timeout. */
    void setQueryTimeout(int number) throws SQLException;
}
