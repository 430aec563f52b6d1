package java.util;

/** Implements the throwing queue methods over the others. */
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
    /** For subclasses. */
    protected AbstractQueue() {
    }

    @Override
    public boolean add(E e) {
        if (offer(e))
            return true;
        throw new IllegalStateException("Queue full");
    }

    @Override
    public E remove() {
        E e = poll();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    public E element() {
        E e = peek();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    public void clear() {
        while (poll() != null)
            continue;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (Objects.requireNonNull(c) == this)
            throw new IllegalArgumentException();
        boolean changed = false;
        for (E e : c)
            changed |= add(e);
        return changed;
    }
}
