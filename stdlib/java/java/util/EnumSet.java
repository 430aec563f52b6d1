package java.util;

import java.io.Serializable;

/** A set of enum constants as bits, in their order. */
public abstract class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, Serializable {
    private static final long serialVersionUID = 1009687484059888093L;

    EnumSet() {
    }

    /** The only implementation. */
    private static final class Bits<E extends Enum<E>> extends EnumSet<E> {
        private static final long serialVersionUID = 3411599620347842686L;
        final Class<E> type;
        final transient E[] universe;
        transient long[] words;

        Bits(Class<E> type, E[] universe) {
            this.type = type;
            this.universe = universe;
            this.words = new long[universe.length + 63 >> 6];
        }

        @Override
        public int size() {
            int count = 0;
            for (long word : words)
                count += Long.bitCount(word);
            return count;
        }

        @Override
        public boolean isEmpty() {
            for (long word : words) {
                if (word != 0)
                    return false;
            }
            return true;
        }

        private boolean fits(Object o) {
            return o instanceof Enum && (o.getClass() == type || o.getClass().getSuperclass() == type);
        }

        @Override
        public boolean contains(Object o) {
            if (!fits(o))
                return false;
            int ordinal = ((Enum<?>) o).ordinal();
            return (words[ordinal >> 6] & 1L << ordinal) != 0;
        }

        @Override
        public boolean add(E e) {
            if (e.getClass() != type && e.getClass().getSuperclass() != type)
                throw new ClassCastException(e.getClass() + " != " + type);
            int word = e.ordinal() >> 6;
            long old = words[word];
            words[word] = old | 1L << e.ordinal();
            return words[word] != old;
        }

        @Override
        public boolean remove(Object o) {
            if (!contains(o))
                return false;
            int ordinal = ((Enum<?>) o).ordinal();
            words[ordinal >> 6] &= ~(1L << ordinal);
            return true;
        }

        @Override
        public void clear() {
            Arrays.fill(words, 0L);
        }

        void fill(int from, int to) {
            for (int i = from; i < to; i++)
                words[i >> 6] |= 1L << i;
        }

        /** Whether the bits of another set can be used as they are. */
        private boolean similar(Collection<?> c) {
            return c instanceof Bits && ((Bits<?>) c).type == type;
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            if (!similar(c))
                return super.addAll(c);
            boolean changed = false;
            for (int i = 0; i < words.length; i++) {
                long old = words[i];
                words[i] |= ((Bits<?>) c).words[i];
                changed |= words[i] != old;
            }
            return changed;
        }

        @Override
        public boolean equals(Object o) {
            if (o instanceof Bits && ((Bits<?>) o).type == type)
                return Arrays.equals(words, ((Bits<?>) o).words);
            return super.equals(o);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }

        /** Weakly consistent, as documented. */
        @Override
        public Iterator<E> iterator() {
            return new Iterator<>() {
                private int next = advance(0);
                private int last = -1;

                private int advance(int index) {
                    while (index < universe.length && (words[index >> 6] & 1L << index) == 0)
                        index++;
                    return index;
                }

                public boolean hasNext() {
                    return next < universe.length;
                }

                public E next() {
                    if (next >= universe.length)
                        throw new NoSuchElementException();
                    last = next;
                    next = advance(next + 1);
                    return universe[last];
                }

                public void remove() {
                    if (last < 0)
                        throw new IllegalStateException();
                    words[last >> 6] &= ~(1L << last);
                    last = -1;
                }
            };
        }

        private Object writeReplace() {
            return new Proxy<>(type, toArray(new Enum<?>[0]));
        }
    }

    private static final class Proxy<E extends Enum<E>> implements Serializable {
        private static final long serialVersionUID = 362491234563181265L;
        private final Class<E> elementType;
        private final Enum<?>[] elements;

        Proxy(Class<E> elementType, Enum<?>[] elements) {
            this.elementType = elementType;
            this.elements = elements;
        }

        private Object readResolve() {
            EnumSet<E> set = noneOf(elementType);
            for (Enum<?> e : elements)
                set.add(elementType.cast(e));
            return set;
        }
    }

    private static <E extends Enum<E>> Bits<E> empty(Class<E> type) {
        E[] universe = type.getEnumConstants();
        if (universe == null)
            throw new ClassCastException(type + " not an enum");
        return new Bits<>(type, universe);
    }

    /** Returns an empty set. */
    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> elementType) {
        return empty(elementType);
    }

    /** Returns the set of all constants. */
    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> elementType) {
        Bits<E> set = empty(elementType);
        set.fill(0, set.universe.length);
        return set;
    }

    /** Returns a copy. */
    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> s) {
        return s.clone();
    }

    /** Returns a set of the elements of {@code c}, which must not be empty. */
    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> c) {
        if (c instanceof EnumSet)
            return ((EnumSet<E>) c).clone();
        if (c.isEmpty())
            throw new IllegalArgumentException("Collection is empty");
        Iterator<E> it = c.iterator();
        EnumSet<E> set = of(it.next());
        while (it.hasNext())
            set.add(it.next());
        return set;
    }

    /** Returns the set of the constants not in {@code s}. */
    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> s) {
        Bits<E> bits = (Bits<E>) s;
        Bits<E> set = new Bits<>(bits.type, bits.universe);
        for (E e : bits.universe) {
            if (!bits.contains(e))
                set.add(e);
        }
        return set;
    }

    /** Returns a set of the given constants. */
    public static <E extends Enum<E>> EnumSet<E> of(E e) {
        EnumSet<E> set = noneOf(e.getDeclaringClass());
        set.add(e);
        return set;
    }

    /** Returns a set of the given constants. */
    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2) {
        EnumSet<E> set = of(e1);
        set.add(e2);
        return set;
    }

    /** Returns a set of the given constants. */
    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3) {
        EnumSet<E> set = of(e1, e2);
        set.add(e3);
        return set;
    }

    /** Returns a set of the given constants. */
    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4) {
        EnumSet<E> set = of(e1, e2, e3);
        set.add(e4);
        return set;
    }

    /** Returns a set of the given constants. */
    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4, E e5) {
        EnumSet<E> set = of(e1, e2, e3, e4);
        set.add(e5);
        return set;
    }

    /** Returns a set of the given constants. */
    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
        EnumSet<E> set = of(first);
        for (E e : rest)
            set.add(e);
        return set;
    }

    /** Returns the set of the constants from one to another. */
    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0)
            throw new IllegalArgumentException(from + " > " + to);
        Bits<E> set = empty(from.getDeclaringClass());
        set.fill(from.ordinal(), to.ordinal() + 1);
        return set;
    }

    /** Returns a copy. */
    @Override
    @SuppressWarnings("unchecked")
    public EnumSet<E> clone() {
        try {
            Bits<E> copy = (Bits<E>) super.clone();
            copy.words = copy.words.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
