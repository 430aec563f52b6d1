package java.util;

/** Implements a collection over its iterator and size. */
public abstract class AbstractCollection<E> implements Collection<E> {
    /** For subclasses. */
    protected AbstractCollection() {
    }

    public abstract Iterator<E> iterator();

    public abstract int size();

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object o) {
        for (Iterator<E> it = iterator(); it.hasNext();) {
            if (Objects.equals(o, it.next()))
                return true;
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size()]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        int size = size();
        if (a.length < size)
            return (T[]) fill(Arrays.copyOf((Object[]) a, size, (Class<Object[]>) (Class<?>) a.getClass()));
        int i = 0;
        Iterator<E> it = iterator();
        while (i < a.length && it.hasNext())
            a[i++] = (T) it.next();
        if (it.hasNext())
            return toArray(Arrays.copyOf(a, a.length + 1));
        if (i < a.length)
            a[i] = null;
        return a;
    }

    /** Fills {@code array}, resizing it if the size changes meanwhile. */
    private Object[] fill(Object[] array) {
        int i = 0;
        for (Iterator<E> it = iterator(); it.hasNext();) {
            if (i == array.length)
                array = Arrays.copyOf(array, i + (i >> 1) + 1);
            array[i++] = it.next();
        }
        return i == array.length ? array : Arrays.copyOf(array, i);
    }

    @Override
    public boolean add(E e) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object o) {
        for (Iterator<E> it = iterator(); it.hasNext();) {
            if (Objects.equals(o, it.next())) {
                it.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        for (Object e : c) {
            if (!contains(e))
                return false;
        }
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        boolean changed = false;
        for (E e : c)
            changed |= add(e);
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return bulkRemove(Objects.requireNonNull(c), true);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return bulkRemove(Objects.requireNonNull(c), false);
    }

    private boolean bulkRemove(Collection<?> c, boolean contained) {
        boolean changed = false;
        for (Iterator<E> it = iterator(); it.hasNext();) {
            if (c.contains(it.next()) == contained) {
                it.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        for (Iterator<E> it = iterator(); it.hasNext();) {
            it.next();
            it.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> it = iterator();
        if (!it.hasNext())
            return "[]";
        StringBuilder text = new StringBuilder().append('[');
        for (;;) {
            E e = it.next();
            if (e == this)
                text.append("(this Collection)");
            else
                text.append(e);
            if (!it.hasNext())
                return text.append(']').toString();
            text.append(',').append(' ');
        }
    }
}
