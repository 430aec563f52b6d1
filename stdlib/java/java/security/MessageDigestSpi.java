package java.security;

/** The workings of a message digest. */
public abstract class MessageDigestSpi {
    /** For subclasses. */
    public MessageDigestSpi() {
    }

    /** Returns the length of the digest in bytes. */
    protected int engineGetDigestLength() {
        return 0;
    }

    /** Adds a byte. */
    protected abstract void engineUpdate(byte input);

    /** Adds bytes. */
    protected abstract void engineUpdate(byte[] input, int offset, int len);

    /** Returns the digest and starts anew. */
    protected abstract byte[] engineDigest();

    /** Starts anew. */
    protected abstract void engineReset();

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }
}
