package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;

/** A statement that is compiled once and has parameters. */
public interface PreparedStatement extends Statement {
    /** Adds batch. */
    void addBatch() throws SQLException;

    /** Clears parameters. */
    void clearParameters() throws SQLException;

    /** Executes. */
    boolean execute() throws SQLException;

    /** Executes large update. */
    default long executeLargeUpdate() throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    /** Executes query. */
    ResultSet executeQuery() throws SQLException;

    /** Executes update. */
    int executeUpdate() throws SQLException;

    /** Returns the meta data. */
    ResultSetMetaData getMetaData() throws SQLException;

    /** Returns the parameter meta data. */
    ParameterMetaData getParameterMetaData() throws SQLException;

    /** Sets the array. */
    void setArray(int index, Array array) throws SQLException;

    /** Sets the ascii stream. */
    void setAsciiStream(int index, InputStream inputStream) throws SQLException;

    /** Sets the ascii stream. */
    void setAsciiStream(int index, InputStream inputStream, int number) throws SQLException;

    /** Sets the ascii stream. */
    void setAsciiStream(int index, InputStream inputStream, long number) throws SQLException;

    /** Sets the big decimal. */
    void setBigDecimal(int index, BigDecimal bigDecimal) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(int index, InputStream inputStream) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(int index, InputStream inputStream, int number) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(int index, InputStream inputStream, long number) throws SQLException;

    /** Sets the blob. */
    void setBlob(int index, InputStream inputStream) throws SQLException;

    /** Sets the blob. */
    void setBlob(int index, Blob blob) throws SQLException;

    /** Sets the blob. */
    void setBlob(int index, InputStream inputStream, long number) throws SQLException;

    /** Sets the boolean. */
    void setBoolean(int index, boolean flag) throws SQLException;

    /** Sets the byte. */
    void setByte(int index, byte value) throws SQLException;

    /** Sets the bytes. */
    void setBytes(int index, byte[] values) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(int index, Reader reader) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(int index, Reader reader, int number) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(int index, Reader reader, long number) throws SQLException;

    /** Sets the clob. */
    void setClob(int index, Reader reader) throws SQLException;

    /** Sets the clob. */
    void setClob(int index, Clob clob) throws SQLException;

    /** Sets the clob. */
    void setClob(int index, Reader reader, long number) throws SQLException;

    /** Sets the date. */
    void setDate(int index, Date date) throws SQLException;

    /** Sets the date. */
    void setDate(int index, Date date, Calendar calendar) throws SQLException;

    /** Sets the double. */
    void setDouble(int index, double value) throws SQLException;

    /** Sets the float. */
    void setFloat(int index, float value) throws SQLException;

    /** Sets the int. */
    void setInt(int index, int number) throws SQLException;

    /** Sets the long. */
    void setLong(int index, long number) throws SQLException;

    /** Sets the n character stream. */
    void setNCharacterStream(int index, Reader reader) throws SQLException;

    /** Sets the n character stream. */
    void setNCharacterStream(int index, Reader reader, long number) throws SQLException;

    /** Sets the n clob. */
    void setNClob(int index, Reader reader) throws SQLException;

    /** Sets the n clob. */
    void setNClob(int index, NClob nClob) throws SQLException;

    /** Sets the n clob. */
    void setNClob(int index, Reader reader, long number) throws SQLException;

    /** Sets the n string. */
    void setNString(int index, String text) throws SQLException;

    /** Sets the null. */
    void setNull(int index, int number) throws SQLException;

    /** Sets the null. */
    void setNull(int index, int position, String text) throws SQLException;

    /** Sets the object. */
    void setObject(int index, Object value) throws SQLException;

    /** Sets the object. */
    void setObject(int index, Object value, int number) throws SQLException;

    /** Sets the object. */
    default void setObject(int index, Object value, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    /** Sets the object. */
    void setObject(int index, Object value, int position, int number) throws SQLException;

    /** Sets the object. */
    default void setObject(int index, Object value, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    /** Sets the ref. */
    void setRef(int index, Ref ref) throws SQLException;

    /** Sets the row id. */
    void setRowId(int index, RowId rowId) throws SQLException;

    /** Sets the SQLXML. */
    void setSQLXML(int index, SQLXML sqlxml) throws SQLException;

    /** Sets the short. */
    void setShort(int index, short number) throws SQLException;

    /** Sets the string. */
    void setString(int index, String text) throws SQLException;

    /** Sets the time. */
    void setTime(int index, Time time) throws SQLException;

    /** Sets the time. */
    void setTime(int index, Time time, Calendar calendar) throws SQLException;

    /** Sets the timestamp. */
    void setTimestamp(int index, Timestamp timestamp) throws SQLException;

    /** Sets the timestamp. */
    void setTimestamp(int index, Timestamp timestamp, Calendar calendar) throws SQLException;

    /** Sets the URL. */
    void setURL(int index, URL url) throws SQLException;

    /** Sets the unicode stream. */
    @Deprecated
    void setUnicodeStream(int index, InputStream inputStream, int number) throws SQLException;
}
