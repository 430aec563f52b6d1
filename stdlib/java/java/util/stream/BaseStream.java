package java.util.stream;

import java.util.Iterator;
import java.util.Spliterator;

/** What all streams have in common. */
public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
    /** Returns an iterator over the elements; a terminal operation. */
    Iterator<T> iterator();

    /** Returns a spliterator over the elements; a terminal operation. */
    Spliterator<T> spliterator();

    /** Tells whether the stream was asked to run in parallel. */
    boolean isParallel();

    /** Returns this stream, asked to run sequentially. */
    S sequential();

    /** Returns this stream, asked to run in parallel; it runs sequentially all the same. */
    S parallel();

    /** Returns a stream that may ignore the order of elements. */
    S unordered();

    /** Returns a stream that runs one more action when it is closed. */
    S onClose(Runnable closeHandler);

    /** Closes the stream and runs the close actions. */
    @Override
    void close();
}
