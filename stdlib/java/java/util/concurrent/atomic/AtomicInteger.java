package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import wardian.internal.Atomic;

/** An int that is updated atomically. */
public class AtomicInteger extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 6214790243416807050L;
    private static final long VALUE = Atomic.fieldOffset(AtomicInteger.class, "value");

    private volatile int value;

    /** Creates one that holds zero. */
    public AtomicInteger() {
    }

    /** Creates one that holds the given value. */
    public AtomicInteger(int initialValue) {
        value = initialValue;
    }

    /** Returns the value. */
    public final int get() {
        return value;
    }

    /** Sets the value. */
    public final void set(int newValue) {
        value = newValue;
    }

    /** Sets the value, with release order at least. */
    public final void lazySet(int newValue) {
        value = newValue;
    }

    /** Sets the value; returns the previous one. */
    public final int getAndSet(int newValue) {
        return Atomic.getAndSetInt(this, VALUE, newValue);
    }

    /** Adds one; returns the previous value. */
    public final int getAndIncrement() {
        return Atomic.getAndAddInt(this, VALUE, 1);
    }

    /** Subtracts one; returns the previous value. */
    public final int getAndDecrement() {
        return Atomic.getAndAddInt(this, VALUE, -1);
    }

    /** Adds; returns the previous value. */
    public final int getAndAdd(int delta) {
        return Atomic.getAndAddInt(this, VALUE, delta);
    }

    /** Adds one; returns the new value. */
    public final int incrementAndGet() {
        return Atomic.getAndAddInt(this, VALUE, 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public final int decrementAndGet() {
        return Atomic.getAndAddInt(this, VALUE, -1) - 1;
    }

    /** Adds; returns the new value. */
    public final int addAndGet(int delta) {
        return Atomic.getAndAddInt(this, VALUE, delta) + delta;
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final int compareAndExchange(int expected, int update) {
        return Atomic.compareAndExchangeInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final int compareAndExchangeAcquire(int expected, int update) {
        return Atomic.compareAndExchangeInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final int compareAndExchangeRelease(int expected, int update) {
        return Atomic.compareAndExchangeInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(int expected, int update) {
        return Atomic.compareAndSetInt(this, VALUE, expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final int getAndUpdate(IntUnaryOperator function) {
        for (;;) {
            int old = get();
            int next = function.applyAsInt(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final int updateAndGet(IntUnaryOperator function) {
        for (;;) {
            int old = get();
            int next = function.applyAsInt(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final int getAndAccumulate(int x, IntBinaryOperator function) {
        for (;;) {
            int old = get();
            int next = function.applyAsInt(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final int accumulateAndGet(int x, IntBinaryOperator function) {
        for (;;) {
            int old = get();
            int next = function.applyAsInt(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Returns the value (volatile order). */
    public final int getPlain() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final int getOpaque() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final int getAcquire() {
        return value;
    }

    /** Sets the value (volatile order). */
    public final void setPlain(int newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setOpaque(int newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setRelease(int newValue) {
        value = newValue;
    }

    /** Returns the value as an int. */
    @Override
    public int intValue() {
        return value;
    }

    /** Returns the value as a long. */
    @Override
    public long longValue() {
        return (long) value;
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
        return Integer.toString(value);
    }
}
