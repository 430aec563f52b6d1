package java.util.concurrent.atomic;

import wardian.internal.Atomic;

/** A reference and a mark bit that are updated together. */
public class AtomicMarkableReference<V> {
    private static final long PAIR = Atomic.fieldOffset(AtomicMarkableReference.class, "pair");

    private static final class Pair<V> {
        final V reference;
        final boolean mark;

        Pair(V reference, boolean mark) {
            this.reference = reference;
            this.mark = mark;
        }
    }

    private volatile Pair<V> pair;

    /** Creates one with the given values. */
    public AtomicMarkableReference(V initialRef, boolean initialMark) {
        pair = new Pair<V>(initialRef, initialMark);
    }

    /** Returns the reference. */
    public V getReference() {
        return pair.reference;
    }

    /** Returns the mark. */
    public boolean isMarked() {
        return pair.mark;
    }

    /** Returns the reference, and the mark in the first element of the holder. */
    public V get(boolean[] holder) {
        Pair<V> current = pair;
        holder[0] = current.mark;
        return current.reference;
    }

    /** As {@code compareAndSet}; never fails spuriously here. */
    public boolean weakCompareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    /** Sets both if both are as expected; returns whether they were. */
    public boolean compareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        Pair<V> current = pair;
        if (current.reference != expectedReference || current.mark != expectedMark) {
            return false;
        }
        if (current.reference == newReference && current.mark == newMark) {
            return true;
        }
        return Atomic.compareAndSetReference(this, PAIR, current, new Pair<V>(newReference, newMark));
    }

    /** Sets both. */
    public void set(V newReference, boolean newMark) {
        Pair<V> current = pair;
        if (newReference != current.reference || newMark != current.mark) {
            pair = new Pair<V>(newReference, newMark);
        }
    }

    /** Sets the mark if the reference is the expected one. */
    public boolean attemptMark(V expectedReference, boolean newMark) {
        Pair<V> current = pair;
        if (current.reference != expectedReference) {
            return false;
        }
        if (current.mark == newMark) {
            return true;
        }
        return Atomic.compareAndSetReference(this, PAIR, current, new Pair<V>(expectedReference, newMark));
    }
}
