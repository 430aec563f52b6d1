package java.util;

/** Implements a list over its list iterator. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    /** For subclasses. */
    protected AbstractSequentialList() {
    }

    private ListIterator<E> at(int index) {
        ListIterator<E> it = listIterator(index);
        if (!it.hasNext())
            throw new IndexOutOfBoundsException("Index: " + index);
        return it;
    }

    @Override
    public E get(int index) {
        return at(index).next();
    }

    @Override
    public E set(int index, E element) {
        ListIterator<E> it = at(index);
        E old = it.next();
        it.set(element);
        return old;
    }

    @Override
    public void add(int index, E element) {
        listIterator(index).add(element);
    }

    @Override
    public E remove(int index) {
        ListIterator<E> it = at(index);
        E old = it.next();
        it.remove();
        return old;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        boolean changed = false;
        ListIterator<E> it = listIterator(index);
        for (E e : c) {
            it.add(e);
            changed = true;
        }
        return changed;
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator();
    }

    public abstract ListIterator<E> listIterator(int index);
}
