package java.security;

import java.nio.ByteBuffer;
import java.util.Locale;
import wardian.internal.BlockDigest;

/** A one-way hash of bytes: MD5, SHA-1, SHA-224, SHA-256, SHA-384 or SHA-512. */
public abstract class MessageDigest extends MessageDigestSpi {
    private final String algorithm;

    /** Creates a digest of an algorithm's name. */
    protected MessageDigest(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Returns a digest of an algorithm. */
    public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        BlockDigest engine = BlockDigest.of(algorithm.toUpperCase(Locale.ROOT));
        if (engine == null) {
            throw new NoSuchAlgorithmException(algorithm + " MessageDigest not available");
        }
        return new Known(algorithm, engine);
    }

    private static final class Known extends MessageDigest implements Cloneable {
        private BlockDigest engine;

        Known(String algorithm, BlockDigest engine) {
            super(algorithm);
            this.engine = engine;
        }

        @Override
        protected int engineGetDigestLength() {
            return engine.length();
        }

        @Override
        protected void engineUpdate(byte input) {
            engine.update(new byte[] {input}, 0, 1);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {
            engine.update(input, offset, len);
        }

        @Override
        protected byte[] engineDigest() {
            return engine.finish();
        }

        @Override
        protected void engineReset() {
            engine.reset();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            Known copy = (Known) super.clone();
            copy.engine = engine.copy();
            return copy;
        }
    }

    /** Adds a byte. */
    public void update(byte input) {
        engineUpdate(input);
    }

    /** Adds bytes. */
    public void update(byte[] input, int offset, int len) {
        if (input == null) {
            throw new IllegalArgumentException("No input buffer given");
        }
        if (input.length - offset < len) {
            throw new IllegalArgumentException("Input buffer too short");
        }
        engineUpdate(input, offset, len);
    }

    /** Adds bytes. */
    public void update(byte[] input) {
        engineUpdate(input, 0, input.length);
    }

    /** Adds the rest of a buffer. */
    public final void update(ByteBuffer input) {
        byte[] bytes = new byte[input.remaining()];
        input.get(bytes);
        engineUpdate(bytes, 0, bytes.length);
    }

    /** Returns the digest and starts anew. */
    public byte[] digest() {
        return engineDigest();
    }

    /** Puts the digest into a buffer and starts anew. */
    public int digest(byte[] buf, int offset, int len) throws DigestException {
        if (buf == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (buf.length - offset < len) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        if (len < getDigestLength()) {
            throw new DigestException("Length must be at least " + getDigestLength() + " for " + algorithm + "digests");
        }
        byte[] bytes = engineDigest();
        System.arraycopy(bytes, 0, buf, offset, bytes.length);
        return bytes.length;
    }

    /** Adds bytes, returns the digest and starts anew. */
    public byte[] digest(byte[] input) {
        update(input);
        return digest();
    }

    /** Returns whether two digests are equal, in time that does not tell where they differ. */
    public static boolean isEqual(byte[] digesta, byte[] digestb) {
        if (digesta == null || digestb == null || digesta.length != digestb.length) {
            return digesta == digestb;
        }
        int difference = 0;
        for (int i = 0; i < digesta.length; i++) {
            difference |= digesta[i] ^ digestb[i];
        }
        return difference == 0;
    }

    /** Starts anew. */
    public void reset() {
        engineReset();
    }

    /** Returns the name of the algorithm. */
    public final String getAlgorithm() {
        return algorithm;
    }

    /** Returns the length of the digest in bytes. */
    public final int getDigestLength() {
        return engineGetDigestLength();
    }

    @Override
    public String toString() {
        return algorithm + " Message Digest from WARDIAN";
    }
}
