package java.util.concurrent.atomic;

import wardian.internal.Atomic;

/** A reference and an int stamp that are updated together. */
public class AtomicStampedReference<V> {
    private static final long PAIR = Atomic.fieldOffset(AtomicStampedReference.class, "pair");

    private static final class Pair<V> {
        final V reference;
        final int stamp;

        Pair(V reference, int stamp) {
            this.reference = reference;
            this.stamp = stamp;
        }
    }

    private volatile Pair<V> pair;

    /** Creates one with the given values. */
    public AtomicStampedReference(V initialRef, int initialStamp) {
        pair = new Pair<V>(initialRef, initialStamp);
    }

    /** Returns the reference. */
    public V getReference() {
        return pair.reference;
    }

    /** Returns the stamp. */
    public int getStamp() {
        return pair.stamp;
    }

    /** Returns the reference, and the stamp in the first element of the holder. */
    public V get(int[] holder) {
        Pair<V> current = pair;
        holder[0] = current.stamp;
        return current.reference;
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public boolean weakCompareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    /** Sets both if both are as expected; returns whether they were. */
    public boolean compareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        Pair<V> current = pair;
        if (current.reference != expectedReference || current.stamp != expectedStamp) {
            return false;
        }
        if (current.reference == newReference && current.stamp == newStamp) {
            return true;
        }
        return Atomic.compareAndSetReference(this, PAIR, current, new Pair<V>(newReference, newStamp));
    }

    /** Sets both. */
    public void set(V newReference, int newStamp) {
        Pair<V> current = pair;
        if (newReference != current.reference || newStamp != current.stamp) {
            pair = new Pair<V>(newReference, newStamp);
        }
    }

    /** Sets the stamp if the reference is the expected one. */
    public boolean attemptStamp(V expectedReference, int newStamp) {
        Pair<V> current = pair;
        if (current.reference != expectedReference) {
            return false;
        }
        if (current.stamp == newStamp) {
            return true;
        }
        return Atomic.compareAndSetReference(this, PAIR, current, new Pair<V>(expectedReference, newStamp));
    }
}
