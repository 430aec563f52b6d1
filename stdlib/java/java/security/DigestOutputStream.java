package java.security;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output stream that feeds what is written through it to a message digest. */
public class DigestOutputStream extends FilterOutputStream {
    /** The digest that is fed. */
    protected MessageDigest digest;
    private boolean on = true;

    /** Makes a stream that feeds a digest. */
    public DigestOutputStream(OutputStream stream, MessageDigest digest) {
        super(stream);
        setMessageDigest(digest);
    }

    /** Returns the digest. */
    public MessageDigest getMessageDigest() {
        return digest;
    }

    /** Sets the digest. */
    public void setMessageDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** Writes a byte and feeds it to the digest. */
    @Override
    public void write(int b) throws IOException {
        out.write(b);
        if (on) {
            digest.update((byte) b);
        }
    }

    /** Writes bytes and feeds them to the digest. */
    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        if (on) {
            digest.update(b, off, len);
        }
    }

    /** Says whether the digest is fed; it is from the start. */
    public void on(boolean on) {
        this.on = on;
    }

    /** Describes stream and digest. */
    @Override
    public String toString() {
        return "[Digest Output Stream] " + digest;
    }
}
