package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;
import java.util.Map;

/** A statement that calls a stored procedure. */
public interface CallableStatement extends PreparedStatement {
    /** Returns the array. */
    Array getArray(String name) throws SQLException;

    /** Returns the array. */
    Array getArray(int index) throws SQLException;

    /** Returns the big decimal. */
    BigDecimal getBigDecimal(String name) throws SQLException;

    /** Returns the big decimal. */
    BigDecimal getBigDecimal(int index) throws SQLException;

    /** Returns the big decimal. */
    @Deprecated
    BigDecimal getBigDecimal(int index, int number) throws SQLException;

    /** Returns the blob. */
    Blob getBlob(String name) throws SQLException;

    /** Returns the blob. */
    Blob getBlob(int index) throws SQLException;

    /** Returns the boolean. */
    boolean getBoolean(String name) throws SQLException;

    /** Returns the boolean. */
    boolean getBoolean(int index) throws SQLException;

    /** Returns the byte. */
    byte getByte(String name) throws SQLException;

    /** Returns the byte. */
    byte getByte(int index) throws SQLException;

    /** Returns the bytes. */
    byte[] getBytes(String name) throws SQLException;

    /** Returns the bytes. */
    byte[] getBytes(int index) throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream(String name) throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream(int index) throws SQLException;

    /** Returns the clob. */
    Clob getClob(String name) throws SQLException;

    /** Returns the clob. */
    Clob getClob(int index) throws SQLException;

    /** Returns the date. */
    Date getDate(String name) throws SQLException;

    /** Returns the date. */
    Date getDate(int index) throws SQLException;

    /** Returns the date. */
    Date getDate(String name, Calendar calendar) throws SQLException;

    /** Returns the date. */
    Date getDate(int index, Calendar calendar) throws SQLException;

    /** Returns the double. */
    double getDouble(String name) throws SQLException;

    /** Returns the double. */
    double getDouble(int index) throws SQLException;

    /** Returns the float. */
    float getFloat(String name) throws SQLException;

    /** Returns the float. */
    float getFloat(int index) throws SQLException;

    /** Returns the int. */
    int getInt(String name) throws SQLException;

    /** Returns the int. */
    int getInt(int index) throws SQLException;

    /** Returns the long. */
    long getLong(String name) throws SQLException;

    /** Returns the long. */
    long getLong(int index) throws SQLException;

    /** Returns the n character stream. */
    Reader getNCharacterStream(String name) throws SQLException;

    /** Returns the n character stream. */
    Reader getNCharacterStream(int index) throws SQLException;

    /** Returns the n clob. */
    NClob getNClob(String name) throws SQLException;

    /** Returns the n clob. */
    NClob getNClob(int index) throws SQLException;

    /** Returns the n string. */
    String getNString(String name) throws SQLException;

    /** Returns the n string. */
    String getNString(int index) throws SQLException;

    /** Returns the object. */
    Object getObject(String name) throws SQLException;

    /** Returns the object. */
    Object getObject(int index) throws SQLException;

    /** Returns the object. */
    <T> T getObject(String name, Class<T> type) throws SQLException;

    /** Returns the object. */
    Object getObject(String name, Map<String, Class<?>> map) throws SQLException;

    /** Returns the object. */
    <T> T getObject(int index, Class<T> type) throws SQLException;

    /** Returns the object. */
    Object getObject(int index, Map<String, Class<?>> map) throws SQLException;

    /** Returns the ref. */
    Ref getRef(String name) throws SQLException;

    /** Returns the ref. */
    Ref getRef(int index) throws SQLException;

    /** Returns the row id. */
    RowId getRowId(String name) throws SQLException;

    /** Returns the row id. */
    RowId getRowId(int index) throws SQLException;

    /** Returns the SQLXML. */
    SQLXML getSQLXML(String name) throws SQLException;

    /** Returns the SQLXML. */
    SQLXML getSQLXML(int index) throws SQLException;

    /** Returns the short. */
    short getShort(String name) throws SQLException;

    /** Returns the short. */
    short getShort(int index) throws SQLException;

    /** Returns the string. */
    String getString(String name) throws SQLException;

    /** Returns the string. */
    String getString(int index) throws SQLException;

    /** Returns the time. */
    Time getTime(String name) throws SQLException;

    /** Returns the time. */
    Time getTime(int index) throws SQLException;

    /** Returns the time. */
    Time getTime(String name, Calendar calendar) throws SQLException;

    /** Returns the time. */
    Time getTime(int index, Calendar calendar) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(String name) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(int index) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(String name, Calendar calendar) throws SQLException;

    /** Returns the timestamp. */
    Timestamp getTimestamp(int index, Calendar calendar) throws SQLException;

    /** Returns the URL. */
    URL getURL(String name) throws SQLException;

    /** Returns the URL. */
    URL getURL(int index) throws SQLException;

    /** Registers out parameter. */
    void registerOutParameter(String name, int number) throws SQLException;

    /** Registers out parameter. */
    default void registerOutParameter(String name, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Registers out parameter. */
    void registerOutParameter(int index, int number) throws SQLException;

    /** Registers out parameter. */
    default void registerOutParameter(int index, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Registers out parameter. */
    void registerOutParameter(String name, int position, String text) throws SQLException;

    /** Registers out parameter. */
    void registerOutParameter(String name, int position, int number) throws SQLException;

    /** Registers out parameter. */
    default void registerOutParameter(String name, SQLType sQLType, String text) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Registers out parameter. */
    default void registerOutParameter(String name, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Registers out parameter. */
    void registerOutParameter(int index, int position, String text) throws SQLException;

    /** Registers out parameter. */
    void registerOutParameter(int index, int position, int number) throws SQLException;

    /** Registers out parameter. */
    default void registerOutParameter(int index, SQLType sQLType, String text) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Registers out parameter. */
    default void registerOutParameter(int index, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    /** Sets the ascii stream. */
    void setAsciiStream(String name, InputStream inputStream) throws SQLException;

    /** Sets the ascii stream. */
    void setAsciiStream(String name, InputStream inputStream, int number) throws SQLException;

    /** Sets the ascii stream. */
    void setAsciiStream(String name, InputStream inputStream, long number) throws SQLException;

    /** Sets the big decimal. */
    void setBigDecimal(String name, BigDecimal bigDecimal) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(String name, InputStream inputStream) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(String name, InputStream inputStream, int number) throws SQLException;

    /** Sets the binary stream. */
    void setBinaryStream(String name, InputStream inputStream, long number) throws SQLException;

    /** Sets the blob. */
    void setBlob(String name, InputStream inputStream) throws SQLException;

    /** Sets the blob. */
    void setBlob(String name, Blob blob) throws SQLException;

    /** Sets the blob. */
    void setBlob(String name, InputStream inputStream, long number) throws SQLException;

    /** Sets the boolean. */
    void setBoolean(String name, boolean flag) throws SQLException;

    /** Sets the byte. */
    void setByte(String name, byte value) throws SQLException;

    /** Sets the bytes. */
    void setBytes(String name, byte[] values) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(String name, Reader reader) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(String name, Reader reader, int number) throws SQLException;

    /** Sets the character stream. */
    void setCharacterStream(String name, Reader reader, long number) throws SQLException;

    /** Sets the clob. */
    void setClob(String name, Reader reader) throws SQLException;

    /** Sets the clob. */
    void setClob(String name, Clob clob) throws SQLException;

    /** Sets the clob. */
    void setClob(String name, Reader reader, long number) throws SQLException;

    /** Sets the date. */
    void setDate(String name, Date date) throws SQLException;

    /** Sets the date. */
    void setDate(String name, Date date, Calendar calendar) throws SQLException;

    /** Sets the double. */
    void setDouble(String name, double value) throws SQLException;

    /** Sets the float. */
    void setFloat(String name, float value) throws SQLException;

    /** Sets the int. */
    void setInt(String name, int number) throws SQLException;

    /** Sets the long. */
    void setLong(String name, long number) throws SQLException;

    /** Sets the n character stream. */
    void setNCharacterStream(String name, Reader reader) throws SQLException;

    /** Sets the n character stream. */
    void setNCharacterStream(String name, Reader reader, long number) throws SQLException;

    /** Sets the n clob. */
    void setNClob(String name, Reader reader) throws SQLException;

    /** Sets the n clob. */
    void setNClob(String name, NClob nClob) throws SQLException;

    /** Sets the n clob. */
    void setNClob(String name, Reader reader, long number) throws SQLException;

    /** Sets the n string. */
    void setNString(String name, String text) throws SQLException;

    /** Sets the null. */
    void setNull(String name, int number) throws SQLException;

    /** Sets the null. */
    void setNull(String name, int position, String text) throws SQLException;

    /** Sets the object. */
    void setObject(String name, Object value) throws SQLException;

    /** Sets the object. */
    void setObject(String name, Object value, int number) throws SQLException;

    /** Sets the object. */
    default void setObject(String name, Object value, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    /** Sets the object. */
    void setObject(String name, Object value, int position, int number) throws SQLException;

    /** Sets the object. */
    default void setObject(String name, Object value, SQLType sQLType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    /** Sets the row id. */
    void setRowId(String name, RowId rowId) throws SQLException;

    /** Sets the SQLXML. */
    void setSQLXML(String name, SQLXML sqlxml) throws SQLException;

    /** Sets the short. */
    void setShort(String name, short number) throws SQLException;

    /** Sets the string. */
    void setString(String name, String text) throws SQLException;

    /** Sets the time. */
    void setTime(String name, Time time) throws SQLException;

    /** Sets the time. */
    void setTime(String name, Time time, Calendar calendar) throws SQLException;

    /** Sets the timestamp. */
    void setTimestamp(String name, Timestamp timestamp) throws SQLException;

    /** Sets the timestamp. */
    void setTimestamp(String name, Timestamp timestamp, Calendar calendar) throws SQLException;

    /** Sets the URL. */
    void setURL(String name, URL url) throws SQLException;

    /** Tells whether it was null. */
    boolean wasNull() throws SQLException;
}
