package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;

/** The attributes of a structured value, written one after the other. */
public interface SQLOutput {
    /** Writes array. */
    void writeArray(Array array) throws SQLException;

    /** Writes ascii stream. */
    void writeAsciiStream(InputStream inputStream) throws SQLException;

    /** Writes big decimal. */
    void writeBigDecimal(BigDecimal bigDecimal) throws SQLException;

    /** Writes binary stream. */
    void writeBinaryStream(InputStream inputStream) throws SQLException;

    /** Writes blob. */
    void writeBlob(Blob blob) throws SQLException;

    /** Writes boolean. */
    void writeBoolean(boolean flag) throws SQLException;

    /** Writes byte. */
    void writeByte(byte value) throws SQLException;

    /** Writes bytes. */
    void writeBytes(byte[] values) throws SQLException;

    /** Writes character stream. */
    void writeCharacterStream(Reader reader) throws SQLException;

    /** Writes clob. */
    void writeClob(Clob clob) throws SQLException;

    /** Writes date. */
    void writeDate(Date date) throws SQLException;

    /** Writes double. */
    void writeDouble(double value) throws SQLException;

    /** Writes float. */
    void writeFloat(float value) throws SQLException;

    /** Writes int. */
    void writeInt(int index) throws SQLException;

    /** Writes long. */
    void writeLong(long index) throws SQLException;

    /** Writes n clob. */
    void writeNClob(NClob nClob) throws SQLException;

    /** Writes n string. */
    void writeNString(String text) throws SQLException;

    /** Writes object. */
    void writeObject(SQLData sQLData) throws SQLException;

    /** Writes object. */
    default void writeObject(Object value, SQLType sQLType) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    /** Writes ref. */
    void writeRef(Ref ref) throws SQLException;

    /** Writes row id. */
    void writeRowId(RowId rowId) throws SQLException;

    /** Writes SQLXML. */
    void writeSQLXML(SQLXML sqlxml) throws SQLException;

    /** Writes short. */
    void writeShort(short index) throws SQLException;

    /** Writes string. */
    void writeString(String text) throws SQLException;

    /** Writes struct. */
    void writeStruct(Struct struct) throws SQLException;

    /** Writes time. */
    void writeTime(Time time) throws SQLException;

    /** Writes timestamp. */
    void writeTimestamp(Timestamp timestamp) throws SQLException;

    /** Writes URL. */
    void writeURL(URL url) throws SQLException;
}
