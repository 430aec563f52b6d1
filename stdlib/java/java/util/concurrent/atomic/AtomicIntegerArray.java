package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import wardian.internal.Atomic;

/** An array of int whose elements are updated atomically. */
public class AtomicIntegerArray implements java.io.Serializable {
    private static final long serialVersionUID = 2862133569453604235L;
    private static final long BASE;
    private static final long SCALE;

    static {
        int[] probe = new int[2];
        BASE = Atomic.arrayOffset(probe, 0);
        SCALE = Atomic.arrayOffset(probe, 1) - BASE;
    }

    private final int[] array;

    /** Creates an array of zeros. */
    public AtomicIntegerArray(int length) {
        array = new int[length];
    }

    /** Creates a copy of an array. */
    public AtomicIntegerArray(int[] array) {
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
    public final int get(int i) {
        return Atomic.getIntVolatile(array, at(i));
    }

    /** Sets an element. */
    public final void set(int i, int newValue) {
        Atomic.putIntVolatile(array, at(i), newValue);
    }

    /** Sets an element, with release order at least. */
    public final void lazySet(int i, int newValue) {
        Atomic.putIntVolatile(array, at(i), newValue);
    }

    /** Sets an element; returns the previous value. */
    public final int getAndSet(int i, int newValue) {
        return Atomic.getAndSetInt(array, at(i), newValue);
    }

    /** Adds one; returns the previous value. */
    public final int getAndIncrement(int i) {
        return Atomic.getAndAddInt(array, at(i), 1);
    }

    /** Subtracts one; returns the previous value. */
    public final int getAndDecrement(int i) {
        return Atomic.getAndAddInt(array, at(i), -1);
    }

    /** Adds; returns the previous value. */
    public final int getAndAdd(int i, int delta) {
        return Atomic.getAndAddInt(array, at(i), delta);
    }

    /** Adds one; returns the new value. */
    public final int incrementAndGet(int i) {
        return Atomic.getAndAddInt(array, at(i), 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public final int decrementAndGet(int i) {
        return Atomic.getAndAddInt(array, at(i), -1) - 1;
    }

    /** Adds; returns the new value. */
    public final int addAndGet(int i, int delta) {
        return Atomic.getAndAddInt(array, at(i), delta) + delta;
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final int compareAndExchange(int i, int expected, int update) {
        return Atomic.compareAndExchangeInt(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final int compareAndExchangeAcquire(int i, int expected, int update) {
        return Atomic.compareAndExchangeInt(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final int compareAndExchangeRelease(int i, int expected, int update) {
        return Atomic.compareAndExchangeInt(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(int i, int expected, int update) {
        return Atomic.compareAndSetInt(array, at(i), expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final int getAndUpdate(int i, IntUnaryOperator function) {
        for (;;) {
            int old = get(i);
            int next = function.applyAsInt(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final int updateAndGet(int i, IntUnaryOperator function) {
        for (;;) {
            int old = get(i);
            int next = function.applyAsInt(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final int getAndAccumulate(int i, int x, IntBinaryOperator function) {
        for (;;) {
            int old = get(i);
            int next = function.applyAsInt(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final int accumulateAndGet(int i, int x, IntBinaryOperator function) {
        for (;;) {
            int old = get(i);
            int next = function.applyAsInt(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Returns an element (volatile order). */
    public final int getPlain(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final int getOpaque(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final int getAcquire(int i) {
        return get(i);
    }

    /** Sets an element (volatile order). */
    public final void setPlain(int i, int newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setOpaque(int i, int newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setRelease(int i, int newValue) {
        set(i, newValue);
    }

    @Override
    public String toString() {
        return java.util.Arrays.toString(array);
    }
}
