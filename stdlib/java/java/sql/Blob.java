package java.sql;

import java.io.InputStream;
import java.io.OutputStream;

/** A large binary value of a database. */
public interface Blob {
    /** Frees. */
    void free() throws SQLException;

    /** Returns the binary stream. */
    InputStream getBinaryStream() throws SQLException;

    /** Returns the binary stream. */
    InputStream getBinaryStream(long position, long number) throws SQLException;

    /** Returns the bytes. */
    byte[] getBytes(long position, int number) throws SQLException;

    /** Returns the length. */
    long length() throws SQLException;

    /** Positions. */
    long position(byte[] values, long number) throws SQLException;

    /** Positions. */
    long position(Blob blob, long number) throws SQLException;

    /** Sets the binary stream. */
    OutputStream setBinaryStream(long number) throws SQLException;

    /** Sets the bytes. */
    int setBytes(long position, byte[] values) throws SQLException;

    /** Sets the bytes. */
    int setBytes(long position, byte[] values, int position2, int number) throws SQLException;

    /** Truncates. */
    void truncate(long index) throws SQLException;
}
