package java.util.concurrent.atomic;

/** A sum that many threads add to. Deviation: one cell, not one per contending thread. */
public class DoubleAdder extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final AtomicLong bits = new AtomicLong();

    /** Creates a sum of zero. */
    public DoubleAdder() {
    }

    /** Adds a value. */
    public void add(double x) {
        long old;
        do {
            old = bits.get();
        } while (!bits.compareAndSet(old,
            Double.doubleToRawLongBits(Double.longBitsToDouble(old) + x)));
    }

    /** Returns the sum. */
    public double sum() {
        return Double.longBitsToDouble(bits.get());
    }

    /** Makes the sum zero. */
    public void reset() {
        bits.set(0L);
    }

    /** Returns the sum and makes it zero. */
    public double sumThenReset() {
        return Double.longBitsToDouble(bits.getAndSet(0L));
    }

    /** Returns the current sum as an int. */
    @Override
    public int intValue() {
        return (int) sum();
    }

    /** Returns the current sum as a long. */
    @Override
    public long longValue() {
        return (long) sum();
    }

    /** Returns the current sum as a float. */
    @Override
    public float floatValue() {
        return (float) sum();
    }

    /** Returns the current sum as a double. */
    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return Double.toString(sum());
    }
}
