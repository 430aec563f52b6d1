package java.util.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** An input stream whose bytes are the compressed bytes of another. */
public class DeflaterInputStream extends FilterInputStream {
    /** What compresses. */
    protected final Deflater def;
    /** The bytes last read. */
    protected final byte[] buf;

    private final boolean ownsDeflater;
    private boolean reachedEnd;

    private DeflaterInputStream(InputStream in, Deflater def, int size, boolean owns) {
        super(in);
        Objects.requireNonNull(in, "Null input");
        Objects.requireNonNull(def, "Null deflater");
        if (size < 1) {
            throw new IllegalArgumentException("Buffer size < 1");
        }
        this.def = def;
        buf = new byte[size];
        ownsDeflater = owns;
    }

    /** Creates one with that Deflater and buffer size. */
    public DeflaterInputStream(InputStream in, Deflater defl, int bufLen) {
        this(in, defl, bufLen, false);
    }

    /** Creates one with that Deflater. */
    public DeflaterInputStream(InputStream in, Deflater defl) {
        this(in, defl, 512, false);
    }

    /** Creates one for zlib streams. */
    public DeflaterInputStream(InputStream in) {
        this(in, new Deflater(), 512, true);
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Reads a compressed byte. */
    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) <= 0 ? -1 : one[0] & 255;
    }

    /** Reads compressed bytes. */
    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int count = 0;
        while (count < len && !def.finished()) {
            if (def.needsInput()) {
                feed();
            }
            count += def.deflate(b, off + count, len - count);
        }
        if (count == 0 && def.finished()) {
            reachedEnd = true;
            return -1;
        }
        return count;
    }

    private void feed() throws IOException {
        int read = in.read(buf, 0, buf.length);
        if (read < 0) {
            def.finish();
        } else if (read > 0) {
            def.setInput(buf, 0, read);
        }
    }

    /** Reads compressed bytes past. */
    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("negative skip length");
        }
        ensureOpen();
        byte[] buffer = new byte[512];
        long skipped = 0;
        while (skipped < n) {
            int count = read(buffer, 0, (int) Math.min(n - skipped, buffer.length));
            if (count <= 0) {
                break;
            }
            skipped += count;
        }
        return skipped;
    }

    /** Returns 0 at the end, otherwise 1. */
    @Override
    public int available() throws IOException {
        ensureOpen();
        return reachedEnd ? 0 : 1;
    }

    /** Closes the stream below. */
    @Override
    public void close() throws IOException {
        if (in != null) {
            try {
                if (ownsDeflater) {
                    def.end();
                }
                in.close();
            } finally {
                in = null;
            }
        }
    }

    /** Returns false. */
    @Override
    public boolean markSupported() {
        return false;
    }

    /** Does nothing. */
    @Override
    public void mark(int limit) {
    }

    /** Fails: there are no marks. */
    @Override
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }
}
