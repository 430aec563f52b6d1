package java.io;

/** A DataOutput that also writes objects. */
public interface ObjectOutput extends DataOutput, AutoCloseable {
    /** Writes an object. */
    void writeObject(Object obj) throws IOException;

    @Override
    void write(int b) throws IOException;

    @Override
    void write(byte[] b) throws IOException;

    @Override
    void write(byte[] b, int off, int len) throws IOException;

    /** Passes buffered bytes on. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
