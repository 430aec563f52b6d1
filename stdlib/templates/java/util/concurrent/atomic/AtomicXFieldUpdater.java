//: AtomicIntegerFieldUpdater Type=Int Box=Integer type=int
//: AtomicLongFieldUpdater Type=Long Box=Long type=long
package java.util.concurrent.atomic;

import java.util.function.$Type$BinaryOperator;
import java.util.function.$Type$UnaryOperator;
import wardian.internal.Atomic;
import wardian.internal.Reflection;

/** Updates a volatile $type$ field of objects of one class atomically. */
public abstract class Atomic$Box$FieldUpdater<T> {
    /** For subclasses. */
    protected Atomic$Box$FieldUpdater() {
    }

    /** Returns an updater of a field. */
    public static <U> Atomic$Box$FieldUpdater<U> newUpdater(Class<U> holder, String fieldName) {
        return new OfOffset<U>(holder, FieldUpdaters.check(holder, $type$.class, fieldName, Reflection.callerClass()));
    }

    /** Sets the field if it is the expected value; returns whether it did. */
    public abstract boolean compareAndSet(T object, $type$ expected, $type$ update);

    /** As {@code compareAndSet}; never fails spuriously here. */
    public abstract boolean weakCompareAndSet(T object, $type$ expected, $type$ update);

    /** Sets the field. */
    public abstract void set(T object, $type$ newValue);

    /** Sets the field, with release order at least. */
    public abstract void lazySet(T object, $type$ newValue);

    /** Returns the field. */
    public abstract $type$ get(T object);

    /** Sets the field; returns the previous value. */
    public $type$ getAndSet(T object, $type$ newValue) {
        $type$ old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, newValue));
        return old;
    }

    /** Adds; returns the previous value. */
    public $type$ getAndAdd(T object, $type$ delta) {
        $type$ old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, old + delta));
        return old;
    }

    /** Adds one; returns the previous value. */
    public $type$ getAndIncrement(T object) {
        return getAndAdd(object, 1);
    }

    /** Subtracts one; returns the previous value. */
    public $type$ getAndDecrement(T object) {
        return getAndAdd(object, -1);
    }

    /** Adds one; returns the new value. */
    public $type$ incrementAndGet(T object) {
        return getAndAdd(object, 1) + 1;
    }

    /** Subtracts one; returns the new value. */
    public $type$ decrementAndGet(T object) {
        return getAndAdd(object, -1) - 1;
    }

    /** Adds; returns the new value. */
    public $type$ addAndGet(T object, $type$ delta) {
        return getAndAdd(object, delta) + delta;
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final $type$ getAndUpdate(T object, $Type$UnaryOperator function) {
        for (;;) {
            $type$ old = get(object);
            $type$ next = function.applyAs$Type$(old);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final $type$ updateAndGet(T object, $Type$UnaryOperator function) {
        for (;;) {
            $type$ old = get(object);
            $type$ next = function.applyAs$Type$(old);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final $type$ getAndAccumulate(T object, $type$ x, $Type$BinaryOperator function) {
        for (;;) {
            $type$ old = get(object);
            $type$ next = function.applyAs$Type$(old, x);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final $type$ accumulateAndGet(T object, $type$ x, $Type$BinaryOperator function) {
        for (;;) {
            $type$ old = get(object);
            $type$ next = function.applyAs$Type$(old, x);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    private static final class OfOffset<T> extends Atomic$Box$FieldUpdater<T> {
        private final Class<T> holder;
        private final long offset;

        OfOffset(Class<T> holder, long offset) {
            this.holder = holder;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, $type$ expected, $type$ update) {
            return Atomic.compareAndSet$Type$(holder.cast(FieldUpdaters.present(object)), offset, expected, update);
        }

        @Override
        public boolean weakCompareAndSet(T object, $type$ expected, $type$ update) {
            return compareAndSet(object, expected, update);
        }

        @Override
        public void set(T object, $type$ newValue) {
            Atomic.put$Type$Volatile(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public void lazySet(T object, $type$ newValue) {
            set(object, newValue);
        }

        @Override
        public $type$ get(T object) {
            return Atomic.get$Type$Volatile(holder.cast(FieldUpdaters.present(object)), offset);
        }

        @Override
        public $type$ getAndSet(T object, $type$ newValue) {
            return Atomic.getAndSet$Type$(holder.cast(FieldUpdaters.present(object)), offset, newValue);
        }

        @Override
        public $type$ getAndAdd(T object, $type$ delta) {
            return Atomic.getAndAdd$Type$(holder.cast(FieldUpdaters.present(object)), offset, delta);
        }
    }
}
