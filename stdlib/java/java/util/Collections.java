package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Algorithms on collections, and wrappers of them. */
public class Collections {
    private Collections() {
    }

    /** The empty set. */
    @SuppressWarnings("rawtypes")
    public static final Set EMPTY_SET = new EmptySet<>();
    /** The empty list. */
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new EmptyList<>();
    /** The empty map. */
    @SuppressWarnings("rawtypes")
    public static final Map EMPTY_MAP = new EmptyMap<>();

    private static Random randomness;

    /* Algorithms. */

    /** Sorts in natural order, stably. */
    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    /** Sorts stably. */
    public static <T> void sort(List<T> list, Comparator<? super T> c) {
        list.sort(c);
    }

    /** Finds {@code key} in a list in natural order; negative if absent. */
    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        return search((List<Object>) (List<?>) list, key, (Comparator<Object>) (Comparator<?>) Comparators.NATURAL);
    }

    /** Finds {@code key} in a list in the order of {@code c}. */
    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> c) {
        if (c == null)
            return search((List<Object>) (List<?>) list, key, (Comparator<Object>) (Comparator<?>) Comparators.NATURAL);
        return search(list, key, c);
    }

    private static <T> int search(List<? extends T> list, T key, Comparator<? super T> c) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int result = c.compare(list.get(middle), key);
            if (result < 0)
                low = middle + 1;
            else if (result > 0)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Reverses the order. */
    public static void reverse(List<?> list) {
        for (int low = 0, high = list.size() - 1; low < high; low++, high--)
            swap(list, low, high);
    }

    /** Permutes at random. */
    public static void shuffle(List<?> list) {
        if (randomness == null)
            randomness = new Random();
        shuffle(list, randomness);
    }

    /** Permutes at random, from the end to the front. */
    public static void shuffle(List<?> list, Random rnd) {
        shuffle(list, (RandomGenerator) rnd);
    }

    /** Permutes at random, from the end to the front. */
    @SuppressWarnings("unchecked")
    public static void shuffle(List<?> list, RandomGenerator rnd) {
        Object[] array = list instanceof RandomAccess ? null : list.toArray();
        List<Object> target = array == null ? (List<Object>) list : Arrays.asList(array);
        for (int i = list.size(); i > 1; i--)
            swap(target, i - 1, rnd.nextInt(i));
        if (array != null) {
            ListIterator<Object> it = ((List<Object>) list).listIterator();
            for (Object e : array) {
                it.next();
                it.set(e);
            }
        }
    }

    /** Exchanges two elements. */
    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> l = (List<Object>) list;
        l.set(i, l.set(j, l.get(i)));
    }

    /** Sets every element. */
    public static <T> void fill(List<? super T> list, T obj) {
        if (list instanceof RandomAccess) {
            for (int i = 0, n = list.size(); i < n; i++)
                list.set(i, obj);
            return;
        }
        for (ListIterator<? super T> it = list.listIterator(); it.hasNext();) {
            it.next();
            it.set(obj);
        }
    }

    /** Copies all elements to the front of another list. */
    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        if (src.size() > dest.size())
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        ListIterator<? super T> to = dest.listIterator();
        for (T e : src) {
            to.next();
            to.set(e);
        }
    }

    /** Returns the least element in natural order. */
    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> coll) {
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (e.compareTo(best) < 0)
                best = e;
        }
        return best;
    }

    /** Returns the least element in the order of {@code comp}. */
    @SuppressWarnings("unchecked")
    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<? super T> order = comp != null ? comp : (Comparator<? super T>) Comparators.NATURAL;
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (order.compare(e, best) < 0)
                best = e;
        }
        return best;
    }

    /** Returns the greatest element in natural order. */
    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> coll) {
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (e.compareTo(best) > 0)
                best = e;
        }
        return best;
    }

    /** Returns the greatest element in the order of {@code comp}. */
    @SuppressWarnings("unchecked")
    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<? super T> order = comp != null ? comp : (Comparator<? super T>) Comparators.NATURAL;
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (order.compare(e, best) > 0)
                best = e;
        }
        return best;
    }

    /** Moves every element {@code distance} places on, round the end. */
    @SuppressWarnings("unchecked")
    public static void rotate(List<?> list, int distance) {
        int size = list.size();
        if (size == 0)
            return;
        int shift = Math.floorMod(distance, size);
        if (shift == 0)
            return;
        Object[] old = list.toArray();
        ListIterator<Object> it = ((List<Object>) list).listIterator();
        for (int i = 0; i < size; i++) {
            it.next();
            it.set(old[i < shift ? i - shift + size : i - shift]);
        }
    }

    /** Replaces every element equal to {@code oldVal}. */
    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean changed = false;
        for (ListIterator<T> it = list.listIterator(); it.hasNext();) {
            if (Objects.equals(oldVal, it.next())) {
                it.set(newVal);
                changed = true;
            }
        }
        return changed;
    }

    /** Returns the first place where {@code target} occurs, or -1. */
    public static int indexOfSubList(List<?> source, List<?> target) {
        int length = target.size();
        for (int i = 0, last = source.size() - length; i <= last; i++) {
            if (source.subList(i, i + length).equals(target))
                return i;
        }
        return -1;
    }

    /** Returns the last place where {@code target} occurs, or -1. */
    public static int lastIndexOfSubList(List<?> source, List<?> target) {
        int length = target.size();
        for (int i = source.size() - length; i >= 0; i--) {
            if (source.subList(i, i + length).equals(target))
                return i;
        }
        return -1;
    }

    /** Returns how many elements equal {@code o}. */
    public static int frequency(Collection<?> c, Object o) {
        int count = 0;
        for (Object e : c) {
            if (Objects.equals(o, e))
                count++;
        }
        return count;
    }

    /** Returns whether the two have no element in common. */
    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        boolean askFirst = c1 instanceof Set && !(c2 instanceof Set) || !(c2 instanceof Set) && c1.size() > c2.size();
        Collection<?> asked = askFirst ? c1 : c2;
        for (Object e : askFirst ? c2 : c1) {
            if (asked.contains(e))
                return false;
        }
        return true;
    }

    /** Adds all the given elements. */
    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean changed = false;
        for (T e : elements)
            changed |= c.add(e);
        return changed;
    }

    /** Returns the reverse of natural order. */
    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) Comparators.REVERSE;
    }

    /** Returns the reverse of {@code cmp}, of natural order for null. */
    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null || cmp == (Comparator<?>) Comparators.NATURAL)
            return (Comparator<T>) Comparators.REVERSE;
        if (cmp == (Comparator<?>) Comparators.REVERSE)
            return (Comparator<T>) Comparators.NATURAL;
        return cmp instanceof Comparators.ReverseOf ? cmp.reversed() : new Comparators.ReverseOf<>(cmp);
    }

    /** Returns an enumeration over a collection. */
    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        Iterator<T> it = c.iterator();
        return new Enumeration<>() {
            public boolean hasMoreElements() {
                return it.hasNext();
            }

            public T nextElement() {
                return it.next();
            }
        };
    }

    /** Returns the elements of an enumeration in a list. */
    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> list = new ArrayList<>();
        while (e.hasMoreElements())
            list.add(e.nextElement());
        return list;
    }

    /** Returns a set whose elements are the keys of an empty map. */
    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty())
            throw new IllegalArgumentException("Map is non-empty");
        return new MapSet<>(map);
    }

    /** Returns a sequenced set whose elements are the keys of an empty map. */
    public static <E> SequencedSet<E> newSequencedSetFromMap(SequencedMap<E, Boolean> map) {
        if (!map.isEmpty())
            throw new IllegalArgumentException("Map is non-empty");
        return new SequencedMapSet<>(map);
    }

    /** Returns a deque as a queue that is last in, first out. */
    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new LifoQueue<>(Objects.requireNonNull(deque));
    }

    private static class MapSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 2454657854757543876L;
        final Map<E, Boolean> m;

        MapSet(Map<E, Boolean> map) {
            m = map;
        }

        @Override
        public Iterator<E> iterator() {
            return m.keySet().iterator();
        }

        @Override
        public int size() {
            return m.size();
        }

        @Override
        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        @Override
        public boolean add(E e) {
            return m.put(e, Boolean.TRUE) == null;
        }

        @Override
        public boolean remove(Object o) {
            return m.remove(o) != null;
        }

        @Override
        public void clear() {
            m.clear();
        }
    }

    private static final class SequencedMapSet<E> extends MapSet<E> implements SequencedSet<E> {
        private static final long serialVersionUID = -3943479744841433802L;

        SequencedMapSet(SequencedMap<E, Boolean> map) {
            super(map);
        }

        private SequencedMap<E, Boolean> map() {
            return (SequencedMap<E, Boolean>) m;
        }

        @Override
        public void addFirst(E e) {
            map().putFirst(e, Boolean.TRUE);
        }

        @Override
        public void addLast(E e) {
            map().putLast(e, Boolean.TRUE);
        }

        @Override
        public SequencedSet<E> reversed() {
            return new SequencedMapSet<>(map().reversed());
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
        }
    }

    private static final class LifoQueue<E> extends AbstractQueue<E> implements Serializable {
        private static final long serialVersionUID = 1802017725587941708L;
        private final Deque<E> q;

        LifoQueue(Deque<E> q) {
            this.q = q;
        }

        @Override
        public boolean offer(E e) {
            return q.offerFirst(e);
        }

        @Override
        public boolean add(E e) {
            q.addFirst(e);
            return true;
        }

        @Override
        public E poll() {
            return q.poll();
        }

        @Override
        public E peek() {
            return q.peek();
        }

        @Override
        public Iterator<E> iterator() {
            return q.iterator();
        }

        @Override
        public int size() {
            return q.size();
        }
    }

    /* Empty and small collections. */

    /** Returns an unmodifiable empty list. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    /** Returns an unmodifiable empty set. */
    @SuppressWarnings("unchecked")
    public static <T> Set<T> emptySet() {
        return (Set<T>) EMPTY_SET;
    }

    /** Returns an unmodifiable empty map. */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> emptyMap() {
        return (Map<K, V>) EMPTY_MAP;
    }

    /** Returns an unmodifiable empty sorted set. */
    public static <E> SortedSet<E> emptySortedSet() {
        return emptyNavigableSet();
    }

    /** Returns an unmodifiable empty navigable set. */
    @SuppressWarnings("unchecked")
    public static <E> NavigableSet<E> emptyNavigableSet() {
        return (NavigableSet<E>) Unmodifiable.EmptyNavigableSet.INSTANCE;
    }

    /** Returns an unmodifiable empty sorted map. */
    public static <K, V> SortedMap<K, V> emptySortedMap() {
        return emptyNavigableMap();
    }

    /** Returns an unmodifiable empty navigable map. */
    @SuppressWarnings("unchecked")
    public static <K, V> NavigableMap<K, V> emptyNavigableMap() {
        return (NavigableMap<K, V>) Unmodifiable.EmptyNavigableMap.INSTANCE;
    }

    /** Returns an iterator without elements. */
    public static <T> Iterator<T> emptyIterator() {
        return emptyListIterator();
    }

    /** Returns a list iterator without elements. */
    public static <T> ListIterator<T> emptyListIterator() {
        return new EmptyIterator<>();
    }

    /** Returns an enumeration without elements. */
    public static <T> Enumeration<T> emptyEnumeration() {
        return new EmptyIterator<>();
    }

    private static final class EmptyIterator<E> implements ListIterator<E>, Enumeration<E> {
        public boolean hasNext() {
            return false;
        }

        public E next() {
            throw new NoSuchElementException();
        }

        public boolean hasPrevious() {
            return false;
        }

        public E previous() {
            throw new NoSuchElementException();
        }

        public int nextIndex() {
            return 0;
        }

        public int previousIndex() {
            return -1;
        }

        public void remove() {
            throw new IllegalStateException();
        }

        public void set(E e) {
            throw new IllegalStateException();
        }

        public void add(E e) {
            throw new UnsupportedOperationException();
        }

        public boolean hasMoreElements() {
            return false;
        }

        public E nextElement() {
            throw new NoSuchElementException();
        }
    }

    private static final class EmptyList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 8842843931221139166L;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public E get(int index) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }

        @Override
        public Iterator<E> iterator() {
            return emptyIterator();
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }

        private Object readResolve() {
            return EMPTY_LIST;
        }
    }

    private static final class EmptySet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 1582296315990362920L;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public Iterator<E> iterator() {
            return emptyIterator();
        }

        private Object readResolve() {
            return EMPTY_SET;
        }
    }

    private static final class EmptyMap<K, V> extends FixedMap<K, V> implements Serializable {
        private static final long serialVersionUID = 6428348081105594320L;

        @Override
        public Set<Entry<K, V>> entrySet() {
            return emptySet();
        }

        @Override
        public Set<K> keySet() {
            return emptySet();
        }

        @Override
        public Collection<V> values() {
            return emptySet();
        }

        private Object readResolve() {
            return EMPTY_MAP;
        }
    }

    /** A map that refuses the operations which its base would do nothing for. */
    /** Not private: deserialization needs its constructor. */
    abstract static class FixedMap<K, V> extends AbstractMap<K, V> {
        @Override
        public V putIfAbsent(K key, V value) {
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
    }

    /** Returns an unmodifiable set of one element. */
    public static <T> Set<T> singleton(T o) {
        return new SingletonSet<>(o);
    }

    /** Returns an unmodifiable list of one element. */
    public static <T> List<T> singletonList(T o) {
        return new SingletonList<>(o);
    }

    /** Returns an unmodifiable map of one mapping. */
    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        return new SingletonMap<>(key, value);
    }

    private static <E> Iterator<E> singletonIterator(E e) {
        return new Iterator<>() {
            private boolean hasNext = true;

            public boolean hasNext() {
                return hasNext;
            }

            public E next() {
                if (!hasNext)
                    throw new NoSuchElementException();
                hasNext = false;
                return e;
            }
        };
    }

    private static final class SingletonSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 3193687207550431679L;
        private final E element;

        SingletonSet(E element) {
            this.element = element;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Iterator<E> iterator() {
            return singletonIterator(element);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class SingletonList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 3093736618740652951L;
        private final E element;

        SingletonList(E element) {
            this.element = element;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public E get(int index) {
            if (index != 0)
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            return element;
        }

        @Override
        public Iterator<E> iterator() {
            return singletonIterator(element);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }
    }

    private static final class SingletonMap<K, V> extends FixedMap<K, V> implements Serializable {
        private static final long serialVersionUID = -6979724477215052911L;
        private final K k;
        private final V v;

        SingletonMap(K key, V value) {
            k = key;
            v = value;
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return singleton(new SimpleImmutableEntry<>(k, v));
        }

        @Override
        public Set<K> keySet() {
            return singleton(k);
        }

        @Override
        public Collection<V> values() {
            return singleton(v);
        }
    }

    /** Returns an unmodifiable list of {@code n} times the same element. */
    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0)
            throw new IllegalArgumentException("List length = " + n);
        return new Copies<>(n, o);
    }

    private static final class Copies<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 2739099268398711800L;
        private final int n;
        private final E element;

        Copies(int n, E element) {
            this.n = n;
            this.element = element;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= n)
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + n);
            return element;
        }

        @Override
        public Object[] toArray() {
            Object[] array = new Object[n];
            Arrays.fill(array, element);
            return array;
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkRange(fromIndex, toIndex, n);
            return new Copies<>(toIndex - fromIndex, element);
        }
    }

    /* Wrappers. */

    static <T> Set<T> synchronizedSet(Set<T> s, Object mutex) {
        return new Synchronized.OfSet<>(s, mutex);
    }

    static <T> Collection<T> synchronizedCollection(Collection<T> c, Object mutex) {
        return new Synchronized.OfCollection<>(c, mutex);
    }

    /** Returns an unmodifiable view. */
    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
        return new Unmodifiable.OfCollection<>(c);
    }

    /** Returns a synchronized view. */
    public static <T> Collection<T> synchronizedCollection(Collection<T> c) {
        return new Synchronized.OfCollection<>(c, null);
    }

    /** Returns a view that checks what is added. */
    public static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) {
        return new Checked.OfCollection<>(c, type);
    }

    /** Returns an unmodifiable view. */
    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
        return new Unmodifiable.OfSet<>(s);
    }

    /** Returns a synchronized view. */
    public static <T> Set<T> synchronizedSet(Set<T> s) {
        return new Synchronized.OfSet<>(s, null);
    }

    /** Returns a view that checks what is added. */
    public static <E> Set<E> checkedSet(Set<E> s, Class<E> type) {
        return new Checked.OfSet<>(s, type);
    }

    /** Returns an unmodifiable view. */
    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
        return new Unmodifiable.OfSortedSet<>(s);
    }

    /** Returns a synchronized view. */
    public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> s) {
        return new Synchronized.OfSortedSet<>(s, null);
    }

    /** Returns a view that checks what is added. */
    public static <E> SortedSet<E> checkedSortedSet(SortedSet<E> s, Class<E> type) {
        return new Checked.OfSortedSet<>(s, type);
    }

    /** Returns an unmodifiable view. */
    public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> s) {
        return new Unmodifiable.OfNavigableSet<>(s);
    }

    /** Returns a synchronized view. */
    public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> s) {
        return new Synchronized.OfNavigableSet<>(s, null);
    }

    /** Returns a view that checks what is added. */
    public static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> s, Class<E> type) {
        return new Checked.OfNavigableSet<>(s, type);
    }

    /** Returns an unmodifiable view. */
    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        return list instanceof RandomAccess
            ? new Unmodifiable.OfRandomAccessList<>(list) : new Unmodifiable.OfList<>(list);
    }

    /** Returns a synchronized view. */
    public static <T> List<T> synchronizedList(List<T> list) {
        return list instanceof RandomAccess
            ? new Synchronized.OfRandomAccessList<>(list, null) : new Synchronized.OfList<>(list, null);
    }

    /** Returns a view that checks what is added. */
    public static <E> List<E> checkedList(List<E> list, Class<E> type) {
        return list instanceof RandomAccess
            ? new Checked.OfRandomAccessList<>(list, type) : new Checked.OfList<>(list, type);
    }

    /** Returns a view that checks what is added. */
    public static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) {
        return new Checked.OfQueue<>(queue, type);
    }

    /** Returns an unmodifiable view. */
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
        return new Unmodifiable.OfMap<>(m);
    }

    /** Returns a synchronized view. */
    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) {
        return new Synchronized.OfMap<>(m, null);
    }

    /** Returns a view that checks what is put. */
    public static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new Checked.OfMap<>(m, keyType, valueType);
    }

    /** Returns an unmodifiable view. */
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
        return new Unmodifiable.OfSortedMap<>(m);
    }

    /** Returns a synchronized view. */
    public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> m) {
        return new Synchronized.OfSortedMap<>(m, null);
    }

    /** Returns a view that checks what is put. */
    public static <K, V> SortedMap<K, V> checkedSortedMap(SortedMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new Checked.OfSortedMap<>(m, keyType, valueType);
    }

    /** Returns an unmodifiable view. */
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, ? extends V> m) {
        return new Unmodifiable.OfNavigableMap<>(m);
    }

    /** Returns a synchronized view. */
    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> m) {
        return new Synchronized.OfNavigableMap<>(m, null);
    }

    /** Returns a view that checks what is put. */
    public static <K, V> NavigableMap<K, V> checkedNavigableMap(NavigableMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new Checked.OfNavigableMap<>(m, keyType, valueType);
    }

    /** Returns an unmodifiable view. */
    public static <T> SequencedCollection<T> unmodifiableSequencedCollection(SequencedCollection<? extends T> c) {
        return new Unmodifiable.OfSequencedCollection<>(c);
    }

    /** Returns an unmodifiable view. */
    public static <T> SequencedSet<T> unmodifiableSequencedSet(SequencedSet<? extends T> s) {
        return new Unmodifiable.OfSequencedSet<>(s);
    }

    /** Returns an unmodifiable view. */
    public static <K, V> SequencedMap<K, V> unmodifiableSequencedMap(SequencedMap<? extends K, ? extends V> m) {
        return new Unmodifiable.OfSequencedMap<>(m);
    }
}
