package java.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import wardian.internal.Decompositions;

/**
 * The collator that Collator.getInstance gives: punctuation, digits, Latin letters, then all others by code point.
 * Accents and case decide between texts of the same letters; blanks, hyphens and control characters hardly count.
 */
public class RuleBasedCollator extends Collator {
    /** ASCII and Latin-1 in their order, ahead of the other characters. */
    private static final String ORDER = "_\u00af,;:!\u00a1?\u00bf/.\u00b4`^\u00a8~\u00b7\u00b8'\"\u00ab\u00bb()[]{}\u00a7\u00b6"
            + "\u00a9\u00ae@\u00a4\u00a2$\u00a3\u00a5*\\&#%+\u00b1\u00f7\u00d7<=>\u00ac|\u00a6\u00b0\u00b50123456789\u00bc\u00bd\u00be"
            + "abcd\u00f0efghijklmnopqrstuvwxyz";
    /** Characters that count like marks, in their order. */
    private static final String MARKS = " \u00a0\r\t\n\f\u000b\u0301\u0300\u0306\u0302\u030c\u030a\u030d\u0308\u030b\u0303"
            + "\u0307\u0304\u0337\u0327\u0328\u0323\u0332\u0305";
    private static final char[] FIRST = table(ORDER, 0x160);
    private static final int OTHERS = 0x400;
    /** Letters that sort as two, and those two. */
    private static final String LIGATURES = "\u00e6\u0153\u00fe\u00df";
    private static final String PARTS = "aeoethss";

    RuleBasedCollator() {
    }

    /** Position in the order by character, from 1; 0: not in it. */
    private static char[] table(String order, int size) {
        char[] table = new char[size];
        for (int i = 0; i < order.length(); i++) {
            table[order.charAt(i)] = (char) (i + 1);
        }
        return table;
    }

    /** The elements of a text: one array for each strength. */
    private static final class Elements {
        int[] primary = new int[16];
        int[] secondary = new int[16];
        int[] tertiary = new int[16];
        int count;

        void add(int first, int second, int third) {
            if (count == primary.length) {
                primary = Arrays.copyOf(primary, count * 2);
                secondary = Arrays.copyOf(secondary, count * 2);
                tertiary = Arrays.copyOf(tertiary, count * 2);
            }
            primary[count] = first;
            secondary[count] = second;
            tertiary[count++] = third;
        }

        /** The elements that count at a strength, without gaps. */
        int[] at(int strength) {
            int[] weights = strength == PRIMARY ? primary : strength == SECONDARY ? secondary : tertiary;
            int[] dense = new int[count];
            int size = 0;
            for (int i = 0; i < count; i++) {
                if (weights[i] != 0) {
                    dense[size++] = weights[i];
                }
            }
            return Arrays.copyOf(dense, size);
        }
    }

    private Elements elements(String text) {
        StringBuilder parts = new StringBuilder(text.length() + 8);
        boolean compatible = getDecomposition() == FULL_DECOMPOSITION;
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            if (c < 0xA0) {
                parts.append((char) c);
            } else {
                Decompositions.decompose(c, compatible, parts);
            }
            at += Character.charCount(c);
        }
        Elements out = new Elements();
        for (int at = 0; at < parts.length();) {
            int c = parts.codePointAt(at);
            add(c, out);
            at += Character.charCount(c);
        }
        return out;
    }

    private static void add(int c, Elements out) {
        int mark = MARKS.indexOf(c);
        if (mark >= 0) {
            out.add(0, mark + 2, 1);
        } else if (c == '-' || c == '\u00ad' || Decompositions.combiningClass(c) != 0) {
            out.add(0, MARKS.length() + 2 + (c == '-' ? 0xFFFE : c & 0xFFFF), 1);
        } else if (c >= ' ' && (c < 0x7f || c > 0x9f)) {
            addLetter(c, c < 0x100 || c == '\u0152' ? Character.toLowerCase(c) : c, out);
        }
    }

    private static void addLetter(int c, int lower, Elements out) {
        int weight = lower != c ? 2 : 1;
        int ligature = LIGATURES.indexOf(lower);
        if (ligature >= 0) {
            out.add(FIRST[PARTS.charAt(2 * ligature)], 1, weight + 2);
            out.add(FIRST[PARTS.charAt(2 * ligature + 1)], 1, 1);
            return;
        }
        int place = lower < FIRST.length ? FIRST[lower] : 0;
        out.add(place != 0 ? place : OTHERS + c, 1, weight);
    }

    private static int compareWeights(int[] a, int[] b) {
        return Integer.signum(Arrays.compare(a, b));
    }

    /** Compares letters, then accents, then case, as far as the strength says. */
    @Override
    public synchronized int compare(String source, String target) {
        if (source == null || target == null) {
            throw new NullPointerException();
        }
        Elements a = elements(source);
        Elements b = elements(target);
        int most = Math.min(getStrength(), TERTIARY);
        for (int strength = PRIMARY; strength <= most; strength++) {
            int order = compareWeights(a.at(strength), b.at(strength));
            if (order != 0) {
                return order;
            }
        }
        if (getStrength() != IDENTICAL) {
            return 0;
        }
        String first = Normalizer.normalize(source, Normalizer.Form.NFD);
        return Integer.signum(first.compareTo(Normalizer.normalize(target, Normalizer.Form.NFD)));
    }

    /** Returns a key; null for null. */
    @Override
    public synchronized CollationKey getCollationKey(String source) {
        if (source == null) {
            return null;
        }
        Elements elements = elements(source);
        StringBuilder key = new StringBuilder();
        for (int strength = PRIMARY; strength <= Math.min(getStrength(), TERTIARY); strength++) {
            for (int weight : elements.at(strength)) {
                key.append((char) (weight >> 12)).append((char) (weight & 0xFFF | 0x1000));
            }
            key.append('\0').append('\0');
        }
        if (getStrength() == IDENTICAL) {
            key.append(Normalizer.normalize(source, Normalizer.Form.NFD));
        }
        return new Key(source, key.toString());
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        return super.clone();
    }

    /** Returns a hash code. */
    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    private static final class Key extends CollationKey {
        private final String key;

        Key(String source, String key) {
            super(source);
            this.key = key;
        }

        @Override
        public int compareTo(CollationKey target) {
            return Integer.signum(key.compareTo(((Key) target).key));
        }

        @Override
        public byte[] toByteArray() {
            return key.getBytes(StandardCharsets.UTF_16BE);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key && key.equals(((Key) other).key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
