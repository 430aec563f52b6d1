package java.sql;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** A large text of a database. */
public interface Clob {
    /** Frees. */
    void free() throws SQLException;

    /** Returns the ascii stream. */
    InputStream getAsciiStream() throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream() throws SQLException;

    /** Returns the character stream. */
    Reader getCharacterStream(long position, long number) throws SQLException;

    /** Returns the sub string. */
    String getSubString(long position, int number) throws SQLException;

    /** Returns the length. */
    long length() throws SQLException;

    /** Positions. */
    long position(String text, long number) throws SQLException;

    /** Positions. */
    long position(Clob clob, long number) throws SQLException;

    /** Sets the ascii stream. */
    OutputStream setAsciiStream(long number) throws SQLException;

    /** Sets the character stream. */
    Writer setCharacterStream(long number) throws SQLException;

    /** Sets the string. */
    int setString(long position, String text) throws SQLException;

    /** Sets the string. */
    int setString(long position, String text, int position2, int number) throws SQLException;

    /** Truncates. */
    void truncate(long index) throws SQLException;
}
