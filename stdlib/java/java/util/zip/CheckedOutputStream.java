package java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output stream that keeps a checksum of what is written. */
public class CheckedOutputStream extends FilterOutputStream {
    private final Checksum sum;

    /** Creates one over a stream. */
    public CheckedOutputStream(OutputStream out, Checksum cksum) {
        super(out);
        sum = cksum;
    }

    /** Writes a byte. */
    @Override
    public void write(int b) throws IOException {
        out.write(b);
        sum.update(b);
    }

    /** Writes bytes. */
    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        sum.update(b, off, len);
    }

    /** Returns the checksum. */
    public Checksum getChecksum() {
        return sum;
    }
}
