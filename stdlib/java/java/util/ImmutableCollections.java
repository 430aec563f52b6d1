package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The collections behind List.of, Set.of and Map.of; they iterate in the order given. */
final class ImmutableCollections {
    static final List<Object> EMPTY_LIST = new ImmutableList<>(new Object[0]);
    static final Set<Object> EMPTY_SET = new ImmutableSet<>(new Object[0]);

    private ImmutableCollections() {
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> emptyList() {
        return (List<E>) EMPTY_LIST;
    }

    @SuppressWarnings("unchecked")
    static <E> Set<E> emptySet() {
        return (Set<E>) EMPTY_SET;
    }

    /** Wraps {@code elements}, which must not hold null. */
    static <E> List<E> listOf(Object[] elements) {
        for (Object e : elements)
            Objects.requireNonNull(e);
        return elements.length == 0 ? emptyList() : new ImmutableList<>(elements);
    }

    static UnsupportedOperationException refuse() {
        return new UnsupportedOperationException();
    }

    /** A cursor over part of an array. */
    private static final class ArrayCursor<E> implements ListIterator<E> {
        private final Object[] array;
        private final int from;
        private final int to;
        private int cursor;

        ArrayCursor(Object[] array, int from, int to, int cursor) {
            this.array = array;
            this.from = from;
            this.to = to;
            this.cursor = cursor;
        }

        public boolean hasNext() {
            return cursor < to;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor >= to)
                throw new NoSuchElementException();
            return (E) array[cursor++];
        }

        public boolean hasPrevious() {
            return cursor > from;
        }

        @SuppressWarnings("unchecked")
        public E previous() {
            if (cursor <= from)
                throw new NoSuchElementException();
            return (E) array[--cursor];
        }

        public int nextIndex() {
            return cursor - from;
        }

        public int previousIndex() {
            return cursor - from - 1;
        }

        public void remove() {
            throw refuse();
        }

        public void set(E e) {
            throw refuse();
        }

        public void add(E e) {
            throw refuse();
        }
    }

    /** Refuses every change. */
    private abstract static class Fixed<E> extends AbstractCollection<E> {
        @Override
        public boolean add(E e) {
            throw refuse();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw refuse();
        }

        @Override
        public void clear() {
            throw refuse();
        }

        @Override
        public boolean remove(Object o) {
            throw refuse();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw refuse();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw refuse();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw refuse();
        }
    }

    /** An unmodifiable list without null. */
    static final class ImmutableList<E> extends Fixed<E> implements List<E>, RandomAccess, Serializable {
        private final Object[] array;
        private final int from;
        private final int size;

        ImmutableList(Object[] array) {
            this(array, 0, array.length);
        }

        private ImmutableList(Object[] array, int from, int to) {
            this.array = array;
            this.from = from;
            this.size = to - from;
        }

        private Object writeReplace() {
            return new CollSer(CollSer.LIST, toArray());
        }

        @Override
        @SuppressWarnings("unchecked")
        public E get(int index) {
            if (index < 0 || index >= size)
                throw outOfBounds(index);
            return (E) array[from + index];
        }

        /** The messages and types differ by size, as in the JDK. */
        private IndexOutOfBoundsException outOfBounds(int index) {
            String text = "Index " + index + " out of bounds for length " + size;
            if (size != array.length)
                return new IndexOutOfBoundsException(text);
            if (size == 1 || size == 2)
                return new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
            return new ArrayIndexOutOfBoundsException(text);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayCursor<>(array, from, from + size, from);
        }

        @Override
        public ListIterator<E> listIterator() {
            return new ArrayCursor<>(array, from, from + size, from);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            if (index < 0 || index > size)
                throw new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
            return new ArrayCursor<>(array, from, from + size, from + index);
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            AbstractList.checkRange(fromIndex, toIndex, size);
            return new ImmutableList<>(array, from + fromIndex, from + toIndex);
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public int indexOf(Object o) {
            Objects.requireNonNull(o);
            for (int i = 0; i < size; i++) {
                if (o.equals(array[from + i]))
                    return i;
            }
            return -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            Objects.requireNonNull(o);
            for (int i = size - 1; i >= 0; i--) {
                if (o.equals(array[from + i]))
                    return i;
            }
            return -1;
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            throw refuse();
        }

        @Override
        public E set(int index, E element) {
            throw refuse();
        }

        @Override
        public void add(int index, E element) {
            throw refuse();
        }

        @Override
        public E remove(int index) {
            throw refuse();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw refuse();
        }

        @Override
        public void sort(Comparator<? super E> c) {
            throw refuse();
        }

        @Override
        public void addFirst(E e) {
            throw refuse();
        }

        @Override
        public void addLast(E e) {
            throw refuse();
        }

        @Override
        public E removeFirst() {
            throw refuse();
        }

        @Override
        public E removeLast() {
            throw refuse();
        }

        @Override
        public boolean equals(Object o) {
            if (o == this)
                return true;
            if (!(o instanceof List) || ((List<?>) o).size() != size)
                return false;
            int i = 0;
            for (Object e : (List<?>) o) {
                if (i == size || !array[from + i++].equals(e))
                    return false;
            }
            return i == size;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (int i = 0; i < size; i++)
                hash = 31 * hash + array[from + i].hashCode();
            return hash;
        }
    }

    /** Finds the places of keys among every {@code step}-th object of an array. */
    private static int[] index(Object[] array, int step, String what) {
        int[] places = new int[Math.max(4, Integer.highestOneBit(Math.max(1, array.length / step)) << 2)];
        for (int i = 0; i < array.length; i += step) {
            int slot = find(places, array, array[i]);
            if (places[slot] != 0)
                throw new IllegalArgumentException("duplicate " + what + ": " + array[i]);
            places[slot] = i + 1;
        }
        return places;
    }

    /** Returns the slot that holds {@code key}'s place plus one, or a free slot. */
    private static int find(int[] places, Object[] array, Object key) {
        int mask = places.length - 1;
        int slot = HashMap.hash(key) & mask;
        while (places[slot] != 0 && !key.equals(array[places[slot] - 1]))
            slot = slot + 1 & mask;
        return slot;
    }

    /** An unmodifiable set without null. */
    static final class ImmutableSet<E> extends Fixed<E> implements Set<E>, Serializable {
        private final Object[] elements;
        private final int[] places;

        ImmutableSet(Object[] source) {
            elements = Arrays.copyOf(source, source.length, Object[].class);
            for (Object e : elements)
                Objects.requireNonNull(e);
            places = index(elements, 1, "element");
        }

        private Object writeReplace() {
            return new CollSer(CollSer.SET, elements);
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayCursor<>(elements, 0, elements.length, 0);
        }

        @Override
        public boolean contains(Object o) {
            return places[find(places, elements, Objects.requireNonNull(o))] != 0;
        }

        @Override
        public boolean equals(Object o) {
            if (o == this)
                return true;
            if (!(o instanceof Set) || ((Set<?>) o).size() != elements.length)
                return false;
            for (Object e : (Set<?>) o) {
                if (e == null || !contains(e))
                    return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 0;
            for (Object e : elements)
                hash += e.hashCode();
            return hash;
        }
    }

    /** An unmodifiable entry without null. */
    static final class ImmutableEntry<K, V> implements Map.Entry<K, V> {
        private final K key;
        private final V value;

        ImmutableEntry(K key, V value) {
            this.key = Objects.requireNonNull(key);
            this.value = Objects.requireNonNull(value);
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V value) {
            throw new UnsupportedOperationException("not supported");
        }

        public boolean equals(Object o) {
            return AbstractMap.entryEquals(this, o);
        }

        public int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    /** An unmodifiable map without null; keys and values alternate in {@code pairs}. */
    static final class ImmutableMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private final Object[] pairs;
        private final int[] places;

        ImmutableMap(Object[] pairs) {
            this.pairs = pairs;
            for (Object o : pairs)
                Objects.requireNonNull(o);
            places = index(pairs, 2, "key");
        }

        private Object writeReplace() {
            return new CollSer(CollSer.MAP, pairs);
        }

        @Override
        public int size() {
            return pairs.length / 2;
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(Object key) {
            int place = places[find(places, pairs, Objects.requireNonNull(key))];
            return place == 0 ? null : (V) pairs[place];
        }

        @Override
        public V getOrDefault(Object key, V defaultValue) {
            V value = get(key);
            return value != null ? value : defaultValue;
        }

        @Override
        public boolean containsKey(Object key) {
            return get(key) != null;
        }

        @Override
        public boolean containsValue(Object value) {
            return super.containsValue(Objects.requireNonNull(value));
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return new Entries();
        }

        private final class Entries extends AbstractSet<Entry<K, V>> {
            @Override
            public int size() {
                return pairs.length / 2;
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Iterator<>() {
                    private int next;

                    public boolean hasNext() {
                        return next < pairs.length;
                    }

                    @SuppressWarnings("unchecked")
                    public Entry<K, V> next() {
                        if (next >= pairs.length)
                            throw new NoSuchElementException();
                        next += 2;
                        return new ImmutableEntry<>((K) pairs[next - 2], (V) pairs[next - 1]);
                    }
                };
            }
        }

        @Override
        public V put(K key, V value) {
            throw refuse();
        }

        @Override
        public V remove(Object key) {
            throw refuse();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> m) {
            throw refuse();
        }

        @Override
        public void clear() {
            throw refuse();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw refuse();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw refuse();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw refuse();
        }

        @Override
        public V replace(K key, V value) {
            throw refuse();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw refuse();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw refuse();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw refuse();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw refuse();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw refuse();
        }
    }
}
