package java.io;

/** A destination whose buffered output can be flushed. */
public interface Flushable {
    /** Writes any buffered output to the underlying stream. */
    void flush() throws IOException;
}
