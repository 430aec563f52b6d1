package java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** An output stream that decompresses what is written to it. */
public class InflaterOutputStream extends FilterOutputStream {
    /** What decompresses. */
    protected final Inflater inf;
    /** Room for its output. */
    protected final byte[] buf;

    private final boolean ownsInflater;
    private boolean closed;

    private InflaterOutputStream(OutputStream out, Inflater inf, int size, boolean owns) {
        super(out);
        Objects.requireNonNull(out, "Null output");
        Objects.requireNonNull(inf, "Null inflater");
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size < 1");
        }
        this.inf = inf;
        buf = new byte[size];
        ownsInflater = owns;
    }

    /** Creates one with that Inflater and buffer size. */
    public InflaterOutputStream(OutputStream out, Inflater infl, int bufLen) {
        this(out, infl, bufLen, false);
    }

    /** Creates one with that Inflater. */
    public InflaterOutputStream(OutputStream out, Inflater infl) {
        this(out, infl, 512, false);
    }

    /** Creates one for zlib streams. */
    public InflaterOutputStream(OutputStream out) {
        this(out, new Inflater(), 512, true);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Writes a byte to be decompressed. */
    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Writes bytes to be decompressed. */
    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.requireNonNull(b, "Null buffer for read");
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return;
        }
        inf.setInput(b, off, len);
        drain();
        if (inf.needsDictionary()) {
            throw new ZipException("ZLIB dictionary missing");
        }
    }

    private void drain() throws IOException {
        try {
            int count;
            do {
                count = inf.inflate(buf, 0, buf.length);
                if (count > 0) {
                    out.write(buf, 0, count);
                }
            } while (count > 0 && !inf.finished());
        } catch (DataFormatException e) {
            String message = e.getMessage();
            throw new ZipException(message != null ? message : "Invalid ZLIB data format");
        }
    }

    /** Writes out what can be decompressed. */
    @Override
    public void flush() throws IOException {
        ensureOpen();
        if (!inf.finished()) {
            drain();
        }
        super.flush();
    }

    /** Writes out what is left; the stream below stays open. */
    public void finish() throws IOException {
        ensureOpen();
        flush();
        if (ownsInflater) {
            inf.end();
        }
    }

    /** Finishes and closes the stream below. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            try {
                finish();
            } finally {
                out.close();
                closed = true;
            }
        }
    }
}
