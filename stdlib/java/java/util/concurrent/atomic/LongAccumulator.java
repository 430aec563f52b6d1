package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;

/** A value that many threads combine values into. Deviation: one cell, not one per contending thread. */
public class LongAccumulator extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final LongBinaryOperator function;
    private final long identity;
    private final AtomicLong bits;

    /** Creates one that combines with a function and starts from its identity. */
    public LongAccumulator(LongBinaryOperator accumulatorFunction, long identity) {
        this.function = accumulatorFunction;
        this.identity = identity;
        this.bits = new AtomicLong(identity);
    }

    /** Combines a value into the current one. */
    public void accumulate(long x) {
        for (;;) {
            long old = bits.get();
            long next = function.applyAsLong(old, x);
            if (old == next || bits.compareAndSet(old, next)) {
                return;
            }
        }
    }

    /** Returns the value. */
    public long get() {
        return bits.get();
    }

    /** Makes the value the identity. */
    public void reset() {
        bits.set(identity);
    }

    /** Returns the value and makes it the identity. */
    public long getThenReset() {
        return bits.getAndSet(identity);
    }

    /** Returns the current value as an int. */
    @Override
    public int intValue() {
        return (int) get();
    }

    /** Returns the current value as a long. */
    @Override
    public long longValue() {
        return get();
    }

    /** Returns the current value as a float. */
    @Override
    public float floatValue() {
        return (float) get();
    }

    /** Returns the current value as a double. */
    @Override
    public double doubleValue() {
        return (double) get();
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }
}
