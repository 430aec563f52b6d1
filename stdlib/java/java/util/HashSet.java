package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A set in a hash table. */
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
    private static final long serialVersionUID = -5024744406713321676L;
    /** The value of every key. */
    static final Object PRESENT = new Object();

    transient HashMap<E, Object> map;

    /** Creates an empty set. */
    public HashSet() {
        map = new HashMap<>();
    }

    /** Creates a set of the elements of {@code c}. */
    public HashSet(Collection<? extends E> c) {
        map = HashMap.newHashMap(Math.max(c.size(), 12));
        addAll(c);
    }

    /** Creates a set with the given initial capacity and load factor. */
    public HashSet(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    /** Creates a set with the given initial capacity. */
    public HashSet(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    /** For linked sets. */
    HashSet(HashMap<E, Object> map) {
        this.map = map;
    }

    /** Creates a set that holds {@code numElements} without growing. */
    public static <T> HashSet<T> newHashSet(int numElements) {
        if (numElements < 0)
            throw new IllegalArgumentException("Negative number of elements: " + numElements);
        return new HashSet<>(HashMap.capacityFor(numElements));
    }

    @Override
    public Iterator<E> iterator() {
        return map.keySet().iterator();
    }

    @Override
    public int size() {
        return map.size;
    }

    @Override
    public boolean isEmpty() {
        return map.size == 0;
    }

    @Override
    public boolean contains(Object o) {
        return map.getNode(o) != null;
    }

    @Override
    public boolean add(E e) {
        return map.put(e, PRESENT, false) == null;
    }

    @Override
    public boolean remove(Object o) {
        return map.removeNode(o, null, false) != null;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Spliterator<E> spliterator() {
        return new HashSpliterator.OfKeys<>(map);
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            HashSet<E> copy = (HashSet<E>) super.clone();
            copy.map = (HashMap<E, Object>) map.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(Math.max(16, 2 * map.size));
        out.writeFloat(HashMap.DEFAULT_LOAD_FACTOR);
        out.writeInt(map.size);
        for (E e : map.keySet())
            out.writeObject(e);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        in.readInt();
        in.readFloat();
        int count = in.readInt();
        if (count < 0)
            throw new InvalidObjectException("Illegal size: " + count);
        map = this instanceof LinkedHashSet ? new LinkedHashMap<>() : HashMap.newHashMap(Math.max(count, 12));
        for (int i = 0; i < count; i++)
            map.put((E) in.readObject(), PRESENT);
    }
}
