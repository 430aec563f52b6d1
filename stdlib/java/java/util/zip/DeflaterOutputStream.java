package java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output stream that compresses. */
public class DeflaterOutputStream extends FilterOutputStream {
    /** What compresses. */
    protected Deflater def;
    /** Room for its output. */
    protected byte[] buf;

    /** Is the Deflater our own, to be ended on close? */
    boolean ownsDeflater;
    private final boolean syncFlush;
    private boolean closed;
    private final byte[] single = new byte[1];

    /** Creates one; syncFlush: flush makes all bytes so far readable. */
    public DeflaterOutputStream(OutputStream out, Deflater def, int size, boolean syncFlush) {
        super(out);
        if (out == null || def == null) {
            throw new NullPointerException();
        }
        if (size <= 0) {
            throw new IllegalArgumentException("buffer size <= 0");
        }
        this.def = def;
        this.syncFlush = syncFlush;
        buf = new byte[size];
    }

    /** Creates one with that Deflater and buffer size. */
    public DeflaterOutputStream(OutputStream out, Deflater def, int size) {
        this(out, def, size, false);
    }

    /** Creates one with that Deflater. */
    public DeflaterOutputStream(OutputStream out, Deflater def, boolean syncFlush) {
        this(out, def, 512, syncFlush);
    }

    /** Creates one with that Deflater. */
    public DeflaterOutputStream(OutputStream out, Deflater def) {
        this(out, def, 512, false);
    }

    /** Creates one for zlib streams. */
    public DeflaterOutputStream(OutputStream out, boolean syncFlush) {
        this(out, out == null ? null : new Deflater(), 512, syncFlush);
        ownsDeflater = true;
    }

    /** Creates one for zlib streams. */
    public DeflaterOutputStream(OutputStream out) {
        this(out, false);
    }

    /** Writes a byte. */
    @Override
    public void write(int b) throws IOException {
        single[0] = (byte) b;
        write(single, 0, 1);
    }

    /** Writes bytes. */
    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        if (def.finished()) {
            throw new IOException("write beyond end of stream");
        }
        if ((off | len | off + len | b.length - (off + len)) < 0) {
            throw new IndexOutOfBoundsException();
        }
        if (len == 0) {
            return;
        }
        def.setInput(b, off, len);
        while (!def.needsInput()) {
            deflate();
        }
    }

    /** Writes the end of the compressed stream; the stream below stays open. */
    public void finish() throws IOException {
        if (!def.finished()) {
            def.finish();
            while (!def.finished()) {
                deflate();
            }
        }
    }

    /** Finishes and closes the stream below. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            finish();
        } finally {
            if (ownsDeflater) {
                def.end();
            }
            out.close();
        }
    }

    /** Writes the Deflater's next output. */
    protected void deflate() throws IOException {
        int count = def.deflate(buf, 0, buf.length);
        if (count > 0) {
            out.write(buf, 0, count);
        }
    }

    /** Flushes, with syncFlush the Deflater too. */
    @Override
    public void flush() throws IOException {
        if (syncFlush && !def.finished()) {
            int count;
            while ((count = def.deflate(buf, 0, buf.length, Deflater.SYNC_FLUSH)) > 0) {
                out.write(buf, 0, count);
                if (count < buf.length) {
                    break;
                }
            }
        }
        out.flush();
    }
}
