package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map in a red-black tree. */
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 919286545866124006L;

    /** A tree node. */
    static final class Node<K, V> implements Map.Entry<K, V> {
        final K key;
        V value;
        Node<K, V> left;
        Node<K, V> right;
        Node<K, V> parent;
        boolean red;

        Node(K key, V value, Node<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }

        public boolean equals(Object o) {
            return entryEquals(this, o);
        }

        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    private final Comparator<? super K> comparator;
    private transient Node<K, V> root;
    transient int size;
    transient int modCount;

    /** Creates a map in natural order. */
    public TreeMap() {
        comparator = null;
    }

    /** Creates a map in the order of {@code comparator}. */
    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    /** Creates a map of {@code m} in natural order. */
    public TreeMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    /** Creates a map of {@code m} in its order. */
    @SuppressWarnings("unchecked")
    public TreeMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        putAll(m);
    }

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            if (Objects.equals(value, e.value))
                return true;
        }
        return false;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = node(key);
        return e == null ? null : e.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = node(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    /* Finding nodes. */

    @SuppressWarnings("unchecked")
    final Node<K, V> node(Object key) {
        Comparator<? super K> order = comparator;
        Node<K, V> e = root;
        if (order == null) {
            Comparable<Object> k = (Comparable<Object>) Objects.requireNonNull(key);
            while (e != null) {
                int c = k.compareTo(e.key);
                if (c == 0)
                    return e;
                e = c < 0 ? e.left : e.right;
            }
            return null;
        }
        while (e != null) {
            int c = order.compare((K) key, e.key);
            if (c == 0)
                return e;
            e = c < 0 ? e.left : e.right;
        }
        return null;
    }

    final Node<K, V> first() {
        Node<K, V> e = root;
        while (e != null && e.left != null)
            e = e.left;
        return e;
    }

    final Node<K, V> last() {
        Node<K, V> e = root;
        while (e != null && e.right != null)
            e = e.right;
        return e;
    }

    static <K, V> Node<K, V> next(Node<K, V> e) {
        if (e.right != null) {
            for (e = e.right; e.left != null;)
                e = e.left;
            return e;
        }
        Node<K, V> up = e.parent;
        while (up != null && e == up.right) {
            e = up;
            up = up.parent;
        }
        return up;
    }

    static <K, V> Node<K, V> previous(Node<K, V> e) {
        if (e.left != null) {
            for (e = e.left; e.right != null;)
                e = e.right;
            return e;
        }
        Node<K, V> up = e.parent;
        while (up != null && e == up.left) {
            e = up;
            up = up.parent;
        }
        return up;
    }

    /** Returns the least node above {@code key}, or at it if {@code inclusive}. */
    final Node<K, V> above(K key, boolean inclusive) {
        requireKey(key);
        Node<K, V> best = null;
        for (Node<K, V> e = root; e != null;) {
            int c = compare(key, e.key);
            if (c == 0 && inclusive)
                return e;
            if (c < 0) {
                best = e;
                e = e.left;
            } else {
                e = e.right;
            }
        }
        return best;
    }

    /** Returns the greatest node below {@code key}, or at it if {@code inclusive}. */
    final Node<K, V> below(K key, boolean inclusive) {
        requireKey(key);
        Node<K, V> best = null;
        for (Node<K, V> e = root; e != null;) {
            int c = compare(key, e.key);
            if (c == 0 && inclusive)
                return e;
            if (c > 0) {
                best = e;
                e = e.right;
            } else {
                e = e.left;
            }
        }
        return best;
    }

    private void requireKey(Object key) {
        if (comparator == null)
            Objects.requireNonNull(key);
    }

    /* Inserting. */

    @Override
    public V put(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, false);
    }

    @SuppressWarnings("unchecked")
    private V put(K key, V value, boolean replace) {
        Node<K, V> parent = null;
        int c = 0;
        if (root == null)
            compare(key, key); // checks the type, and null
        else
            requireKey(key);
        Comparator<? super K> order = comparator != null ? comparator : (Comparator<? super K>) Comparators.NATURAL;
        for (Node<K, V> e = root; e != null; e = c < 0 ? e.left : e.right) {
            parent = e;
            c = order.compare(key, e.key);
            if (c == 0) {
                V old = e.value;
                if (replace || old == null)
                    e.value = value;
                return old;
            }
        }
        insert(new Node<>(key, value, parent), c);
        return null;
    }

    private void insert(Node<K, V> e, int side) {
        if (e.parent == null)
            root = e;
        else if (side < 0)
            e.parent.left = e;
        else
            e.parent.right = e;
        size++;
        modCount++;
        balanceAfterInsert(e);
    }

    private static boolean red(Node<?, ?> e) {
        return e != null && e.red;
    }

    private void balanceAfterInsert(Node<K, V> e) {
        e.red = true;
        while (e != root && e.parent.red) {
            Node<K, V> parent = e.parent;
            Node<K, V> grand = parent.parent;
            boolean isLeft = parent == grand.left;
            Node<K, V> uncle = isLeft ? grand.right : grand.left;
            if (red(uncle)) {
                parent.red = false;
                uncle.red = false;
                grand.red = true;
                e = grand;
                continue;
            }
            if (e == (isLeft ? parent.right : parent.left)) {
                rotate(parent, isLeft);
                parent = e;
            }
            parent.red = false;
            grand.red = true;
            rotate(grand, !isLeft);
            break;
        }
        root.red = false;
    }

    /** Moves {@code e} down to the left, or to the right, its child taking its place. */
    private void rotate(Node<K, V> e, boolean left) {
        Node<K, V> up = left ? e.right : e.left;
        Node<K, V> moved = left ? up.left : up.right;
        if (left) {
            e.right = moved;
            up.left = e;
        } else {
            e.left = moved;
            up.right = e;
        }
        if (moved != null)
            moved.parent = e;
        replace(e, up);
        e.parent = up;
    }

    /** Puts {@code by} into the place of {@code e} under its parent. */
    private void replace(Node<K, V> e, Node<K, V> by) {
        Node<K, V> parent = e.parent;
        if (parent == null)
            root = by;
        else if (e == parent.left)
            parent.left = by;
        else
            parent.right = by;
        if (by != null)
            by.parent = parent;
    }

    /* Removing: nodes are relinked, never copied, so that iterators and entries stay valid. */

    @Override
    public V remove(Object key) {
        Node<K, V> e = node(key);
        if (e == null)
            return null;
        delete(e);
        return e.value;
    }

    final void delete(Node<K, V> e) {
        modCount++;
        size--;
        Node<K, V> child;
        Node<K, V> parent;
        boolean lostRed = e.red;
        if (e.left == null || e.right == null) {
            child = e.left == null ? e.right : e.left;
            parent = e.parent;
            replace(e, child);
        } else {
            Node<K, V> heir = next(e);
            lostRed = heir.red;
            child = heir.right;
            parent = heir;
            if (heir.parent != e) {
                parent = heir.parent;
                replace(heir, child);
                heir.right = e.right;
                heir.right.parent = heir;
            }
            replace(e, heir);
            heir.left = e.left;
            heir.left.parent = heir;
            heir.red = e.red;
        }
        if (!lostRed)
            balanceAfterDelete(child, parent);
    }

    /** Restores the black height under {@code parent}, where {@code e} lacks one. */
    private void balanceAfterDelete(Node<K, V> e, Node<K, V> parent) {
        while (e != root && !red(e)) {
            boolean isLeft = e == parent.left;
            Node<K, V> sibling = isLeft ? parent.right : parent.left;
            if (sibling.red) {
                sibling.red = false;
                parent.red = true;
                rotate(parent, isLeft);
                sibling = isLeft ? parent.right : parent.left;
            }
            if (!red(sibling.left) && !red(sibling.right)) {
                sibling.red = true;
                e = parent;
                parent = e.parent;
                continue;
            }
            if (!red(isLeft ? sibling.right : sibling.left)) {
                (isLeft ? sibling.left : sibling.right).red = false;
                sibling.red = true;
                rotate(sibling, !isLeft);
                sibling = isLeft ? parent.right : parent.left;
            }
            sibling.red = parent.red;
            parent.red = false;
            (isLeft ? sibling.right : sibling.left).red = false;
            rotate(parent, isLeft);
            e = root;
            break;
        }
        if (e != null)
            e.red = false;
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        root = null;
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            TreeMap<K, V> copy = (TreeMap<K, V>) super.clone();
            copy.clear();
            copy.modCount = 0;
            copy.putAll(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /* Computed mappings. */

    private void checkUnchanged(int expected) {
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Node<K, V> e = node(key);
        if (e != null && e.value != null)
            return e.value;
        int expected = modCount;
        V value = mappingFunction.apply(key);
        checkUnchanged(expected);
        if (value != null)
            put(key, value);
        return value;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Node<K, V> e = node(key);
        return e == null || e.value == null ? null : store(e, key, e.value, remappingFunction);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Node<K, V> e = node(key);
        return store(e, key, e == null ? null : e.value, remappingFunction);
    }

    private V store(Node<K, V> e, K key, V old, BiFunction<? super K, ? super V, ? extends V> function) {
        int expected = modCount;
        V value = function.apply(key, old);
        checkUnchanged(expected);
        return store(e, key, value);
    }

    private V store(Node<K, V> e, K key, V value) {
        if (e == null && value != null)
            put(key, value);
        else if (e != null && value == null)
            delete(e);
        else if (e != null)
            e.value = value;
        return value;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        Node<K, V> e = node(key);
        if (e == null || e.value == null)
            return store(e, key, value);
        int expected = modCount;
        V merged = remappingFunction.apply(e.value, value);
        checkUnchanged(expected);
        return store(e, key, merged);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            action.accept(e.key, e.value);
            checkUnchanged(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            e.value = function.apply(e.key, e.value);
            checkUnchanged(expected);
        }
    }

    /* Navigation. */

    static <K, V> Map.Entry<K, V> export(Node<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    static <K, V> K keyOrNull(Node<K, V> e) {
        return e == null ? null : e.key;
    }

    static <K, V> K keyOf(Node<K, V> e) {
        if (e == null)
            throw new NoSuchElementException();
        return e.key;
    }

    private Map.Entry<K, V> poll(Node<K, V> e) {
        Map.Entry<K, V> result = export(e);
        if (e != null)
            delete(e);
        return result;
    }

    @Override
    public K firstKey() {
        return keyOf(first());
    }

    @Override
    public K lastKey() {
        return keyOf(last());
    }

    /** Not possible: the order decides the place. */
    @Override
    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    /** Not possible: the order decides the place. */
    @Override
    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return export(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return export(last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return export(below(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOrNull(below(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return export(below(key, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOrNull(below(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return export(above(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOrNull(above(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return export(above(key, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOrNull(above(key, false));
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new KeySet<>(this);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySet();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new Range<>(this, false, null, true, false, null, true, true);
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return new Range<>(this, true, fromKey, fromInclusive, true, toKey, toInclusive, false);
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return new Range<>(this, false, null, true, true, toKey, inclusive, false);
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return new Range<>(this, true, fromKey, inclusive, false, null, true, false);
    }

    @Override
    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public SortedMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    /** Steps from one node up to, not including, another. */
    private static class NodeIterator<K, V> {
        private final TreeMap<K, V> map;
        private final boolean descending;
        private final Node<K, V> fence;
        private Node<K, V> next;
        private Node<K, V> current;
        private int expected;

        NodeIterator(TreeMap<K, V> map, Node<K, V> first, Node<K, V> fence, boolean descending) {
            this.map = map;
            this.next = first;
            this.fence = fence;
            this.descending = descending;
            this.expected = map.modCount;
        }

        public final boolean hasNext() {
            return next != null && next != fence;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            if (e == null || e == fence)
                throw new NoSuchElementException();
            map.checkUnchanged(expected);
            next = descending ? TreeMap.previous(e) : TreeMap.next(e);
            current = e;
            return e;
        }

        public final void remove() {
            if (current == null)
                throw new IllegalStateException();
            map.checkUnchanged(expected);
            map.delete(current);
            current = null;
            expected = map.modCount;
        }
    }

    private static final class KeyIterator<K, V> extends NodeIterator<K, V> implements Iterator<K> {
        KeyIterator(TreeMap<K, V> map, Node<K, V> first, Node<K, V> fence, boolean descending) {
            super(map, first, fence, descending);
        }

        public K next() {
            return nextNode().key;
        }
    }

    private static final class ValueIterator<K, V> extends NodeIterator<K, V> implements Iterator<V> {
        ValueIterator(TreeMap<K, V> map) {
            super(map, map.first(), null, false);
        }

        public V next() {
            return nextNode().value;
        }
    }

    private static final class EntryIterator<K, V> extends NodeIterator<K, V> implements Iterator<Map.Entry<K, V>> {
        EntryIterator(TreeMap<K, V> map, Node<K, V> first, Node<K, V> fence, boolean descending) {
            super(map, first, fence, descending);
        }

        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    final Iterator<K> keys() {
        return new KeyIterator<>(this, first(), null, false);
    }

    final Iterator<K> descendingKeys() {
        return new KeyIterator<>(this, last(), null, true);
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new ValueIterator<>(TreeMap.this);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<V> spliterator() {
            return new Spliterators.TreeSpliterator<>(this, 0, null);
        }
    }

    private Node<K, V> matching(Object o) {
        if (!(o instanceof Map.Entry))
            return null;
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) o;
        Node<K, V> e = node(entry.getKey());
        return e != null && Objects.equals(e.value, entry.getValue()) ? e : null;
    }

    @SuppressWarnings("unchecked")
    private Comparator<Map.Entry<K, V>> entryOrder() {
        Comparator<? super K> order = comparator;
        return order != null ? Map.Entry.comparingByKey(order)
            : (a, b) -> ((Comparable<? super K>) a.getKey()).compareTo(b.getKey());
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator<>(TreeMap.this, first(), null, false);
        }

        @Override
        public boolean contains(Object o) {
            return matching(o) != null;
        }

        @Override
        public boolean remove(Object o) {
            Node<K, V> e = matching(o);
            if (e != null)
                delete(e);
            return e != null;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new Spliterators.TreeSpliterator<>(this, Spliterator.DISTINCT | Spliterator.SORTED, entryOrder());
        }
    }

    /** The keys of a navigable map. */
    static final class KeySet<E> extends AbstractSet<E> implements NavigableSet<E> {
        private final NavigableMap<E, ?> m;

        KeySet(NavigableMap<E, ?> map) {
            m = map;
        }

        @Override
        public Spliterator<E> spliterator() {
            return new Spliterators.TreeSpliterator<>(this, Spliterator.DISTINCT | Spliterator.SORTED, m.comparator());
        }

        @Override
        public Iterator<E> iterator() {
            return m instanceof TreeMap ? ((TreeMap<E, ?>) m).keys() : ((Range<E, ?>) m).keys(false);
        }

        @Override
        public Iterator<E> descendingIterator() {
            return m instanceof TreeMap ? ((TreeMap<E, ?>) m).descendingKeys() : ((Range<E, ?>) m).keys(true);
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
        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public E lower(E e) {
            return m.lowerKey(e);
        }

        @Override
        public E floor(E e) {
            return m.floorKey(e);
        }

        @Override
        public E ceiling(E e) {
            return m.ceilingKey(e);
        }

        @Override
        public E higher(E e) {
            return m.higherKey(e);
        }

        @Override
        public E first() {
            return m.firstKey();
        }

        @Override
        public E last() {
            return m.lastKey();
        }

        @Override
        public Comparator<? super E> comparator() {
            return m.comparator();
        }

        @Override
        public boolean remove(Object o) {
            int before = m.size();
            m.remove(o);
            return m.size() != before;
        }

        @Override
        public E pollFirst() {
            Map.Entry<E, ?> entry = m.pollFirstEntry();
            return entry == null ? null : entry.getKey();
        }

        @Override
        public E pollLast() {
            Map.Entry<E, ?> entry = m.pollLastEntry();
            return entry == null ? null : entry.getKey();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new KeySet<>(m.descendingMap());
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
            return new KeySet<>(m.subMap(from, fromInclusive, to, toInclusive));
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return new KeySet<>(m.headMap(to, inclusive));
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return new KeySet<>(m.tailMap(from, inclusive));
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return subSet(from, true, to, false);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return headSet(to, false);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return tailSet(from, true);
        }
    }

    /** Part of a tree map, in either direction. */
    private static final class Range<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Serializable {
        private static final long serialVersionUID = -7086324838062637614L;
        private final TreeMap<K, V> m;
        private final boolean hasLow;
        private final K low;
        private final boolean lowInclusive;
        private final boolean hasHigh;
        private final K high;
        private final boolean highInclusive;
        private final boolean descending;

        Range(TreeMap<K, V> m, boolean hasLow, K low, boolean lowInclusive,
                boolean hasHigh, K high, boolean highInclusive, boolean descending) {
            if (hasLow && hasHigh) {
                if (m.compare(low, high) > 0)
                    throw new IllegalArgumentException("fromKey > toKey");
            } else if (hasLow || hasHigh) {
                K bound = hasLow ? low : high;
                m.compare(bound, bound);
            }
            this.m = m;
            this.hasLow = hasLow;
            this.low = low;
            this.lowInclusive = lowInclusive;
            this.hasHigh = hasHigh;
            this.high = high;
            this.highInclusive = highInclusive;
            this.descending = descending;
        }

        private boolean tooLow(Object key) {
            if (!hasLow)
                return false;
            int c = m.compare(key, low);
            return c < 0 || c == 0 && !lowInclusive;
        }

        private boolean tooHigh(Object key) {
            if (!hasHigh)
                return false;
            int c = m.compare(key, high);
            return c > 0 || c == 0 && !highInclusive;
        }

        private boolean inRange(Object key) {
            return !tooLow(key) && !tooHigh(key);
        }

        /** An exclusive bound may also lie on an excluded end. */
        private boolean boundInRange(Object key, boolean inclusive) {
            if (inclusive)
                return inRange(key);
            return (!hasLow || m.compare(key, low) >= 0) && (!hasHigh || m.compare(high, key) >= 0);
        }

        /** The least node of the range, whatever the direction. */
        private Node<K, V> lowest() {
            Node<K, V> e = hasLow ? m.above(low, lowInclusive) : m.first();
            return e == null || tooHigh(e.key) ? null : e;
        }

        private Node<K, V> highest() {
            Node<K, V> e = hasHigh ? m.below(high, highInclusive) : m.last();
            return e == null || tooLow(e.key) ? null : e;
        }

        private Node<K, V> firstNode() {
            return descending ? highest() : lowest();
        }

        private Node<K, V> lastNode() {
            return descending ? lowest() : highest();
        }

        /** The nearest node after {@code key} in this view's direction. */
        private Node<K, V> after(K key, boolean inclusive) {
            return descending ? under(key, inclusive) : over(key, inclusive);
        }

        private Node<K, V> before(K key, boolean inclusive) {
            return descending ? over(key, inclusive) : under(key, inclusive);
        }

        private Node<K, V> over(K key, boolean inclusive) {
            if (tooLow(key))
                return lowest();
            Node<K, V> e = m.above(key, inclusive);
            return e == null || tooHigh(e.key) ? null : e;
        }

        private Node<K, V> under(K key, boolean inclusive) {
            if (tooHigh(key))
                return highest();
            Node<K, V> e = m.below(key, inclusive);
            return e == null || tooLow(e.key) ? null : e;
        }

        @Override
        public Comparator<? super K> comparator() {
            return descending ? Collections.reverseOrder(m.comparator) : m.comparator;
        }

        @Override
        public int size() {
            if (!hasLow && !hasHigh)
                return m.size;
            int count = 0;
            for (EntryIterator<K, V> it = entries(); it.hasNext(); it.next())
                count++;
            return count;
        }

        @Override
        public boolean isEmpty() {
            return lowest() == null;
        }

        @Override
        public boolean containsKey(Object key) {
            return inRange(key) && m.containsKey(key);
        }

        @Override
        public V get(Object key) {
            return inRange(key) ? m.get(key) : null;
        }

        @Override
        public V put(K key, V value) {
            if (!inRange(key))
                throw new IllegalArgumentException("key out of range");
            return m.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return inRange(key) ? m.remove(key) : null;
        }

        @Override
        public K firstKey() {
            return keyOf(firstNode());
        }

        @Override
        public K lastKey() {
            return keyOf(lastNode());
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return export(firstNode());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return export(lastNode());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return m.poll(firstNode());
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return m.poll(lastNode());
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return export(before(key, false));
        }

        @Override
        public K lowerKey(K key) {
            return keyOrNull(before(key, false));
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return export(before(key, true));
        }

        @Override
        public K floorKey(K key) {
            return keyOrNull(before(key, true));
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return export(after(key, true));
        }

        @Override
        public K ceilingKey(K key) {
            return keyOrNull(after(key, true));
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return export(after(key, false));
        }

        @Override
        public K higherKey(K key) {
            return keyOrNull(after(key, false));
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new Range<>(m, hasLow, low, lowInclusive, hasHigh, high, highInclusive, !descending);
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new KeySet<>(this);
        }

        @Override
        public Set<K> keySet() {
            return navigableKeySet();
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return descendingMap().navigableKeySet();
        }

        @Override
        public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
            checkBound(fromKey, fromInclusive, "fromKey out of range");
            checkBound(toKey, toInclusive, "toKey out of range");
            return descending
                ? new Range<>(m, true, toKey, toInclusive, true, fromKey, fromInclusive, true)
                : new Range<>(m, true, fromKey, fromInclusive, true, toKey, toInclusive, false);
        }

        @Override
        public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
            checkBound(toKey, inclusive, "toKey out of range");
            return descending ? from(toKey, inclusive) : to(toKey, inclusive);
        }

        @Override
        public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
            checkBound(fromKey, inclusive, "fromKey out of range");
            return descending ? to(fromKey, inclusive) : from(fromKey, inclusive);
        }

        private void checkBound(K key, boolean inclusive, String message) {
            if (!boundInRange(key, inclusive))
                throw new IllegalArgumentException(message);
        }

        private Range<K, V> from(K key, boolean inclusive) {
            return new Range<>(m, true, key, inclusive, hasHigh, high, highInclusive, descending);
        }

        private Range<K, V> to(K key, boolean inclusive) {
            return new Range<>(m, hasLow, low, lowInclusive, true, key, inclusive, descending);
        }

        @Override
        public SortedMap<K, V> subMap(K fromKey, K toKey) {
            return subMap(fromKey, true, toKey, false);
        }

        @Override
        public SortedMap<K, V> headMap(K toKey) {
            return headMap(toKey, false);
        }

        @Override
        public SortedMap<K, V> tailMap(K fromKey) {
            return tailMap(fromKey, true);
        }

        /** The node at which an iteration in the given direction stops. */
        private Node<K, V> fence(boolean down) {
            if (down)
                return hasLow ? m.below(low, !lowInclusive) : null;
            return hasHigh ? m.above(high, !highInclusive) : null;
        }

        Iterator<K> keys(boolean reverse) {
            boolean down = descending != reverse;
            return new KeyIterator<>(m, down ? highest() : lowest(), fence(down), down);
        }

        private EntryIterator<K, V> entries() {
            return new EntryIterator<>(m, firstNode(), fence(descending), descending);
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    return entries();
                }

                @Override
                public int size() {
                    return Range.this.size();
                }

                @Override
                public boolean isEmpty() {
                    return Range.this.isEmpty();
                }

                @Override
                public boolean contains(Object o) {
                    return o instanceof Map.Entry && inRange(((Map.Entry<?, ?>) o).getKey()) && m.matching(o) != null;
                }

                @Override
                public boolean remove(Object o) {
                    if (!contains(o))
                        return false;
                    m.delete(m.matching(o));
                    return true;
                }

                @Override
                public Spliterator<Map.Entry<K, V>> spliterator() {
                    return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
                }
            };
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(size);
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            out.writeObject(e.key);
            out.writeObject(e.value);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        for (int count = in.readInt(); count > 0; count--) {
            K key = (K) in.readObject();
            put(key, (V) in.readObject());
        }
    }
}
