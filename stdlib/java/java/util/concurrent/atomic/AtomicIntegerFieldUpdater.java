package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import wardian.internal.Atomic;

/** Updates a volatile int field of objects of one class atomically. */
public abstract class AtomicIntegerFieldUpdater<T> {
    /** For subclasses. */
    protected AtomicIntegerFieldUpdater() {
    }

    /** Returns an updater of a field. */
    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> holder, String fieldName) {
        return new OfOffset<U>(holder, FieldUpdaters.check(holder, int.class, fieldName));
    }

    /** Sets the field if it is the expected value; returns whether it did. */
    public abstract boolean compareAndSet(T object, int expected, int update);

    /** As {@code compareAndSet}; never fails spuriously here. */
    public abstract boolean weakCompareAndSet(T object, int expected, int update);

    /** Sets the field. */
    public abstract void set(T object, int newValue);

    /** Sets the field, with release order at least. */
    public abstract void lazySet(T object, int newValue);

    /** Returns the field. */
    public abstract int get(T object);

    /** Sets the field; returns the previous value. */
    public int getAndSet(T object, int newValue) {
        int old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, newValue));
        return old;
    }

    /** Adds; returns the previous value. */
    public int getAndAdd(T object, int delta) {
        int old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, old + delta));
        return old;
    }

    /** Adds one; returns the previous value. */
    public int getAndIncrement(T object) {
        return getAndAdd(object, 1);
    }

    /** Subtracts one; returns the previous value. */
    public int getAndDecrement(T object) {
        return getAndAdd(object, -1);
    }

    /** Adds one; returns the new value. */
    public int incrementAndGet(T object) {
        return getAndAdd(object, 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public int decrementAndGet(T object) {
        return getAndAdd(object, -1) - 1;
    }

    /** Adds; returns the new value. */
    public int addAndGet(T object, int delta) {
        return getAndAdd(object, delta) + delta;
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final int getAndUpdate(T object, IntUnaryOperator function) {
        for (;;) {
            int old = get(object);
            int next = function.applyAsInt(old);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final int updateAndGet(T object, IntUnaryOperator function) {
        for (;;) {
            int old = get(object);
            int next = function.applyAsInt(old);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final int getAndAccumulate(T object, int x, IntBinaryOperator function) {
        for (;;) {
            int old = get(object);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final int accumulateAndGet(T object, int x, IntBinaryOperator function) {
        for (;;) {
            int old = get(object);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    private static final class OfOffset<T> extends AtomicIntegerFieldUpdater<T> {
        private final Class<T> holder;
        private final long offset;

        OfOffset(Class<T> holder, long offset) {
            this.holder = holder;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, int expected, int update) {
            return Atomic.compareAndSetInt(holder.cast(FieldUpdaters.present(object)), offset, expected, update);
        }

        @Override
        public boolean weakCompareAndSet(T object, int expected, int update) {
            return compareAndSet(object, expected, update);
        }

        @Override
        public void set(T object, int newValue) {
            Atomic.putIntVolatile(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public void lazySet(T object, int newValue) {
            set(object, newValue);
        }

        @Override
        public int get(T object) {
            return Atomic.getIntVolatile(holder.cast(FieldUpdaters.present(object)), offset);
        }

        @Override
        public int getAndSet(T object, int newValue) {
            return Atomic.getAndSetInt(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public int getAndAdd(T object, int delta) {
            return Atomic.getAndAddInt(holder.cast(FieldUpdaters.present(object)), offset, delta);
        }
    }
}
