package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import wardian.internal.Atomic;

/** An array of long whose elements are updated atomically. */
public class AtomicLongArray implements java.io.Serializable {
    private static final long serialVersionUID = -2308431214976778248L;
    private static final long BASE;
    private static final long SCALE;

    static {
        long[] probe = new long[2];
        BASE = Atomic.arrayOffset(probe, 0);
        SCALE = Atomic.arrayOffset(probe, 1) - BASE;
    }

    private final long[] array;

    /** Creates an array of zeros. */
    public AtomicLongArray(int length) {
        array = new long[length];
    }

    /** Creates a copy of an array. */
    public AtomicLongArray(long[] array) {
        this.array = array.clone();
    }

    private long at(int i) {
        if (i < 0 || i >= array.length) {
            throw new ArrayIndexOutOfBoundsException(
                "Index " + i + " out of bounds for length " + array.length);
        }
        return BASE + i * SCALE;
    }

    /** Returns the number of elements. */
    public final int length() {
        return array.length;
    }

    /** Returns an element. */
    public final long get(int i) {
        return Atomic.getLongVolatile(array, at(i));
    }

    /** Sets an element. */
    public final void set(int i, long newValue) {
        Atomic.putLongVolatile(array, at(i), newValue);
    }

    /** Sets an element, with release order at least. */
    public final void lazySet(int i, long newValue) {
        Atomic.putLongVolatile(array, at(i), newValue);
    }

    /** Sets an element; returns the previous value. */
    public final long getAndSet(int i, long newValue) {
        return Atomic.getAndSetLong(array, at(i), newValue);
    }

    /** Adds one; returns the previous value. */
    public final long getAndIncrement(int i) {
        return Atomic.getAndAddLong(array, at(i), 1);
    }

    /** Subtracts one; returns the previous value. */
    public final long getAndDecrement(int i) {
        return Atomic.getAndAddLong(array, at(i), -1);
    }

    /** Adds; returns the previous value. */
    public final long getAndAdd(int i, long delta) {
        return Atomic.getAndAddLong(array, at(i), delta);
    }

    /** Adds one; returns the new value. */
    public final long incrementAndGet(int i) {
        return Atomic.getAndAddLong(array, at(i), 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public final long decrementAndGet(int i) {
        return Atomic.getAndAddLong(array, at(i), -1) - 1;
    }

    /** Adds; returns the new value. */
    public final long addAndGet(int i, long delta) {
        return Atomic.getAndAddLong(array, at(i), delta) + delta;
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final long compareAndExchange(int i, long expected, long update) {
        return Atomic.compareAndExchangeLong(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final long compareAndExchangeAcquire(int i, long expected, long update) {
        return Atomic.compareAndExchangeLong(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final long compareAndExchangeRelease(int i, long expected, long update) {
        return Atomic.compareAndExchangeLong(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(int i, long expected, long update) {
        return Atomic.compareAndSetLong(array, at(i), expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final long getAndUpdate(int i, LongUnaryOperator function) {
        for (;;) {
            long old = get(i);
            long next = function.applyAsLong(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final long updateAndGet(int i, LongUnaryOperator function) {
        for (;;) {
            long old = get(i);
            long next = function.applyAsLong(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final long getAndAccumulate(int i, long x, LongBinaryOperator function) {
        for (;;) {
            long old = get(i);
            long next = function.applyAsLong(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final long accumulateAndGet(int i, long x, LongBinaryOperator function) {
        for (;;) {
            long old = get(i);
            long next = function.applyAsLong(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Returns an element (volatile order). */
    public final long getPlain(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final long getOpaque(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final long getAcquire(int i) {
        return get(i);
    }

    /** Sets an element (volatile order). */
    public final void setPlain(int i, long newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setOpaque(int i, long newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setRelease(int i, long newValue) {
        set(i, newValue);
    }

    @Override
    public String toString() {
        return java.util.Arrays.toString(array);
    }
}
