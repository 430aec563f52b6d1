package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import wardian.internal.Atomic;

/** An object reference that is updated atomically. */
@SuppressWarnings("unchecked")
public class AtomicReference<V> implements java.io.Serializable {
    private static final long serialVersionUID = -1848883965231344442L;
    private static final long VALUE = Atomic.fieldOffset(AtomicReference.class, "value");

    private volatile V value;

    /** Creates one that holds null. */
    public AtomicReference() {
    }

    /** Creates one that holds the given value. */
    public AtomicReference(V initialValue) {
        value = initialValue;
    }

    /** Returns the value. */
    public final V get() {
        return value;
    }

    /** Sets the value. */
    public final void set(V newValue) {
        value = newValue;
    }

    /** Sets the value, with release order at least. */
    public final void lazySet(V newValue) {
        value = newValue;
    }

    /** Sets the value; returns the previous one. */
    public final V getAndSet(V newValue) {
        return (V) Atomic.getAndSetReference(this, VALUE, newValue);
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final V compareAndExchange(V expected, V update) {
        return (V) Atomic.compareAndExchangeReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final V compareAndExchangeAcquire(V expected, V update) {
        return (V) Atomic.compareAndExchangeReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final V compareAndExchangeRelease(V expected, V update) {
        return (V) Atomic.compareAndExchangeReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(V expected, V update) {
        return Atomic.compareAndSetReference(this, VALUE, expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final V getAndUpdate(UnaryOperator<V> function) {
        for (;;) {
            V old = get();
            V next = function.apply(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final V updateAndGet(UnaryOperator<V> function) {
        for (;;) {
            V old = get();
            V next = function.apply(old);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final V getAndAccumulate(V x, BinaryOperator<V> function) {
        for (;;) {
            V old = get();
            V next = function.apply(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final V accumulateAndGet(V x, BinaryOperator<V> function) {
        for (;;) {
            V old = get();
            V next = function.apply(old, x);
            if (weakCompareAndSetVolatile(old, next)) {
                return next;
            }
        }
    }

    /** Returns the value (volatile order). */
    public final V getPlain() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final V getOpaque() {
        return value;
    }

    /** Returns the value (volatile order). */
    public final V getAcquire() {
        return value;
    }

    /** Sets the value (volatile order). */
    public final void setPlain(V newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setOpaque(V newValue) {
        value = newValue;
    }

    /** Sets the value (volatile order). */
    public final void setRelease(V newValue) {
        value = newValue;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
