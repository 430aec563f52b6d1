package java.io;

/** A source or destination of data that can be closed. */
public interface Closeable extends AutoCloseable {
    /** Closes and releases resources; closing twice has no effect. */
    void close() throws IOException;
}
