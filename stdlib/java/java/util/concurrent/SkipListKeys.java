package java.util.concurrent;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;

/** The keys of a skip list map or of a view of one. */
class SkipListKeys<E> extends AbstractSet<E> implements NavigableSet<E> {
    /** Not final for clone and deserialization only. */
    transient SkipListNavigation<E, ?> map;

    SkipListKeys(SkipListNavigation<E, ?> map) {
        this.map = map;
    }

    /** For deserialization, which sets the map. */
    SkipListKeys() {
    }

    /** A set of the same kind over another view of the map. */
    SkipListKeys<E> over(ConcurrentNavigableMap<E, ?> view) {
        return new SkipListKeys<E>((SkipListNavigation<E, ?>) view);
    }

    @Override
    public Comparator<? super E> comparator() {
        return map.comparator();
    }

    @Override
    public Iterator<E> iterator() {
        return map.keyIterator();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return ((SkipListNavigation<E, ?>) map.descendingMap()).keyIterator();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean contains(Object o) {
        return map.containsKey(o);
    }

    @Override
    public boolean remove(Object o) {
        return map.remove(o) != null;
    }

    /** Removes elements one by one, whichever of the collections is larger. */
    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        boolean changed = false;
        for (Object element : c) {
            changed |= remove(element);
        }
        return changed;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public E lower(E e) {
        return map.lowerKey(e);
    }

    @Override
    public E floor(E e) {
        return map.floorKey(e);
    }

    @Override
    public E ceiling(E e) {
        return map.ceilingKey(e);
    }

    @Override
    public E higher(E e) {
        return map.higherKey(e);
    }

    @Override
    public E first() {
        return map.firstKey();
    }

    @Override
    public E last() {
        return map.lastKey();
    }

    @Override
    public E pollFirst() {
        Map.Entry<E, ?> entry = map.pollFirstEntry();
        return entry == null ? null : entry.getKey();
    }

    @Override
    public E pollLast() {
        Map.Entry<E, ?> entry = map.pollLastEntry();
        return entry == null ? null : entry.getKey();
    }

    @Override
    public NavigableSet<E> subSet(E fromElement, boolean fromInclusive, E toElement, boolean toInclusive) {
        return over(map.subMap(fromElement, fromInclusive, toElement, toInclusive));
    }

    @Override
    public NavigableSet<E> headSet(E toElement, boolean inclusive) {
        return over(map.headMap(toElement, inclusive));
    }

    @Override
    public NavigableSet<E> tailSet(E fromElement, boolean inclusive) {
        return over(map.tailMap(fromElement, inclusive));
    }

    @Override
    public NavigableSet<E> subSet(E fromElement, E toElement) {
        return subSet(fromElement, true, toElement, false);
    }

    @Override
    public NavigableSet<E> headSet(E toElement) {
        return headSet(toElement, false);
    }

    @Override
    public NavigableSet<E> tailSet(E fromElement) {
        return tailSet(fromElement, true);
    }

    @Override
    public NavigableSet<E> descendingSet() {
        return over(map.descendingMap());
    }

    @Override
    public Spliterator<E> spliterator() {
        int sorted = comparator() == null ? Spliterator.SORTED : 0;
        return Spliterators.spliteratorUnknownSize(iterator(), sorted | Spliterator.CONCURRENT
            | Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
    }
}
