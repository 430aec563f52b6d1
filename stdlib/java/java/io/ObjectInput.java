package java.io;

/** A DataInput that also reads objects. */
public interface ObjectInput extends DataInput, AutoCloseable {
    /** Reads an object. */
    Object readObject() throws ClassNotFoundException, IOException;

    /** Reads a byte, or -1 at the end. */
    int read() throws IOException;

    /** Reads some bytes and returns how many, or -1 at the end. */
    int read(byte[] b) throws IOException;

    /** Reads up to len bytes and returns how many, or -1 at the end. */
    int read(byte[] b, int off, int len) throws IOException;

    /** Skips up to n bytes and returns how many. */
    long skip(long n) throws IOException;

    /** Returns how many bytes can be read without blocking. */
    int available() throws IOException;

    @Override
    void close() throws IOException;
}
