package java.util;

import java.util.random.RandomGenerator;

/** A generator (SplitMix64) that splits into independent ones. */
public final class SplittableRandom implements RandomGenerator {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static long defaultSeed = mix64(System.nanoTime());

    private long seed;
    /** The odd step between seeds. */
    private final long gamma;

    private SplittableRandom(long seed, long gamma) {
        this.seed = seed;
        this.gamma = gamma;
    }

    /** Creates a generator with the given seed. */
    public SplittableRandom(long seed) {
        this(seed, GOLDEN_GAMMA);
    }

    /** Creates a generator with a seed likely to be unique. */
    public SplittableRandom() {
        long s = nextDefaultSeed();
        this.seed = mix64(s);
        this.gamma = mixGamma(s + GOLDEN_GAMMA);
    }

    private static synchronized long nextDefaultSeed() {
        defaultSeed += 2 * GOLDEN_GAMMA;
        return defaultSeed;
    }

    private static long mix64(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static long mixGamma(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        z = (z ^ z >>> 33) | 1L;
        return Long.bitCount(z ^ z >>> 1) < 24 ? z ^ 0xaaaaaaaaaaaaaaaaL : z;
    }

    private long nextSeed() {
        return seed += gamma;
    }

    /** Splits off a generator. */
    public SplittableRandom split() {
        return new SplittableRandom(nextLong(), mixGamma(nextSeed()));
    }

    @Override
    public int nextInt() {
        long z = nextSeed();
        z = (z ^ z >>> 33) * 0x62a9d9ed799705f5L;
        return (int) ((z ^ z >>> 28) * 0xcb24d0a5c88c35b3L >>> 32);
    }

    @Override
    public long nextLong() {
        return mix64(nextSeed());
    }
}
