package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import wardian.internal.Atomic;

/** An array of references whose elements are updated atomically. */
@SuppressWarnings("unchecked")
public class AtomicReferenceArray<E> implements java.io.Serializable {
    private static final long serialVersionUID = -6209656149925076980L;
    private static final long BASE;
    private static final long SCALE;

    static {
        Object[] probe = new Object[2];
        BASE = Atomic.arrayOffset(probe, 0);
        SCALE = Atomic.arrayOffset(probe, 1) - BASE;
    }

    private final Object[] array;

    /** Creates an array of nulls. */
    public AtomicReferenceArray(int length) {
        array = new Object[length];
    }

    /** Creates a copy of an array. */
    public AtomicReferenceArray(E[] array) {
        this.array = Arrays.copyOf(array, array.length, Object[].class);
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
    public final E get(int i) {
        return (E) Atomic.getReferenceVolatile(array, at(i));
    }

    /** Sets an element. */
    public final void set(int i, E newValue) {
        Atomic.putReferenceVolatile(array, at(i), newValue);
    }

    /** Sets an element, with release order at least. */
    public final void lazySet(int i, E newValue) {
        Atomic.putReferenceVolatile(array, at(i), newValue);
    }

    /** Sets an element; returns the previous value. */
    public final E getAndSet(int i, E newValue) {
        return (E) Atomic.getAndSetReference(array, at(i), newValue);
    }

    /** Sets the value if it is the expected one; returns whether it did. */
    public final boolean compareAndSet(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** Sets the value if it is the expected one; returns the value found. */
    public final E compareAndExchange(int i, E expected, E update) {
        return (E) Atomic.compareAndExchangeReference(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with acquire order at least. */
    public final E compareAndExchangeAcquire(int i, E expected, E update) {
        return (E) Atomic.compareAndExchangeReference(array, at(i), expected, update);
    }

    /** As {@code compareAndExchange}, with release order at least. */
    public final E compareAndExchangeRelease(int i, E expected, E update) {
        return (E) Atomic.compareAndExchangeReference(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetPlain(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetVolatile(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetAcquire(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public final boolean weakCompareAndSetRelease(int i, E expected, E update) {
        return Atomic.compareAndSetReference(array, at(i), expected, update);
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final E getAndUpdate(int i, UnaryOperator<E> function) {
        for (;;) {
            E old = get(i);
            E next = function.apply(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final E updateAndGet(int i, UnaryOperator<E> function) {
        for (;;) {
            E old = get(i);
            E next = function.apply(old);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final E getAndAccumulate(int i, E x, BinaryOperator<E> function) {
        for (;;) {
            E old = get(i);
            E next = function.apply(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final E accumulateAndGet(int i, E x, BinaryOperator<E> function) {
        for (;;) {
            E old = get(i);
            E next = function.apply(old, x);
            if (weakCompareAndSetVolatile(i, old, next)) {
                return next;
            }
        }
    }

    /** Returns an element (volatile order). */
    public final E getPlain(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final E getOpaque(int i) {
        return get(i);
    }

    /** Returns an element (volatile order). */
    public final E getAcquire(int i) {
        return get(i);
    }

    /** Sets an element (volatile order). */
    public final void setPlain(int i, E newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setOpaque(int i, E newValue) {
        set(i, newValue);
    }

    /** Sets an element (volatile order). */
    public final void setRelease(int i, E newValue) {
        set(i, newValue);
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }
}
