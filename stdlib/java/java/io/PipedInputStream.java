package java.io;

import java.util.Objects;

/** Reads what another thread writes to the PipedOutputStream it is connected to. */
public class PipedInputStream extends InputStream {
    /** Size of the buffer. */
    protected static final int PIPE_SIZE = 1024;

    private byte[] buffer;
    private int start;
    private int count;
    private boolean connected;
    private volatile boolean closedByReader;
    private boolean closedByWriter;
    private Thread reader;
    private Thread writer;

    /** Reads from a writing end. */
    public PipedInputStream(PipedOutputStream src) throws IOException {
        this(src, PIPE_SIZE);
    }

    /** Reads from a writing end through a buffer of a given size. */
    public PipedInputStream(PipedOutputStream src, int pipeSize) throws IOException {
        this(pipeSize);
        connect(src);
    }

    /** Is connected later. */
    public PipedInputStream() {
        this(PIPE_SIZE);
    }

    /** Is connected later, with a buffer of a given size. */
    public PipedInputStream(int pipeSize) {
        if (pipeSize <= 0) {
            throw new IllegalArgumentException("Pipe Size <= 0");
        }
        buffer = new byte[pipeSize];
    }

    /** Connects the ends. */
    public void connect(PipedOutputStream src) throws IOException {
        src.connect(this);
    }

    /** Called by the writing end; throws if either is connected. */
    final synchronized void attach() throws IOException {
        if (connected) {
            throw new IOException("Already connected");
        }
        connected = true;
    }

    // ---- The writing end ----

    final synchronized void accept(byte[] data, int off, int len)
            throws IOException {
        checkWritable();
        writer = Thread.currentThread();
        while (len > 0) {
            awaitRoom();
            int end = (start + count) % buffer.length;
            int n = Math.min(len, Math.min(buffer.length - count,
                buffer.length - end));
            System.arraycopy(data, off, buffer, end, n);
            count += n;
            off += n;
            len -= n;
        }
    }

    private void checkWritable() throws IOException {
        if (!connected) {
            throw new IOException("Pipe not connected");
        }
        if (closedByWriter || closedByReader) {
            throw new IOException("Pipe closed");
        }
        if (reader != null && !reader.isAlive()) {
            throw new IOException("Read end dead");
        }
    }

    private void awaitRoom() throws IOException {
        while (count == buffer.length) {
            checkWritable();
            notifyAll();
            pause();
        }
    }

    private void pause() throws InterruptedIOException {
        try {
            wait(1000);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    final synchronized void wake() {
        notifyAll();
    }

    final synchronized void finish() {
        closedByWriter = true;
        notifyAll();
    }

    // ---- The reading end ----

    private void checkReadable() throws IOException {
        if (!connected) {
            throw new IOException("Pipe not connected");
        }
        if (closedByReader) {
            throw new IOException("Pipe closed");
        }
        if (writer != null && !writer.isAlive() && !closedByWriter
                && count == 0) {
            throw new IOException("Write end dead");
        }
    }

    /** Waits for data; false at the end. */
    private boolean awaitData() throws IOException {
        reader = Thread.currentThread();
        int tries = 2;
        while (count == 0) {
            if (closedByWriter) {
                return false;
            }
            if (writer != null && !writer.isAlive() && --tries < 0) {
                throw new IOException("Pipe broken");
            }
            notifyAll();
            pause();
        }
        return true;
    }

    @Override
    public synchronized int read() throws IOException {
        checkReadable();
        if (!awaitData()) {
            return -1;
        }
        int c = buffer[start] & 0xff;
        drop(1);
        return c;
    }

    private void drop(int n) {
        start = (start + n) % buffer.length;
        count -= n;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len)
            throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        checkReadable();
        if (!awaitData()) {
            return -1;
        }
        int done = 0;
        while (done < len && count > 0) {
            int n = Math.min(Math.min(len - done, count),
                buffer.length - start);
            System.arraycopy(buffer, start, b, off + done, n);
            drop(n);
            done += n;
        }
        return done;
    }

    @Override
    public synchronized int available() throws IOException {
        return count;
    }

    @Override
    public void close() throws IOException {
        closedByReader = true;
        synchronized (this) {
            count = 0;
            notifyAll();
        }
    }
}
