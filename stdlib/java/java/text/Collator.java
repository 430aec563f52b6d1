package java.text;

import java.util.Comparator;
import java.util.Locale;

/** Compares texts as people sort them. Deviation: all locales sort alike. */
public abstract class Collator implements Comparator<Object>, Cloneable {
    /** The strength: letters count. */
    public static final int PRIMARY = 0;
    /** The strength: accents count too. */
    public static final int SECONDARY = 1;
    /** The strength: case counts too. */
    public static final int TERTIARY = 2;
    /** The strength: every difference counts. */
    public static final int IDENTICAL = 3;
    /** Composed characters are not taken apart. */
    public static final int NO_DECOMPOSITION = 0;
    /** Characters are taken apart canonically. */
    public static final int CANONICAL_DECOMPOSITION = 1;
    /** Characters are taken apart canonically and by compatibility. */
    public static final int FULL_DECOMPOSITION = 2;

    private int strength = TERTIARY;
    private int decomposition = NO_DECOMPOSITION;

    /** For subclasses. */
    protected Collator() {
    }

    /** Returns a collator for the default locale. */
    public static synchronized Collator getInstance() {
        return getInstance(Locale.getDefault());
    }

    /** Returns a collator for a locale. */
    public static Collator getInstance(Locale desiredLocale) {
        if (desiredLocale == null) {
            throw new NullPointerException();
        }
        return new RuleBasedCollator();
    }

    /** Compares two texts. */
    public abstract int compare(String source, String target);

    /** Compares two texts. */
    @Override
    public int compare(Object o1, Object o2) {
        return compare((String) o1, (String) o2);
    }

    /** Returns a key for many comparisons. */
    public abstract CollationKey getCollationKey(String source);

    /** Are the texts the same to this collator? */
    public boolean equals(String source, String target) {
        return compare(source, target) == 0;
    }

    /** Returns which differences count. */
    public synchronized int getStrength() {
        return strength;
    }

    /** Sets which differences count. */
    public synchronized void setStrength(int newStrength) {
        if (newStrength < PRIMARY || newStrength > IDENTICAL) {
            throw new IllegalArgumentException("Incorrect comparison level.");
        }
        strength = newStrength;
    }

    /** Returns how characters are taken apart. */
    public synchronized int getDecomposition() {
        return decomposition;
    }

    /** Sets how characters are taken apart. */
    public synchronized void setDecomposition(int decompositionMode) {
        if (decompositionMode < NO_DECOMPOSITION || decompositionMode > FULL_DECOMPOSITION) {
            throw new IllegalArgumentException("Wrong decomposition mode.");
        }
        decomposition = decompositionMode;
    }

    /** Returns the locales there are collators for. */
    public static synchronized Locale[] getAvailableLocales() {
        return new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.US};
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** Is the other of the same class and settings? */
    @Override
    public boolean equals(Object that) {
        return this == that || that != null && getClass() == that.getClass()
                && strength == ((Collator) that).strength && decomposition == ((Collator) that).decomposition;
    }

    /** Returns a hash code. */
    @Override
    public abstract int hashCode();
}
