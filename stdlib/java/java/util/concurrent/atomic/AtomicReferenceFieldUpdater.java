package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import wardian.internal.Atomic;
import wardian.internal.Reflection;

/** Updates a volatile reference field of objects of one class atomically. */
public abstract class AtomicReferenceFieldUpdater<T, V> {
    /** For subclasses. */
    protected AtomicReferenceFieldUpdater() {
    }

    /** Returns an updater of a field. */
    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(
            Class<U> holder, Class<W> fieldType, String fieldName) {
        long offset = FieldUpdaters.check(holder, fieldType, fieldName, Reflection.callerClass());
        return new OfOffset<U, W>(holder, fieldType, offset);
    }

    /** Sets the field if it is the expected value; returns whether it did. */
    public abstract boolean compareAndSet(T object, V expected, V update);

    /** As {@code compareAndSet}; never fails spuriously here. */
    public abstract boolean weakCompareAndSet(T object, V expected, V update);

    /** Sets the field. */
    public abstract void set(T object, V newValue);

    /** Sets the field, with release order at least. */
    public abstract void lazySet(T object, V newValue);

    /** Returns the field. */
    public abstract V get(T object);

    /** Sets the field; returns the previous value. */
    public V getAndSet(T object, V newValue) {
        V old;
        do {
            old = get(object);
        } while (!compareAndSet(object, old, newValue));
        return old;
    }

    /** Replaces the value by the function's result; returns the previous value. */
    public final V getAndUpdate(T object, UnaryOperator<V> function) {
        for (;;) {
            V old = get(object);
            V next = function.apply(old);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Replaces the value by the function's result; returns the new value. */
    public final V updateAndGet(T object, UnaryOperator<V> function) {
        for (;;) {
            V old = get(object);
            V next = function.apply(old);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    /** Combines the value with another one; returns the previous value. */
    public final V getAndAccumulate(T object, V x, BinaryOperator<V> function) {
        for (;;) {
            V old = get(object);
            V next = function.apply(old, x);
            if (compareAndSet(object, old, next)) {
                return old;
            }
        }
    }

    /** Combines the value with another one; returns the new value. */
    public final V accumulateAndGet(T object, V x, BinaryOperator<V> function) {
        for (;;) {
            V old = get(object);
            V next = function.apply(old, x);
            if (compareAndSet(object, old, next)) {
                return next;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static final class OfOffset<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private final Class<T> holder;
        private final Class<V> type;
        private final long offset;

        OfOffset(Class<T> holder, Class<V> type, long offset) {
            this.holder = holder;
            this.type = type;
            this.offset = offset;
        }

        private Object checked(T object) {
            return holder.cast(FieldUpdaters.present(object));
        }

        @Override
        public boolean compareAndSet(T object, V expected, V update) {
            return Atomic.compareAndSetReference(checked(object), offset, expected, type.cast(update));
        }

        @Override
        public boolean weakCompareAndSet(T object, V expected, V update) {
            return compareAndSet(object, expected, update);
        }

        @Override
        public void set(T object, V newValue) {
            Atomic.putReferenceVolatile(checked(object), offset, type.cast(newValue));
        }

        @Override
        public void lazySet(T object, V newValue) {
            set(object, newValue);
        }

        @Override
        public V get(T object) {
            return (V) Atomic.getReferenceVolatile(checked(object), offset);
        }

        @Override
        public V getAndSet(T object, V newValue) {
            return (V) Atomic.getAndSetReference(checked(object), offset, type.cast(newValue));
        }
    }
}
