package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The unmodifiable views that Collections gives out. */
final class Unmodifiable {
    private Unmodifiable() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1L;
        final Collection<? extends E> c;

        OfCollection(Collection<? extends E> c) {
            this.c = Objects.requireNonNull(c);
        }

        @Override
        public int size() {
            return c.size();
        }

        @Override
        public boolean isEmpty() {
            return c.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return c.contains(o);
        }

        @Override
        public boolean containsAll(Collection<?> coll) {
            return c.containsAll(coll);
        }

        @Override
        public Object[] toArray() {
            return c.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return c.toArray(a);
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            return c.toArray(f);
        }

        @Override
        public String toString() {
            return c.toString();
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            c.forEach(action);
        }

        @Override
        public boolean add(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends E> coll) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> coll) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> coll) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<E> iterator() {
            return new Cursor<>(c.iterator());
        }

        @Override
        @SuppressWarnings("unchecked")
        public Spliterator<E> spliterator() {
            return (Spliterator<E>) c.spliterator();
        }
    }

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = 1L;
        private final Set<? extends E> s;

        OfSet(Set<? extends E> s) {
            super(s);
            this.s = s;
        }

        @Override
        public boolean equals(Object o) {
            return s.equals(o);
        }

        @Override
        public int hashCode() {
            return s.hashCode();
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class OfSequencedCollection<E> extends OfCollection<E> implements SequencedCollection<E> {
        private static final long serialVersionUID = 1L;
        private final SequencedCollection<? extends E> q;

        OfSequencedCollection(SequencedCollection<? extends E> q) {
            super(q);
            this.q = q;
        }

        @Override
        public E getFirst() {
            return q.getFirst();
        }

        @Override
        public E getLast() {
            return q.getLast();
        }

        @Override
        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SequencedCollection<E> reversed() {
            return new OfSequencedCollection<>(q.reversed());
        }
    }

    static class OfSequencedSet<E> extends OfSequencedCollection<E> implements SequencedSet<E> {
        private static final long serialVersionUID = 1L;
        private final SequencedSet<? extends E> s;

        OfSequencedSet(SequencedSet<? extends E> s) {
            super(s);
            this.s = s;
        }

        @Override
        public boolean equals(Object o) {
            return s.equals(o);
        }

        @Override
        public int hashCode() {
            return s.hashCode();
        }

        @Override
        public SequencedSet<E> reversed() {
            return new OfSequencedSet<>(s.reversed());
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 1L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> ss) {
            super(ss);
            this.ss = ss;
        }

        @Override
        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        @Override
        public E first() {
            return ss.first();
        }

        @Override
        public E last() {
            return ss.last();
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return new OfSortedSet<>(ss.subSet(from, to));
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return new OfSortedSet<>(ss.headSet(to));
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return new OfSortedSet<>(ss.tailSet(from));
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static final class EmptyNavigableSet<E> extends OfNavigableSet<E> {
        private static final long serialVersionUID = -6291252904449939134L;
        static final EmptyNavigableSet<?> INSTANCE = new EmptyNavigableSet<Object>();

        private EmptyNavigableSet() {
            super(new TreeSet<>());
        }

        private Object readResolve() {
            return INSTANCE;
        }
    }

    static class OfNavigableSet<E> extends OfSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = 1L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> ns) {
            super(ns);
            this.ns = ns;
        }

        @Override
        public E lower(E e) {
            return ns.lower(e);
        }

        @Override
        public E floor(E e) {
            return ns.floor(e);
        }

        @Override
        public E ceiling(E e) {
            return ns.ceiling(e);
        }

        @Override
        public E higher(E e) {
            return ns.higher(e);
        }

        @Override
        public E pollFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E pollLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new OfNavigableSet<>(ns.descendingSet());
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
            return new OfNavigableSet<>(ns.subSet(from, fromInclusive, to, toInclusive));
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return new OfNavigableSet<>(ns.headSet(to, inclusive));
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return new OfNavigableSet<>(ns.tailSet(from, inclusive));
        }

        @Override
        public Iterator<E> descendingIterator() {
            return new Cursor<>(ns.descendingIterator());
        }

        @Override
        public NavigableSet<E> reversed() {
            return descendingSet();
        }
    }

    static class OfList<E> extends OfCollection<E> implements List<E> {
        private static final long serialVersionUID = 1L;
        final List<? extends E> l;

        OfList(List<? extends E> l) {
            super(l);
            this.l = l;
        }

        @Override
        public boolean equals(Object o) {
            return l.equals(o);
        }

        @Override
        public int hashCode() {
            return l.hashCode();
        }

        @Override
        public E getFirst() {
            return l.getFirst();
        }

        @Override
        public E getLast() {
            return l.getLast();
        }

        @Override
        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E get(int index) {
            return l.get(index);
        }

        @Override
        public int indexOf(Object o) {
            return l.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return l.lastIndexOf(o);
        }

        @Override
        public E set(int index, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(int index, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E remove(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> coll) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(UnaryOperator<E> op) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfList<>(l.subList(from, to));
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return new ListCursor<>(l.listIterator(index));
        }

        @Override
        public List<E> reversed() {
            return new OfList<>(l.reversed());
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = 1L;

        OfRandomAccessList(List<? extends E> l) {
            super(l);
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfRandomAccessList<>(l.subList(from, to));
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 1L;
        final Map<K, V> m;

        @SuppressWarnings("unchecked")
        OfMap(Map<? extends K, ? extends V> m) {
            this.m = (Map<K, V>) Objects.requireNonNull(m);
        }

        @Override
        public int size() {
            return m.size();
        }

        @Override
        public boolean isEmpty() {
            return m.isEmpty();
        }

        @Override
        public boolean containsKey(Object key) {
            return m.containsKey(key);
        }

        @Override
        public boolean containsValue(Object value) {
            return m.containsValue(value);
        }

        @Override
        public V get(Object key) {
            return m.get(key);
        }

        @Override
        public V getOrDefault(Object key, V other) {
            return m.getOrDefault(key, other);
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            m.forEach(action);
        }

        @Override
        public String toString() {
            return m.toString();
        }

        @Override
        public boolean equals(Object o) {
            return m.equals(o);
        }

        @Override
        public int hashCode() {
            return m.hashCode();
        }

        @Override
        public V put(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> map) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(K key, V old, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V replace(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<K> keySet() {
            return new OfSet<>(m.keySet());
        }

        @Override
        public Collection<V> values() {
            return new OfCollection<>(m.values());
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new Entries<>(m.entrySet());
        }

        /** Hides that an entry can be set. */
        static <K, V> Map.Entry<K, V> snapshot(Map.Entry<? extends K, ? extends V> entry) {
            return entry == null ? null : new AbstractMap.SimpleImmutableEntry<>(entry);
        }
    }

    static class OfSequencedMap<K, V> extends OfMap<K, V> implements SequencedMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final SequencedMap<? extends K, ? extends V> qm;

        OfSequencedMap(SequencedMap<? extends K, ? extends V> qm) {
            super(qm);
            this.qm = qm;
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return snapshot(qm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return snapshot(qm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putFirst(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putLast(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SequencedMap<K, V> reversed() {
            return new OfSequencedMap<>(qm.reversed());
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final SortedMap<K, ? extends V> sm;

        OfSortedMap(SortedMap<K, ? extends V> sm) {
            super(sm);
            this.sm = sm;
        }

        @Override
        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        @Override
        public K firstKey() {
            return sm.firstKey();
        }

        @Override
        public K lastKey() {
            return sm.lastKey();
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return new OfSortedMap<>(sm.subMap(from, to));
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return new OfSortedMap<>(sm.headMap(to));
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return new OfSortedMap<>(sm.tailMap(from));
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return snapshot(sm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return snapshot(sm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }
    }

    static final class EmptyNavigableMap<K, V> extends OfNavigableMap<K, V> {
        private static final long serialVersionUID = -2239321462712562324L;
        static final EmptyNavigableMap<?, ?> INSTANCE = new EmptyNavigableMap<Object, Object>();

        private EmptyNavigableMap() {
            super(new TreeMap<>());
        }

        private Object readResolve() {
            return INSTANCE;
        }
    }

    static class OfNavigableMap<K, V> extends OfSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final NavigableMap<K, ? extends V> nm;

        OfNavigableMap(NavigableMap<K, ? extends V> nm) {
            super(nm);
            this.nm = nm;
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return snapshot(nm.lowerEntry(key));
        }

        @Override
        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return snapshot(nm.floorEntry(key));
        }

        @Override
        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return snapshot(nm.ceilingEntry(key));
        }

        @Override
        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return snapshot(nm.higherEntry(key));
        }

        @Override
        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new OfNavigableMap<>(nm.descendingMap());
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new OfNavigableSet<>(nm.navigableKeySet());
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return new OfNavigableSet<>(nm.descendingKeySet());
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
            return new OfNavigableMap<>(nm.subMap(from, fromInclusive, to, toInclusive));
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            return new OfNavigableMap<>(nm.headMap(to, inclusive));
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            return new OfNavigableMap<>(nm.tailMap(from, inclusive));
        }

        @Override
        public NavigableMap<K, V> reversed() {
            return descendingMap();
        }
    }

    /** Entries whose values cannot be set. */
    static final class Entries<K, V> extends OfSet<Map.Entry<K, V>> {
        private static final long serialVersionUID = 1L;

        Entries(Set<Map.Entry<K, V>> s) {
            super(s);
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryCursor<>(c.iterator());
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            iterator().forEachRemaining(action);
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, c.spliterator().characteristics());
        }

        @Override
        public Object[] toArray() {
            return new ArrayList<Object>(asList()).toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return asList().toArray(a);
        }

        private List<Map.Entry<K, V>> asList() {
            ArrayList<Map.Entry<K, V>> list = new ArrayList<>();
            for (Map.Entry<K, V> entry : this)
                list.add(entry);
            return list;
        }
    }

    private static final class EntryCursor<K, V> implements Iterator<Map.Entry<K, V>> {
        private final Iterator<? extends Map.Entry<K, V>> it;

        EntryCursor(Iterator<? extends Map.Entry<K, V>> it) {
            this.it = it;
        }

        public boolean hasNext() {
            return it.hasNext();
        }

        public Map.Entry<K, V> next() {
            return OfMap.snapshot(it.next());
        }

        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Cursor<E> implements Iterator<E> {
        private final Iterator<? extends E> it;

        Cursor(Iterator<? extends E> it) {
            this.it = it;
        }

        public boolean hasNext() {
            return it.hasNext();
        }

        public E next() {
            return it.next();
        }

        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class ListCursor<E> implements ListIterator<E> {
        private final ListIterator<? extends E> it;

        ListCursor(ListIterator<? extends E> it) {
            this.it = it;
        }

        public boolean hasNext() {
            return it.hasNext();
        }

        public E next() {
            return it.next();
        }

        public boolean hasPrevious() {
            return it.hasPrevious();
        }

        public E previous() {
            return it.previous();
        }

        public int nextIndex() {
            return it.nextIndex();
        }

        public int previousIndex() {
            return it.previousIndex();
        }

        public void remove() {
            throw new UnsupportedOperationException();
        }

        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }
}
