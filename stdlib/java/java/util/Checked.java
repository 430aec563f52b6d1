package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The dynamically checked views that Collections gives out. */
final class Checked {
    private Checked() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1L;
        final Collection<E> c;
        final Class<?> type;

        OfCollection(Collection<E> c, Class<?> type) {
            this.c = Objects.requireNonNull(c);
            this.type = Objects.requireNonNull(type);
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
            check(e);
            return c.add(e);
        }

        @Override
        public boolean remove(Object o) {
            return c.remove(o);
        }

        @Override
        public boolean addAll(Collection<? extends E> coll) {
            for (Object e : coll)
                check(e);
            return c.addAll(coll);
        }

        @Override
        public boolean removeAll(Collection<?> coll) {
            return c.removeAll(coll);
        }

        @Override
        public boolean retainAll(Collection<?> coll) {
            return c.retainAll(coll);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            return c.removeIf(filter);
        }

        @Override
        public void clear() {
            c.clear();
        }

        @Override
        public Iterator<E> iterator() {
            return c.iterator();
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }

        final <T> T check(T e) {
            if (e != null && !type.isInstance(e)) {
                throw new ClassCastException("Attempt to insert " + e.getClass()
                    + " element into collection with element type " + type);
            }
            return e;
        }
    }

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = 1L;
        private final Set<E> s;

        OfSet(Set<E> s, Class<?> type) {
            super(s, type);
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

    static class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 1L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> ss, Class<?> type) {
            super(ss, type);
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
            return new OfSortedSet<>(ss.subSet(from, to), type);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return new OfSortedSet<>(ss.headSet(to), type);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return new OfSortedSet<>(ss.tailSet(from), type);
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class OfNavigableSet<E> extends OfSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = 1L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> ns, Class<?> type) {
            super(ns, type);
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
            return ns.pollFirst();
        }

        @Override
        public E pollLast() {
            return ns.pollLast();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new OfNavigableSet<>(ns.descendingSet(), type);
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
            return new OfNavigableSet<>(ns.subSet(from, fromInclusive, to, toInclusive), type);
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return new OfNavigableSet<>(ns.headSet(to, inclusive), type);
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return new OfNavigableSet<>(ns.tailSet(from, inclusive), type);
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

        OfList(List<E> l, Class<?> type) {
            super(l, type);
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
            check(e);
            l.addFirst(e);
        }

        @Override
        public void addLast(E e) {
            check(e);
            l.addLast(e);
        }

        @Override
        public E removeFirst() {
            return l.removeFirst();
        }

        @Override
        public E removeLast() {
            return l.removeLast();
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
            check(e);
            return l.set(index, e);
        }

        @Override
        public void add(int index, E e) {
            check(e);
            l.add(index, e);
        }

        @Override
        public E remove(int index) {
            return l.remove(index);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> coll) {
            for (Object e : coll)
                check(e);
            return l.addAll(index, coll);
        }

        @Override
        public void replaceAll(UnaryOperator<E> op) {
            l.replaceAll(e -> check(op.apply(e)));
        }

        @Override
        public void sort(Comparator<? super E> order) {
            l.sort(order);
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfList<>(l.subList(from, to), type);
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return new CheckedCursor(l.listIterator(index));
        }

        private final class CheckedCursor implements ListIterator<E> {
            final ListIterator<E> it;

            CheckedCursor(ListIterator<E> it) {
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
                it.remove();
            }

            public void set(E e) {
                it.set(check(e));
            }

            public void add(E e) {
                it.add(check(e));
            }
        }

        @Override
        public List<E> reversed() {
            return new OfList<>(l.reversed(), type);
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = 1L;

        OfRandomAccessList(List<E> l, Class<?> type) {
            super(l, type);
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfRandomAccessList<>(l.subList(from, to), type);
        }
    }

    static class OfQueue<E> extends OfCollection<E> implements Queue<E> {
        private static final long serialVersionUID = 1L;
        private final Queue<E> q;

        OfQueue(Queue<E> q, Class<?> type) {
            super(q, type);
            this.q = q;
        }

        @Override
        public E remove() {
            return q.remove();
        }

        @Override
        public E poll() {
            return q.poll();
        }

        @Override
        public E element() {
            return q.element();
        }

        @Override
        public E peek() {
            return q.peek();
        }

        @Override
        public boolean offer(E e) {
            return q.offer(check(e));
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 1L;
        final Map<K, V> m;
        final Class<?> keyType;
        final Class<?> valueType;

        OfMap(Map<K, V> m, Class<?> keyType, Class<?> valueType) {
            this.m = Objects.requireNonNull(m);
            this.keyType = Objects.requireNonNull(keyType);
            this.valueType = Objects.requireNonNull(valueType);
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
            checkKey(key);
            checkValue(value);
            return m.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return m.remove(key);
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> map) {
            for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
                checkKey(entry.getKey());
                checkValue(entry.getValue());
            }
            m.putAll(map);
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            checkKey(key);
            checkValue(value);
            return m.putIfAbsent(key, value);
        }

        @Override
        public boolean remove(Object key, Object value) {
            return m.remove(key, value);
        }

        @Override
        public boolean replace(K key, V old, V value) {
            checkKey(key);
            checkValue(value);
            return m.replace(key, old, value);
        }

        @Override
        public V replace(K key, V value) {
            checkKey(key);
            checkValue(value);
            return m.replace(key, value);
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            m.replaceAll((k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            checkKey(key);
            return m.computeIfAbsent(key, k -> checkValue(f.apply(k)));
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            checkKey(key);
            return m.computeIfPresent(key, (k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            checkKey(key);
            return m.compute(key, (k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            checkKey(key);
            checkValue(value);
            return m.merge(key, value, (a, b) -> checkValue(f.apply(a, b)));
        }

        @Override
        public Set<K> keySet() {
            return m.keySet();
        }

        @Override
        public Collection<V> values() {
            return m.values();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new Entries<>(m.entrySet(), valueType);
        }

        final void checkKey(Object key) {
            if (key != null && !keyType.isInstance(key)) {
                throw new ClassCastException("Attempt to insert " + key.getClass() + " key into map with key type "
                    + keyType);
            }
        }

        final <T> T checkValue(T value) {
            if (value != null && !valueType.isInstance(value)) {
                throw new ClassCastException("Attempt to insert " + value.getClass()
                    + " value into map with value type " + valueType);
            }
            return value;
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final SortedMap<K, V> sm;

        OfSortedMap(SortedMap<K, V> sm, Class<?> keyType, Class<?> valueType) {
            super(sm, keyType, valueType);
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
            return new OfSortedMap<>(sm.subMap(from, to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return new OfSortedMap<>(sm.headMap(to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return new OfSortedMap<>(sm.tailMap(from), keyType, valueType);
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return sm.firstEntry();
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return sm.lastEntry();
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return sm.pollFirstEntry();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return sm.pollLastEntry();
        }
    }

    static class OfNavigableMap<K, V> extends OfSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final NavigableMap<K, V> nm;

        OfNavigableMap(NavigableMap<K, V> nm, Class<?> keyType, Class<?> valueType) {
            super(nm, keyType, valueType);
            this.nm = nm;
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return nm.lowerEntry(key);
        }

        @Override
        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return nm.floorEntry(key);
        }

        @Override
        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return nm.ceilingEntry(key);
        }

        @Override
        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return nm.higherEntry(key);
        }

        @Override
        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new OfNavigableMap<>(nm.descendingMap(), keyType, valueType);
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return nm.navigableKeySet();
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return nm.descendingKeySet();
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
            return new OfNavigableMap<>(nm.subMap(from, fromInclusive, to, toInclusive), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            return new OfNavigableMap<>(nm.headMap(to, inclusive), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            return new OfNavigableMap<>(nm.tailMap(from, inclusive), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> reversed() {
            return descendingMap();
        }
    }

    /** Entries that check the values set. */
    private static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final Set<Map.Entry<K, V>> s;
        private final Class<?> valueType;

        Entries(Set<Map.Entry<K, V>> s, Class<?> valueType) {
            this.s = s;
            this.valueType = valueType;
        }

        @Override
        public int size() {
            return s.size();
        }

        @Override
        public void clear() {
            s.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, V>> it = s.iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public Map.Entry<K, V> next() {
                    return new CheckedEntry<>(it.next(), valueType);
                }

                public void remove() {
                    it.remove();
                }
            };
        }
    }

    private static final class CheckedEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;
        private final transient Map.Entry<K, V> entry;
        private final transient Class<?> valueType;

        CheckedEntry(Map.Entry<K, V> entry, Class<?> valueType) {
            super(entry);
            this.entry = entry;
            this.valueType = valueType;
        }

        @Override
        public V setValue(V value) {
            if (value != null && !valueType.isInstance(value)) {
                throw new ClassCastException("Attempt to insert " + value.getClass()
                    + " value into map with value type " + valueType);
            }
            super.setValue(value);
            return entry.setValue(value);
        }
    }
}
