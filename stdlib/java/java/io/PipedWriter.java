package java.io;

import java.util.Objects;

/** Writes what another thread reads from the PipedReader it is connected to. */
public class PipedWriter extends Writer {
    private volatile PipedReader sink;
    private volatile boolean closed;

    /** Writes to a reading end. */
    public PipedWriter(PipedReader snk) throws IOException {
        connect(snk);
    }

    /** Is connected later. */
    public PipedWriter() {
    }

    /** Connects the ends. */
    public synchronized void connect(PipedReader snk) throws IOException {
        Objects.requireNonNull(snk);
        if (sink != null) {
            throw new IOException("Already connected");
        }
        if (closed || snk.isClosed()) {
            throw new IOException("Pipe closed");
        }
        snk.attach();
        sink = snk;
    }

    private PipedReader connected() throws IOException {
        PipedReader to = sink;
        if (to == null) {
            throw new IOException("Pipe not connected");
        }
        return to;
    }

    @Override
    public void write(int c) throws IOException {
        connected().accept(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] b, int off, int len) throws IOException {
        PipedReader to = connected();
        Objects.checkFromIndexSize(off, len, b.length);
        to.accept(b, off, len);
    }

    @Override
    public void flush() throws IOException {
        PipedReader to = sink;
        if (to != null) {
            if (closed || to.isClosed()) {
                throw new IOException("Pipe closed");
            }
            to.wake();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        PipedReader to = sink;
        if (to != null) {
            to.finish();
        }
    }
}
