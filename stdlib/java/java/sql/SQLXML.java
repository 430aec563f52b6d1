package java.sql;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import javax.xml.transform.Result;
import javax.xml.transform.Source;

/** An XML value of a database. */
public interface SQLXML {
    /** Frees. */
    void free() throws SQLException;

    /** Returns the binary stream. */
    InputStream getBinaryStream() throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream() throws SQLException;

    /** Returns the source. */
    <T extends Source> T getSource(Class<T> type) throws SQLException;

    /** Returns the string. */
    String getString() throws SQLException;

    /** Sets the binary stream. */
    OutputStream setBinaryStream() throws SQLException;

    /** Sets the character stream. */
    Writer setCharacterStream() throws SQLException;

    /** Sets the result. */
    <T extends Result> T setResult(Class<T> type) throws SQLException;

    /** Sets the string. */
    void setString(String name) throws SQLException;
}
