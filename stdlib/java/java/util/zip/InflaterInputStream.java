package java.util.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** An input stream that decompresses. */
public class InflaterInputStream extends FilterInputStream {
    /** What decompresses. */
    protected Inflater inf;
    /** The compressed bytes last read. */
    protected byte[] buf;
    /** How many of them. */
    protected int len;

    /** Is the Inflater our own, to be ended on close? */
    boolean ownsInflater;
    private boolean closed;
    private boolean reachedEnd;
    private byte[] single;

    /** Creates one with that Inflater and buffer size. */
    public InflaterInputStream(InputStream in, Inflater inf, int size) {
        super(in);
        if (in == null || inf == null) {
            throw new NullPointerException();
        }
        if (size <= 0) {
            throw new IllegalArgumentException("buffer size <= 0");
        }
        this.inf = inf;
        buf = new byte[size];
    }

    /** Creates one with that Inflater. */
    public InflaterInputStream(InputStream in, Inflater inf) {
        this(in, inf, 512);
    }

    /** Creates one for zlib streams. */
    public InflaterInputStream(InputStream in) {
        this(in, in == null ? null : new Inflater(), 512);
        ownsInflater = true;
    }

    void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Reads a decompressed byte. */
    @Override
    public int read() throws IOException {
        ensureOpen();
        if (single == null) {
            single = new byte[1];
        }
        return read(single, 0, 1) == -1 ? -1 : single[0] & 255;
    }

    /** Reads decompressed bytes. */
    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        try {
            return inflate(b, off, len);
        } catch (DataFormatException e) {
            String message = e.getMessage();
            throw new ZipException(message != null ? message : "Invalid ZLIB data format");
        }
    }

    private int inflate(byte[] b, int off, int len) throws IOException, DataFormatException {
        for (;;) {
            int count = inf.inflate(b, off, len);
            if (count != 0) {
                return count;
            }
            if (inf.finished() || inf.needsDictionary()) {
                reachedEnd = true;
                return -1;
            }
            if (inf.needsInput()) {
                fill();
            }
        }
    }

    /** Returns 0 at the end, otherwise 1. */
    @Override
    public int available() throws IOException {
        ensureOpen();
        if (reachedEnd) {
            return 0;
        }
        if (inf.finished()) {
            reachedEnd = true;
            return 0;
        }
        return 1;
    }

    /** Reads decompressed bytes past. */
    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("negative skip length");
        }
        ensureOpen();
        int limit = (int) Math.min(n, Integer.MAX_VALUE);
        byte[] buffer = new byte[Math.max(1, Math.min(limit, 512))];
        int total = 0;
        while (total < limit) {
            int count = read(buffer, 0, Math.min(limit - total, buffer.length));
            if (count == -1) {
                reachedEnd = true;
                break;
            }
            total += count;
        }
        return total;
    }

    /** Closes the stream below. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            if (ownsInflater) {
                inf.end();
            }
            in.close();
            closed = true;
        }
    }

    /** Gives the Inflater more input. */
    protected void fill() throws IOException {
        ensureOpen();
        len = in.read(buf, 0, buf.length);
        if (len == -1) {
            throw new EOFException("Unexpected end of ZLIB input stream");
        }
        inf.setInput(buf, 0, len);
    }

    /** Returns false. */
    @Override
    public boolean markSupported() {
        return false;
    }

    /** Does nothing. */
    @Override
    public void mark(int readlimit) {
    }

    /** Fails: there are no marks. */
    @Override
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }
}
