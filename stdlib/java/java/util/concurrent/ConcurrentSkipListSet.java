package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

/** A sorted set that many threads read and write at once: the keys of a ConcurrentSkipListMap. */
public class ConcurrentSkipListSet<E> extends SkipListKeys<E> implements Cloneable, Serializable {
    private static final long serialVersionUID = -2479143111061671589L;

    /** Creates an empty set in natural order. */
    public ConcurrentSkipListSet() {
        super(new ConcurrentSkipListMap<E, Boolean>());
    }

    /** Creates an empty set in an order. */
    public ConcurrentSkipListSet(Comparator<? super E> comparator) {
        super(new ConcurrentSkipListMap<E, Boolean>(comparator));
    }

    /** Creates a set of the elements in natural order. */
    public ConcurrentSkipListSet(Collection<? extends E> c) {
        this();
        addAll(c);
    }

    /** Creates a set of the elements and in the order of another. */
    public ConcurrentSkipListSet(SortedSet<E> s) {
        this(s.comparator());
        addAll(s);
    }

    private ConcurrentSkipListSet(SkipListNavigation<E, ?> view) {
        super(view);
    }

    @Override
    SkipListKeys<E> over(ConcurrentNavigableMap<E, ?> view) {
        return new ConcurrentSkipListSet<E>((SkipListNavigation<E, ?>) view);
    }

    /** The map; every set of this class is made over one with these values. */
    @SuppressWarnings("unchecked")
    private SkipListNavigation<E, Boolean> marks() {
        return (SkipListNavigation<E, Boolean>) map;
    }

    @Override
    public boolean add(E e) {
        return marks().putIfAbsent(e, Boolean.TRUE) == null;
    }

    @Override
    public ConcurrentSkipListSet<E> clone() {
        try {
            @SuppressWarnings("unchecked")
            ConcurrentSkipListSet<E> copy = (ConcurrentSkipListSet<E>) super.clone();
            ConcurrentSkipListMap<E, Boolean> entries = new ConcurrentSkipListMap<E, Boolean>(comparator());
            entries.putAll(marks());
            copy.map = entries;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(comparator());
        for (E element : this) {
            out.writeObject(element);
        }
        out.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        map = new ConcurrentSkipListMap<E, Boolean>((Comparator<? super E>) in.readObject());
        for (E element = (E) in.readObject(); element != null; element = (E) in.readObject()) {
            add(element);
        }
    }
}
