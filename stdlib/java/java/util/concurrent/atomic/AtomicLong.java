package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import wardian.internal.Atomic;

/** A long that is updated atomically. */
public class AtomicLong extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 1927816293512124184L;
    private static final long VALUE = Atomic.fieldOffset(AtomicLong.class, "value");

    private volatile long value;

    /** Creates one that holds zero. */
    public AtomicLong() {
    }

    /** Creates one that holds the given value. */
    public AtomicLong(long initialValue) {
        value = initialValue;
    }

    /** Returns the value. */
    public final long get() {
        return value;
    }

    /** Sets the value. */
    public final void set(long newValue) {
        value = newValue;
    }

    /** Sets the value, with release order at least. */
    public final void lazySet(long newValue) {
        value = newValue;
    }

    /** Sets the value; returns the previous one. */
    public final long getAndSet(long newValue) {
        return Atomic.getAndSetLong(this, VALUE, newValue);
    }

    /** Adds one; returns the previous value. */
    public final long getAndIncrement() {
        return Atomic.getAndAddLong(this, VALUE, 1);
    }

    /** Subtracts one; returns the previous value. */
    public final long getAndDecrement() {
        return Atomic.getAndAddLong(this, VALUE, -1);
    }

    /** Adds; returns the previous value. */
    public final long getAndAdd(long delta) {
        return Atomic.getAndAddLong(this, VALUE, delta);
    }

    /** Adds one; returns the new value. */
    public final long incrementAndGet() {
        return Atomic.getAndAddLong(this, VALUE, 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public final long decrementAndGet() {
        return Atomic.getAndAddLong(this, VALUE, -1) - 1;
    }

    /** Adds; returns the new value. */
    public final long addAndGet(long delta) {
        return Atomic.getAndAddLong(this, VALUE, delta) + delta;
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final long compareAndExchange(long expected, long update) {
        return Atomic.compareAndExchangeLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final long compareAndExchangeAcquire(long expected, long update) {
        return Atomic.compareAndExchangeLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final long compareAndExchangeRelease(long expected, long update) {
        return Atomic.compareAndExchangeLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(long expected, long update) {
        return Atomic.compareAndSetLong(this, VALUE, expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final long getAndUpdate(LongUnaryOperator function) {
        for (;;) {
            long old = get();
            long next = function.applyAsLong(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final long updateAndGet(LongUnaryOperator function) {
        for (;;) {
            long old = get();
            long next = function.applyAsLong(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final long getAndAccumulate(long x, LongBinaryOperator function) {
        for (;;) {
            long old = get();
            long next = function.applyAsLong(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final long accumulateAndGet(long x, LongBinaryOperator function) {
        for (;;) {
            long old = get();
            long next = function.applyAsLong(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Returns the value (volatile order). */
    public final long getPlain() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final long getOpaque() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final long getAcquire() {
        return value;
    }

    /** Sets the value (volatile order). */
    public final void setPlain(long newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setOpaque(long newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setRelease(long newValue) {
        value = newValue;
    }

    /** Returns the value as an int. */
    @Override
    public int intValue() {
        return (int) value;
    }

    /** Returns the value as a long. */
    @Override
    public long longValue() {
        return value;
    }

    /** Returns the value as a float. */
    @Override
    public float floatValue() {
        return (float) value;
    }

    /** Returns the value as a double. */
    @Override
    public double doubleValue() {
        return (double) value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
