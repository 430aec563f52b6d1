package java.security;

import java.util.Random;
import wardian.internal.Entropy;

/**
 * Random numbers nobody can predict, from the host's generator.
 *
 * <p>Every algorithm name of the JDK's Linux providers is accepted and means the same source; a seed adds nothing.
 */
public class SecureRandom extends Random {
    private static final long serialVersionUID = 4940670005562187L;
    private static final String[] ALGORITHMS = {
        "NativePRNG", "NativePRNGBlocking", "NativePRNGNonBlocking", "DRBG", "SHA1PRNG"
    };

    private final String algorithm;

    /** Creates a generator. */
    public SecureRandom() {
        this("NativePRNG", null);
    }

    /** Creates a generator; the seed is not needed. */
    public SecureRandom(byte[] seed) {
        this("NativePRNG", null);
        if (seed == null) {
            throw new NullPointerException();
        }
    }

    private SecureRandom(String algorithm, Void distinct) {
        super(0);
        this.algorithm = algorithm;
    }

    /** Returns a generator by the name of its algorithm. */
    public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        for (String known : ALGORITHMS) {
            if (known.equalsIgnoreCase(algorithm)) {
                return new SecureRandom(known, null);
            }
        }
        throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
    }

    /** Returns the strongest generator there is. */
    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
        return getInstance("NativePRNGBlocking");
    }

    /** Returns the name of the algorithm. */
    public String getAlgorithm() {
        return algorithm;
    }

    /** Returns bytes to seed another generator with. */
    public static byte[] getSeed(int numBytes) {
        return new SecureRandom().generateSeed(numBytes);
    }

    /** Returns bytes to seed another generator with. */
    public byte[] generateSeed(int numBytes) {
        if (numBytes < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        byte[] seed = new byte[numBytes];
        nextBytes(seed);
        return seed;
    }

    /** Accepts more seed; the host's generator needs none. */
    public void setSeed(byte[] seed) {
        if (seed == null) {
            throw new NullPointerException();
        }
    }

    @Override
    public void setSeed(long seed) {
    }

    /** Mixes fresh entropy in, which every call does anyway. */
    public void reseed() {
    }

    @Override
    public void nextBytes(byte[] bytes) {
        Entropy.fill(bytes);
    }

    @Override
    protected final int next(int numBits) {
        byte[] bytes = new byte[4];
        Entropy.fill(bytes);
        int value = bytes[0] & 0xff | (bytes[1] & 0xff) << 8 | (bytes[2] & 0xff) << 16 | bytes[3] << 24;
        return value >>> (32 - numBits);
    }

    @Override
    public String toString() {
        return algorithm;
    }
}
