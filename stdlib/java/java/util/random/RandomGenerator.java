package java.util.random;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A source of pseudorandom values; everything derives from {@link #nextLong}. */
public interface RandomGenerator {
    /** Returns the next 64 bits. */
    long nextLong();

    /** Returns the default generator of this library. */
    static RandomGenerator getDefault() {
        return new java.util.SplittableRandom();
    }

    /** Returns the generator of an algorithm: Random or SplittableRandom. */
    static RandomGenerator of(String name) {
        Objects.requireNonNull(name);
        if (name.equals("Random"))
            return new java.util.Random();
        if (name.equals("SplittableRandom"))
            return new java.util.SplittableRandom();
        throw new IllegalArgumentException("No implementation of the random number generator algorithm \"" + name
            + "\" is available");
    }

    /** Returns whether the algorithm is deprecated. */
    default boolean isDeprecated() {
        return false;
    }

    /** Returns the next 32 bits. */
    default int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    /** Returns the next bit. */
    default boolean nextBoolean() {
        return nextInt() < 0;
    }

    /** Fills an array. */
    default void nextBytes(byte[] bytes) {
        int i = 0;
        for (int words = bytes.length >> 3; words > 0; words--) {
            long word = nextLong();
            for (int n = 8; n > 0; n--, word >>>= 8)
                bytes[i++] = (byte) word;
        }
        if (i < bytes.length) {
            for (long word = nextLong(); i < bytes.length; word >>>= 8)
                bytes[i++] = (byte) word;
        }
    }

    /** Returns a value from zero to below one. */
    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    /** Returns a value from zero to below {@code bound}. */
    default float nextFloat(float bound) {
        if (!(bound > 0 && bound < Float.POSITIVE_INFINITY))
            throw new IllegalArgumentException("bound must be finite and positive");
        float r = nextFloat() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    /** Returns a value of a range. */
    default float nextFloat(float origin, float bound) {
        if (!(origin < bound && origin > Float.NEGATIVE_INFINITY && bound < Float.POSITIVE_INFINITY))
            throw new IllegalArgumentException("bound must be greater than origin");
        float r = nextFloat();
        if (bound - origin < Float.POSITIVE_INFINITY)
            r = r * (bound - origin) + origin;
        else
            r = (r * (0.5f * bound - 0.5f * origin) + 0.5f * origin) * 2.0f;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    /** Returns a value from zero to below one. */
    default double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Returns a value from zero to below {@code bound}. */
    default double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("bound must be finite and positive");
        double r = nextDouble() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    /** Returns a value of a range. */
    default double nextDouble(double origin, double bound) {
        if (!(origin < bound && origin > Double.NEGATIVE_INFINITY && bound < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("bound must be greater than origin");
        double r = nextDouble();
        if (bound - origin < Double.POSITIVE_INFINITY)
            r = r * (bound - origin) + origin;
        else
            r = (r * (0.5 * bound - 0.5 * origin) + 0.5 * origin) * 2.0;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    /** Returns a value from zero to below {@code bound}. */
    default int nextInt(int bound) {
        if (bound <= 0)
            throw new IllegalArgumentException("bound must be positive");
        int r = nextInt();
        int m = bound - 1;
        if ((bound & m) == 0)
            return r & m;
        for (int u = r >>> 1; u + m - (r = u % bound) < 0; u = nextInt() >>> 1)
            continue;
        return r;
    }

    /** Returns a value of a range. */
    default int nextInt(int origin, int bound) {
        if (origin >= bound)
            throw new IllegalArgumentException("bound must be greater than origin");
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if ((n & m) == 0)
            return (r & m) + origin;
        if (n > 0) {
            for (int u = r >>> 1; u + m - (r = u % n) < 0; u = nextInt() >>> 1)
                continue;
            return r + origin;
        }
        while (r < origin || r >= bound)
            r = nextInt();
        return r;
    }

    /** Returns a value from zero to below {@code bound}. */
    default long nextLong(long bound) {
        if (bound <= 0)
            throw new IllegalArgumentException("bound must be positive");
        long r = nextLong();
        long m = bound - 1;
        if ((bound & m) == 0)
            return r & m;
        for (long u = r >>> 1; u + m - (r = u % bound) < 0; u = nextLong() >>> 1)
            continue;
        return r;
    }

    /** Returns a value of a range. */
    default long nextLong(long origin, long bound) {
        if (origin >= bound)
            throw new IllegalArgumentException("bound must be greater than origin");
        long r = nextLong();
        long n = bound - origin;
        long m = n - 1;
        if ((n & m) == 0)
            return (r & m) + origin;
        if (n > 0) {
            for (long u = r >>> 1; u + m - (r = u % n) < 0; u = nextLong() >>> 1)
                continue;
            return r + origin;
        }
        while (r < origin || r >= bound)
            r = nextLong();
        return r;
    }

    /** Returns a normally distributed value; the sequence is not the JDK's. */
    default double nextGaussian() {
        double v;
        double s;
        do {
            v = 2 * nextDouble() - 1;
            double w = 2 * nextDouble() - 1;
            s = v * v + w * w;
        } while (s >= 1 || s == 0);
        return v * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
    }

    /** Returns a normally distributed value with mean and deviation; the sequence is not the JDK's. */
    default double nextGaussian(double mean, double stddev) {
        if (stddev < 0.0)
            throw new IllegalArgumentException("standard deviation must be non-negative");
        return mean + stddev * nextGaussian();
    }

    /** Returns an exponentially distributed value; the sequence is not the JDK's. */
    default double nextExponential() {
        return -StrictMath.log(1.0 - nextDouble());
    }

    /** Returns an endless stream of values. */
    default IntStream ints() {
        return IntStream.generate(this::nextInt).sequential();
    }

    /** Returns an endless stream of values of a range. */
    default IntStream ints(int origin, int bound) {
        if (!(origin < bound))
            throw new IllegalArgumentException("bound must be greater than origin");
        return IntStream.generate(() -> nextInt(origin, bound)).sequential();
    }

    /** Returns a stream of so many values. */
    default IntStream ints(long streamSize) {
        checkSize(streamSize);
        return ints().limit(streamSize);
    }

    /** Returns a stream of so many values of a range. */
    default IntStream ints(long streamSize, int origin, int bound) {
        checkSize(streamSize);
        return ints(origin, bound).limit(streamSize);
    }

    /** Returns an endless stream of values. */
    default LongStream longs() {
        return LongStream.generate(this::nextLong).sequential();
    }

    /** Returns an endless stream of values of a range. */
    default LongStream longs(long origin, long bound) {
        if (!(origin < bound))
            throw new IllegalArgumentException("bound must be greater than origin");
        return LongStream.generate(() -> nextLong(origin, bound)).sequential();
    }

    /** Returns a stream of so many values. */
    default LongStream longs(long streamSize) {
        checkSize(streamSize);
        return longs().limit(streamSize);
    }

    /** Returns a stream of so many values of a range. */
    default LongStream longs(long streamSize, long origin, long bound) {
        checkSize(streamSize);
        return longs(origin, bound).limit(streamSize);
    }

    /** Returns an endless stream of values. */
    default DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble).sequential();
    }

    /** Returns an endless stream of values of a range. */
    default DoubleStream doubles(double origin, double bound) {
        if (!(origin < bound))
            throw new IllegalArgumentException("bound must be greater than origin");
        return DoubleStream.generate(() -> nextDouble(origin, bound)).sequential();
    }

    /** Returns a stream of so many values. */
    default DoubleStream doubles(long streamSize) {
        checkSize(streamSize);
        return doubles().limit(streamSize);
    }

    /** Returns a stream of so many values of a range. */
    default DoubleStream doubles(long streamSize, double origin, double bound) {
        checkSize(streamSize);
        return doubles(origin, bound).limit(streamSize);
    }

    private static void checkSize(long size) {
        if (size < 0L)
            throw new IllegalArgumentException("size must be non-negative");
    }
}
