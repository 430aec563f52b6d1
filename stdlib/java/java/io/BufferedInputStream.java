package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Buffers another input stream and supports mark and reset. */
public class BufferedInputStream extends FilterInputStream {
    private static final int DEFAULT_SIZE = 8192;

    /** The buffer, null once closed. */
    protected volatile byte[] buf;
    /** Valid bytes in the buffer. */
    protected int count;
    /** Next byte to read. */
    protected int pos;
    /** Marked position, or -1. */
    protected int markpos = -1;
    /** Read-ahead the mark must survive. */
    protected int marklimit;

    /** Buffers with the default size. */
    public BufferedInputStream(InputStream in) {
        this(in, DEFAULT_SIZE);
    }

    /** Buffers with the given size. */
    public BufferedInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        buf = new byte[size];
    }

    private InputStream source() throws IOException {
        InputStream source = in;
        if (source == null) {
            throw new IOException("Stream closed");
        }
        return source;
    }

    private byte[] buffer() throws IOException {
        byte[] buffer = buf;
        if (buffer == null) {
            throw new IOException("Stream closed");
        }
        return buffer;
    }

    /** Makes room behind pos, keeping the marked bytes, and reads once. */
    private void fill() throws IOException {
        byte[] buffer = buffer();
        if (markpos < 0) {
            pos = 0;
        } else if (pos >= buffer.length) {
            buffer = makeRoom(buffer);
        }
        count = pos;
        int n = source().read(buffer, pos, buffer.length - pos);
        if (n > 0) {
            count = pos + n;
        }
    }

    private byte[] makeRoom(byte[] buffer) throws IOException {
        if (markpos > 0) {
            int kept = pos - markpos;
            System.arraycopy(buffer, markpos, buffer, 0, kept);
            pos = kept;
            markpos = 0;
        } else if (buffer.length >= marklimit) {
            markpos = -1;
            pos = 0;
        } else {
            int size = pos <= (Integer.MAX_VALUE - 8) / 2
                ? pos * 2 : Integer.MAX_VALUE - 8;
            buffer = Arrays.copyOf(buffer, Math.min(size, marklimit));
            buf = buffer;
        }
        return buffer;
    }

    @Override
    public synchronized int read() throws IOException {
        if (pos >= count) {
            fill();
            if (pos >= count) {
                return -1;
            }
        }
        return buffer()[pos++] & 0xff;
    }

    private int readOnce(byte[] b, int off, int len) throws IOException {
        int available = count - pos;
        if (available <= 0) {
            if (len >= buffer().length && markpos < 0) {
                return source().read(b, off, len);
            }
            fill();
            available = count - pos;
            if (available <= 0) {
                return -1;
            }
        }
        int n = Math.min(available, len);
        System.arraycopy(buffer(), pos, b, off, n);
        pos += n;
        return n;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len)
            throws IOException {
        buffer();
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int got = readOnce(b, off + n, len - n);
            if (got <= 0) {
                return n == 0 ? got : n;
            }
            n += got;
            if (n < len && source().available() <= 0) {
                break;
            }
        }
        return n;
    }

    @Override
    public synchronized long skip(long n) throws IOException {
        buffer();
        if (n <= 0) {
            return 0;
        }
        long available = count - pos;
        if (available <= 0) {
            if (markpos < 0) {
                return source().skip(n);
            }
            fill();
            available = count - pos;
            if (available <= 0) {
                return 0;
            }
        }
        long skipped = Math.min(available, n);
        pos += (int) skipped;
        return skipped;
    }

    @Override
    public synchronized int available() throws IOException {
        int buffered = count - pos;
        int more = source().available();
        return buffered > Integer.MAX_VALUE - more
            ? Integer.MAX_VALUE : buffered + more;
    }

    @Override
    public synchronized void mark(int readlimit) {
        marklimit = readlimit;
        markpos = pos;
    }

    @Override
    public synchronized void reset() throws IOException {
        buffer();
        if (markpos < 0) {
            throw new IOException("Resetting to invalid mark");
        }
        pos = markpos;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void close() throws IOException {
        buf = null;
        InputStream source = in;
        in = null;
        if (source != null) {
            source.close();
        }
    }
}
