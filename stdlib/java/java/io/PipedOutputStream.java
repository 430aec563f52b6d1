package java.io;

import java.util.Objects;

/** Writes what another thread reads from the PipedInputStream it is connected to. */
public class PipedOutputStream extends OutputStream {
    private volatile PipedInputStream sink;

    /** Writes to a reading end. */
    public PipedOutputStream(PipedInputStream snk) throws IOException {
        connect(snk);
    }

    /** Is connected later. */
    public PipedOutputStream() {
    }

    /** Connects the ends. */
    public synchronized void connect(PipedInputStream snk) throws IOException {
        Objects.requireNonNull(snk);
        if (sink != null) {
            throw new IOException("Already connected");
        }
        snk.attach();
        sink = snk;
    }

    private PipedInputStream connected() throws IOException {
        PipedInputStream to = sink;
        if (to == null) {
            throw new IOException("Pipe not connected");
        }
        return to;
    }

    @Override
    public void write(int b) throws IOException {
        connected().accept(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        PipedInputStream to = connected();
        Objects.checkFromIndexSize(off, len, b.length);
        to.accept(b, off, len);
    }

    @Override
    public void flush() throws IOException {
        PipedInputStream to = sink;
        if (to != null) {
            to.wake();
        }
    }

    @Override
    public void close() throws IOException {
        PipedInputStream to = sink;
        if (to != null) {
            to.finish();
        }
    }
}
