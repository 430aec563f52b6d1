package java.security;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream that feeds what is read through it to a message digest. */
public class DigestInputStream extends FilterInputStream {
    /** The digest that is fed. */
    protected MessageDigest digest;
    private boolean on = true;

    /** Makes a stream that feeds a digest. */
    public DigestInputStream(InputStream stream, MessageDigest digest) {
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

    /** Reads a byte and feeds it to the digest. */
    @Override
    public int read() throws IOException {
        int b = in.read();
        if (on && b >= 0) {
            digest.update((byte) b);
        }
        return b;
    }

    /** Reads bytes and feeds them to the digest. */
    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int count = in.read(b, off, len);
        if (on && count > 0) {
            digest.update(b, off, count);
        }
        return count;
    }

    /** Says whether the digest is fed; it is from the start. */
    public void on(boolean on) {
        this.on = on;
    }

    /** Describes stream and digest. */
    @Override
    public String toString() {
        return "[Digest Input Stream] " + digest;
    }
}
