package java.util.concurrent.atomic;

import wardian.internal.Atomic;

/** A boolean that is updated atomically. */
public class AtomicBoolean implements java.io.Serializable {
    private static final long serialVersionUID = 4654671469794556979L;
    private static final long VALUE = Atomic.fieldOffset(AtomicBoolean.class, "value");

    private volatile int value;

    /** Creates one that holds false. */
    public AtomicBoolean() {
    }

    /** Creates one that holds the given value. */
    public AtomicBoolean(boolean initialValue) {
        value = initialValue ? 1 : 0;
    }

    /** Returns the value. */
    public final boolean get() {
        return value != 0;
    }

    /** Sets the value. */
    public final void set(boolean newValue) {
        value = newValue ? 1 : 0;
    }

    /** Sets the value, with release order at least. */
    public final void lazySet(boolean newValue) {
        set(newValue);
    }

    /** Sets the value; returns the previous one. */
    public final boolean getAndSet(boolean newValue) {
        return Atomic.getAndSetInt(this, VALUE, newValue ? 1 : 0) != 0;
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(boolean expected, boolean update) {
        return Atomic.compareAndSetInt(this, VALUE, expected ? 1 : 0, update ? 1 : 0);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final boolean compareAndExchange(boolean expected, boolean update) {
        return Atomic.compareAndExchangeInt(this, VALUE, expected ? 1 : 0, update ? 1 : 0) != 0;
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final boolean compareAndExchangeAcquire(boolean expected, boolean update) {
        return compareAndExchange(expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final boolean compareAndExchangeRelease(boolean expected, boolean update) {
        return compareAndExchange(expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public boolean weakCompareAndSet(boolean expected, boolean update) {
        return compareAndSet(expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public boolean weakCompareAndSetPlain(boolean expected, boolean update) {
        return compareAndSet(expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(boolean expected, boolean update) {
        return compareAndSet(expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(boolean expected, boolean update) {
        return compareAndSet(expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(boolean expected, boolean update) {
        return compareAndSet(expected, update);
    }

    /** Returns the value (volatile order). */
    public final boolean getPlain() {
        return value != 0;
    }

    /** Returns the value (volatile order). */
    public final boolean getOpaque() {
        return value != 0;
    }

    /** Returns the value (volatile order). */
    public final boolean getAcquire() {
        return value != 0;
    }

    /** Sets the value (volatile order). */
    public final void setPlain(boolean newValue) {
        set(newValue);
    }

    /** Sets the value (volatile order). */
    public final void setOpaque(boolean newValue) {
        set(newValue);
    }

    /** Sets the value (volatile order). */
    public final void setRelease(boolean newValue) {
        set(newValue);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
