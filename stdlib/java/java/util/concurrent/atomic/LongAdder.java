package java.util.concurrent.atomic;

/** A sum that many threads add to. Deviation: one cell, not one per contending thread. */
public class LongAdder extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final AtomicLong bits = new AtomicLong();

    /** Creates a sum of zero. */
    public LongAdder() {
    }

    /** Adds a value. */
    public void add(long x) {
        bits.getAndAdd(x);
    }

    /** Adds one. */
    public void increment() {
        add(1L);
    }

    /** Subtracts one. */
    public void decrement() {
        add(-1L);
    }

    /** Returns the sum. */
    public long sum() {
        return bits.get();
    }

    /** Makes the sum zero. */
    public void reset() {
        bits.set(0L);
    }

    /** Returns the sum and makes it zero. */
    public long sumThenReset() {
        return bits.getAndSet(0L);
    }

    /** Returns the current sum as an int. */
    @Override
    public int intValue() {
        return (int) sum();
    }

    /** Returns the current sum as a long. */
    @Override
    public long longValue() {
        return sum();
    }

    /** Returns the current sum as a float. */
    @Override
    public float floatValue() {
        return (float) sum();
    }

    /** Returns the current sum as a double. */
    @Override
    public double doubleValue() {
        return (double) sum();
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }
}
