package java.util.concurrent.atomic;

import java.util.function.DoubleBinaryOperator;

/** A value that many threads combine values into. Deviation: one cell, not one per contending thread. */
public class DoubleAccumulator extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final DoubleBinaryOperator function;
    private final double identity;
    private final AtomicLong bits;

    /** Creates one that combines with a function and starts from its identity. */
    public DoubleAccumulator(DoubleBinaryOperator accumulatorFunction, double identity) {
        this.function = accumulatorFunction;
        this.identity = identity;
        this.bits = new AtomicLong(Double.doubleToRawLongBits(identity));
    }

    /** Combines a value into the current one. */
    public void accumulate(double x) {
        for (;;) {
            long old = bits.get();
            long next = Double.doubleToRawLongBits(function.applyAsDouble(Double.longBitsToDouble(old), x));
            if (old == next || bits.compareAndSet(old, next)) {
                return;
            }
        }
    }

    /** Returns the value. */
    public double get() {
        return Double.longBitsToDouble(bits.get());
    }

    /** Makes the value the identity. */
    public void reset() {
        bits.set(Double.doubleToRawLongBits(identity));
    }

    /** Returns the value and makes it the identity. */
    public double getThenReset() {
        return Double.longBitsToDouble(bits.getAndSet(Double.doubleToRawLongBits(identity)));
    }

    /** Returns the current value as an int. */
    @Override
    public int intValue() {
        return (int) get();
    }

    /** Returns the current value as a long. */
    @Override
    public long longValue() {
        return (long) get();
    }

    /** Returns the current value as a float. */
    @Override
    public float floatValue() {
        return (float) get();
    }

    /** Returns the current value as a double. */
    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }
}
