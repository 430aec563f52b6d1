package java.util;

import java.io.Serializable;

/** The comparators behind natural order, its reverse and null handling. */
final class Comparators {
    static final Comparator<Comparable<Object>> NATURAL = new Natural();
    static final Comparator<Comparable<Object>> REVERSE = new Reverse();

    private Comparators() {
    }

    private static final class Natural implements Comparator<Comparable<Object>>, Serializable {
        private static final long serialVersionUID = 1L;

        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return a.compareTo(b);
        }

        public Comparator<Comparable<Object>> reversed() {
            return REVERSE;
        }

        private Object readResolve() {
            return NATURAL;
        }
    }

    private static final class Reverse implements Comparator<Comparable<Object>>, Serializable {
        private static final long serialVersionUID = 7207038068494060240L;

        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return b.compareTo(a);
        }

        public Comparator<Comparable<Object>> reversed() {
            return NATURAL;
        }

        private Object readResolve() {
            return REVERSE;
        }
    }

    /** The reverse of a comparator. */
    static final class ReverseOf<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 4374092139857L;
        private final Comparator<T> cmp;

        ReverseOf(Comparator<T> cmp) {
            this.cmp = cmp;
        }

        public int compare(T a, T b) {
            return cmp.compare(b, a);
        }

        public Comparator<T> reversed() {
            return cmp;
        }

        public boolean equals(Object o) {
            return o == this || o instanceof ReverseOf && cmp.equals(((ReverseOf<?>) o).cmp);
        }

        public int hashCode() {
            return cmp.hashCode() ^ Integer.MIN_VALUE;
        }
    }

    /** Orders null before or after what another comparator orders. */
    static final class Nulls<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = -7569533591570686392L;
        private final boolean nullFirst;
        private final Comparator<T> real;

        @SuppressWarnings("unchecked")
        Nulls(boolean nullFirst, Comparator<? super T> real) {
            this.nullFirst = nullFirst;
            this.real = (Comparator<T>) real;
        }

        public int compare(T a, T b) {
            if (a == null)
                return b == null ? 0 : nullFirst ? -1 : 1;
            if (b == null)
                return nullFirst ? 1 : -1;
            return real == null ? 0 : real.compare(a, b);
        }

        public Comparator<T> thenComparing(Comparator<? super T> other) {
            Objects.requireNonNull(other);
            return new Nulls<>(nullFirst, real == null ? other : real.thenComparing(other));
        }

        public Comparator<T> reversed() {
            return new Nulls<>(!nullFirst, real == null ? null : real.reversed());
        }
    }
}
