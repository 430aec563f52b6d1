package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;

/** An output stream that writes gzip files (RFC 1952). */
public class GZIPOutputStream extends DeflaterOutputStream {
    /** The checksum of the uncompressed bytes. */
    protected CRC32 crc = new CRC32();

    /** Creates one; syncFlush: flush makes all bytes so far readable. */
    public GZIPOutputStream(OutputStream out, int size, boolean syncFlush) throws IOException {
        super(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true), size, syncFlush);
        ownsDeflater = true;
        // magic, deflate, no flags, no time, no hints, system unknown
        out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff});
    }

    /** Creates one with that buffer size. */
    public GZIPOutputStream(OutputStream out, int size) throws IOException {
        this(out, size, false);
    }

    /** Creates one; syncFlush: flush makes all bytes so far readable. */
    public GZIPOutputStream(OutputStream out, boolean syncFlush) throws IOException {
        this(out, 512, syncFlush);
    }

    /** Creates one. */
    public GZIPOutputStream(OutputStream out) throws IOException {
        this(out, 512, false);
    }

    /** Writes bytes. */
    @Override
    public synchronized void write(byte[] buf, int off, int len) throws IOException {
        super.write(buf, off, len);
        crc.update(buf, off, len);
    }

    /** Writes the end of the file; the stream below stays open. */
    @Override
    public void finish() throws IOException {
        if (def.finished()) {
            return;
        }
        super.finish();
        byte[] trailer = new byte[8];
        Fields.putInt(trailer, 0, crc.getValue());
        Fields.putInt(trailer, 4, def.getBytesRead());
        out.write(trailer);
    }
}
