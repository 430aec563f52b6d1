package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;

/** The attributes of a structured value, read one after the other. */
public interface SQLInput {
    /** Reads array. */
    Array readArray() throws SQLException;

    /** Reads ascii stream. */
    InputStream readAsciiStream() throws SQLException;

    /** Reads big decimal. */
    BigDecimal readBigDecimal() throws SQLException;

    /** Reads binary stream. */
    InputStream readBinaryStream() throws SQLException;

    /** Reads blob. */
    Blob readBlob() throws SQLException;

    /** Reads boolean. */
    boolean readBoolean() throws SQLException;

    /** Reads byte. */
    byte readByte() throws SQLException;

    /** Reads bytes. */
    byte[] readBytes() throws SQLException;

    /** Reads character stream. */
    Reader readCharacterStream() throws SQLException;

    /** Reads clob. */
    Clob readClob() throws SQLException;

    /** Reads date. */
    Date readDate() throws SQLException;

    /** Reads double. */
    double readDouble() throws SQLException;

    /** Reads float. */
    float readFloat() throws SQLException;

    /** Reads int. */
    int readInt() throws SQLException;

    /** Reads long. */
    long readLong() throws SQLException;

    /** Reads n clob. */
    NClob readNClob() throws SQLException;

    /** Reads n string. */
    String readNString() throws SQLException;

    /** Reads object. */
    Object readObject() throws SQLException;

    /** Reads object. */
    default <T> T readObject(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    /** Reads ref. */
    Ref readRef() throws SQLException;

    /** Reads row id. */
    RowId readRowId() throws SQLException;

    /** Reads SQLXML. */
    SQLXML readSQLXML() throws SQLException;

    /** Reads short. */
    short readShort() throws SQLException;

    /** Reads string. */
    String readString() throws SQLException;

    /** Reads time. */
    Time readTime() throws SQLException;

    /** Reads timestamp. */
    Timestamp readTimestamp() throws SQLException;

    /** Reads URL. */
    URL readURL() throws SQLException;

    /** Tells whether it was null. */
    boolean wasNull() throws SQLException;
}
