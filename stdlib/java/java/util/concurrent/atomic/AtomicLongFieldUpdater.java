package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import wardian.internal.Atomic;

/** Updates a volatile long field of objects of one class atomically. */
public abstract class AtomicLongFieldUpdater<T> {
    /** For subclasses. */
    protected AtomicLongFieldUpdater() {
    }

    /** Returns an updater of a field. */
    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> holder, String fieldName) {
        return new OfOffset<U>(holder, FieldUpdaters.check(holder, long.class, fieldName));
    }

    /** Sets the field if it is the expected value; returns whether it did. */
    public abstract boolean compareAndSet(T object, long expected, long update);

    /** As {@code compareAndSet}; never fails spuriously here. */
    public abstract boolean weakCompareAndSet(T object, long expected, long update);

    /** Sets the field. */
    public abstract void set(T object, long newValue);

    /** Sets the field, with release order at least. */
    public abstract void lazySet(T object, long newValue);

    /** Returns the field. */
    public abstract long get(T object);

    /** Sets the field; returns the previous value. */
    public long getAndSet(T object, long newValue) {
        long old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, newValue));
        return old;
    }

    /** Adds; returns the previous value. */
    public long getAndAdd(T object, long delta) {
        long old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, old + delta));
        return old;
    }

    /** Adds one; returns the previous value. */
    public long getAndIncrement(T object) {
        return getAndAdd(object, 1);
    }

    /** Subtracts one; returns the previous value. */
    public long getAndDecrement(T object) {
        return getAndAdd(object, -1);
    }

    /** Adds one; returns the new value. */
    public long incrementAndGet(T object) {
        return getAndAdd(object, 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public long decrementAndGet(T object) {
        return getAndAdd(object, -1) - 1;
    }

    /** Adds; returns the new value. */
    public long addAndGet(T object, long delta) {
        return getAndAdd(object, delta) + delta;
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final long getAndUpdate(T object, LongUnaryOperator function) {
        for (;;) {
            long old = get(object);
            long next = function.applyAsLong(old);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final long updateAndGet(T object, LongUnaryOperator function) {
        for (;;) {
            long old = get(object);
            long next = function.applyAsLong(old);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final long getAndAccumulate(T object, long x, LongBinaryOperator function) {
        for (;;) {
            long old = get(object);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final long accumulateAndGet(T object, long x, LongBinaryOperator function) {
        for (;;) {
            long old = get(object);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    private static final class OfOffset<T> extends AtomicLongFieldUpdater<T> {
        private final Class<T> holder;
        private final long offset;

        OfOffset(Class<T> holder, long offset) {
            this.holder = holder;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, long expected, long update) {
            return Atomic.compareAndSetLong(holder.cast(FieldUpdaters.present(object)), offset, expected, update);
        }

        @Override
        public boolean weakCompareAndSet(T object, long expected, long update) {
            return compareAndSet(object, expected, update);
        }

        @Override
        public void set(T object, long newValue) {
            Atomic.putLongVolatile(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public void lazySet(T object, long newValue) {
            set(object, newValue);
        }

        @Override
        public long get(T object) {
            return Atomic.getLongVolatile(holder.cast(FieldUpdaters.present(object)), offset);
        }

        @Override
        public long getAndSet(T object, long newValue) {
            return Atomic.getAndSetLong(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public long getAndAdd(T object, long delta) {
            return Atomic.getAndAddLong(holder.cast(FieldUpdaters.present(object)), offset, delta);
        }
    }
}
