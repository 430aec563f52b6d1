package java.util;

/** Implements equality and hashing of sets. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
    /** For subclasses. */
    protected AbstractSet() {
    }

    @Override
    public boolean equals(Object o) {
        if (o == this)
            return true;
        if (!(o instanceof Set))
            return false;
        Collection<?> other = (Collection<?>) o;
        if (other.size() != size())
            return false;
        try {
            return containsAll(other);
        } catch (ClassCastException | NullPointerException unused) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Iterator<E> it = iterator(); it.hasNext();) {
            E e = it.next();
            if (e != null)
                hash += e.hashCode();
        }
        return hash;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        if (size() <= c.size())
            return super.removeAll(c);
        boolean changed = false;
        for (Object e : c)
            changed |= remove(e);
        return changed;
    }
}
