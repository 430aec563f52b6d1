package java.util.regex;

/**
 * A set of code points: one bit for every ASCII character, and a virtual test for the others.
 * Sets are immutable once the compiler has handed them to a program.
 */
class CharSet {
    long low;
    long high;

    final boolean contains(int c) {
        if (c < 64) {
            return (low >>> c & 1) != 0;
        }
        return c < 128 ? (high >>> c & 1) != 0 : beyond(c);
    }

    /** Tests a code point of 128 or more. */
    boolean beyond(int c) {
        return false;
    }

    /** Tells whether a member may need two chars; true when in doubt. */
    boolean mayBeSupplementary() {
        return false;
    }

    final void addAscii(int c) {
        if (c < 64) {
            low |= 1L << c;
        } else {
            high |= 1L << c;
        }
    }

    /** Fills the ASCII bits from a test that is valid for all code points. */
    final void fillAscii() {
        for (int c = 0; c < 128; c++) {
            if (beyond(c)) {
                addAscii(c);
            }
        }
    }

    /** The ASCII members of a string. */
    static CharSet ascii(String members) {
        CharSet set = new CharSet();
        for (int i = 0; i < members.length(); i++) {
            set.addAscii(members.charAt(i));
        }
        return set;
    }

    /** A set given by its ASCII bits alone. */
    static CharSet bits(long low, long high) {
        CharSet set = new CharSet();
        set.low = low;
        set.high = high;
        return set;
    }

    /** Ranges added one by one, optionally closed under case folding. */
    static final class Ranges extends CharSet {
        private int[] bounds = new int[4];
        private int count;

        void add(int from, int to) {
            for (int c = from; c <= to && c < 128; c++) {
                addAscii(c);
            }
            if (to >= 128) {
                addBounds(Math.max(from, 128), to);
            }
        }

        private void addBounds(int from, int to) {
            if (count == bounds.length) {
                int[] larger = new int[count * 2];
                System.arraycopy(bounds, 0, larger, 0, count);
                bounds = larger;
            }
            bounds[count++] = from;
            bounds[count++] = to;
        }

        @Override
        boolean beyond(int c) {
            for (int i = 0; i < count; i += 2) {
                if (c >= bounds[i] && c <= bounds[i + 1]) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean mayBeSupplementary() {
            for (int i = 1; i < count; i += 2) {
                if (bounds[i] > 0xFFFF) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A single code point. */
    static CharSet single(int c) {
        Ranges set = new Ranges();
        set.add(c, c);
        return set;
    }

    /** A range that ignores case: ASCII letters only, or all of Unicode. */
    static final class CaseRange extends CharSet {
        private final int from;
        private final int to;
        private final boolean unicode;

        CaseRange(int from, int to, boolean unicode) {
            this.from = from;
            this.to = to;
            this.unicode = unicode;
            fillAscii();
        }

        private boolean inside(int c) {
            return c >= from && c <= to;
        }

        @Override
        boolean beyond(int c) {
            if (inside(c)) {
                return true;
            }
            if (unicode) {
                int upper = Character.toUpperCase(c);
                return inside(upper) || inside(Character.toLowerCase(upper));
            }
            return isAsciiLetter(c) && inside(c ^ 0x20);
        }

        @Override
        boolean mayBeSupplementary() {
            return to > 0xFFFF;
        }
    }

    static boolean isAsciiLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** A single code point in any case, as Unicode folds it. */
    static final class CaseSingle extends CharSet {
        private final int folded;

        CaseSingle(int c) {
            folded = fold(c);
            fillAscii();
        }

        static int fold(int c) {
            return Character.toLowerCase(Character.toUpperCase(c));
        }

        @Override
        boolean beyond(int c) {
            return fold(c) == folded;
        }

        @Override
        boolean mayBeSupplementary() {
            return folded > 0xFFFF;
        }
    }

    /** The members of two sets. */
    static final class Union extends CharSet {
        private final CharSet left;
        private final CharSet right;

        Union(CharSet left, CharSet right) {
            this.left = left;
            this.right = right;
            low = left.low | right.low;
            high = left.high | right.high;
        }

        @Override
        boolean beyond(int c) {
            return left.beyond(c) || right.beyond(c);
        }

        @Override
        boolean mayBeSupplementary() {
            return left.mayBeSupplementary() || right.mayBeSupplementary();
        }
    }

    /** The common members of two sets. */
    static final class Intersection extends CharSet {
        private final CharSet left;
        private final CharSet right;

        Intersection(CharSet left, CharSet right) {
            this.left = left;
            this.right = right;
            low = left.low & right.low;
            high = left.high & right.high;
        }

        @Override
        boolean beyond(int c) {
            return left.beyond(c) && right.beyond(c);
        }

        @Override
        boolean mayBeSupplementary() {
            return left.mayBeSupplementary() && right.mayBeSupplementary();
        }
    }

    /** Everything but a set. */
    static final class Complement extends CharSet {
        private final CharSet set;

        Complement(CharSet set) {
            this.set = set;
            low = ~set.low;
            high = ~set.high;
        }

        @Override
        boolean beyond(int c) {
            return !set.beyond(c);
        }

        @Override
        boolean mayBeSupplementary() {
            return true;
        }
    }
}
