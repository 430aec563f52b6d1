package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;
import java.util.Map;

/** The rows a query answers with, and a cursor in them. */
public interface ResultSet extends Wrapper, AutoCloseable {
    /** The constant for hold cursors over commit. */
    int HOLD_CURSORS_OVER_COMMIT = 1;
    /** The constant for close cursors at commit. */
    int CLOSE_CURSORS_AT_COMMIT = 2;
    /** The constant for fetch forward. */
    int FETCH_FORWARD = 1000;
    /** The constant for fetch reverse. */
    int FETCH_REVERSE = 1001;
    /** The constant for fetch unknown. */
    int FETCH_UNKNOWN = 1002;
    /** The constant for type forward only. */
    int TYPE_FORWARD_ONLY = 1003;
    /** The constant for type scroll insensitive. */
    int TYPE_SCROLL_INSENSITIVE = 1004;
    /** The constant for type scroll sensitive. */
    int TYPE_SCROLL_SENSITIVE = 1005;
    /** The constant for concur read only. */
    int CONCUR_READ_ONLY = 1007;
    /** The constant for concur updatable. */
    int CONCUR_UPDATABLE = 1008;

    /** Absolutes. */
    boolean absolute(int column) throws SQLException;

    /** Afters last. */
    void afterLast() throws SQLException;

    /** Befores first. */
    void beforeFirst() throws SQLException;

    /** Cancels row updates. */
    void cancelRowUpdates() throws SQLException;

    /** Clears warnings. */
    void clearWarnings() throws SQLException;

    /** Closes. */
    void close() throws SQLException;

    /** Deletes row. */
    void deleteRow() throws SQLException;

    /** Finds column. */
    int findColumn(String label) throws SQLException;

    /** Firsts. */
    boolean first() throws SQLException;

    /** Returns the array. */
    Array getArray(String label) throws SQLException;

    /** Returns the array. */
    Array getArray(int column) throws SQLException;

    /** Returns the ascii stream. */
    InputStream getAsciiStream(String label) throws SQLException;

    /** Returns the ascii stream. */
    InputStream getAsciiStream(int column) throws SQLException;

    /** Returns the big decimal. */
    BigDecimal getBigDecimal(String label) throws SQLException;

    /** Returns the big decimal. */
    BigDecimal getBigDecimal(int column) throws SQLException;

    /** Returns the big decimal. */
    @Deprecated
    BigDecimal getBigDecimal(String label, int number) throws SQLException;

    /** Returns the big decimal. */
    @Deprecated
    BigDecimal getBigDecimal(int column, int number) throws SQLException;

    /** Returns the binary stream. */
    InputStream getBinaryStream(String label) throws SQLException;

    /** Returns the binary stream. */
    InputStream getBinaryStream(int column) throws SQLException;

    /** Returns the blob. */
    Blob getBlob(String label) throws SQLException;

    /** Returns the blob. */
    Blob getBlob(int column) throws SQLException;

    /** Returns the boolean. */
    boolean getBoolean(String label) throws SQLException;

    /** Returns the boolean. */
    boolean getBoolean(int column) throws SQLException;

    /** Returns the byte. */
    byte getByte(String label) throws SQLException;

    /** Returns the byte. */
    byte getByte(int column) throws SQLException;

    /** Returns the bytes. */
    byte[] getBytes(String label) throws SQLException;

    /** Returns the bytes. */
    byte[] getBytes(int column) throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream(String label) throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream(int column) throws SQLException;

    /** Returns the clob. */
    Clob getClob(String label) throws SQLException;

    /** Returns the clob. */
    Clob getClob(int column) throws SQLException;

    /** Returns the concurrency. */
    int getConcurrency() throws SQLException;

    /** Returns the cursor name. */
    String getCursorName() throws SQLException;

    /** Returns the date. */
    Date getDate(String label) throws SQLException;

    /** Returns the date. */
    Date getDate(int column) throws SQLException;

    /** Returns the date. */
    Date getDate(String label, Calendar calendar) throws SQLException;

    /** Returns the date. */
    Date getDate(int column, Calendar calendar) throws SQLException;

    /** Returns the double. */
    double getDouble(String label) throws SQLException;

    /** Returns the double. */
    double getDouble(int column) throws SQLException;

    /** Returns the fetch direction. */
    int getFetchDirection() throws SQLException;

    /** Returns the fetch size. */
    int getFetchSize() throws SQLException;

    /** Returns the float. */
    float getFloat(String label) throws SQLException;

    /** Returns the float. */
    float getFloat(int column) throws SQLException;

    /** Returns the holdability. */
    int getHoldability() throws SQLException;

    /** Returns the int. */
    int getInt(String label) throws SQLException;

    /** Returns the int. */
    int getInt(int column) throws SQLException;

    /** Returns the long. */
    long getLong(String label) throws SQLException;

    /** Returns the long. */
    long getLong(int column) throws SQLException;

    /** Returns the meta data. */
    ResultSetMetaData getMetaData() throws SQLException;

    /** Returns the n character stream. */
    Reader getNCharacterStream(String label) throws SQLException;

    /** Returns the n character stream. */
    Reader getNCharacterStream(int column) throws SQLException;

    /** Returns the n clob. */
    NClob getNClob(String label) throws SQLException;

    /** Returns the n clob. */
    NClob getNClob(int column) throws SQLException;

    /** Returns the n string. */
    String getNString(String label) throws SQLException;

    /** Returns the n string. */
    String getNString(int column) throws SQLException;

    /** Returns the object. */
    Object getObject(String label) throws SQLException;

    /** Returns the object. */
    Object getObject(int column) throws SQLException;

    /** Returns the object. */
    <T> T getObject(String label, Class<T> type) throws SQLException;

    /** Returns the object. */
    Object getObject(String label, Map<String, Class<?>> map) throws SQLException;

    /** Returns the object. */
    <T> T getObject(int column, Class<T> type) throws SQLException;

    /** Returns the object. */
    Object getObject(int column, Map<String, Class<?>> map) throws SQLException;

    /** Returns the ref. */
    Ref getRef(String label) throws SQLException;

    /** Returns the ref. */
    Ref getRef(int column) throws SQLException;

    /** Returns the row. */
    int getRow() throws SQLException;

    /** Returns the row id. */
    RowId getRowId(String label) throws SQLException;

    /** Returns the row id. */
    RowId getRowId(int column) throws SQLException;

    /** Returns the SQLXML. */
    SQLXML getSQLXML(String label) throws SQLException;

    /** Returns the SQLXML. */
    SQLXML getSQLXML(int column) throws SQLException;

    /** Returns the short. */
    short getShort(String label) throws SQLException;

    /** Returns the short. */
    short getShort(int column) throws SQLException;

    /** Returns the statement. */
    Statement getStatement() throws SQLException;

    /** Returns the string. */
    String getString(String label) throws SQLException;

    /** Returns the string. */
    String getString(int column) throws SQLException;

    /** Returns the time. */
    Time getTime(String label) throws SQLException;

    /** Returns the time. */
    Time getTime(int column) throws SQLException;

    /** Returns the time. */
    Time getTime(String label, Calendar calendar) throws SQLException;

    /** Returns the time. */
    Time getTime(int column, Calendar calendar) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(String label) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(int column) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(String label, Calendar calendar) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(int column, Calendar calendar) throws SQLException;

    /** Returns the type. */
    int getType() throws SQLException;

    /** Returns the URL. */
    URL getURL(String label) throws SQLException;

    /** Returns the URL. */
    URL getURL(int column) throws SQLException;

    /** Returns the unicode stream. */
    @Deprecated
    InputStream getUnicodeStream(String label) throws SQLException;

    /** Returns the unicode stream. */
    @Deprecated
    InputStream getUnicodeStream(int column) throws SQLException;

    /** Returns the warnings. */
    SQLWarning getWarnings() throws SQLException;

    /** Inserts row. */
    void insertRow() throws SQLException;

    /** Tells whether it is after last. */
    boolean isAfterLast() throws SQLException;

    /** Tells whether it is before first. */
    boolean isBeforeFirst() throws SQLException;

    /** Tells whether it is closed. */
    boolean isClosed() throws SQLException;

    /** Tells whether it is first. */
    boolean isFirst() throws SQLException;

    /** Tells whether it is last. */
    boolean isLast() throws SQLException;

    /** Lasts. */
    boolean last() throws SQLException;

    /** Moves to current row. */
    void moveToCurrentRow() throws SQLException;

    /** Moves to insert row. */
    void moveToInsertRow() throws SQLException;

    /** Nexts. */
    boolean next() throws SQLException;

    /** Tells whether previous holds. */
    boolean previous() throws SQLException;

    /** Refreshes row. */
    void refreshRow() throws SQLException;

    /** Relatives. */
    boolean relative(int column) throws SQLException;

    /** Rows deleted. */
    boolean rowDeleted() throws SQLException;

    /** Rows inserted. */
    boolean rowInserted() throws SQLException;

    /** Rows updated. */
    boolean rowUpdated() throws SQLException;

    /** Sets the fetch direction. */
    void setFetchDirection(int column) throws SQLException;

    /** Sets the fetch size. */
    void setFetchSize(int column) throws SQLException;

    /** Sets the array of the current row. */
    void updateArray(String label, Array array) throws SQLException;

    /** Sets the array of the current row. */
    void updateArray(int column, Array array) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(String label, InputStream inputStream) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(int column, InputStream inputStream) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(String label, InputStream inputStream, int number) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(String label, InputStream inputStream, long number) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(int column, InputStream inputStream, int number) throws SQLException;

    /** Sets the ascii stream of the current row. */
    void updateAsciiStream(int column, InputStream inputStream, long number) throws SQLException;

    /** Sets the big decimal of the current row. */
    void updateBigDecimal(String label, BigDecimal bigDecimal) throws SQLException;

    /** Sets the big decimal of the current row. */
    void updateBigDecimal(int column, BigDecimal bigDecimal) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(String label, InputStream inputStream) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(int column, InputStream inputStream) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(String label, InputStream inputStream, int number) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(String label, InputStream inputStream, long number) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(int column, InputStream inputStream, int number) throws SQLException;

    /** Sets the binary stream of the current row. */
    void updateBinaryStream(int column, InputStream inputStream, long number) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(String label, InputStream inputStream) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(String label, Blob blob) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(int column, InputStream inputStream) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(int column, Blob blob) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(String label, InputStream inputStream, long number) throws SQLException;

    /** Sets the blob of the current row. */
    void updateBlob(int column, InputStream inputStream, long number) throws SQLException;

    /** Sets the boolean of the current row. */
    void updateBoolean(String label, boolean flag) throws SQLException;

    /** Sets the boolean of the current row. */
    void updateBoolean(int column, boolean flag) throws SQLException;

    /** Sets the byte of the current row. */
    void updateByte(String label, byte value) throws SQLException;

    /** Sets the byte of the current row. */
    void updateByte(int column, byte value) throws SQLException;

    /** Sets the bytes of the current row. */
    void updateBytes(String label, byte[] values) throws SQLException;

    /** Sets the bytes of the current row. */
    void updateBytes(int column, byte[] values) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(String label, Reader reader) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(int column, Reader reader) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(String label, Reader reader, int number) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(String label, Reader reader, long number) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(int column, Reader reader, int number) throws SQLException;

    /** Sets the character stream of the current row. */
    void updateCharacterStream(int column, Reader reader, long number) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(String label, Reader reader) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(String label, Clob clob) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(int column, Reader reader) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(int column, Clob clob) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(String label, Reader reader, long number) throws SQLException;

    /** Sets the clob of the current row. */
    void updateClob(int column, Reader reader, long number) throws SQLException;

    /** Sets the date of the current row. */
    void updateDate(String label, Date date) throws SQLException;

    /** Sets the date of the current row. */
    void updateDate(int column, Date date) throws SQLException;

    /** Sets the double of the current row. */
    void updateDouble(String label, double value) throws SQLException;

    /** Sets the double of the current row. */
    void updateDouble(int column, double value) throws SQLException;

    /** Sets the float of the current row. */
    void updateFloat(String label, float value) throws SQLException;

    /** Sets the float of the current row. */
    void updateFloat(int column, float value) throws SQLException;

    /** Sets the int of the current row. */
    void updateInt(String label, int number) throws SQLException;

    /** Sets the int of the current row. */
    void updateInt(int column, int number) throws SQLException;

    /** Sets the long of the current row. */
    void updateLong(String label, long number) throws SQLException;

    /** Sets the long of the current row. */
    void updateLong(int column, long number) throws SQLException;

    /** Sets the n character stream of the current row. */
    void updateNCharacterStream(String label, Reader reader) throws SQLException;

    /** Sets the n character stream of the current row. */
    void updateNCharacterStream(int column, Reader reader) throws SQLException;

    /** Sets the n character stream of the current row. */
    void updateNCharacterStream(String label, Reader reader, long number) throws SQLException;

    /** Sets the n character stream of the current row. */
    void updateNCharacterStream(int column, Reader reader, long number) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(String label, Reader reader) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(String label, NClob nClob) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(int column, Reader reader) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(int column, NClob nClob) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(String label, Reader reader, long number) throws SQLException;

    /** Sets the n clob of the current row. */
    void updateNClob(int column, Reader reader, long number) throws SQLException;

    /** Sets the n string of the current row. */
    void updateNString(String label, String text) throws SQLException;

    /** Sets the n string of the current row. */
    void updateNString(int column, String text) throws SQLException;

    /** Sets the null of the current row. */
    void updateNull(String label) throws SQLException;

    /** Sets the null of the current row. */
    void updateNull(int column) throws SQLException;

    /** Sets the object of the current row. */
    void updateObject(String label, Object value) throws SQLException;

    /** Sets the object of the current row. */
    void updateObject(int column, Object value) throws SQLException;

    /** Sets the object of the current row. */
    void updateObject(String label, Object value, int number) throws SQLException;

    /** Sets the object of the current row. */
    default void updateObject(String label, Object value, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    /** Sets the object of the current row. */
    void updateObject(int column, Object value, int number) throws SQLException;

    /** Sets the object of the current row. */
    default void updateObject(int column, Object value, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    /** Sets the object of the current row. */
    default void updateObject(String label, Object value, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    /** Sets the object of the current row. */
    default void updateObject(int column, Object value, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    /** Sets the ref of the current row. */
    void updateRef(String label, Ref ref) throws SQLException;

    /** Sets the ref of the current row. */
    void updateRef(int column, Ref ref) throws SQLException;

    /** Sets the row of the current row. */
    void updateRow() throws SQLException;

    /** Sets the row id of the current row. */
    void updateRowId(String label, RowId rowId) throws SQLException;

    /** Sets the row id of the current row. */
    void updateRowId(int column, RowId rowId) throws SQLException;

    /** Sets the SQLXML of the current row. */
    void updateSQLXML(String label, SQLXML sqlxml) throws SQLException;

    /** Sets the SQLXML of the current row. */
    void updateSQLXML(int column, SQLXML sqlxml) throws SQLException;

    /** Sets the short of the current row. */
    void updateShort(String label, short number) throws SQLException;

    /** Sets the short of the current row. */
    void updateShort(int column, short number) throws SQLException;

    /** Sets the string of the current row. */
    void updateString(String label, String text) throws SQLException;

    /** Sets the string of the current row. */
    void updateString(int column, String text) throws SQLException;

    /** Sets the time of the current row. */
    void updateTime(String label, Time time) throws SQLException;

    /** Sets the time of the current row. */
    void updateTime(int column, Time time) throws SQLException;

    /** Sets the timestamp of the current row. */
    void updateTimestamp(String label, Timestamp timestamp) throws SQLException;

    /** Sets the timestamp of the current row. */
    void updateTimestamp(int column, Timestamp timestamp) throws SQLException;

    /** Tells whether it was null. */
    boolean wasNull() throws SQLException;
}
