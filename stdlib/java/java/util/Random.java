package java.util;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/** The documented 48-bit linear congruential generator. */
public class Random implements RandomGenerator, Serializable {
    private static final long serialVersionUID = 3905348978240129619L;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static long uniquifier = 8682522807148012L;

    private long seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian;

    /** Creates a generator with a seed likely to be unique. */
    public Random() {
        this(uniqueSeed());
    }

    /** Creates a generator with the given seed. */
    public Random(long seed) {
        if (getClass() == Random.class)
            this.seed = (seed ^ MULTIPLIER) & MASK;
        else
            setSeed(seed);
    }

    private static synchronized long uniqueSeed() {
        uniquifier *= 1181783497276652981L;
        return uniquifier ^ System.nanoTime();
    }

    /** Returns an instance that draws from another generator. */
    public static Random from(RandomGenerator generator) {
        return generator instanceof Random ? (Random) generator : new Wrapper(Objects.requireNonNull(generator));
    }

    private static final class Wrapper extends Random {
        private static final long serialVersionUID = 1L;
        private final transient RandomGenerator generator;
        private final transient boolean initialized;

        Wrapper(RandomGenerator generator) {
            super(0L);
            this.generator = generator;
            this.initialized = true;
        }

        @Override
        public void setSeed(long seed) {
            if (initialized)
                throw new UnsupportedOperationException();
        }

        @Override
        protected int next(int bits) {
            return generator.nextInt() >>> 32 - bits;
        }

        @Override
        public int nextInt() {
            return generator.nextInt();
        }

        @Override
        public long nextLong() {
            return generator.nextLong();
        }

        @Override
        public int nextInt(int bound) {
            return generator.nextInt(bound);
        }

        @Override
        public boolean nextBoolean() {
            return generator.nextBoolean();
        }

        @Override
        public float nextFloat() {
            return generator.nextFloat();
        }

        @Override
        public double nextDouble() {
            return generator.nextDouble();
        }

        @Override
        public double nextGaussian() {
            return generator.nextGaussian();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            generator.nextBytes(bytes);
        }
    }

    /** Sets the seed. */
    public synchronized void setSeed(long seed) {
        this.seed = (seed ^ MULTIPLIER) & MASK;
        haveNextNextGaussian = false;
    }

    /** Returns the next pseudorandom bits. */
    protected int next(int bits) {
        long next = seed * MULTIPLIER + 0xBL & MASK;
        seed = next;
        return (int) (next >>> 48 - bits);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length;) {
            int word = nextInt();
            for (int n = Math.min(bytes.length - i, 4); n > 0; n--, word >>= 8)
                bytes[i++] = (byte) word;
        }
    }

    @Override
    public int nextInt() {
        return next(32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0)
            throw new IllegalArgumentException("bound must be positive");
        int r = next(31);
        int m = bound - 1;
        if ((bound & m) == 0)
            return (int) (bound * (long) r >> 31);
        for (int u = r; u - (r = u % bound) + m < 0; u = next(31))
            continue;
        return r;
    }

    @Override
    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    @Override
    public boolean nextBoolean() {
        return next(1) != 0;
    }

    @Override
    public float nextFloat() {
        return next(24) / (float) (1 << 24);
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
    }

    /** Returns a normally distributed value, by the polar method. */
    @Override
    public synchronized double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double multiplier = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        nextNextGaussian = v2 * multiplier;
        haveNextNextGaussian = true;
        return v1 * multiplier;
    }
}
