package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The synchronized views that Collections gives out. */
final class Synchronized {
    private Synchronized() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1L;
        final Collection<E> c;
        final Object mutex;

        OfCollection(Collection<E> c, Object mutex) {
            this.c = Objects.requireNonNull(c);
            this.mutex = mutex == null ? this : mutex;
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return c.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return c.isEmpty();
            }
        }

        @Override
        public boolean contains(Object o) {
            synchronized (mutex) {
                return c.contains(o);
            }
        }

        @Override
        public boolean containsAll(Collection<?> coll) {
            synchronized (mutex) {
                return c.containsAll(coll);
            }
        }

        @Override
        public Object[] toArray() {
            synchronized (mutex) {
                return c.toArray();
            }
        }

        @Override
        public <T> T[] toArray(T[] a) {
            synchronized (mutex) {
                return c.toArray(a);
            }
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            synchronized (mutex) {
                return c.toArray(f);
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return c.toString();
            }
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            synchronized (mutex) {
                c.forEach(action);
            }
        }

        @Override
        public boolean add(E e) {
            synchronized (mutex) {
                return c.add(e);
            }
        }

        @Override
        public boolean remove(Object o) {
            synchronized (mutex) {
                return c.remove(o);
            }
        }

        @Override
        public boolean addAll(Collection<? extends E> coll) {
            synchronized (mutex) {
                return c.addAll(coll);
            }
        }

        @Override
        public boolean removeAll(Collection<?> coll) {
            synchronized (mutex) {
                return c.removeAll(coll);
            }
        }

        @Override
        public boolean retainAll(Collection<?> coll) {
            synchronized (mutex) {
                return c.retainAll(coll);
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            synchronized (mutex) {
                return c.removeIf(filter);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                c.clear();
            }
        }

        /** Must be synchronized by the caller, as documented. */
        @Override
        public Iterator<E> iterator() {
            return c.iterator();
        }

        /** Must be synchronized by the caller, as documented. */
        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }
    }

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = 1L;
        private final Set<E> s;

        OfSet(Set<E> s, Object mutex) {
            super(s, mutex);
            this.s = s;
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return s.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return s.hashCode();
            }
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 1L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> ss, Object mutex) {
            super(ss, mutex);
            this.ss = ss;
        }

        @Override
        public Comparator<? super E> comparator() {
            synchronized (mutex) {
                return ss.comparator();
            }
        }

        @Override
        public E first() {
            synchronized (mutex) {
                return ss.first();
            }
        }

        @Override
        public E last() {
            synchronized (mutex) {
                return ss.last();
            }
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.subSet(from, to), mutex);
            }
        }

        @Override
        public SortedSet<E> headSet(E to) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.headSet(to), mutex);
            }
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.tailSet(from), mutex);
            }
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class OfNavigableSet<E> extends OfSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = 1L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> ns, Object mutex) {
            super(ns, mutex);
            this.ns = ns;
        }

        @Override
        public E lower(E e) {
            synchronized (mutex) {
                return ns.lower(e);
            }
        }

        @Override
        public E floor(E e) {
            synchronized (mutex) {
                return ns.floor(e);
            }
        }

        @Override
        public E ceiling(E e) {
            synchronized (mutex) {
                return ns.ceiling(e);
            }
        }

        @Override
        public E higher(E e) {
            synchronized (mutex) {
                return ns.higher(e);
            }
        }

        @Override
        public E pollFirst() {
            synchronized (mutex) {
                return ns.pollFirst();
            }
        }

        @Override
        public E pollLast() {
            synchronized (mutex) {
                return ns.pollLast();
            }
        }

        @Override
        public NavigableSet<E> descendingSet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.descendingSet(), mutex);
            }
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.subSet(from, fromInclusive, to, toInclusive), mutex);
            }
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.headSet(to, inclusive), mutex);
            }
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.tailSet(from, inclusive), mutex);
            }
        }

        @Override
        public Iterator<E> descendingIterator() {
            return ns.descendingIterator();
        }

        @Override
        public NavigableSet<E> reversed() {
            return descendingSet();
        }
    }

    static class OfList<E> extends OfCollection<E> implements List<E> {
        private static final long serialVersionUID = 1L;
        final List<E> l;

        OfList(List<E> l, Object mutex) {
            super(l, mutex);
            this.l = l;
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return l.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return l.hashCode();
            }
        }

        @Override
        public E getFirst() {
            synchronized (mutex) {
                return l.getFirst();
            }
        }

        @Override
        public E getLast() {
            synchronized (mutex) {
                return l.getLast();
            }
        }

        @Override
        public void addFirst(E e) {
            synchronized (mutex) {
                l.addFirst(e);
            }
        }

        @Override
        public void addLast(E e) {
            synchronized (mutex) {
                l.addLast(e);
            }
        }

        @Override
        public E removeFirst() {
            synchronized (mutex) {
                return l.removeFirst();
            }
        }

        @Override
        public E removeLast() {
            synchronized (mutex) {
                return l.removeLast();
            }
        }

        @Override
        public E get(int index) {
            synchronized (mutex) {
                return l.get(index);
            }
        }

        @Override
        public int indexOf(Object o) {
            synchronized (mutex) {
                return l.indexOf(o);
            }
        }

        @Override
        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return l.lastIndexOf(o);
            }
        }

        @Override
        public E set(int index, E e) {
            synchronized (mutex) {
                return l.set(index, e);
            }
        }

        @Override
        public void add(int index, E e) {
            synchronized (mutex) {
                l.add(index, e);
            }
        }

        @Override
        public E remove(int index) {
            synchronized (mutex) {
                return l.remove(index);
            }
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> coll) {
            synchronized (mutex) {
                return l.addAll(index, coll);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> op) {
            synchronized (mutex) {
                l.replaceAll(op);
            }
        }

        @Override
        public void sort(Comparator<? super E> order) {
            synchronized (mutex) {
                l.sort(order);
            }
        }

        @Override
        public List<E> subList(int from, int to) {
            synchronized (mutex) {
                return new OfList<>(l.subList(from, to), mutex);
            }
        }

        /** Must be synchronized by the caller, as documented. */
        @Override
        public ListIterator<E> listIterator() {
            return l.listIterator();
        }

        /** Must be synchronized by the caller, as documented. */
        @Override
        public ListIterator<E> listIterator(int index) {
            return l.listIterator(index);
        }

        @Override
        public List<E> reversed() {
            return new OfList<>(l.reversed(), mutex);
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = 1L;

        OfRandomAccessList(List<E> l, Object mutex) {
            super(l, mutex);
        }

        @Override
        public List<E> subList(int from, int to) {
            synchronized (mutex) {
                return new OfRandomAccessList<>(l.subList(from, to), mutex);
            }
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 1L;
        final Map<K, V> m;
        final Object mutex;

        OfMap(Map<K, V> m, Object mutex) {
            this.m = Objects.requireNonNull(m);
            this.mutex = mutex == null ? this : mutex;
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return m.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return m.isEmpty();
            }
        }

        @Override
        public boolean containsKey(Object key) {
            synchronized (mutex) {
                return m.containsKey(key);
            }
        }

        @Override
        public boolean containsValue(Object value) {
            synchronized (mutex) {
                return m.containsValue(value);
            }
        }

        @Override
        public V get(Object key) {
            synchronized (mutex) {
                return m.get(key);
            }
        }

        @Override
        public V getOrDefault(Object key, V other) {
            synchronized (mutex) {
                return m.getOrDefault(key, other);
            }
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            synchronized (mutex) {
                m.forEach(action);
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return m.toString();
            }
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return m.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return m.hashCode();
            }
        }

        @Override
        public V put(K key, V value) {
            synchronized (mutex) {
                return m.put(key, value);
            }
        }

        @Override
        public V remove(Object key) {
            synchronized (mutex) {
                return m.remove(key);
            }
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> map) {
            synchronized (mutex) {
                m.putAll(map);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                m.clear();
            }
        }

        @Override
        public V putIfAbsent(K key, V value) {
            synchronized (mutex) {
                return m.putIfAbsent(key, value);
            }
        }

        @Override
        public boolean remove(Object key, Object value) {
            synchronized (mutex) {
                return m.remove(key, value);
            }
        }

        @Override
        public boolean replace(K key, V old, V value) {
            synchronized (mutex) {
                return m.replace(key, old, value);
            }
        }

        @Override
        public V replace(K key, V value) {
            synchronized (mutex) {
                return m.replace(key, value);
            }
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                m.replaceAll(f);
            }
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfAbsent(key, f);
            }
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfPresent(key, f);
            }
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.compute(key, f);
            }
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.merge(key, value, f);
            }
        }

        @Override
        public Set<K> keySet() {
            synchronized (mutex) {
                return new OfSet<>(m.keySet(), mutex);
            }
        }

        @Override
        public Collection<V> values() {
            synchronized (mutex) {
                return new OfCollection<>(m.values(), mutex);
            }
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            synchronized (mutex) {
                return new OfSet<>(m.entrySet(), mutex);
            }
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final SortedMap<K, V> sm;

        OfSortedMap(SortedMap<K, V> sm, Object mutex) {
            super(sm, mutex);
            this.sm = sm;
        }

        @Override
        public Comparator<? super K> comparator() {
            synchronized (mutex) {
                return sm.comparator();
            }
        }

        @Override
        public K firstKey() {
            synchronized (mutex) {
                return sm.firstKey();
            }
        }

        @Override
        public K lastKey() {
            synchronized (mutex) {
                return sm.lastKey();
            }
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.subMap(from, to), mutex);
            }
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.headMap(to), mutex);
            }
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.tailMap(from), mutex);
            }
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            synchronized (mutex) {
                return sm.firstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            synchronized (mutex) {
                return sm.lastEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            synchronized (mutex) {
                return sm.pollFirstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            synchronized (mutex) {
                return sm.pollLastEntry();
            }
        }
    }

    static class OfNavigableMap<K, V> extends OfSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final NavigableMap<K, V> nm;

        OfNavigableMap(NavigableMap<K, V> nm, Object mutex) {
            super(nm, mutex);
            this.nm = nm;
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            synchronized (mutex) {
                return nm.lowerEntry(key);
            }
        }

        @Override
        public K lowerKey(K key) {
            synchronized (mutex) {
                return nm.lowerKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            synchronized (mutex) {
                return nm.floorEntry(key);
            }
        }

        @Override
        public K floorKey(K key) {
            synchronized (mutex) {
                return nm.floorKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            synchronized (mutex) {
                return nm.ceilingEntry(key);
            }
        }

        @Override
        public K ceilingKey(K key) {
            synchronized (mutex) {
                return nm.ceilingKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            synchronized (mutex) {
                return nm.higherEntry(key);
            }
        }

        @Override
        public K higherKey(K key) {
            synchronized (mutex) {
                return nm.higherKey(key);
            }
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.descendingMap(), mutex);
            }
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(nm.navigableKeySet(), mutex);
            }
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(nm.descendingKeySet(), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.subMap(from, fromInclusive, to, toInclusive), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.headMap(to, inclusive), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.tailMap(from, inclusive), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> reversed() {
            return descendingMap();
        }
    }
}
